import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../../generator/contract/json.js';
import { linesAbout } from './trees.js';

/** What a keyword is for, a schema that has it, and what its reader sees. */
type Case = readonly [about: string, given: Json, want: readonly string[]];

const field = (traits: string, said = ''): string => `- \`it\` (${traits}, optional)${said === '' ? '' : `: ${said}`}`;

const CASES: readonly Case[] = [
  ['true', true, [field('any value')]],
  ['no keyword', {}, [field('any value')]],
  ['false', false, ['- `it` (never present)']],
  ['type', { type: 'string' }, [field('string')]],
  ['types', { type: ['string', 'integer', 'null'] }, [field('string or integer or null')]],
  ['null alone', { type: 'null', format: 'date' }, [field('null')]],
  ['items', { type: 'array', items: { type: 'string' } }, [field('list of strings')]],
  ['nullable items', { type: 'array', items: { type: ['number', 'null'] } }, [field('list of numbers or nulls')]],
  [
    'items that say more than a type',
    { type: 'array', items: { type: 'string', format: 'email' } },
    [field('list of strings'), '  - each item (string, email)'],
  ],
  [
    'items by place',
    { type: 'array', items: [{ type: 'number' }, { type: 'string' }], additionalItems: false },
    [field('list', 'Constraints: no further items.'), '  - item 1 (number)', '  - item 2 (string)'],
  ],
  [
    'additionalItems',
    { type: 'array', items: [{ type: 'number' }], additionalItems: { type: 'boolean' } },
    [field('list'), '  - item 1 (number)', '  - Any further item (boolean)'],
  ],
  [
    'contains',
    { type: 'array', contains: { const: 1 } },
    [field('list'), '  - At least one item (integer): Always `1`.'],
  ],
  ['lengths', { type: 'string', minLength: 1, maxLength: 5 }, [field('string', 'Constraints: 1 to 5 characters.')]],
  ['one length', { type: 'string', minLength: 1 }, [field('string', 'Constraints: at least 1 character.')]],
  [
    'an exact length',
    { type: 'string', minLength: 2, maxLength: 2 },
    [field('string', 'Constraints: exactly 2 characters.')],
  ],
  ['pattern', { type: 'string', pattern: '^a|b' }, [field('string', 'Constraints: matches `^a|b`.')]],
  ['range', { type: 'number', minimum: 0, maximum: 1 }, [field('number', 'Constraints: 0 to 1.')]],
  [
    'exclusive range',
    { type: 'number', exclusiveMinimum: 0, maximum: 1 },
    [field('number', 'Constraints: more than 0; at most 1.')],
  ],
  ['multipleOf', { type: 'integer', multipleOf: 5 }, [field('integer', 'Constraints: a multiple of 5.')]],
  [
    'lists',
    { type: 'array', minItems: 1, maxItems: 3, uniqueItems: true },
    [field('list', 'Constraints: 1 to 3 items; no two items alike.')],
  ],
  [
    'numbers of properties',
    { type: 'object', minProperties: 1, maxProperties: 1 },
    [field('object', 'Constraints: exactly 1 property.')],
  ],
  ['const', { const: 'a' }, [field('string', 'Always `"a"`.')]],
  ['an enum of one', { enum: ['a'] }, [field('string', 'Always `"a"`.')]],
  ['enum', { enum: ['a', 1, null] }, [field('string or integer or null', 'One of: `"a"`, `1`, `null`.')]],
  [
    'an open enum',
    { type: 'string', 'x-extensible-enum': ['a', 'b'] },
    ['- `it` (string, optional, open enum): Known so far: `"a"`, `"b"`; others are valid.'],
  ],
  ['format', { type: 'string', format: 'uri' }, ['- `it` (string, optional, uri)']],
  ['default', { type: 'boolean', default: false }, [field('boolean', 'Default: `false`.')]],
  ['examples', { type: 'string', examples: ['a', 'b'] }, [field('string', 'Example: `"a"`, `"b"`.')]],
  ['description', { type: 'string', description: 'What it is' }, [field('string', 'What it is.')]],
  ['title', { type: 'string', title: 'A title' }, [field('string', 'A title.')]],
  [
    'flags',
    { type: 'string', deprecated: true, readOnly: true, writeOnly: true },
    ['- `it` (string, optional, read-only, write-only, deprecated)'],
  ],
  ['x-change', { type: 'string', 'x-change': 'relation' }, ['- `it` (string, optional, relation)']],
  [
    'required without a schema',
    { type: 'object', required: ['a'] },
    [field('object'), '  - `a` (any value, required)'],
  ],
  [
    'closed objects',
    { type: 'object', properties: { a: { type: 'null' } }, additionalProperties: false },
    [field('object'), '  - `a` (null, optional)', '  - No other properties.'],
  ],
  [
    'properties of any name',
    { type: 'object', additionalProperties: { type: 'string' } },
    [field('object'), '  - any name (string)'],
  ],
  [
    'patternProperties',
    { type: 'object', patternProperties: { '^x-': { type: 'string' } }, additionalProperties: { type: 'number' } },
    [field('object'), '  - any name that matches `^x-` (string)', '  - any other name (number)'],
  ],
  [
    'propertyNames',
    { type: 'object', propertyNames: { maxLength: 3 } },
    [field('object'), '  - Every name of a property (string): Constraints: at most 3 characters.'],
  ],
  [
    'dependencies by name',
    { type: 'object', dependencies: { a: ['b'], c: ['a', 'b'] } },
    [field('object', 'Constraints: if `a` is there, `b` has to be too; if `c` is there, `a` and `b` have to be too.')],
  ],
  [
    'dependencies by schema',
    { type: 'object', dependencies: { a: { properties: { b: { type: 'string' } } } } },
    [
      field('object'),
      '  - *Depends on another field:*',
      '    - if `a` is there (object)',
      '      - `b` (string, optional)',
    ],
  ],
  ['not of values', { type: 'string', not: { const: 'a' } }, [field('string', 'Constraints: not: `"a"`.')]],
  [
    'not of names',
    { type: 'object', not: { required: ['a', 'b'] } },
    [field('object', 'Constraints: not: `a` and `b` are there.')],
  ],
  [
    'not of more',
    { type: 'string', not: { pattern: '^a' } },
    [field('string'), '  - Not (string): Constraints: matches `^a`.'],
  ],
  [
    'a union with null',
    { anyOf: [{ type: 'string', format: 'uri' }, { type: 'null' }] },
    ['- `it` (string or null, optional, uri)'],
  ],
  [
    'a union of types',
    { oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] },
    [field('string or integer or null'), '  - *One of:*', '    - string (string)', '    - integer (integer)'],
  ],
  [
    'branches told by a constant',
    {
      oneOf: [
        { type: 'object', properties: { kind: { const: 'a' }, x: { type: 'string' } } },
        { type: 'object', properties: { kind: { const: 'b' } } },
      ],
    },
    [
      field('object'),
      '  - *One of, told by `kind`:*',
      '    - `kind` is `"a"` (object)',
      '      - `kind` (string, optional): Always `"a"`.',
      '      - `x` (string, optional)',
      '    - `kind` is `"b"` (object)',
      '      - `kind` (string, optional): Always `"b"`.',
    ],
  ],
  [
    'branches with names',
    { anyOf: [{ $ref: '#/components/schemas/One' }, { type: 'string', title: 'Short' }] },
    [
      field('object or string'),
      '  - *One or more of:*',
      '    - `One` (object, [`One`](./schemas/One))',
      '      - `a` (any value, optional)',
      '    - Short (string): Short.',
    ],
  ],
  [
    'branches that ask for names',
    { type: 'object', properties: { a: {}, b: {} }, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    [
      field('object'),
      '  - `a` (any value, optional)',
      '  - `b` (any value, optional)',
      '  - *One or more of:*',
      '    - `a` is there (object): Constraints: needs `a`.',
      '    - `b` is there (object): Constraints: needs `b`.',
    ],
  ],
  [
    'if, then and else',
    {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
      if: { properties: { a: { const: 'x' } } },
      then: { required: ['b'] },
      else: { properties: { b: { maxLength: 1 } } },
    },
    [
      field('object'),
      '  - `a` (string, optional)',
      '  - `b` (string, optional)',
      '  - *Depends on the value:*',
      '    - if `a` is `"x"` (object): Constraints: needs `b`.',
      '    - otherwise (object)',
      '      - `b` (string, optional): Constraints: at most 1 character.',
    ],
  ],
  [
    'if of more than words',
    { if: { type: 'string' }, then: { maxLength: 1 } },
    [
      field('any value'),
      '  - *Depends on the value:*',
      '    - if (string)',
      '    - then (any value): Constraints: at most 1 character.',
    ],
  ],
  [
    'allOf, each thing once',
    {
      allOf: [
        { type: 'object', required: ['a'], properties: { a: { type: 'string', description: 'The a.' } } },
        { properties: { a: { const: 'x' }, b: { type: 'string', minLength: 1 } } },
        { properties: { b: { minLength: 2, maxLength: 3 } } },
      ],
    },
    [
      field('object'),
      '  - `a` (string, required): The a. Always `"x"`.',
      '  - `b` (string, optional): Constraints: 2 to 3 characters.',
    ],
  ],
  ['allOf that no value fits', { allOf: [{ type: 'string' }, { type: 'number' }] }, ['- `it` (never present)']],
  ['enums that share no value', { allOf: [{ enum: ['a'] }, { enum: ['b'] }] }, ['- `it` (never present)']],
  [
    'a property that one part leaves out and another forbids',
    { allOf: [{ type: 'object', properties: { a: {} }, additionalProperties: false }, { properties: { b: {} } }] },
    [field('object'), '  - `a` (any value, optional)', '  - `b` (never present)', '  - No other properties.'],
  ],
  [
    'content',
    { type: 'string', contentMediaType: 'image/png', contentEncoding: 'base64' },
    [field('string', 'Constraints: holds `image/png`; encoded as `base64`.')],
  ],
  [
    'externalDocs',
    { type: 'string', externalDocs: { url: 'https://example.com/a', description: 'More' } },
    [field('string'), '  - See [More](https://example.com/a)'],
  ],
  [
    'rules between properties',
    { type: 'object', 'x-invariants': [{ order: ['/a', '/b/c'], description: 'First a.' }] },
    [field('object'), '  - Rule: First a. (`a` ≤ `b.c`)'],
  ],
  [
    'interpretations',
    { type: 'string', 'x-interpretation': { id: 'q', question: 'Is it so?', decision: 'It is.' } },
    [field('string'), '  - Interpretation: Is it so? It is.'],
  ],
  ['words of what is referred to', { $ref: '#/components/schemas/Word' }, [field('string', 'A word.')]],
  [
    'words of its own before those',
    { description: 'The word.', allOf: [{ $ref: '#/components/schemas/Word' }] },
    [field('string', 'The word.')],
  ],
];

const OTHERS: JsonObject = {
  One: { type: 'object', properties: { a: {} } },
  Word: { type: 'string', description: 'A word.' },
};

test.each(CASES)('%s', (_, given, want) => {
  expect(linesAbout(given, OTHERS)).toEqual(want);
});
