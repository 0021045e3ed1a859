/**
 * Which kind of object stands where in an AsyncAPI document, as far as references matter: where
 * they are allowed, what they must point to, and in which section of `components` a target from
 * another file finds its place.
 *
 * Source: AsyncAPI 3.1 and 2.6, "Schema".
 */

export type Kind = string;

export type Shape = { readonly one: Kind } | { readonly map: Kind } | { readonly list: Kind };
export type Fields = Readonly<Record<string, Shape>>;

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

export const V3: Grammar = {
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

export const V2: Grammar = {
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
