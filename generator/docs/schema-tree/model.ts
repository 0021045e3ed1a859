/** A schema as people read it: what is in a value, property by property. Types only. */
import type { Json } from '../../contract/json.js';
import type { ChangeKind } from '../../contract/vocabulary/types.js';
import type { Markdown, PageLink } from '../model.js';

export interface SchemaTree {
  /** Before the anchor of every field: `field`. Two trees of one page have different ones. */
  readonly prefix: string;
  readonly root: ValueView;
}

/** One property, or one place in a list. */
export interface FieldView {
  readonly name: string;
  /** The anchor, unique on the page: `field-data-object-id`. */
  readonly id: string;
  /** JSON pointer from the root of the tree: `/data/object/id`; a list item is `*`. */
  readonly path: string;
  readonly required: boolean;
  readonly value: ValueView;
}

export interface ValueView {
  /** In a few words: `string`, `list of objects`, `string or null`. Plain text. */
  readonly type: string;
  readonly nullable: boolean;
  readonly format?: string;
  readonly description?: Markdown;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly change?: ChangeKind;
  /** The one value that is allowed. */
  readonly constant?: { readonly value: Json };
  /** All values that are allowed, or those known so far where the list is open. */
  readonly values?: { readonly list: readonly Json[]; readonly open: boolean };
  readonly default?: { readonly value: Json };
  readonly examples: readonly Json[];
  /** `at least 1 character`, `matches ^evt_`. */
  readonly constraints: readonly Markdown[];
  readonly fields: readonly FieldView[];
  /** What an item of a list is, where that says more than `type` does. */
  readonly items?: ValueView;
  /** Items by place, of a tuple. */
  readonly tuple?: readonly ValueView[];
  readonly alternatives: readonly AlternativesView[];
  /** Properties whose names are not known before. */
  readonly otherProperties: readonly { readonly names: Markdown; readonly value: ValueView }[];
  /** Whether properties that are not listed may be there; nothing where values are no objects. */
  readonly open?: boolean;
  /** Where the rest is told: the page of a schema that is told once, or a place above in this tree. */
  readonly continued?: { readonly label: string; readonly page?: PageLink; readonly id?: string };
}

/** One of several: `oneOf`, `anyOf`, `if`. */
export interface AlternativesView {
  readonly title: Markdown;
  readonly branches: readonly { readonly title: Markdown; readonly value: ValueView }[];
}
