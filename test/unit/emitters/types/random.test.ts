import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from './compile.js';
import { emitTypes } from './contract.js';

/** More of them, and others, with `RANDOM_TYPES=2000 SEED=7`. */
const COUNT = Number(process.env.RANDOM_TYPES ?? 30);
const SEED = Number(process.env.SEED ?? 1);

const NAMES = ['A', 'B', 'C', 'D'] as const;
const KEYS = ['a', 'b', 'x-c'] as const;

/**
 * A property of every object. TypeScript refuses a value that shares none with a type of optional
 * ones, although all that it has are unknown properties.
 */
const COMMON = 'm';

const scalar = fc.constantFrom<unknown>(null, true, false, 0, 1, 2.5, '', 'a', 'b');
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('any'), { maxLength: 3 }),
    fc
      .dictionary(fc.constantFrom(...KEYS, 'other'), tie('any'), { maxKeys: 3 })
      .map((members) => ({ ...members, [COMMON]: 0 })),
  ),
})).any;

const schema = fc.letrec<{ schema: unknown }>((tie) => {
  const list = fc.array(tie('schema'), { minLength: 1, maxLength: 3 });
  const object = fc
    .record(
      {
        properties: fc.dictionary(fc.constantFrom(...KEYS), tie('schema'), { maxKeys: 3 }).map(withCommon),
        required: fc.uniqueArray(fc.constantFrom(...KEYS), { maxLength: 2 }),
        additionalProperties: fc.oneof(fc.boolean(), tie('schema')),
        patternProperties: fc.dictionary(fc.constantFrom('^x-', '^a'), tie('schema'), { minKeys: 1, maxKeys: 2 }),
        anyOf: fc.array(fc.oneof(tie('schema'), fc.constant({ required: ['a'] })), { minLength: 1, maxLength: 2 }),
        allOf: list,
        oneOf: list,
        not: tie('schema'),
        if: tie('schema'),
        then: tie('schema'),
      },
      { requiredKeys: ['properties'] },
    )
    .chain((members) =>
      fc.constantFrom('object', ['object', 'null'], ['object', 'string']).map((type) => ({ type, ...members })),
    );
  return {
    schema: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(...NAMES.map((name) => ({ $ref: `#/components/schemas/${name}` }))),
      fc.constantFrom({ $ref: '#/components/schemas/A/properties/a' }, { $ref: '#/components/schemas/B/properties/b' }),
      fc.boolean(),
      fc.constantFrom<unknown>({ type: 'string' }, { type: 'integer' }, { type: ['string', 'null'], minLength: 1 }, {}),
      fc.uniqueArray(scalar, { maxLength: 3 }).map((values) => ({ enum: values })),
      scalar.map((constant) => ({ const: constant })),
      fc.constant({ type: 'string', 'x-extensible-enum': ['a'] }),
      object,
      object,
      fc.record({ allOf: list }),
      fc.record({ anyOf: list }),
      fc.record({ oneOf: list, description: fc.string() }),
      tie('schema').map((items) => ({ type: 'array', items })),
      fc.record(
        {
          type: fc.constant('array'),
          items: list,
          additionalItems: tie('schema'),
          minItems: fc.nat(3),
          maxItems: fc.nat(4),
        },
        { requiredKeys: ['type', 'items'] },
      ),
    ),
  };
}).schema;

/** Every place that a reference may name exists. */
const documents = fc.tuple(...NAMES.map(() => fc.tuple(schema, schema))).map((pairs) =>
  Object.fromEntries(
    NAMES.map((name, index) => {
      const [own, member] = pairs[index] as [unknown, unknown];
      if (index > 1) return [name, own];
      return [name, { type: 'object', properties: withCommon({ [index === 0 ? 'a' : 'b']: member, 'x-c': own }) }];
    }),
  ),
);

test('random schemas compile, and every valid value has their type', async () => {
  const samples = fc.sample(fc.tuple(documents, fc.array(value, { minLength: 40, maxLength: 40 })), {
    numRuns: COUNT,
    seed: SEED,
  });
  const files = new Map<string, string>();
  const texts = new Map<string, string>();
  let assigned = 0;
  for (const [index, [schemas, values]] of samples.entries()) {
    const emitted = await emitTypes({ schemas, messages: { e: { payload: { $ref: '#/components/schemas/A' } } } });
    for (const [name, text] of Object.entries(emitted)) files.set(`${index}/types/${name}.d.ts`, text);
    const checks = checksOf(schemas);
    const lines = values.flatMap((candidate) =>
      NAMES.filter((name) => checks.get(name)?.(candidate)).map((name) => [name, candidate]),
    );
    assigned += lines.length;
    const uses = lines.map(
      ([name, valid], line) => `export const v${line}: t.${name} = null! as ${JSON.stringify(valid)};`,
    );
    files.set(`${index}/use.ts`, ["import type * as t from './types/index.js';", ...uses].join('\n'));
    texts.set(String(index), JSON.stringify(schemas));
  }
  const found = await compile(files);
  for (const [compiler, errors] of Object.entries(found)) {
    const places = new Set(errors.filter((line) => !line.startsWith(' ')).map((line) => line.split('/')[0] ?? ''));
    // The schemas beside the errors, or nobody could tell what happened.
    expect({ errors, schemas: [...places].map((place) => texts.get(place)) }, compiler).toEqual({
      errors: [],
      schemas: [],
    });
  }
  expect(assigned).toBeGreaterThan(COUNT);
});

type Check = (candidate: unknown) => boolean;

function checksOf(schemas: Record<string, unknown>): ReadonlyMap<string, Check> {
  const ajv = new Ajv({
    strict: false,
    validateFormats: false,
    validateSchema: false,
    logger: false,
    inlineRefs: false,
  });
  ajv.addSchema({ $id: 'doc', components: { schemas } });
  // An alias of another schema is declared under the other's name only.
  const own = NAMES.filter((name) => !Object.hasOwn(Object(schemas[name]), '$ref'));
  return new Map(own.map((name) => [name, checkOf(ajv, name)]));
}

function checkOf(ajv: Ajv, name: string): Check {
  try {
    const validate = ajv.compile({ $ref: `doc#/components/schemas/${name}` });
    return (candidate) => {
      try {
        return validate(candidate) as boolean;
      } catch {
        // References that lead in a circle.
        return false;
      }
    };
  } catch {
    return () => false;
  }
}

function withCommon(properties: Record<string, unknown>): Record<string, unknown> {
  return { ...properties, [COMMON]: { type: 'number' } };
}
