/**
 * What draft-07 says of one schema. All members are JSON text: it can spell `__proto__`, `1.0` and
 * what else TypeScript would have its own view of.
 *
 * Source: JSON Schema Validation (draft-handrews-json-schema-validation-01) and its core specification.
 */
export interface Row {
  readonly schema: string;
  /** Instances that are valid, separated by commas. */
  readonly valid?: string;
  /** Instances that are not. */
  readonly invalid?: string;
  /** The invalid instances that the structural profile accepts, because it drops what is wrong with them. */
  readonly loose?: 'all' | string;
}

/** Rows about each keyword, alone and with others. */
export type Table = Readonly<Record<string, readonly Row[]>>;

/** The instances of a list. */
export function instancesOf(list = ''): unknown[] {
  return JSON.parse(`[${list}]`) as unknown[];
}

/** Values that a keyword about one type has nothing to say of. */
export const NOT_A_NUMBER = 'null, true, "", "7", [], [7], {}, {"a": 7}';
export const NOT_A_STRING = 'null, false, 0, 0.5, [], ["a"], {}, {"a": "a"}';
export const NOT_AN_ARRAY = 'null, true, 0, "", "abc", {}, {"0": 1, "length": 1}';
export const NOT_AN_OBJECT = 'null, false, 0, 1.5, "", "a", [], ["a"], [{}]';
export const ANYTHING = 'null, true, false, 0, -1.5, "", "a", [], [null], {}, {"a": 1}';
