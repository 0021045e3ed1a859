import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readContract } from '../../../generator/contract/read-contract.js';
import { githubCatalogue } from '../../support/github-catalogue.mjs';
import {
  codesOf,
  documentOf,
  errorsOf,
  fixture,
  ownSpecification,
  payloadDocument,
  readDocument,
  readFiles,
} from '../../support/specification.js';

async function findings(schema: object): Promise<[message: string, help: string][]> {
  const result = await readDocument(payloadDocument({ type: 'object', properties: { it: schema } }));
  expect(errorsOf(result)).toEqual([]);
  expect(result.contract).toBeDefined();
  return result.diagnostics.all.map(({ code, message, help }) => {
    expect(code).toBe('misspelt-schema-keyword');
    return [message, help];
  });
}

describe('a keyword with a slip in it', () => {
  test.each<[string, unknown, string]>([
    ['minimun', 3, 'minimum'],
    ['maximun', 3, 'maximum'],
    ['requried', ['a'], 'required'],
    ['require', ['a'], 'required'],
    ['propertys', { a: {} }, 'properties'],
    ['propreties', { a: {} }, 'properties'],
    ['additionalPropertys', false, 'additionalProperties'],
    ['discriminater', 'kind', 'discriminator'],
    ['descripton', 'x', 'description'],
    ['desciption', 'x', 'description'],
    ['maxLenght', 3, 'maxLength'],
    ['minlength', 3, 'minLength'],
    ['patern', 'x', 'pattern'],
    ['tpye', 'string', 'type'],
    ['types', ['string'], 'type'],
    ['Type', 'string', 'type'],
    ['enmu', ['a'], 'enum'],
    ['enums', ['a'], 'enum'],
    ['item', { type: 'string' }, 'items'],
    ['allof', [{}], 'allOf'],
    ['oneof', [{}], 'oneOf'],
    ['formatt', 'date', 'format'],
    ['defualt', null, 'default'],
    ['exmaples', [1], 'examples'],
    ['uniqueitem', true, 'uniqueItems'],
    ['readonly', true, 'readOnly'],
    ['externalDoc', { url: 'https://example.com' }, 'externalDocs'],
    ['multipleof', 2, 'multipleOf'],
  ])('%s: %j → %s', async (word, value, meant) => {
    const found = await findings({ [word]: value });
    expect(found).toEqual([
      [
        `'${word}' is no keyword of schemas, so it has no effect.`,
        `Did you mean '${meant}'? A word of your own begins with 'x-'.`,
      ],
    ]);
  });

  it('is told where it stands, in whichever file', async () => {
    const result = await readFiles({
      'asyncapi.yaml': documentOf({
        A: { name: 'a', payload: { $ref: './a.yaml' }, headers: { type: 'object', requried: [] } },
      }),
      'a.yaml': 'type: object\nproperties:\n  size:\n    type: integer\n    minimun: 1\n',
    });
    expect(result.diagnostics.all.map(({ code, location }) => [code, location?.file, location?.pointer])).toEqual([
      ['misspelt-schema-keyword', 'a.yaml', '/properties/size/minimun'],
      ['misspelt-schema-keyword', 'asyncapi.yaml', '/components/messages/A/headers/requried'],
    ]);
    expect(result.diagnostics.all[0]?.location).toMatchObject({ line: 5, column: 5 });
  });

  it('any one edit of any long keyword', async () => {
    const keyword = fc.constantFrom('properties', 'description', 'additionalProperties', 'minLength', 'required');
    const values = {
      properties: {},
      description: 'x',
      additionalProperties: {},
      minLength: 1,
      required: ['a'],
    } as const;
    await fc.assert(
      fc.asyncProperty(keyword, fc.nat(), fc.constantFrom('q', ''), async (word, at, letter) => {
        const place = 1 + (at % (word.length - 1));
        const slip = word.slice(0, place) + letter + word.slice(place + 1);
        fc.pre(slip !== word);
        const found = await findings({ [slip]: values[word] });
        expect(found[0]?.[1], slip).toContain(`'${word}'`);
      }),
      { numRuns: 30 },
    );
  });
});

describe('is no slip', () => {
  test.each<[string, object]>([
    ['an extension', { 'x-minimun': 1, 'x-type': 'a' }],
    ['a property', { properties: { minimun: {}, tpye: {}, requried: {} } }],
    ['data', { enum: [{ tpye: 1 }], default: { tpye: 1 }, examples: [{ tpye: 1 }] }],
    ['a word of another draft', { $defs: {}, $comment: 'a', $anchor: 'a', id: 'a', contentSchema: {} }],
    ['a word of OpenAPI', { example: 1, xml: { name: 'a' } }],
    [
      'a word of a tool',
      {
        name: 'a',
        version: '1',
        unit: 'ms',
        note: 'n',
        label: 'l',
        tsType: 'T',
        $type: 'T',
        _type: 'T',
        tsEnum: ['a'],
        tsAdditionalProperties: false,
        javaType: 'T',
        enumNames: ['a'],
        enumDescriptions: ['a'],
        errorMessage: 'e',
        markdownDescription: 'd',
        options: ['a'],
        constraints: { min: 1 },
        existingJavaType: 'T',
        tags: ['a'],
        units: 'm',
        values: ['a'],
        order: 1,
        index: true,
        faker: 'name',
        titles: { de: 'a' },
        descriptions: { de: 'a' },
      },
    ],
    [
      'a word whose value the keyword does not take',
      { note: 'text', num: 5, formats: ['a'], types: { a: 1 }, item: 'a' },
    ],
    ['a word beside the keyword itself', { type: 'string', types: ['a'], enum: ['a'], enums: ['b'] }],
  ])('%s', async (_, schema) => {
    expect(await findings(schema)).toEqual([]);
  });
});

describe('nothing is found where nothing is wrong', () => {
  it("in GitHub's catalogue", async () => {
    const result = await readFiles({ 'a.json': githubCatalogue() }, { spec: 'a.json' });
    expect(result.contract).toBeDefined();
    expect(codesOf(result)).not.toContain('misspelt-schema-keyword');
  });

  it.each([
    ownSpecification,
    ...['orders-3.0.yaml', 'components-3.0.yaml', 'orders-2.6.yaml', 'lamps-2.6.yaml'].map(fixture),
  ])('in %s', async (spec) => {
    const result = await readContract({ spec, cwd: '/' });
    expect(codesOf(result)).not.toContain('misspelt-schema-keyword');
  });
});
