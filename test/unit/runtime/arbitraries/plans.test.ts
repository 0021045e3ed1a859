import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admits } from '../../../../generator/runtime/arbitraries/admits.js';
import { runs } from '../../../support/runs.js';
import { planOf } from '../../emitters/mocks/plans.js';
import { instances, schemaSets } from '../../emitters/validators/arbitrary-schemas.js';
import { validatorOf } from '../../emitters/validators/checks.js';

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
      { numRuns: runs(300), endOnFailure: true },
    );
    expect(told.maybe).toBeLessThan((told.yes + told.no) / 5);
  });
});
