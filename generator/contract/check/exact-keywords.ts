import { _, type Ajv, type FuncKeywordDefinition, type MacroKeywordDefinition, str } from 'ajv';
import { allUnique, isMultipleOf } from '../../runtime/json-values.js';
import { type Json, sameJson } from '../json.js';

/**
 * Keywords in which ajv departs from draft-07. Its equality calls the members `toString` and `valueOf`
 * of a value and compares `constructor`, as if none of them could be data; it divides in binary, so that
 * 19.99 is no multiple of 0.01 to it; and it remembers whether `contains` held for the array before,
 * which it takes for the verdict on an empty one.
 */
const KEYWORDS: readonly (FuncKeywordDefinition | MacroKeywordDefinition)[] = [
  {
    keyword: 'const',
    validate: (expected: Json, value: Json) => sameJson(value, expected),
    error: { message: 'must be equal to constant', params: ({ schemaCode }) => _`{allowedValue: ${schemaCode}}` },
  },
  {
    keyword: 'enum',
    schemaType: 'array',
    validate: (allowed: readonly Json[], value: Json) => allowed.some((one) => sameJson(value, one)),
    error: {
      message: 'must be equal to one of the allowed values',
      params: ({ schemaCode }) => _`{allowedValues: ${schemaCode}}`,
    },
  },
  {
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    validate: (isAsked: boolean, items: readonly Json[]) => !isAsked || allUnique(items),
    error: { message: 'must NOT have duplicate items' },
  },
  {
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    validate: (divisor: number, value: number) => isMultipleOf(value, divisor),
    error: { message: ({ schemaCode }) => str`must be multiple of ${schemaCode}` },
  },
  {
    keyword: 'contains',
    type: 'array',
    macro: (schema: object | boolean) => ({ not: { items: { not: schema } } }),
    error: { message: 'must contain at least 1 valid item(s)' },
  },
];

/** Puts these keywords in the place of ajv's own. */
export function useExactKeywords(ajv: Ajv): void {
  for (const definition of KEYWORDS) ajv.removeKeyword(definition.keyword as string).addKeyword(definition);
}
