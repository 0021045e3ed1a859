import type { Plan } from '../mocks/plan.js';

/** Which of the plans within one hold a reference that leads back to where it stands. */
export function cyclesOf(root: Plan): (plan: Plan) => boolean {
  const targets = new Map<Plan, ReadonlySet<Plan>>();
  const recursive = recursiveIn(root, targets);
  const known = new Map<Plan, boolean>();
  return (plan) => {
    const told = known.get(plan);
    if (told !== undefined) return told;
    const leadsBack = [...targetsIn(plan)].some((target) => recursive.has(target));
    known.set(plan, leadsBack);
    return leadsBack;
  };
}

function recursiveIn(root: Plan, targets: Map<Plan, ReadonlySet<Plan>>): ReadonlySet<Plan> {
  const next = (plan: Plan): ReadonlySet<Plan> => {
    const known = targets.get(plan) ?? targetsIn(plan);
    targets.set(plan, known);
    return known;
  };
  const all = reachedFrom(root, next);
  return new Set([...all].filter((plan) => reachedFrom(plan, next).has(plan)));
}

function reachedFrom(start: Plan, next: (plan: Plan) => ReadonlySet<Plan>): ReadonlySet<Plan> {
  const found = new Set(next(start));
  // A set hands out what is added to it while it is walked.
  for (const plan of found) for (const target of next(plan)) found.add(target);
  return found;
}

/** Where the references in a plan lead. */
function targetsIn(plan: Plan): ReadonlySet<Plan> {
  const found = new Set<Plan>();
  const visit = (one: Plan): void => {
    if (one.kind === 'ref') found.add(one.to());
    for (const part of partsOf(one)) visit(part);
  };
  visit(plan);
  return found;
}

function partsOf(plan: Plan): readonly Plan[] {
  if (plan.kind === 'choice') return plan.of;
  if (plan.kind === 'array') {
    const { first = [], items, contains } = plan;
    return [...first, ...(items ? [items] : []), ...(contains ? [contains.value] : [])];
  }
  if (plan.kind !== 'object') return [];
  const { properties, patterns = [], rest, names } = plan;
  const valued = [...properties, ...patterns].map(({ value }) => value);
  return [...valued, ...(rest ? [rest] : []), ...(names ? [names] : [])];
}
