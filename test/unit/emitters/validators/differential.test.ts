import { Ajv } from 'ajv';
import * as ajvFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../support/runs.js';
import { instances, schemaSets } from './arbitrary-schemas.js';
import { type Schemas, validatorOf } from './checks.js';

type AddFormats = (ajv: Ajv) => void;
const imported = ajvFormats.default as unknown as AddFormats | { default: AddFormats };
const addFormats = typeof imported === 'function' ? imported : imported.default;

const INSTANCES_PER_SCHEMA = 12;

/**
 * ajv remembers whether `contains` held for the array before, and takes that for the verdict on an
 * empty one: `{items: {contains: {}}}` accepts `[[1], []]`. Asking for an item says the same, safely.
 */
function withoutStaleContains(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutStaleContains);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    return [key, key === 'const' || key === 'enum' ? value : withoutStaleContains(value)];
  });
  const out = Object.fromEntries(entries) as { contains?: unknown; minItems?: number };
  return out.contains === undefined ? out : { ...out, minItems: Math.max(out.minItems ?? 0, 1) };
}

/** What run-time ajv says, which is what draft-07 says but for the cases in `names.test.ts`. */
function oracle(schemas: Schemas): (value: unknown) => boolean {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats(ajv);
  const validate = ajv.compile({
    $ref: '#/components/schemas/Root',
    components: { schemas: withoutStaleContains(schemas) },
  });
  return (value) => validate(value) === true;
}

const pairs = fc.tuple(
  schemaSets,
  fc.array(instances, { minLength: INSTANCES_PER_SCHEMA, maxLength: INSTANCES_PER_SCHEMA }),
);

describe('the emitted validators', () => {
  // 5,400 pairs. What holds for both profiles is asked of the same ones: making them takes longest.
  it('agree with run-time ajv on random schemas and values, and the structural profile accepts no less', () => {
    const seen = { valid: 0, invalid: 0, looser: 0 };
    fc.assert(
      fc.property(pairs, ([schemas, values]) => {
        const expected = oracle(schemas);
        const validator = validatorOf(schemas);
        for (const value of values) {
          const verdict = expected(value);
          const structural = validator.accepts(value, 'structural');
          seen[verdict ? 'valid' : 'invalid']++;
          if (structural && !verdict) seen.looser++;
          expect(validator.errors(value).ok, JSON.stringify(value)).toBe(verdict);
          expect(verdict && !structural, `refused by the structure alone: ${JSON.stringify(value)}`).toBe(false);
        }
      }),
      { numRuns: runs(450), endOnFailure: true },
    );
    // The test would mean little if nearly everything were of one kind.
    const total = seen.valid + seen.invalid;
    expect(Math.min(seen.valid, seen.invalid) / total).toBeGreaterThan(0.2);
    expect(seen.looser / total).toBeGreaterThan(0.01);
  });
});
