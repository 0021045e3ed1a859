import type { ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../generator/runtime/failures.js';
import { breakEvent, type InvalidEvent } from '../../../../generator/runtime/mocks/invalid/invalid.js';
import type { EventSource } from '../../../../generator/runtime/mocks/make-event.js';
import { type ValidationResult, validateEventWith } from '../../../../generator/runtime/validation.js';
import { runs } from '../../../support/runs.js';
import { schemaSets } from '../validators/arbitrary-schemas.js';
import { filesOf, link, type Schemas } from '../validators/checks.js';
import { setOf } from './breaking.js';
import { judgeOf, madeOf, planOf } from './plans.js';

interface Broken {
  readonly events: readonly InvalidEvent[];
  readonly validate: (value: unknown) => ValidationResult<unknown>;
}

/** What comes out for one schema, or nothing where it has no mock to begin with. */
function brokenOf(schemas: Schemas, seed = 0): Broken | undefined {
  const files = filesOf(schemas);
  const checkOf = (profile: 'contract' | 'structural'): Check => link(files, profile).get('checkRoot') as Check;
  const source: EventSource = { name: 'Root', type: 'root', plan: planOf(schemas), check: checkOf('contract') };
  const validate = (value: unknown): ValidationResult<unknown> => validateEventWith(source.check, value);
  try {
    const judges = { validateEvent: validate, structural: new Map([['root', checkOf('structural')]]) };
    return { events: breakEvent(source, judges, { seed }).events, validate };
  } catch (error) {
    if (error instanceof Error && /no mock|No mock/.test(error.message)) return undefined;
    throw error;
  }
}

function labelsOf({ path, keyword, also }: InvalidEvent): string[] {
  return setOf([{ path, keyword }, ...also]);
}

/** ajv can take an empty list for what the list before it was. Asking for an item says the same, safely. */
function withoutStaleContains(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutStaleContains);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, member]) => {
    return [key, key === 'const' || key === 'enum' ? member : withoutStaleContains(member)];
  });
  const out = Object.fromEntries(entries) as { contains?: unknown; minItems?: number };
  return out.contains === undefined ? out : { ...out, minItems: Math.max(out.minItems ?? 0, 1) };
}

describe('random schemas', () => {
  it('no invalid event is accepted, by us or by ajv, and each has the errors that it is labelled with', () => {
    let count = 0;
    fc.assert(
      fc.property(schemaSets, fc.nat(), (schemas, seed) => {
        const broken = brokenOf(schemas, seed);
        if (!broken) return;
        const judge: ValidateFunction = judgeOf(withoutStaleContains(schemas) as Schemas);
        for (const one of broken.events) {
          const result = broken.validate(one.value);
          expect({ name: one.name, errors: result.ok ? [] : setOf(result.errors) }).toEqual({
            name: one.name,
            errors: labelsOf(one),
          });
          expect({ name: one.name, valid: judge(one.value) }).toEqual({ name: one.name, valid: false });
          count++;
        }
      }),
      { numRuns: runs(300), endOnFailure: true },
    );
    expect(count).toBeGreaterThan(runs(300));
  });
});

const text = { type: 'string' };
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });

