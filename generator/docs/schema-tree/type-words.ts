import type { JsonType } from '../../contract/model.js';
import type { Types } from './types-of.js';

const ONE: Readonly<Record<JsonType, string>> = {
  object: 'object',
  array: 'list',
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  null: 'null',
};

/** The words for all types. */
export const ANY_VALUE = 'any value';

/**
 * Types in a few words: `string`, `list of objects or nulls`. `null` beside others is left to the caller.
 *
 * @param items - the types of a list's items, where one schema holds of all
 */
export function typeWords(types: Types, items?: Types): string {
  if (types.size === 0) return 'nothing';
  if (types.size === 7) return ANY_VALUE;
  const shown = shownOf(types);
  const others = shown.filter((type) => type !== 'null');
  const words = (others.length > 0 ? others : shown).map((type) => {
    return type === 'array' && items && items.size < 7 && items.size > 0 ? `list of ${plural(items)}` : ONE[type];
  });
  return words.join(' or ');
}

/** Whether `null` is one of several valid types. */
export function isNullable(types: Types): boolean {
  return types.has('null') && types.size > 1;
}

function plural(types: Types): string {
  return shownOf(types)
    .map((type) => `${ONE[type]}s`)
    .join(' or ');
}

/** An integer is a number. */
function shownOf(types: Types): JsonType[] {
  return [...types].filter((type) => type !== 'integer' || !types.has('number'));
}
