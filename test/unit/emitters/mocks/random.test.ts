import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEvent } from '../../../../generator/runtime/mocks/make-event.js';
import { definitions, schema, value } from '../../../support/random-schemas.js';
import { runs } from '../../../support/runs.js';
import { judgeOf, madeOf, planOf, VARIANTS } from './plans.js';

const given = fc.record({ root: schema, others: definitions, seed: fc.nat(), variant: fc.constantFrom(...VARIANTS) });

describe('random schemas', () => {
  it('a value that the check passes, or a clear error; and seldom an error where there is a value', () => {
    let made = 0;
    let missed = 0;
    fc.assert(
      fc.property(given, fc.array(value, { maxLength: 8 }), ({ root, others, seed, variant }, values) => {
        const schemas = withoutNullable({ Root: { allOf: [root] }, ...others });
        const [plan, judge] = [planOf(schemas), judgeOf(schemas)];
        const isSatisfiable = values.some((one) => judge(one));
        // No plan says "never" of a schema that has a value.
        if (isSatisfiable) expect(plan.kind).not.toBe('never');
        const check = (one: unknown): number => (judge(one) ? 0 : 1);
        try {
          const mock = makeEvent({ name: 'Root', type: 'root', plan, check }, { seed, variant });
          expect(judge(mock)).toBe(true);
          made++;
        } catch (error) {
          if (!(error instanceof Error) || !/no mock|No mock/.test(error.message)) throw error;
          if (isSatisfiable) missed++;
        }
      }),
      { numRuns: runs(300) },
    );
    expect(missed / made).toBeLessThan(0.05);
  });

  it('values that JSON carries unchanged', () => {
    fc.assert(
      fc.property(given, ({ root, others, seed, variant }) => {
        const plan = planOf({ Root: { allOf: [root] }, ...others });
        if (plan.kind === 'never') return;
        const made = madeOf(plan, seed, variant);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      }),
      { numRuns: runs(200) },
    );
  });
});

/** OpenAPI's word, which ajv takes only beside a type. */
function withoutNullable(schemas: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(schemas, (key, member: unknown) => (key === 'nullable' ? undefined : member)));
}
