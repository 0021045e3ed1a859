/** What the tables of the grammar say about a place of a document. */
import { isObject, own, ownString } from '../json.js';
import { dialectOf } from '../normalize/dialect.js';
import { type Fields, type Grammar, type Kind, type Shape, V2, V3 } from './grammar-tables.js';

export type { Grammar, Kind } from './grammar-tables.js';

/** A place one step below another. */
export interface Child {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly kind: Kind;
}

/** Kinds that stand for a whole value rather than an object with a place in `components`. */
const INLINE_KINDS: ReadonlySet<Kind> = new Set(['exampleValue', 'messageExample', 'foreignSchema']);

export function grammarOf(document: unknown): Grammar {
  return ownString(document, 'asyncapi')?.startsWith('2.') ? V2 : V3;
}

/** Whether a reference at a place of this kind is replaced by what it points to. */
export function isInlined(kind: Kind): boolean {
  return INLINE_KINDS.has(kind) || kind.startsWith('map of ');
}

/** Whether a target of one kind can stand where the other is expected. */
export function isCompatible(a: Kind, b: Kind): boolean {
  return a === b || baseKind(a) === baseKind(b);
}

function baseKind(kind: Kind): Kind {
  if (kind === 'anySchema') return 'schema';
  return kind === 'messageChoice' ? 'message' : kind;
}

/** The reference that an object is, if its place may hold one. */
export function referenceIn(value: unknown, kind: Kind, grammar: Grammar): string | undefined {
  if (!isInlined(kind) && !Object.hasOwn(grammar.sections, baseKind(kind))) return undefined;
  return ownString(value, '$ref');
}

/** The section of `components` that holds targets of a kind. */
export function sectionOf(kind: Kind, grammar: Grammar): string | undefined {
  const base = baseKind(kind);
  return Object.hasOwn(grammar.sections, base) ? grammar.sections[base] : undefined;
}

/** The places directly below a value of a kind that the grammar knows; everything else is data. */
export function childrenOf(value: unknown, kind: Kind, grammar: Grammar): readonly Child[] {
  if (kind.startsWith('map of ')) return mapChildren(value, kind.slice('map of '.length));
  if (!isObject(value)) return [];
  if (kind === 'messageChoice') return choiceChildren(value, grammar);
  if (kind === 'anySchema' && Object.hasOwn(value, 'schemaFormat')) return multiFormatChildren(value);
  const fields = Object.hasOwn(grammar.kinds, kind) ? grammar.kinds[kind] : undefined;
  if (!fields) return [];
  if (kind === 'message' && hasForeignPayload(value))
    return fieldChildren(value, { ...fields, payload: { one: 'foreignSchema' } });
  return fieldChildren(value, fields);
}

function fieldChildren(value: Record<string, unknown>, fields: Fields): Child[] {
  const children: Child[] = [];
  for (const [name, member] of Object.entries(value)) {
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (shape) children.push(...shapeChildren(name, member, shape));
  }
  return children;
}

function shapeChildren(name: string, value: unknown, shape: Shape): Child[] {
  if ('map' in shape) return [{ path: [name], value, kind: `map of ${shape.map}` }];
  const kind = 'list' in shape ? shape.list : shape.one;
  // `items` takes a schema or a list of them; nothing else tells the two shapes apart.
  if (Array.isArray(value)) return value.map((item, index) => ({ path: [name, index], value: item, kind }));
  return 'list' in shape ? [] : [{ path: [name], value, kind }];
}

function mapChildren(value: unknown, kind: Kind): Child[] {
  if (!isObject(value)) return [];
  return (
    Object.entries(value)
      // A map has no extensions: `x-…` is a name in it like any other.
      .filter(([, member]) => !Array.isArray(member))
      .map(([name, member]) => ({ path: [name], value: member, kind }))
  );
}

function choiceChildren(value: Record<string, unknown>, grammar: Grammar): readonly Child[] {
  const { oneOf } = value;
  if (!Array.isArray(oneOf)) return childrenOf(value, 'message', grammar);
  return oneOf.map((item, index) => ({ path: ['oneOf', index], value: item, kind: 'message' }));
}

function multiFormatChildren(value: Record<string, unknown>): Child[] {
  if (!Object.hasOwn(value, 'schema')) return [];
  return [
    {
      path: ['schema'],
      value: value.schema,
      kind: dialectOf(ownString(value, 'schemaFormat')) ? 'schema' : 'foreignSchema',
    },
  ];
}

/** In version 2 the format stands beside the payload. */
function hasForeignPayload(message: Record<string, unknown>): boolean {
  const format = own(message, 'schemaFormat');
  return typeof format === 'string' && !dialectOf(format);
}
