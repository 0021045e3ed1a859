/** Plans of small schemas, and values made of them, judged by ajv: it knows nothing of plans. */
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { Diagnostics } from '../../../../generator/diagnostics/diagnostic.js';
import { Hints } from '../../../../generator/emitters/mocks/hints.js';
import { Lowering } from '../../../../generator/emitters/mocks/lower.js';
import { dropImpossible } from '../../../../generator/emitters/mocks/satisfy.js';
import { relate } from '../../../../generator/runtime/mocks/invariants.js';
import type { Plan } from '../../../../generator/runtime/mocks/plan.js';
import { Random } from '../../../../generator/runtime/mocks/random.js';
import { FREE, Sampler, type Variant } from '../../../../generator/runtime/mocks/sampler.js';
import { graphOf, type Schemas } from '../validators/checks.js';

export const VARIANTS: readonly Variant[] = ['typical', 'minimal', 'full', 'future'];

/** The plan of a component schema. */
export function planOf(schemas: Schemas, name = 'Root'): Plan {
  const lowering = new Lowering(graphOf(schemas), new Hints(undefined, new Diagnostics()));
  const id = `#/components/schemas/${name}`;
  lowering.add(id);
  dropImpossible(lowering);
  const plan = lowering.plans.get(id);
  if (!plan) throw new Error(`no plan of ${name}`);
  return plan;
}

/** One value, at the first attempt. */
export function madeOf(plan: Plan, seed: number, variant: Variant = 'typical', given: unknown = FREE): unknown {
  const sampler = new Sampler(variant);
  const value = sampler.make(plan, Random.of(seed), given);
  relate(sampler.related, sampler);
  return value;
}

/** The verdict of run-time ajv. */
export function judgeOf(schemas: Schemas, name = 'Root'): ValidateFunction {
  // Without `allErrors`, ajv 8 lets an empty list pass `contains`.
  const ajv = new Ajv({ strict: false, logger: false, allErrors: true, multipleOfPrecision: 9 });
  addFormats.default(ajv);
  ajv.addSchema({ components: { schemas } }, 'test');
  const judge = ajv.getSchema(`test#/components/schemas/${name}`);
  if (!judge) throw new Error(`no schema ${name}`);
  return judge as ValidateFunction;
}

export function seeds(count: number): number[] {
  return Array.from({ length: count }, (_, seed) => seed);
}