/** Schemas, and the labels of all that breaks them. */
const BROKEN: Readonly<Record<string, readonly [schema: unknown, labels: readonly string[]]>> = {
  nothing: [true, []],
  'one type': [{ type: 'boolean' }, [' type']],
  'several types': [{ type: ['string', 'null', 'boolean'] }, [' type']],
  integers: [{ type: 'integer', minimum: 3, maximum: 9 }, [' type', ' minimum', ' maximum']],
  'open bounds': [
    { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
    [' type', ' exclusiveMinimum', ' exclusiveMaximum'],
  ],
  multiples: [{ type: 'integer', multipleOf: 5 }, [' type', ' multipleOf']],
  int32: [{ type: 'integer', format: 'int32' }, [' type', ' format']],
  texts: [
    { type: 'string', minLength: 3, maxLength: 5, pattern: '^[a-c]*$' },
    [' type', ' minLength', ' maxLength', ' pattern'],
  ],
  'two patterns': [{ type: 'string', pattern: '^a', allOf: [{ pattern: 'b$' }] }, [' type', ' pattern', ' pattern']],
  formats: [{ type: 'string', format: 'uuid' }, [' type', ' format']],
  'a format that is only a hint': [{ type: 'string', format: 'password' }, [' type']],
  'an enum': [{ enum: ['a', 'b'] }, [' enum']],
  'an enum with a type': [{ type: 'string', enum: ['a', 'b'] }, [' enum']],
  'a constant': [{ const: { a: 1 } }, [' const']],
  'a constant of a format': [{ const: 'a@example.com', format: 'email' }, [' const', ' format']],
  'a constant in an enum': [{ enum: ['a', 'b'], const: 'a' }, [' const']],
  'a closed object': [
    object({ a: text }, { required: ['a'], additionalProperties: false }),
    [' type', ' required', ' additionalProperties', '/a type'],
  ],
  'an optional property that leads nowhere': [object({ a: false }), [' type', '/a false schema']],
  maps: [
    {
      type: 'object',
      additionalProperties: { type: 'integer' },
      propertyNames: { maxLength: 9 },
      minProperties: 1,
      maxProperties: 4,
    },
    [' type', ' propertyNames', ' minProperties', ' maxProperties', '/* type'],
  ],
  'properties by pattern': [
    object(
      { a: text },
      { patternProperties: { '^x-': { type: 'integer' } }, additionalProperties: { type: 'boolean' } },
    ),
    [' type', '/a type', '/* type', '/* type'],
  ],
  'needed names': [
    object({ a: text, b: text }, { dependencies: { a: ['b'] } }),
    [' type', ' dependencies', '/a type', '/b type'],
  ],
  lists: [
    { type: 'array', items: text, minItems: 1, maxItems: 4, uniqueItems: true },
    [' type', ' minItems', ' maxItems', ' uniqueItems', '/0 type'],
  ],
  tuples: [
    { type: 'array', items: [text, { type: 'boolean' }], additionalItems: false },
    [' type', ' additionalItems', '/0 type', '/1 type'],
  ],
  'tuples with more': [
    { type: 'array', items: [text], additionalItems: { type: 'boolean' } },
    [' type', '/0 type', '/1 type'],
  ],
  'what a list has to contain': [{ type: 'array', contains: { const: 7 } }, [' type', ' contains']],
  'a null beside': [{ anyOf: [object({ a: text }), { type: 'null' }] }, [' type', '/a type']],
};

describe('each demand of a schema', () => {
  it.each(Object.entries(BROKEN))('%s', (_name, [root, labels]) => {
    for (let seed = 0; seed < 20; seed++) {
      const events = brokenOf({ Root: root }, seed)?.events ?? [];
      const found = events.map(({ path, keyword }) => `${path.replace(/\/[^/]*(?=$)/, nameOrStar)} ${keyword}`);
      expect(found.sort()).toEqual([...labels].sort());
      for (const { name, also } of events) {
        const isTwice = name === ' const' || labels.includes(' const');
        if (!isTwice) expect({ name, also }).toEqual({ name, also: [] });
      }
    }
  });

  it('alternatives: each of them, and that it is none', () => {
    const card = object(
      { kind: { const: 'card' }, number: { type: 'string', minLength: 4 } },
      { required: ['kind', 'number'] },
    );
    const bank = object({ kind: { const: 'bank' }, iban: text }, { required: ['kind', 'iban'] });
    const events = brokenOf({ Root: { oneOf: [card, bank] } })?.events ?? [];
    const labels = setOf(events);
    expect(labels).toEqual(
      [' oneOf', ' required', '/iban type', '/kind const', '/number minLength', '/number type'].sort(),
    );
    for (const { also, keyword } of events) {
      expect([keyword, ...also.map((one) => one.keyword)]).toContain('oneOf');
    }
  });

  it('alternatives that could hold at once: that two of them do', () => {
    const events = brokenOf({
      Root: { oneOf: [object({ a: text }, { required: ['a'] }), object({ b: text }, { required: ['b'] })] },
    })?.events;
    expect(events).toContainEqual(expect.objectContaining({ path: '', keyword: 'oneOf', also: [] }));
  });

  it('a map of itself that may be anything else ends', () => {
    const schemas = { Root: { additionalProperties: { $ref: '#/components/schemas/Root' }, minProperties: 3 } };
    for (let seed = 0; seed < 20; seed++) {
      expect(judgeOf(schemas)(madeOf(planOf(schemas), seed, 'full'))).toBe(true);
      for (const { value } of brokenOf(schemas, seed)?.events ?? []) expect(judgeOf(schemas)(value)).toBe(false);
    }
  });

  it('what refers to itself is broken as deep as the event goes', () => {
    const schemas = {
      Root: object({ name: text, next: { $ref: '#/components/schemas/Root' } }, { required: ['name'] }),
    };
    const labels = setOf(brokenOf(schemas)?.events ?? []);
    expect(labels).toEqual(expect.arrayContaining(['/name type', '/next type', '/next required', '/next/name type']));
  });
});

/** Names that are made up are written as a star. */
function nameOrStar(step: string): string {
  return ['/a', '/b', '/0', '/1'].includes(step) ? step : '/*';
}
