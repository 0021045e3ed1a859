/** Ways to break a document at random, told by an arbitrary: the same seed breaks it the same way. */
import fc from 'fast-check';

export type Path = readonly (string | number)[];

export interface Mutation {
  /** Picks the place: a fraction of all places of the document. */
  readonly where: number;
  readonly kind: (typeof KINDS)[number];
  /** Picks the other place, name or value that is needed. */
  readonly which: number;
}

const KINDS = ['delete', 'retype', 'rename', 'insert', 'redirect', 'swap', 'copy'] as const;
const VALUES = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  '',
  'text',
  '#/x',
  [],
  {},
  [1],
  ['a', 'a'],
  { a: 1 },
  [{}],
  { $ref: '#/components/schemas/None' },
];
// Not __proto__: it survives here, but the parser takes it for the prototype.
const NAMES = [
  'x-mine',
  'unknown',
  'type',
  'name',
  'payload',
  '$id',
  'title',
  'messages',
  'a/b',
  'a?b',
  '',
  'required',
  'examples',
  'default',
  'description',
  'address',
  'parameters',
];

// Not fc.double: most doubles between 0 and 1 are next to 0, so the first places would get it all.
const fraction = fc.noBias(fc.integer({ min: 0, max: 2 ** 30 - 1 })).map((count) => count / 2 ** 30);

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  where: fraction,
  kind: fc.constantFrom(...KINDS),
  which: fraction,
});

export function mutate(
  document: unknown,
  { where, kind, which }: Mutation,
): { readonly document: unknown; readonly what: string } {
  const copy = structuredClone(document);
  const places = placesIn(copy);
  const [holder, key, path] = pick(places, where);
  const what = `${kind} ${path.join('/')}`;
  if (kind === 'delete') remove(holder, key);
  else if (kind === 'retype') put(holder, key, structuredClone(pick(VALUES, which)));
  else if (kind === 'rename') rename(holder, key, pick(NAMES, which));
  else if (kind === 'insert') insert(holder, pick(NAMES, which), structuredClone(pick(VALUES, 1 - which)));
  else if (kind === 'redirect') {
    const references = places.filter(([, name]) => name === '$ref');
    const targets = places.filter(([at, name]) => typeof (at as Record<string, unknown>)[name] === 'object');
    if (references.length === 0) return { document: copy, what: 'nothing' };
    const [from, name, at] = pick(references, where);
    const [, , target] = pick(targets, which);
    put(
      from,
      name,
      which < 0.1
        ? '#/nowhere'
        : `#/${target.map((token) => encodeURIComponent(String(token).replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`,
    );
    return { document: copy, what: `redirect ${at.join('/')} to ${target.join('/')}` };
  } else {
    const [other, name, at] = pick(places, which);
    const value = structuredClone((other as Record<string, unknown>)[name]);
    if (kind === 'swap') put(other, name, structuredClone((holder as Record<string, unknown>)[key]));
    put(holder, key, value);
    return { document: copy, what: `${what} with ${at.join('/')}` };
  }
  return { document: copy, what };
}

type Slot = readonly [holder: object, key: string, path: Path];

function placesIn(value: unknown, path: Path = []): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    // The version decides which rules hold; changing it is another test.
    if (path.length === 0 && key === 'asyncapi') return [];
    const at = [...path, key];
    return [[value, key, at] as const, ...placesIn(member, at)];
  });
}

function pick<T>(list: readonly T[], fraction: number): T {
  return list[Math.floor(fraction * list.length)] as T;
}

function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function remove(holder: object, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete (holder as Record<string, unknown>)[key];
}

function rename(holder: object, key: string, name: string): void {
  if (Array.isArray(holder)) return;
  const value = (holder as Record<string, unknown>)[key];
  remove(holder, key);
  put(holder, name, value);
}

function insert(holder: object, name: string, value: unknown): void {
  if (Array.isArray(holder)) holder.push(value);
  else put(holder, name, value);
}
