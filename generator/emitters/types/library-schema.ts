import type { Json } from '../../contract/json.js';

/**
 * The part of JSON Schema that json-schema-to-typescript translates exactly, without names, comments
 * or texts of a document in it. References are names (`tsType`), so that it never follows one.
 */
export type LibrarySchema =
  | { readonly tsType: string }
  | { readonly type: Primitive }
  | { readonly enum: readonly Scalar[] }
  | { readonly type: 'array'; readonly items: LibrarySchema }
  | TupleSchema
  | ObjectSchema
  | { readonly anyOf: readonly LibrarySchema[] }
  | { readonly allOf: readonly LibrarySchema[] };

export type Primitive = 'string' | 'number' | 'boolean' | 'null';
export type Scalar = string | number | boolean | null;

export function isScalar(value: Json): value is Scalar {
  return value === null || typeof value !== 'object';
}

interface TupleSchema {
  readonly type: 'array';
  readonly items: readonly LibrarySchema[];
  readonly additionalItems: LibrarySchema | false;
}

export interface ObjectSchema {
  readonly type: 'object';
  readonly properties: { readonly [alias: string]: LibrarySchema };
  readonly required: readonly string[];
  readonly additionalProperties: LibrarySchema | false;
}

/** A property: what stands for its name in the library's input and output, and what is said about it. */
export interface Property {
  readonly name: string;
  /** Text and tags of its comment. */
  readonly comment: string;
}

export interface Member extends Property {
  readonly type: LibrarySchema;
  readonly required: boolean;
}
