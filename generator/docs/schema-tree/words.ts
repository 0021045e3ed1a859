import type { Json } from '../../contract/json.js';
import { sameJson } from '../../contract/json.js';
import type { Annotations } from '../../contract/model.js';
import { bounded } from '../bounded.js';
import type { Member } from './conjunction.js';
import type { ValueView } from './model.js';
import { type Types, typeOf } from './types-of.js';

type Words = Pick<
  ValueView,
  | 'format'
  | 'description'
  | 'deprecated'
  | 'readOnly'
  | 'writeOnly'
  | 'change'
  | 'constant'
  | 'values'
  | 'default'
  | 'examples'
>;

/**
 * What a value is said to be, apart from its type and its parts.
 *
 * @param types - those that are left of it: what is said of others does not matter
 */
export function wordsOf(members: readonly Member[], types: Types): Words {
  const nearest = nearestFirst(members);
  const onlyNull = types.size === 1 && types.has('null');
  const schemas = nearest.map(({ schema }) => schema);
  const said = <Word extends keyof Annotations>(word: Word): Annotations[Word] | undefined =>
    schemas.find(({ annotations }) => annotations[word] !== undefined)?.annotations[word];
  const format = schemas.find(({ assertions }) => assertions.format !== undefined)?.assertions.format;
  const change = schemas.find(({ roles }) => roles.change !== undefined)?.roles.change;
  const description = said('description') ?? titleOf(nearest);
  const standard = said('default');
  return {
    ...(format !== undefined && !onlyNull && { format }),
    ...(description !== undefined && { description: bounded(description) }),
    deprecated: schemas.some(({ annotations }) => annotations.deprecated),
    readOnly: schemas.some(({ annotations }) => annotations.readOnly),
    writeOnly: schemas.some(({ annotations }) => annotations.writeOnly),
    ...(change !== undefined && { change }),
    ...(!onlyNull && allowedValues(members, types)),
    ...(standard !== undefined && { default: standard }),
    examples: said('examples') ?? [],
  };
}

/** What is left to say where no value is valid: why that is, perhaps. */
export function wordsOfNothing({ description }: Words): Words {
  const nothing = { deprecated: false, readOnly: false, writeOnly: false, examples: [] };
  return { ...(description !== undefined && { description: bounded(description) }), ...nothing };
}

/** The nearest words are the most specific: those of the place itself, then what it refers to, level by level. */
export function nearestFirst(members: readonly Member[]): readonly Member[] {
  return [...members].sort((a, b) => a.via.length - b.via.length);
}

/** The title of what a value refers to is that of its type, which has a place of its own. */
function titleOf(members: readonly Member[]): string | undefined {
  return members.find(({ schema, via }) => via.length === 0 && schema.annotations.title !== undefined)?.schema
    .annotations.title;
}

function allowedValues(members: readonly Member[], types: Types): Pick<ValueView, 'constant' | 'values'> {
  const listed = closedValues(members)?.filter((value) => types.has(typeOf(value)));
  if (listed?.length === 1) return { constant: { value: listed[0] as Json } };
  if (listed) return { values: { list: listed, open: false } };
  const known = members.find(({ schema }) => schema.roles.extensibleEnum)?.schema.roles.extensibleEnum;
  return known && known.length > 0 ? { values: { list: known, open: true } } : {};
}

/** The values that `const` and `enum` of all members leave. */
function closedValues(members: readonly Member[]): readonly Json[] | undefined {
  const lists = members.flatMap(({ schema: { assertions } }) => [
    ...(assertions.const ? [[assertions.const.value]] : []),
    ...(assertions.enum ? [assertions.enum] : []),
  ]);
  const [first, ...others] = lists;
  return first?.filter((value) => others.every((list) => list.some((other) => sameJson(value, other))));
}
