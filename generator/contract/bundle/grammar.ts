/**
 * Which kind of object stands where in an AsyncAPI document, as far as references matter: where
 * they are allowed, what they must point to, and in which section of `components` a target from
 * another file finds its place.
 *
 * Source: AsyncAPI 3.1 and 2.6, "Schema".
 */
import { isObject, own, ownString } from '../json.js';
import { dialectOf } from '../normalize/dialect.js';

export type Kind = string;

/** A place one step below another. */
export interface Child {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly kind: Kind;
}

type Shape = { readonly one: Kind } | { readonly map: Kind } | { readonly list: Kind };
type Fields = Readonly<Record<string, Shape>>;

const one = (kind: Kind): Shape => ({ one: kind });
const map = (kind: Kind): Shape => ({ map: kind });
const list = (kind: Kind): Shape => ({ list: kind });

export interface Grammar {
  readonly kinds: Readonly<Record<Kind, Fields>>;
  /** Kinds that references may stand for, and the section of `components` that holds them. */
  readonly sections: Readonly<Record<Kind, string>>;
}

const SCHEMA: Fields = {
  properties: map('schema'),
  patternProperties: map('schema'),
  definitions: map('schema'),
  $defs: map('schema'),
  dependencies: map('schema'),
  items: one('schema'),
  additionalItems: one('schema'),
  additionalProperties: one('schema'),
  contains: one('schema'),
  propertyNames: one('schema'),
  not: one('schema'),
  if: one('schema'),
  then: one('schema'),
  else: one('schema'),
  allOf: list('schema'),
  anyOf: list('schema'),
  oneOf: list('schema'),
  externalDocs: one('externalDocs'),
};

const MESSAGE_TRAIT: Fields = {
  headers: one('anySchema'),
  correlationId: one('correlationId'),
  tags: list('tag'),
  externalDocs: one('externalDocs'),
  bindings: one('messageBindings'),
  examples: list('messageExample'),
  'x-webhook-event': one('eventRole'),
  'x-follow-up': one('followUp'),
};

const OPERATION_TRAIT: Fields = {
  security: list('securityScheme'),
  tags: list('tag'),
  externalDocs: one('externalDocs'),
  bindings: one('operationBindings'),
};

const SHARED: Readonly<Record<Kind, Fields>> = {
  schema: SCHEMA,
  anySchema: SCHEMA,
  info: { tags: list('tag'), externalDocs: one('externalDocs') },
  tag: { externalDocs: one('externalDocs') },
  messageExample: { payload: one('exampleValue'), headers: one('exampleValue') },
  messageTrait: MESSAGE_TRAIT,
  eventRole: { resource: one('schema') },
  followUp: { response: one('schema') },
  operationTrait: OPERATION_TRAIT,
  operationBindings: {},
  messageBindings: {},
};

const SECTIONS = {
  server: 'servers',
  message: 'messages',
  schema: 'schemas',
  anySchema: 'schemas',
  parameter: 'parameters',
  correlationId: 'correlationIds',
  operationTrait: 'operationTraits',
  messageTrait: 'messageTraits',
  securityScheme: 'securitySchemes',
  serverBindings: 'serverBindings',
  channelBindings: 'channelBindings',
  operationBindings: 'operationBindings',
  messageBindings: 'messageBindings',
  serverVariable: 'serverVariables',
  channel: 'channels',
} as const;

const V3: Grammar = {
  sections: {
    ...SECTIONS,
    operation: 'operations',
    reply: 'replies',
    replyAddress: 'replyAddresses',
    tag: 'tags',
    externalDocs: 'externalDocs',
  },
  kinds: {
    ...SHARED,
    document: {
      info: one('info'),
      servers: map('server'),
      channels: map('channel'),
      operations: map('operation'),
      components: one('components'),
      'x-guides': list('guide'),
    },
    server: {
      variables: map('serverVariable'),
      security: list('securityScheme'),
      tags: list('tag'),
      externalDocs: one('externalDocs'),
      bindings: one('serverBindings'),
    },
    channel: {
      messages: map('message'),
      parameters: map('parameter'),
      servers: list('server'),
      tags: list('tag'),
      externalDocs: one('externalDocs'),
      bindings: one('channelBindings'),
    },
    operation: {
      ...OPERATION_TRAIT,
      channel: one('channel'),
      messages: list('message'),
      traits: list('operationTrait'),
      reply: one('reply'),
    },
    reply: { address: one('replyAddress'), channel: one('channel'), messages: list('message') },
    message: {
      ...MESSAGE_TRAIT,
      payload: one('anySchema'),
      traits: list('messageTrait'),
    },
    components: {
      servers: map('server'),
      channels: map('channel'),
      operations: map('operation'),
      messages: map('message'),
      schemas: map('anySchema'),
      securitySchemes: map('securityScheme'),
      serverVariables: map('serverVariable'),
      parameters: map('parameter'),
      correlationIds: map('correlationId'),
      operationTraits: map('operationTrait'),
      messageTraits: map('messageTrait'),
      replies: map('reply'),
      replyAddresses: map('replyAddress'),
      tags: map('tag'),
      externalDocs: map('externalDocs'),
      serverBindings: map('serverBindings'),
      channelBindings: map('channelBindings'),
      operationBindings: map('operationBindings'),
      messageBindings: map('messageBindings'),
    },
  },
};

const V2: Grammar = {
  sections: SECTIONS,
  kinds: {
    ...SHARED,
    document: {
      servers: map('server'),
      channels: map('channel'),
      components: one('components'),
      tags: list('tag'),
      'x-guides': list('guide'),
    },
    server: { variables: map('serverVariable'), bindings: one('serverBindings') },
    channel: {
      parameters: map('parameter'),
      subscribe: one('operation'),
      publish: one('operation'),
      bindings: one('channelBindings'),
    },
    parameter: { schema: one('schema') },
    operationTrait: { bindings: one('operationBindings') },
    operation: { traits: list('operationTrait'), message: one('messageChoice'), bindings: one('operationBindings') },
    message: {
      ...MESSAGE_TRAIT,
      headers: one('schema'),
      payload: one('schema'),
      traits: list('messageTrait'),
    },
    messageTrait: { ...MESSAGE_TRAIT, headers: one('schema') },
    components: {
      servers: map('server'),
      channels: map('channel'),
      messages: map('message'),
      schemas: map('schema'),
      securitySchemes: map('securityScheme'),
      serverVariables: map('serverVariable'),
      parameters: map('parameter'),
      correlationIds: map('correlationId'),
      operationTraits: map('operationTrait'),
      messageTraits: map('messageTrait'),
      serverBindings: map('serverBindings'),
      channelBindings: map('channelBindings'),
      operationBindings: map('operationBindings'),
      messageBindings: map('messageBindings'),
    },
  },
};

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
    return fieldChildren(value, { ...fields, payload: one('foreignSchema') });
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
