/** Names that mean something in Python, Go or nowhere, and schemas that no class has by itself. */
import { beforeAll, describe, expect, test } from 'vitest';
import { contractOfDocument } from '../support/emitted-package.js';
import { checkGo, checkPython, pagesWithCode, samplesOn } from './support/docs-samples.js';
import { DRIVERS, type Driver, type Emitted, emitModels, gofmt, goVet, mypy, roundTrip } from './support/driver.js';
import { describeWith } from './support/toolchains.js';

const WORDS =
  `False None True and as assert async await break class continue def del elif else except finally for from global if
import in is lambda nonlocal not or pass raise return try while with yield match case type chan const default defer fallthrough func
go goto interface map package range select struct switch var nil error string int int64 float64 bool any len make new append
str float list dict tuple set object bytes self cls extra Extra field wire value mro name keys items EventType event_type
MarshalJSON UnmarshalJSON ABSENT Absent DateTime Model Any Literal __init__ __class__ __dict__ __slots__ __proto__ constructor
toString hasOwnProperty json id ID Id iD`.split(/\s+/);

const TEXTS = [
  ...[
    'first-name',
    'first_name',
    'firstName',
    'FirstName',
    'first name',
    'FIRST_NAME',
    'first__name',
    '_first_name',
    'first.name',
  ],
  ...[
    '',
    ' ',
    '  ',
    '-',
    '--',
    '_',
    '__',
    '$',
    '$ref',
    '@id',
    '+1',
    '-1',
    '1',
    '1a',
    '01',
    '#',
    'a,b',
    'a,omitempty',
    ',',
    ':',
  ],
  ...[
    '日本語',
    '名',
    'ñandú',
    'nandu',
    'ﬁ',
    'fi',
    'İ',
    'i',
    'ı',
    'ß',
    'ss',
    'é',
    'e\u0301',
    '😀',
    '👍🏽',
    '\u200b',
    'a\u200bb',
    '\u202e',
  ],
  ...[
    '"',
    "'",
    '`',
    '\\',
    '\\"',
    '"""',
    "'''",
    '\n',
    '\r\n',
    '\t',
    '\u0000',
    '\u2028',
    '{',
    '}',
    '%s',
    '*/',
    '//',
    '#}',
  ],
  ...[
    '`json:"x"`',
    'x" json:"y',
    '"); import os; ("',
    '"""; import os; """',
    'a\nimport os\n',
    '</script>',
    '../../outside',
    'con',
  ],
  'x'.repeat(300),
];

const NAMES = [...new Set([...WORDS, ...TEXTS])];
const VALUES = NAMES.map((name) => name.slice(0, 40));

const component = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const nullable = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const object = (properties: object, required: readonly string[] = []) => ({ type: 'object', properties, required });

