import type { Location } from '../../diagnostics/diagnostic.js';
import type { ArrayPlan, ChoicePlan, ObjectPlan, Plan, RefPlan } from '../../runtime/mocks/plan.js';
import type { Lowering, PlanId } from './lower.js';

/** Takes out of all plans what no finite value can satisfy, also where references lead to it. */
export function dropImpossible(lowering: Lowering): void {
  const pruner = new Pruner(lowering);
  const pruned = [...lowering.plans].map(([id, plan]) => [id, pruner.prune(plan)] as const);
  for (const [id, plan] of pruned) lowering.plans.set(id, plan);
}

class Pruner {
  readonly #lowering: Lowering;
  readonly #heights: ReadonlyMap<PlanId, number>;
  readonly #recursive: ReadonlySet<PlanId>;

  constructor(lowering: Lowering) {
    this.#lowering = lowering;
    this.#heights = heightsOf(lowering);
    this.#recursive = recursiveIds(lowering);
  }

  prune(plan: Plan): Plan {
    if (plan.kind === 'never') return plan;
    if (this.#height(plan) === Infinity) return this.#never(plan);
    switch (plan.kind) {
      case 'choice':
        return this.#choice(plan);
      case 'object':
        return this.#object(plan);
      case 'array':
        return this.#array(plan);
      default:
        return plan;
    }
  }

  #height(plan: Plan): number {
    return heightOf(plan, (ref) => this.#heights.get(this.#lowering.targets.get(ref) ?? '') ?? Infinity);
  }

  #never(plan: Plan): Plan {
    const reason = reasonIn(plan, this.#lowering);
    return reason ? this.#lowering.never(reason) : { kind: 'never' };
  }

  #choice(plan: ChoicePlan): Plan {
    const of = plan.of.filter((one) => this.#height(one) < Infinity).map((one) => this.prune(one));
    const [only] = of;
    const { of: _of, kind: _kind, exclusive: _exclusive, ...common } = plan;
    if (of.length === 1 && only && only.kind !== 'ref') return { ...only, ...common };
    if (of.length === 1 && only?.kind === 'ref' && Object.keys(common).length === 0) return only;
    const heights = of.map((one) => this.#height(one));
    const shortest = heights.indexOf(Math.min(...heights));
    const isRecursive = of.some((one) => this.#leadsBack(one));
    return { ...plan, of, ...(isRecursive && { shortest }) };
  }

  #object(plan: ObjectPlan): Plan {
    const properties = plan.properties.map((property) => ({ ...property, value: this.prune(property.value) }));
    const patterns = plan.patterns?.map((pattern) => ({ ...pattern, value: this.prune(pattern.value) }));
    const rest = plan.rest && this.prune(plan.rest);
    return {
      ...plan,
      properties,
      ...(patterns && { patterns }),
      ...(rest && { rest: rest.kind === 'never' ? false : rest }),
      ...(plan.names && { names: this.prune(plan.names) }),
    };
  }

  #array(plan: ArrayPlan): Plan {
    const items = plan.items && this.prune(plan.items);
    const first = plan.first?.map((item) => this.prune(item));
    const ended = first?.findIndex(({ kind }) => kind === 'never') ?? -1;
    return {
      ...plan,
      ...(first && { first: ended < 0 ? first : first.slice(0, ended) }),
      ...(items && { items: items.kind === 'never' ? false : items }),
      ...(ended >= 0 && { items: false as const }),
      ...(plan.contains && { contains: { ...plan.contains, value: this.prune(plan.contains.value) } }),
    };
  }

  #leadsBack(plan: Plan): boolean {
    const ids = [...idsIn(plan, this.#lowering)];
    return ids.some((id) => this.#recursive.has(id));
  }
}

/** How deep the flattest value of each plan is; infinite where there is none. */
function heightsOf({ plans, targets }: Lowering): ReadonlyMap<PlanId, number> {
  const heights = new Map<PlanId, number>();
  const ofRef = (ref: RefPlan): number => heights.get(targets.get(ref) ?? '') ?? Infinity;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [id, plan] of plans) {
      const height = heightOf(plan, ofRef);
      if (height >= (heights.get(id) ?? Infinity)) continue;
      heights.set(id, height);
      changed = true;
    }
  }
  return heights;
}

function heightOf(plan: Plan, ofRef: (ref: RefPlan) => number): number {
  if (plan.nullable || plan.also?.length) return 0;
  const inner = (one: Plan): number => heightOf(one, ofRef);
  switch (plan.kind) {
    case 'never':
      return Infinity;
    case 'ref':
      return ofRef(plan) + 1;
    case 'choice':
      return Math.min(...plan.of.map(inner));
    case 'object':
      return Math.max(0, ...plan.properties.filter(({ required }) => required).map(({ value }) => inner(value))) + 1;
    case 'array':
      return Math.max(0, ...neededItems(plan).map(inner)) + 1;
    default:
      return 0;
  }
}

function neededItems({ first = [], items, minItems = 0, contains }: ArrayPlan): readonly Plan[] {
  const needed = first.slice(0, minItems);
  if (items && minItems > first.length) needed.push(items);
  return contains ? [...needed, ...first.slice(minItems, contains.at), contains.value] : needed;
}

function recursiveIds(lowering: Lowering): ReadonlySet<PlanId> {
  const next = new Map([...lowering.plans].map(([id, plan]) => [id, idsIn(plan, lowering)] as const));
  const reaches = (from: PlanId): boolean => {
    const seen = new Set<PlanId>(next.get(from));
    for (const id of seen) for (const target of next.get(id) ?? []) seen.add(target);
    return seen.has(from);
  };
  return new Set([...next.keys()].filter(reaches));
}

/** The plans that a plan refers to. */
export function idsIn(plan: Plan, { targets }: Pick<Lowering, 'targets'>): ReadonlySet<PlanId> {
  const found = new Set<PlanId>();
  const visit = (one: Plan): void => {
    const target = one.kind === 'ref' ? targets.get(one) : undefined;
    if (target !== undefined) found.add(target);
    partsOf(one).forEach(visit);
  };
  visit(plan);
  return found;
}

function partsOf(plan: Plan): readonly Plan[] {
  if (plan.kind === 'choice') return plan.of;
  if (plan.kind === 'array') {
    return [
      ...(plan.first ?? []),
      ...(plan.items ? [plan.items] : []),
      ...(plan.contains ? [plan.contains.value] : []),
    ];
  }
  if (plan.kind !== 'object') return [];
  const named = [...plan.properties, ...(plan.patterns ?? [])].map(({ value }) => value);
  return [...named, ...(plan.rest ? [plan.rest] : []), ...(plan.names ? [plan.names] : [])];
}

/** Where the document makes a plan impossible. */
export function reasonIn(plan: Plan, lowering: Lowering, seen = new Set<Plan>()): Location | undefined {
  if (seen.has(plan)) return undefined;
  seen.add(plan);
  const own = lowering.reasonOf(plan);
  if (own) return own;
  const parts =
    plan.kind === 'object'
      ? plan.properties.filter(({ required }) => required).map(({ value }) => value)
      : partsOf(plan);
  const inner = plan.kind === 'ref' ? [lowering.plans.get(lowering.targets.get(plan) ?? '') ?? plan] : parts;
  for (const part of inner) {
    const reason = reasonIn(part, lowering, seen);
    if (reason) return reason;
  }
  return undefined;
}
