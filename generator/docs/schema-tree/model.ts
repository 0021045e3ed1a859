/** A schema as people read it: what is in a value, property by property. Types only. */
import type { Json } from '../../contract/json.js';
import type { ChangeKind } from '../../contract/vocabulary/types.js';
import type { Markdown, PageLink } from '../model.js';

export interface SchemaTree {
  /** The anchor of the tree, and before that of every field: `field`. Two trees of one page have different ones. */
  readonly prefix: string;
  readonly root: ValueView;
}

/** One property, or one place in a list. */
export interface FieldView {
  readonly name: string;
  /** The anchor, unique in the tree: `field-data-object-id`. */
  readonly id: string;
  /** JSON pointer from the root of the tree: `/data/object/id`; any item of a list, and any name, is `*`. */
  readonly path: string;
  readonly required: boolean;
  readonly value: ValueView;
}

export interface ValueView {
  /** In a few words, without `null` where that is one of several: `string`, `list of objects`. Plain text. */
  readonly type: string;
  readonly nullable: boolean;
  /** No value is valid: the property is never there. */
  readonly never: boolean;
  /** What the contract calls the schema, and its page; not every schema has one. */
  readonly named?: { readonly label: string; readonly page: PageLink };
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
  /** What the contract adds in prose: rules between properties, decisions, where to read more. */
  readonly notes: readonly NoteView[];
  readonly fields: readonly FieldView[];
  /** What an item of a list is, where that says more than `type` does. */
  readonly items?: ValueView;
  /** Items by place, of a tuple. */
  readonly tuple?: readonly ValueView[];
  readonly alternatives: readonly AlternativesView[];
  /** Properties whose names are not known before. */
  readonly otherProperties: readonly { readonly names: Markdown; readonly value: ValueView }[];
  /** What else is asked of the value or its parts: `contains`, `not`, `propertyNames`, further items of a tuple. */
  readonly rules: readonly { readonly label: Markdown; readonly value: ValueView }[];
  /** Whether properties that are not listed may be there; nothing where values are no objects. */
  readonly open?: boolean;
  /** Where the rest is told: the pages of schemas that are told once, or places above in this tree. */
  readonly continued: readonly ContinuedView[];
}

export interface ContinuedView {
  readonly label: string;
  readonly page?: PageLink;
  /** The anchor of the place in this tree. */
  readonly id?: string;
}

/** One of several: `oneOf`, `anyOf`, `if`, `dependencies`. */
export interface AlternativesView {
  readonly title: Markdown;
  readonly branches: readonly { readonly title: Markdown; readonly value: ValueView }[];
}

export interface NoteView {
  /** `rule`: what the contract says of several properties; `decision`: where its source is silent; `link`: more to read. */
  readonly kind: 'rule' | 'decision' | 'link';
  readonly title?: Markdown;
  readonly text: Markdown;
}