function own(entries: readonly (readonly [string, unknown])[]): object {
  const made = {};
  // `__proto__` by assignment would be the prototype.
  for (const [name, value] of entries)
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

const SCHEMAS = {
  // Named as what packages have themselves.
  ...Object.fromEntries(
    ['Event', 'UnknownEvent', 'Model', 'DateTime', 'Optional', 'Delivery', 'Str', 'Any'].map((name) => [
      name,
      object({ of: { const: name } }, ['of']),
    ]),
  ),
  names: object(own(NAMES.map((name) => [name, { type: 'string', description: name }])), NAMES),
  optionalNames: object(own(NAMES.map((name) => [name, { type: ['integer', 'null'], description: name }]))),
  level: { type: 'string', enum: VALUES, description: '"""\\' },
  open: { type: 'string', 'x-extensible-enum': ['a-b', 'a_b', 'A B', 'ab', 'AB'] },
  priority: { enum: [1, 2, 3, -1] },
  mixed: { enum: [1, 'one', true, null] },
  tree: object({ children: { type: 'array', items: component('tree') }, parent: nullable(component('tree')) }, [
    'children',
  ]),
  // Nothing satisfies this, and it has to compile.
  ouroboros: object({ tail: component('snake') }, ['tail']),
  snake: object({ head: component('ouroboros') }, ['head']),
  anything: { anyOf: [{ type: 'string' }, { type: 'array', items: component('anything') }] },
  cat: object({ kind: { const: 'cat' }, lives: { type: 'integer' } }, ['kind']),
  dog: object({ kind: { const: 'dog' }, tricks: { type: 'array', items: { type: 'string' } } }, ['kind']),
  pet: { oneOf: [component('cat'), component('dog')] },
  shared: object({ a: { type: 'string' } }, ['a']),
};

const EVERYTHING = object({
  pet: component('pet'),
  pets: { type: 'array', items: nullable(component('pet')) },
  maybe: nullable({
    oneOf: [component('cat'), { type: 'string' }, { type: 'number' }, { type: 'array', items: { type: 'boolean' } }],
  }),
  variants: {
    oneOf: [
      object({ a: { type: 'string' }, c: { type: 'integer' } }, ['a']),
      object({ b: { type: 'string' }, c: { type: 'string' } }, ['b']),
    ],
  },
  tree: component('tree'),
  anything: component('anything'),
  level: component('level'),
  open: nullable(component('open')),
  priority: component('priority'),
  mixed: component('mixed'),
  map: { type: 'object', additionalProperties: nullable(component('cat')) },
  patterns: {
    type: 'object',
    patternProperties: { '^x': { type: 'integer' } },
    additionalProperties: { type: 'string' },
  },
  tuple: { type: 'array', items: [{ type: 'string' }, { type: 'integer' }] },
  matrix: { type: 'array', items: { type: 'array', items: { type: ['number', 'null'] } } },
  lists: nullable({ type: 'array', items: nullable({ type: 'array', items: { type: 'integer' } }) }),
  moments: { type: 'array', items: { type: ['string', 'null'], format: 'date-time' } },
  yes: { const: true },
  one: { const: 1 },
  half: { const: 0.5 },
  nothing: { type: 'null' },
  whatever: true,
  never: false,
  empty: { type: 'object' },
  closed: { type: 'object', additionalProperties: false },
  merged: { allOf: [component('shared'), object({ b: { type: 'integer' } }, ['b'])] },
  repeated: {
    allOf: [component('shared'), { type: 'object', required: ['a'], properties: { a: { type: 'string' } } }],
    description: 'the same',
  },
  old: { type: 'string', deprecated: true },
});

const PAYLOADS: Readonly<Record<string, unknown>> = {
  Names: component('names'),
  OptionalNames: component('optionalNames'),
  Everything: EVERYTHING,
  Ouroboros: component('ouroboros'),
  Reserved: object(
    Object.fromEntries(
      ['Event', 'UnknownEvent', 'Model', 'DateTime', 'Optional', 'Delivery', 'Str', 'Any'].map((name) => [
        name,
        component(name),
      ]),
    ),
  ),
  List: { type: 'array', items: component('pet') },
  Text: { type: 'string' },
  Either: nullable(component('pet')),
  Nothing: undefined,
};

const contract = await contractOfDocument({
  asyncapi: '3.0.0',
  info: { title: '"""; import os', version: '1.0.0-beta.1', description: '*/ """ ` \\ \u2028 end' },
  channels: {
    c: {
      address: null,
      messages: own(Object.keys(PAYLOADS).map((key) => [key, { $ref: `#/components/messages/${key}` }])),
    },
  },
  operations: { send: { action: 'send', channel: { $ref: '#/channels/c' } } },
  components: {
    schemas: SCHEMAS,
    messages: Object.fromEntries(
      Object.entries(PAYLOADS).map(([key, payload], at) => [
        key,
        {
          name: `${key}.${TEXTS[at + 60]}`,
          summary: TEXTS[at + 60],
          description: '"""\n\\',
          ...(payload === undefined ? {} : { payload }),
        },
      ]),
    ),
  },
});

const wireTypeOf = (key: string): string => contract.messages.find((message) => message.key === key)?.wireType ?? '';

const full = own(NAMES.map((name, at) => [name, `${at}`]));
const EVERYTHING_VALUES = {
  pet: [
    { kind: 'cat', lives: 9 },
    { kind: 'dog', tricks: [], extra: 1 },
    { kind: 'dog', lives: 1 },
  ],
  pets: [[], [null, { kind: 'cat' }, { kind: 'dog', tricks: ['sit'] }]],
  maybe: [null, { kind: 'cat' }, 'text', 0.5, 7, [true, false], []],
  variants: [
    { a: 'x', c: 1 },
    { b: 'y', c: 'z' },
    { a: 'x', b: 'y' },
  ],
  tree: [{ children: [] }, { children: [{ children: [], parent: null }], parent: { children: [] } }],
  anything: ['x', [], [['y'], 'z']],
  level: [...VALUES, 'newer'],
  open: [null, 'a-b', 'a_b', 'A B', 'newer'],
  priority: [1, 3, -1, 99],
  mixed: [1, 'one', true, null],
  map: [
    {},
    { a: null, __proto_: { kind: 'cat' } },
    own([
      ['__proto__', null],
      ['', { kind: 'cat' }],
    ]),
  ],
  patterns: [{ x1: 1, y: 'text' }],
  tuple: [['a', 1], [], ['a', 1, null]],
  matrix: [[], [[]], [[1, null, 0.5], []]],
  lists: [null, [], [null, [], [1]]],
  moments: [[null, '2026-01-14T10:05:26Z', 'never']],
  yes: [true],
  one: [1],
  half: [0.5],
  nothing: [null],
  whatever: [null, 1, 'x', [[]], { a: { b: null } }, false],
  never: [null, 'kept'],
  empty: [{}, { a: 1 }],
  closed: [{}, { newer: true }],
  merged: [
    { a: 'x', b: 1 },
    { a: 'x', b: 1, c: null },
  ],
  repeated: [{ a: 'x' }],
  old: ['x', ''],
} as const;

const DELIVERIES: readonly (readonly [key: string, value: unknown])[] = [
  ['Names', full],
  ['Names', { ...full, newer: full }],
  ['OptionalNames', {}],
  ['OptionalNames', own(NAMES.map((name) => [name, null]))],
  ...NAMES.map((name) => ['OptionalNames', own([[name, 1]])] as const),
  ['Everything', {}],
  ...Object.entries(EVERYTHING_VALUES).flatMap(([name, values]) =>
    values.map((value) => ['Everything', { [name]: value }] as const),
  ),
  [
    'Reserved',
    { Event: { of: 'Event' }, Model: { of: 'Model' }, DateTime: { of: 'DateTime' }, Optional: { of: 'Optional' } },
  ],
  ['List', []],
  ['List', [{ kind: 'cat' }, { kind: 'dog' }]],
  ['Text', ''],
  ['Text', '\u2028'],
  ['Either', null],
  ['Either', { kind: 'dog' }],
  ['Nothing', null],
  ['Nothing', { any: ['thing'] }],
];

const REFUSED: readonly (readonly [key: string, value: unknown, path: string])[] = [
  ['Everything', { pet: { kind: 'cow' } }, '/pet/kind'],
  ['Everything', { pets: [{}] }, '/pets/0'],
  ['Everything', { yes: false }, '/yes'],
  ['Everything', { yes: 1 }, '/yes'],
  ['Everything', { one: 2 }, '/one'],
  ['Everything', { one: true }, '/one'],
  ['Everything', { level: 1 }, '/level'],
  ['Everything', { level: null }, '/level'],
  ['Everything', { priority: 1.5 }, '/priority'],
  ['Everything', { priority: true }, '/priority'],
  ['Everything', { tuple: 'text' }, '/tuple'],
  ['Everything', { map: { 'a/b~': 1 } }, '/map/a~1b~0'],
  ['Everything', { matrix: [[1], [true]] }, '/matrix/1/0'],
  ['Everything', [], ''],
  ['Names', {}, ''],
  ['Text', 1, ''],
  ['List', [{}], '/0'],
];

describeWith(['mypy'], 'awkward names in Python', () => {
  test('pass mypy --strict', async () => {
    expect(await mypy(await emitModels(contract, ['python']))).toMatch(/^Success/);
  });

  test('have samples in the documentation that pass it, too', async () => {
    const emitted = await emitModels(contract, ['python'], { docs: true });
    const samples = pagesWithCode(emitted).flatMap((page) => samplesOn(emitted, page, 'python'));
    expect(samples).toHaveLength(contract.messages.length + 1);
    expect(await checkPython(emitted, samples)).toMatch(/^Success/);
  });
});

describeWith(['go'], 'awkward names in Go', () => {
  test('compile, pass go vet, and are written as gofmt writes them', async () => {
    const emitted = await emitModels(contract, ['go']);
    expect(await goVet(emitted)).toBe('');
    expect(await gofmt(emitted)).toBe('');
  });

  test('have samples in the documentation that compile, too', async () => {
    const emitted = await emitModels(contract, ['go'], { docs: true });
    const samples = pagesWithCode(emitted).flatMap((page) => samplesOn(emitted, page, 'go'));
    expect(samples).toHaveLength(contract.messages.length + 1);
    expect(await checkGo(emitted, samples)).toBe('');
  });
});

for (const language of ['python', 'go'] as const) {
  describeWith([language], `awkward names in ${language}`, () => {
    let driver: Driver;

    beforeAll(async () => {
      driver = await DRIVERS[language](await emitModels(contract, [language]), contract);
    });

    test('keep their names on the wire, and every value', async () => {
      const answers = await driver.ask(
        DELIVERIES.map(([key, value]) => roundTrip(JSON.stringify(value), wireTypeOf(key))),
      );
      for (const [at, answer] of answers.entries()) {
        const [key, value] = DELIVERIES[at] ?? [];
        const written = typeof answer.json === 'string' ? JSON.parse(answer.json) : answer;
        expect([key, written]).toEqual([key, value]);
      }
    });

    test('values that do not fit are refused, at their places', async () => {
      const answers = await driver.ask(
        REFUSED.map(([key, value]) => roundTrip(JSON.stringify(value), wireTypeOf(key))),
      );
      expect(answers.map((answer, at) => [REFUSED[at]?.[1], answer.invalid])).toEqual(
        REFUSED.map(([, value, path]) => [value, path]),
      );
    });
  });
}

describe('names', () => {
  let emitted: Emitted;

  beforeAll(async () => {
    emitted = await emitModels(contract, ['python', 'go']);
  });

  test('are idiomatic where nothing stands against it', () => {
    const python = emitted.read('python/webhooks_under_test/models.py');
    expect(python).toContain('    first_name: str\n');
    expect(python).toContain('    first_dash_name: str = wire("first-name")\n');
    expect(python).toContain('    plus_1: str = wire("+1")\n');
    expect(python).toContain('    class_: str = wire("class")\n');
    const go = emitted.read('go/models.go');
    expect(go).toContain('\tFirstName string `json:"FirstName"`\n');
    expect(go).toContain('\tPlus1 string `json:"+1"`\n');
    expect(go).toContain('string `json:"-" wire:"\\"a,omitempty\\""`\n');
  });

  test('what was widened is told, with its place', () => {
    const widened = emitted.diagnostics.filter(({ code }) => code === 'model-widened');
    expect(widened.map(({ message, location }) => [message, location?.pointer])).toEqual([
      [expect.stringMatching(/^Anything contains itself/), '/components/schemas/anything'],
      [expect.stringMatching(/^EverythingEventVariants has variants/), expect.stringContaining('/variants')],
      [expect.stringMatching(/^EverythingEventTuple has items of different types/), expect.stringContaining('/tuple')],
    ]);
    expect(widened.every(({ severity, help }) => severity === 'info' && help !== '')).toBe(true);
  });
});
