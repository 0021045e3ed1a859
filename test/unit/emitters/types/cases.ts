import type { Given } from './contract.js';

/** A schema called `Subject`, among others, and its declaration. */
export interface Case {
  readonly name: string;
  readonly given: unknown;
  readonly others?: Given['schemas'];
  readonly want: string;
  /** Values that are valid, and so have the type. */
  readonly valid?: readonly unknown[];
  /** Values that the type refuses. */
  readonly refused?: readonly unknown[];
}

const ref = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });
const string = { type: 'string' };
const Person = { type: 'object', required: ['name'], properties: { name: string } };

export const CASES: readonly Case[] = [
  // ── Scalars ──
  { name: 'string', given: string, want: 'export type Subject = string;', valid: ['x'], refused: [1] },
  { name: 'integer', given: { type: 'integer' }, want: '/** @integer */\nexport type Subject = number;', valid: [1] },
  {
    name: 'several types, null last',
    given: { type: ['null', 'number', 'string'] },
    want: 'export type Subject = string | number | null;',
    valid: [null, 1, 'x'],
    refused: [true],
  },
  { name: 'const', given: { const: 'v1' }, want: "export type Subject = 'v1';", valid: ['v1'], refused: ['v2'] },
  { name: 'enum', given: { enum: ['a', 'b'] }, want: "export type Subject = 'a' | 'b';", valid: ['b'], refused: ['c'] },
  {
    name: 'mixed enum',
    given: { enum: [null, 'a', 1, true, { b: [2] }] },
    want: "export type Subject =\n  | 'a'\n  | 1\n  | true\n  | {\n      b: [2];\n    }\n  | null;",
    valid: [null, { b: [2] }],
    refused: [2, false],
  },
  { name: 'empty enum', given: { enum: [] }, want: 'export type Subject = never;' },
  {
    name: 'enum with values of other types',
    given: { type: 'string', enum: ['a', 1, null] },
    want: "export type Subject = 'a';",
  },
  { name: 'both booleans', given: { enum: [true, false] }, want: 'export type Subject = boolean;', valid: [true] },
  {
    name: 'extensible enum',
    given: { type: 'string', 'x-extensible-enum': ['MEETING', 'CALL'] },
    want: '/** Known values: "MEETING", "CALL". Others are valid. */\nexport type Subject = \'MEETING\' | \'CALL\' | (string & {});',
    valid: ['MEETING', 'new'],
    refused: [1],
  },
  {
    name: 'extensible enum, nullable',
    given: { type: ['string', 'null'], 'x-extensible-enum': ['a'] },
    want: '/** Known values: "a". Others are valid. */\nexport type Subject = \'a\' | (string & {}) | null;',
    valid: ['a', 'z', null],
  },
  {
    name: 'no type',
    given: { minLength: 3 },
    want: '/** @minLength 3 */\nexport type Subject = unknown;',
    valid: ['abc', 1],
  },
  {
    name: 'strings that need quotes',
    given: { enum: ["it's", 'a\nb', '\\', '\u2028', '*/'] },
    want: "export type Subject = 'it\\'s' | 'a\\nb' | '\\\\' | '\\u2028' | '*/';",
    valid: ["it's", '*/'],
  },
  {
    name: 'numbers of all sizes',
    given: { enum: [-1, 1e21, 0.5, -0.25e-9] },
    want: 'export type Subject = -1 | 1e+21 | 0.5 | -2.5e-10;',
    valid: [-1, 1e21],
  },

  // ── Objects ──
  {
    name: 'members',
    given: Person,
    want: 'export type Subject = {\n  name: string;\n};',
    valid: [{ name: 'x' }, { name: 'x', unknown: 1 }],
    refused: [{}, { name: 1 }, null],
  },
  {
    name: 'nullable object',
    given: { type: ['object', 'null'], properties: { a: string } },
    want: 'export type Subject = {\n  a?: string;\n} | null;',
    valid: [null, { a: 'x' }],
  },
  {
    name: 'object without more',
    given: { type: 'object' },
    want: 'export type Subject = { [key: string]: unknown };',
    valid: [{}, { a: 1 }],
  },
  {
    name: 'properties are closed, even if others are allowed',
    given: { type: 'object', additionalProperties: true, properties: { a: string } },
    want: 'export type Subject = {\n  a?: string;\n};',
    valid: [{ a: 'x' }],
  },
  {
    name: 'map',
    given: { type: 'object', additionalProperties: { type: 'number' } },
    want: 'export type Subject = { [key: string]: number };',
    valid: [{ a: 1 }],
    refused: [{ a: 'x' }],
  },
  {
    name: 'no property at all',
    given: { type: 'object', additionalProperties: false },
    want: 'export type Subject = { [key: string]: never };',
    valid: [{}],
    refused: [{ a: 1 }],
  },
  {
    name: 'map by patterns',
    given: { type: 'object', patternProperties: { '^x': string, '^y': { type: 'number' } } },
    want: 'export type Subject = { [key: string]: string | number };',
    valid: [{ xa: 'b', ya: 1 }],
  },
  {
    name: 'map beside properties',
    given: { type: 'object', properties: { a: string }, additionalProperties: { type: 'number' } },
    want: 'export type Subject = {\n  a?: string;\n  [key: string]: number | string | undefined;\n};',
    valid: [{ a: 'x', b: 1 }],
  },
  {
    name: 'map beside objects',
    given: { type: 'object', properties: { a: Person }, additionalProperties: { type: 'number' } },
    want: 'export type Subject = {\n  a?: {\n    name: string;\n  };\n  [key: string]: unknown;\n};',
    valid: [{ a: { name: 'x' }, b: 1 }],
  },
  {
    name: 'patterns beside properties',
    given: { type: 'object', properties: { a: { type: 'number' } }, patternProperties: { '^x-': string } },
    want: 'export type Subject = {\n  a?: number;\n};',
    valid: [
      { a: 1, 'x-b': 'c' },
      { a: 1, b: true },
    ],
  },
  {
    name: 'required without a schema',
    given: { type: 'object', required: ['a'] },
    want: 'export type Subject = {\n  a: unknown;\n};',
    valid: [{ a: 1 }],
    refused: [{}],
  },
  {
    name: 'boolean schemas',
    given: { type: 'object', properties: { a: true, b: false } },
    want: 'export type Subject = {\n  a?: unknown;\n  /** Never present here. */\n  b?: never;\n};',
    valid: [{ a: 1 }],
    refused: [{ a: 1, b: 2 }],
  },
  {
    name: 'members imply an object',
    given: { properties: { a: string } },
    want: 'export type Subject = {\n  a?: string;\n};',
    valid: [{ a: 'x' }],
  },
  {
    name: 'hostile property names',
    given: {
      type: 'object',
      properties: JSON.parse(
        '{"first-name":{},"__proto__":{},"constructor":{},"":{},"it\'s\\n":{},"hasOwnProperty":{},"$ref":{"type":"string"},"new":{},"1":{},"*/":{},"tsType":{"type":"string"}}',
      ),
    },
    want: "export type Subject = {\n  '1'?: unknown;\n  'first-name'?: unknown;\n  __proto__?: unknown;\n  constructor?: unknown;\n  ''?: unknown;\n  'it\\'s\\n'?: unknown;\n  hasOwnProperty?: unknown;\n  $ref?: string;\n  new?: unknown;\n  '*/'?: unknown;\n  tsType?: string;\n};",
  },

  // ── Arrays ──
  {
    name: 'list',
    given: { type: 'array', items: string, minItems: 1 },
    want: '/** @minItems 1 */\nexport type Subject = string[];',
    valid: [['a']],
    refused: [[1]],
  },
  {
    name: 'list of alternatives',
    given: { type: 'array', items: { type: ['string', 'null'] } },
    want: 'export type Subject = (string | null)[];',
    valid: [['a', null]],
  },
  {
    name: 'list of objects',
    given: { type: 'array', items: Person },
    want: 'export type Subject = {\n  name: string;\n}[];',
    valid: [[{ name: 'x' }]],
  },
  { name: 'list of anything', given: { type: 'array' }, want: 'export type Subject = unknown[];', valid: [[1, 'a']] },
  {
    name: 'tuple',
    given: { type: 'array', items: [string, { type: 'number' }], minItems: 2, additionalItems: false },
    want: '/** @minItems 2 */\nexport type Subject = [string, number];',
    valid: [['a', 1]],
    refused: [['a'], ['a', 1, 2]],
  },
  {
    name: 'tuple with missing places',
    given: {
      type: 'array',
      items: [string, { type: ['string', 'number'] }, true],
      minItems: 1,
      additionalItems: { type: 'boolean' },
    },
    want: '/** @minItems 1 */\nexport type Subject = [string, (string | number)?, unknown?, ...boolean[]];',
    valid: [['a'], ['a', 1, null, true]],
    refused: [[]],
  },
  {
    name: 'open tuple',
    given: { type: 'array', items: [string], minItems: 1 },
    want: '/** @minItems 1 */\nexport type Subject = [string, ...unknown[]];',
    valid: [['a'], ['a', 1]],
  },
  {
    name: 'tuple, cut off',
    given: { type: 'array', items: [string, string, string], maxItems: 2 },
    want: '/** @maxItems 2 */\nexport type Subject = [string?, string?];',
    valid: [[], ['a', 'b']],
  },

  // ── References ──
  {
    name: 'scalar component keeps its name',
    given: { type: 'object', required: ['at'], properties: { at: ref('Timestamp') } },
    others: { Timestamp: { type: 'string', format: 'date-time' } },
    want: 'export type Subject = {\n  /** @format date-time */\n  at: Timestamp;\n};',
    valid: [{ at: '2026-01-01T00:00:00Z' }],
  },
  {
    name: 'scalar in the depth of another schema has none',
    given: { type: 'object', properties: { name: { $ref: '#/components/schemas/Person/properties/name' } } },
    others: { Person },
    want: 'export type Subject = {\n  name?: string;\n};',
    valid: [{ name: 'x' }],
  },
  {
    name: 'list in the depth of another schema',
    given: { type: 'object', properties: { a: { $ref: '#/components/schemas/Team/properties/people' } } },
    others: { Person, Team: { type: 'object', properties: { people: { type: 'array', items: ref('Person') } } } },
    want: 'export type Subject = {\n  a?: Person[];\n};',
    valid: [{ a: [{ name: 'x' }] }],
  },
  {
    name: 'object in the depth of another schema',
    given: { type: 'object', properties: { a: { $ref: '#/components/schemas/Team/properties/lead' } } },
    others: { Team: { type: 'object', properties: { lead: Person } } },
    want: 'export type Subject = {\n  a?: TeamLead;\n};',
    valid: [{ a: { name: 'x' } }],
  },
  {
    name: 'definition',
    given: { type: 'object', properties: { a: { $ref: '#/components/schemas/Team/definitions/Key' } } },
    others: { Team: { type: 'object', definitions: { Key: string } } },
    want: 'export type Subject = {\n  a?: TeamKey;\n};',
    valid: [{ a: 'x' }],
  },
  {
    name: 'recursion',
    given: {
      type: 'object',
      required: ['children'],
      properties: {
        children: { type: 'array', items: ref('Subject') },
        parent: { anyOf: [ref('Subject'), { type: 'null' }] },
      },
    },
    want: 'export type Subject = {\n  children: Subject[];\n  parent?: Subject | null;\n};',
    valid: [{ children: [{ children: [] }], parent: null }],
  },
  {
    name: 'mutual recursion',
    given: { type: 'object', properties: { other: ref('Other') } },
    others: { Other: { type: 'array', items: ref('Subject') } },
    want: 'export type Subject = {\n  other?: Other;\n};',
    valid: [{ other: [{}] }],
  },
  {
    name: 'recursion in a scalar place',
    given: {
      type: 'object',
      properties: {
        a: { $ref: '#/components/schemas/Subject/properties/list' },
        list: { type: 'array', items: { $ref: '#/components/schemas/Subject/properties/list' } },
      },
    },
    want: 'export type Subject = {\n  a?: SubjectList;\n  list?: SubjectList[];\n};',
    valid: [{ a: [[]] }],
  },
  {
    name: 'recursive JSON',
    given: {
      anyOf: [
        { type: ['string', 'null'] },
        { type: 'array', items: ref('Subject') },
        { type: 'object', additionalProperties: ref('Subject') },
      ],
    },
    want: 'export type Subject = string | Subject[] | { [key: string]: Subject } | null;',
    valid: [{ a: ['b', null] }],
  },
  {
    name: 'alias of itself',
    given: { anyOf: [ref('Subject'), string] },
    want: 'export type Subject = unknown;',
    valid: [],
  },
  {
    name: 'aliases of each other',
    given: { allOf: [ref('Other')] },
    others: { Other: { allOf: [ref('Subject')] } },
    want: 'export type Subject = unknown;',
  },

  // ── Composition ──
  {
    name: 'allOf without names',
    given: { allOf: [Person, { type: 'object', properties: { age: { type: 'number' }, name: { const: 'x' } } }] },
    want: "export type Subject = {\n  name: 'x';\n  age?: number;\n};",
    valid: [{ name: 'x', age: 1 }],
    refused: [{ name: 'y' }],
  },
  {
    name: 'allOf with a name extends it',
    given: { allOf: [ref('Person'), { type: 'object', required: ['age'], properties: { age: { type: 'number' } } }] },
    others: { Person },
    want: 'export interface Subject extends Person {\n  age: number;\n}',
    valid: [{ name: 'x', age: 1 }],
    refused: [{ age: 1 }],
  },
  {
    name: 'narrowed member',
    given: { allOf: [ref('Envelope'), { properties: { type: { const: 'a' }, data: ref('Person') } }] },
    others: {
      Person,
      Envelope: { type: 'object', required: ['type', 'data'], properties: { type: string, data: { type: 'object' } } },
    },
    want: "export interface Subject extends Envelope {\n  type: 'a';\n  data: Person;\n}",
    valid: [{ type: 'a', data: { name: 'x' } }],
    refused: [
      { type: 'b', data: { name: 'x' } },
      { type: 'a', data: {} },
    ],
  },
  {
    name: 'optional member becomes required',
    given: { allOf: [ref('Base'), { type: 'object', required: ['a'] }] },
    others: { Base: { type: 'object', properties: { a: string, b: string } } },
    want: 'export interface Subject extends Base {\n  a: string;\n}',
    valid: [{ a: 'x' }],
    refused: [{ b: 'x' }],
  },
  {
    name: 'two bases that share a member',
    given: { allOf: [ref('Person'), ref('Named')] },
    others: { Person, Named: { type: 'object', properties: { name: { type: ['string', 'null'] }, nick: string } } },
    want: 'export interface Subject extends Person, Named {\n  name: string;\n}',
    valid: [{ name: 'x' }],
  },
  {
    name: 'contradicting bases are merged',
    given: { allOf: [ref('Person'), ref('Numbered')] },
    others: { Person, Numbered: { type: 'object', properties: { name: { type: 'number' } } } },
    want: 'export interface Subject extends Person, Numbered {\n  name: never;\n}',
  },
  {
    name: 'base with variants stays in an intersection',
    given: { allOf: [ref('Either'), Person] },
    others: {
      Either: {
        anyOf: [
          { type: 'object', required: ['a'], properties: { a: string } },
          { type: 'object', required: ['b'], properties: { b: string } },
        ],
      },
    },
    want: 'export type Subject = Either & {\n  name: string;\n};',
    valid: [{ name: 'x', a: 'y' }],
  },
  {
    name: 'a name that says it all',
    given: { allOf: [ref('Person'), { type: 'object' }, { properties: { name: string } }] },
    others: { Person },
    want: 'export type Subject = Person;',
    valid: [{ name: 'x' }],
  },
  {
    name: 'words beside a name',
    given: { description: 'Who.', allOf: [ref('Person')] },
    others: { Person },
    want: '/** Who. */\nexport type Subject = Person;',
    valid: [{ name: 'x' }],
  },
  {
    name: 'base that contains the schema itself',
    given: { allOf: [ref('Other'), { type: 'object', properties: { a: string } }] },
    others: { Other: { allOf: [ref('Subject'), { type: 'object', properties: { b: string } }] } },
    want: 'export type Subject = {\n  a?: string;\n  b?: string;\n};',
  },
  {
    name: 'recursive merge',
    given: { type: 'object', properties: { x: { allOf: [ref('Subject'), ref('Other')] } } },
    others: { Other: { type: 'object', properties: { x: { allOf: [ref('Subject'), ref('Other')] }, y: string } } },
    want: 'export type Subject = {\n  x?: Other;\n};',
    valid: [{ x: { x: { x: {} } } }],
  },
  { name: 'conflicting types', given: { allOf: [string, { type: 'number' }] }, want: 'export type Subject = never;' },
  { name: 'false among all', given: { allOf: [Person, false] }, want: 'export type Subject = never;' },
  {
    name: 'anyOf',
    given: { anyOf: [string, { type: 'number' }] },
    want: 'export type Subject = string | number;',
    valid: ['a', 1],
  },
  {
    name: 'oneOf with null',
    given: { oneOf: [{ type: 'null' }, ref('Person')] },
    others: { Person },
    want: 'export type Subject = Person | null;',
    valid: [null, { name: 'x' }],
  },
  {
    name: 'literals that a type includes',
    given: { anyOf: [{ const: 'a' }, string] },
    want: 'export type Subject = string;',
    valid: ['b'],
  },
  {
    name: 'variants beside members',
    given: {
      type: 'object',
      required: ['id'],
      properties: { id: string },
      oneOf: [
        { properties: { kind: { const: 'a' } }, required: ['kind'] },
        { properties: { kind: { const: 'b' } }, required: ['kind'] },
      ],
    },
    want: "export type Subject = {\n  id: string;\n} & ({\n  kind: 'a';\n} | {\n  kind: 'b';\n});",
    valid: [{ id: 'x', kind: 'a' }],
    refused: [{ id: 'x', kind: 'c' }],
  },
  {
    name: 'one or the other is required',
    given: {
      type: ['object', 'null'],
      properties: { a: string, b: string },
      anyOf: [{ required: ['a'] }, { required: ['b'] }],
    },
    want: 'export type Subject = ({\n  a?: string;\n  b?: string;\n} & ({\n  a: unknown;\n} | {\n  b: unknown;\n})) | null;',
    valid: [null, { a: 'x' }, { b: 'x' }],
    refused: [{}],
  },
  {
    name: 'a variant that holds anyway',
    given: {
      type: 'object',
      required: ['a'],
      properties: { a: string },
      anyOf: [{ required: ['a'] }, { required: ['b'] }],
    },
    want: 'export type Subject = {\n  a: string;\n};',
    valid: [{ a: 'x' }],
  },
  {
    name: 'variants of a string',
    given: { type: 'string', anyOf: [{ format: 'email' }, { format: 'uri' }] },
    want: 'export type Subject = string;',
    valid: ['x'],
  },
  {
    name: 'what types cannot say is left out',
    given: {
      type: 'object',
      properties: { a: string },
      not: { required: ['b'] },
      if: { required: ['a'] },
      then: { required: ['c'] },
      dependencies: { a: ['c'] },
      propertyNames: { maxLength: 3 },
    },
    want: 'export type Subject = {\n  a?: string;\n};',
    valid: [{}, { a: 'x', c: 1 }],
  },
];
