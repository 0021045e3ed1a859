import type { ObjectPlan, Plan } from '../../runtime/mocks/plan.js';
import { kindOf } from './kinds.js';

/** Whether no value can be in two of the plans, as far as kinds and constants of required properties tell. */
export function areDisjoint(plans: readonly Plan[]): boolean {
  const possible = plans.filter(({ kind }) => kind !== 'never');
  return possible.every((plan, index) => possible.slice(index + 1).every((other) => exclude(plan, other)));
}

function exclude(a: Plan, b: Plan): boolean {
  const [first, second] = [kindsOf(a), kindsOf(b)];
  if (!first || !second) return false;
  const common = first.filter((kind) => second.includes(kind));
  if (common.length === 0) return true;
  if (a.kind === 'enum' && b.kind === 'enum') return !a.values.some((value) => b.values.includes(value));
  return common.length === 1 && a.kind === 'object' && b.kind === 'object' && areToldApart(a, b);
}

/** A required property with other constants. */
function areToldApart(a: ObjectPlan, b: ObjectPlan): boolean {
  return a.properties.some(({ name, required, value }) => {
    const other = b.properties.find((property) => property.name === name);
    if (!required || !other?.required || value.kind !== 'enum' || other.value.kind !== 'enum') return false;
    return exclude(value, other.value);
  });
}

function kindsOf(plan: Plan): readonly string[] | undefined {
  if (plan.kind === 'ref' || plan.kind === 'choice' || plan.kind === 'any' || plan.also) return undefined;
  const own = plan.kind === 'enum' ? plan.values.map(kindOf) : [plan.kind];
  return plan.nullable ? [...own, 'null'] : own;
}
