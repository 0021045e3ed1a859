import type { Assertions } from '../../contract/model.js';
import { code } from '../../emitters/quote/markdown.js';
import type { Markdown } from '../model.js';
import type { Member } from './conjunction.js';

/** What is asked of a value beyond its type, in words: the conjunction of what all members ask. */
export function constraintWords(members: readonly Member[]): readonly Markdown[] {
  const all = members.map(({ schema }) => schema.assertions).filter((assertions) => Object.keys(assertions).length > 0);
  const each = <Keyword extends keyof Assertions>(keyword: Keyword): NonNullable<Assertions[Keyword]>[] =>
    all.map((assertions) => assertions[keyword]).filter((value) => value !== undefined);
  const most = (keyword: Limit): number | undefined => extreme(Math.max, each(keyword));
  const least = (keyword: Limit): number | undefined => extreme(Math.min, each(keyword));
  return [
    ...amount(most('minLength'), least('maxLength'), 'character'),
    ...unique(each('pattern')).flatMap((pattern) => (pattern === '' ? [] : [`matches ${code(pattern)}`])),
    ...range(all),
    ...unique(each('multipleOf')).map((step) => `a multiple of ${step}`),
    ...amount(most('minItems'), least('maxItems'), 'item'),
    ...(each('uniqueItems').includes(true) ? ['no two items alike'] : []),
    ...amount(most('minProperties'), least('maxProperties'), 'property', 'properties'),
    ...each('dependencies').flatMap(dependencyWords),
    ...contentWords(members),
  ];
}

type Limit = 'minLength' | 'maxLength' | 'minItems' | 'maxItems' | 'minProperties' | 'maxProperties';

/** `a`, `b` and `c`, as code. */
export function namesWords(names: readonly string[]): Markdown {
  const words = names.map((name) => code(JSON.stringify(name).slice(1, -1)) || code('""'));
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}

function amount(least: number | undefined, most: number | undefined, one: string, several = `${one}s`): string[] {
  const counted = (number: number): string => `${number} ${number === 1 ? one : several}`;
  const from = least === 0 ? undefined : least;
  if (from === undefined) return most === undefined ? [] : [most === 0 ? `no ${several}` : `at most ${counted(most)}`];
  if (most === undefined) return [`at least ${counted(from)}`];
  return [from === most ? `exactly ${counted(from)}` : `${from} to ${counted(most)}`];
}

function range(all: readonly Assertions[]): string[] {
  const lower = bound(all, 'minimum', 'exclusiveMinimum', (a, b) => a > b);
  const upper = bound(all, 'maximum', 'exclusiveMaximum', (a, b) => a < b);
  if (lower && upper && !lower.exclusive && !upper.exclusive) return [`${lower.value} to ${upper.value}`];
  return [
    ...(lower ? [`${lower.exclusive ? 'more than' : 'at least'} ${lower.value}`] : []),
    ...(upper ? [`${upper.exclusive ? 'less than' : 'at most'} ${upper.value}`] : []),
  ];
}

type Bound = 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum';

function bound(
  all: readonly Assertions[],
  inclusive: Bound,
  exclusive: Bound,
  narrower: (a: number, b: number) => boolean,
): { readonly value: number; readonly exclusive: boolean } | undefined {
  return all
    .flatMap((assertions) => [
      { value: assertions[inclusive], exclusive: false },
      { value: assertions[exclusive], exclusive: true },
    ])
    .filter((entry): entry is { value: number; exclusive: boolean } => entry.value !== undefined)
    .reduce<{ value: number; exclusive: boolean } | undefined>((best, next) => {
      if (!best || narrower(next.value, best.value)) return next;
      return next.value === best.value && next.exclusive ? next : best;
    }, undefined);
}

function dependencyWords(dependencies: NonNullable<Assertions['dependencies']>): string[] {
  return [...dependencies].flatMap(([name, needs]) => {
    if (!isNames(needs) || needs.length === 0) return [];
    return [`if ${namesWords([name])} is there, ${namesWords(needs)} ${needs.length === 1 ? 'has' : 'have'} to be too`];
  });
}

/** Whether a dependency is a list of names, and not a schema. */
export function isNames(needs: unknown): needs is readonly string[] {
  return Array.isArray(needs);
}

function contentWords(members: readonly Member[]): string[] {
  const encoding = members.find(({ schema }) => schema.annotations.contentEncoding !== undefined);
  const media = members.find(({ schema }) => schema.annotations.contentMediaType !== undefined);
  return [
    ...(media ? [`holds ${code(media.schema.annotations.contentMediaType ?? '')}`] : []),
    ...(encoding ? [`encoded as ${code(encoding.schema.annotations.contentEncoding ?? '')}`] : []),
  ];
}

function extreme(choose: (...values: number[]) => number, values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : choose(...values);
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
