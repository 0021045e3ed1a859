import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admits } from '../../../../generator/runtime/arbitraries/admits.js';
import { arbitraryOfPlan } from '../../../../generator/runtime/arbitraries/arbitraries.js';
import { NoValueError } from '../../../../generator/runtime/arbitraries/bounded.js';
import { runs } from '../../../support/runs.js';
import { planOf } from '../../emitters/mocks/plans.js';
import { instances, schemaSets } from '../../emitters/validators/arbitrary-schemas.js';
import { validatorOf } from '../../emitters/validators/checks.js';
import { textsFor } from './made.js';

const TEXTS = textsFor('^a', 'b$', '^[ab]*$', '^.$', '[bc]', 'é');

describe('plans of random schemas', () => {
  it('say what the validator says, wherever they are sure', () => {
    const told = { yes: 0, maybe: 0, no: 0 };
    fc.assert(
      fc.property(schemaSets, fc.array(instances, { minLength: 8, maxLength: 16 }), (schemas, values) => {
        const [plan, validator] = [planOf(schemas), validatorOf(schemas)];
        for (const value of values) {
          const verdict = admits(plan, value);
          told[verdict]++;
          if (verdict !== 'maybe') expect([value, verdict]).toEqual([value, validator.accepts(value) ? 'yes' : 'no']);
        }
      }),
      { numRuns: runs(800) },
    );
    expect(told.maybe).toBeLessThan((told.yes + told.no) / 5);
  });
});

describe('arbitraries of random schemas', () => {
  it('give what the validator accepts, wherever their plans are sure, and seldom anything else', () => {
    const seen = { valid: 0, invalid: 0, plans: 0, without: 0 };
    fc.assert(
      fc.property(schemaSets, fc.integer(), (schemas, seed) => {
        const plan = planOf(schemas);
        if (plan.kind === 'never') return;
        const validator = validatorOf(schemas);
        seen.plans++;
        for (const value of sampled(() => fc.sample(arbitraryOfPlan(plan, TEXTS), { numRuns: 20, seed }), seen)) {
          const isValid = validator.accepts(value);
          seen[isValid ? 'valid' : 'invalid']++;
          expect([value, admits(plan, value)]).toEqual([value, isValid ? expect.not.stringMatching('no') : 'maybe']);
          expect(JSON.parse(JSON.stringify(value))).toEqual(value);
        }
      }),
      { numRuns: runs(300) },
    );
    expect(seen.invalid).toBeLessThan(seen.valid / 10);
    // The contradictions that plans do not see.
    expect(seen.without).toBeLessThan(seen.plans / 30);
  });
});

function sampled(sample: () => unknown[], seen: { without: number }): unknown[] {
  try {
    return sample();
  } catch (error) {
    if (!(error instanceof NoValueError)) throw error;
    seen.without++;
    return [];
  }
}
