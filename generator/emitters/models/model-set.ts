/**
 * What of a contract models in any language are made of: types only, of plain data
 * that can go to another thread. The pre-pass has decided everything
 * that languages must not decide differently: what is optional, what is null, what is one declaration.
 */
export type ModelType =
  /** Any JSON value, null included. */
  | { readonly kind: 'json' | 'null' }
  | { readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'date-time' }
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  | { readonly kind: 'list'; readonly items: ModelType }
  /** An object without declared properties. */
  | { readonly kind: 'map'; readonly values: ModelType }
  | { readonly kind: 'nullable'; readonly type: ModelType }
  /** What {@link ModelSet.declarations} has under this key. */
  | { readonly kind: 'declared'; readonly key: string };

export type Declaration = ObjectDeclaration | EnumDeclaration | UnionDeclaration;

interface Declared {
  readonly key: string;
  /** The name that it would like best; languages may have to choose another. */
  readonly name: string;
  readonly docs: Docs;
}

export interface ObjectDeclaration extends Declared {
  readonly kind: 'object';
  readonly properties: readonly ModelProperty[];
}

/** All other values of the same type are possible as well. */
export interface EnumDeclaration extends Declared {
  readonly kind: 'enum';
  readonly base: 'string' | 'integer';
  readonly values: readonly (string | number)[];
}

export interface UnionDeclaration extends Declared {
  readonly kind: 'union';
  /** At least two, none of them nullable, `json` or a union. */
  readonly branches: readonly ModelType[];
}

export interface ModelProperty {
  /** Its name on the wire. */
  readonly wire: string;
  readonly type: ModelType;
  readonly required: boolean;
  readonly docs: Docs;
}

export interface Docs {
  /** As the document has it: hostile, and of any length. */
  readonly text?: string;
  readonly deprecated: boolean;
}

/** One event: its body is the object that is declared under the key, or else the value of another type. */
export interface ModelEvent {
  /** Its type on the wire. */
  readonly wireType: string;
  readonly key: string;
  readonly name: string;
  /** What the body is where that is no object of its own. */
  readonly value?: ModelType;
  readonly docs: Docs;
}

export interface ModelSet {
  /** Those of events first, then the rest by their names. */
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly events: readonly ModelEvent[];
}
