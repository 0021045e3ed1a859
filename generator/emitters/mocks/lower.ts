import type { KeywordSchema, SchemaGraph, SchemaId, SchemaNode } from '../../contract/model.js';
import { nodeOf, resolve } from '../../contract/views.js';
import type { Location } from '../../diagnostics/diagnostic.js';
import type { ChoicePlan, Kind, NeverPlan, Plan, RefPlan } from '../../runtime/mocks/plan.js';
import { addsNothing } from './adds-nothing.js';
import { arrayPlan } from './arrays.js';
import { conjunctionOf } from './conjunction.js';
import { areDisjoint } from './disjoint.js';
import { allowedValues, sayings } from './facts.js';
import type { Hints } from './hints.js';
import { allowedKinds, impliedKinds, KINDS, kindOf } from './kinds.js';
import { objectPlan } from './objects.js';
import { numberPlan, stringPlan } from './scalars.js';
import { nextUnion, unionsOf } from './unions.js';

/** What is expanded already, and what is absent, where a schema is lowered. */
export interface Scope {
  readonly done: ReadonlySet<object>;
  readonly without: ReadonlySet<string>;
}

interface Guard {
  readonly guarded?: true;
}

const GUARDED: Guard = { guarded: true };
const OUTERMOST: Scope = { done: new Set(), without: new Set() };
/** Beyond these, alternatives inside a schema are left to the check. */
const MAX_EXPANSIONS = 2000;
const MAX_DEPTH = 150;
/** Beyond these, parts of a schema are left to the check: what leads to others in many ways can have no end of them. */
const MAX_PARTS = 5000;

/** The id of a plan: of a schema that has a name, or of several that hold together and lead back to themselves. */
export type PlanId = string;

/** Translates schemas to plans. */
export class Lowering {
  readonly graph: SchemaGraph;
  readonly hints: Hints;
  /** Every plan with a module of its own. */
  readonly plans = new Map<PlanId, Plan>();
  /** Where references lead. */
  readonly targets = new Map<RefPlan, PlanId>();
  readonly #reasons = new Map<NeverPlan, Location>();
  readonly #inProgress = new Map<string, { isRepeated: boolean }>();
  readonly #waiting: SchemaId[] = [];
  #expansions = 0;
  #depth = 0;
  #parts = 0;

  constructor(graph: SchemaGraph, hints: Hints) {
    this.graph = graph;
    this.hints = hints;
  }

  /** Lowers a schema that has a name, and all that it refers to. */
  add(id: SchemaId): void {
    this.#waiting.push(id);
    this.complete();
  }

  /** Lowers what plans refer to and is not lowered yet. */
  complete(): void {
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      if (this.plans.has(next)) continue;
      this.plans.set(next, { kind: 'never' });
      this.#expansions = 0;
      this.plans.set(next, this.#conjunction([nodeOf(this.graph, next)], OUTERMOST, next));
    }
  }

  /** The plan of a payload, by reference. */
  payload(id: SchemaId): Plan {
    const plan = this.plans.get(id);
    return plan?.kind === 'never' ? plan : this.#reference(id);
  }

  /** Whether `null` is among the values of a plan. */
  isNullable(plan: Plan): boolean {
    if (plan.nullable || plan.also?.includes('null') || plan.kind === 'any') return true;
    if (plan.kind === 'enum') return plan.values.includes(null);
    if (plan.kind === 'choice') return plan.of.some((one) => this.isNullable(one));
    if (plan.kind !== 'ref') return false;
    const target = this.plans.get(this.targets.get(plan) ?? '');
    return target !== undefined && target !== plan && this.isNullable(target);
  }

  /** The plan of values that satisfy all the schemas. */
  plan(nodes: readonly SchemaNode[], scope: Scope = OUTERMOST): Plan {
    return this.#conjunction(nodes, scope);
  }

  never(at: Location): NeverPlan {
    const plan: NeverPlan = { kind: 'never' };
    this.#reasons.set(plan, at);
    return plan;
  }

  /** Where the document says that there is no such value. */
  reasonOf(plan: Plan): Location | undefined {
    return plan.kind === 'never' ? this.#reasons.get(plan) : undefined;
  }

  #conjunction(nodes: readonly SchemaNode[], scope: Scope, root?: SchemaId): Plan {
    const { members, named, falseAt } = conjunctionOf(this.graph, nodes);
    if (falseAt) return this.never(falseAt.source);
    const sole = named.findLast((id) => id !== root && this.#isSole(id, members, scope));
    if (sole !== undefined) return this.#reference(sole);
    this.#parts = this.#depth === 0 ? 0 : this.#parts + 1;
    if (this.#depth >= MAX_DEPTH || this.#parts > MAX_PARTS) return { kind: 'any', guarded: true };
    return this.#once(keyOf(members, scope), () => this.#expanded(members, scope));
  }

  /** Whether one named schema says all that these say together. */
  #isSole(id: SchemaId, members: readonly KeywordSchema[], { done, without }: Scope): boolean {
    if (without.size > 0) return false;
    const own = new Set(conjunctionOf(this.graph, [nodeOf(this.graph, id)]).members);
    if ([...own].some(({ assertions }) => unionsOf(assertions).some(({ token }) => done.has(token)))) return false;
    const said = [...own];
    return members.every((member) => own.has(member) || addsNothing(member, said, done));
  }

  #reference(id: PlanId): RefPlan {
    const plan: RefPlan = { kind: 'ref', to: () => this.plans.get(id) ?? { kind: 'never' } };
    this.targets.set(plan, id);
    if (!this.plans.has(id)) this.#waiting.push(id);
    return plan;
  }

  /** Schemas that lead back to themselves become a plan with a module of its own. */
  #once(key: string, lower: () => Plan): Plan {
    const running = this.#inProgress.get(key);
    if (running) {
      running.isRepeated = true;
      return this.#recursion(key);
    }
    const state = { isRepeated: false };
    this.#inProgress.set(key, state);
    this.#depth++;
    const plan = lower();
    this.#depth--;
    this.#inProgress.delete(key);
    if (!state.isRepeated) return plan;
    this.plans.set(key, plan);
    return this.#recursion(key);
  }

  #recursion(key: PlanId): RefPlan {
    const plan: RefPlan = { kind: 'ref', to: () => this.plans.get(key) ?? { kind: 'never' } };
    this.targets.set(plan, key);
    return plan;
  }

  #expanded(members: readonly KeywordSchema[], scope: Scope): Plan {
    const union = nextUnion(members, scope.done);
    if (!union) return this.#kinds(members, scope);
    const done = new Set([...scope.done, union.token]);
    this.#expansions += union.cases.length;
    if (this.#expansions > MAX_EXPANSIONS) {
      return this.#with(this.#expanded(members, { ...scope, done }), { guarded: true });
    }
    const plans = union.cases.map(({ schemas, without, guarded }) => {
      const inner = { done, without: without === undefined ? scope.without : new Set([...scope.without, without]) };
      const plan = this.#conjunction([...members, ...schemas], inner);
      return guarded && plan.kind !== 'never' ? this.#with(plan, { guarded: true }) : plan;
    });
    const isExclusive = union.exclusive && !areDisjoint(plans);
    return this.choice(plans, isExclusive) ?? plans[0] ?? { kind: 'never' };
  }

  /** Alternatives, without the impossible ones; `null` among them is told at the others. */
  choice(plans: readonly Plan[], exclusive = false): Plan | undefined {
    const possible = plans.filter(({ kind }) => kind !== 'never');
    const others = possible.filter((plan) => !isNull(plan));
    const [only] = others.length > 0 ? others : possible;
    if (!only) return undefined;
    const plan: Plan = others.length > 1 ? choiceOf(others, exclusive) : only;
    const isNullable = others.length > 0 && others.length < possible.length;
    // Of an alternative that is `null` alone, nothing is left that could say more of it.
    const isUnsure = exclusive ? others.length < possible.length : possible.some((one) => isNull(one) && one.guarded);
    const marked = isUnsure ? this.#with(plan, GUARDED) : plan;
    return isNullable ? this.#with(marked, { nullable: true }) : marked;
  }

  /** A copy with more said of it, which leads where the first does. */
  #with(
    plan: Plan,
    more: { readonly nullable?: true; readonly guarded?: true; readonly also?: readonly Kind[] },
  ): Plan {
    if (plan.kind === 'enum' && more.nullable) return { ...plan, values: [...plan.values, null] };
    const copy = { ...plan, ...more };
    const target = plan.kind === 'ref' ? this.targets.get(plan) : undefined;
    if (target !== undefined) this.targets.set(copy as RefPlan, target);
    return copy;
  }

  #kinds(members: readonly KeywordSchema[], scope: Scope): Plan {
    const [first] = members;
    if (!first) return { kind: 'any' };
    const { names, isTold } = this.#excluded(members);
    const guard: Guard = isTold ? {} : { guarded: true };
    const values = allowedValues(members);
    if (values) {
      // What keywords say of the inside of a value that is listed is not looked at here.
      const inside = impliedKinds(members).filter((kind) => kind === 'object' || kind === 'array');
      const isSeen = values.every((value) => !inside.some((kind) => kind === kindOf(value)));
      const isSure = isTold && names.length === 0 && isSeen;
      return values.length > 0 ? { kind: 'enum', values, ...(!isSure && GUARDED) } : this.never(first.source);
    }
    const inner = { ...scope, without: new Set([...scope.without, ...names]) };
    const allowed = allowedKinds(members);
    if (!allowed && names.length === 0) return this.#implied(members, inner, guard);
    const { kinds, integer } = allowed ?? { kinds: KINDS, integer: false };
    // Who must not have a property has to be an object: nothing else could have one.
    const possible = names.length === 0 ? kinds : kinds.filter((kind) => kind === 'object');
    const forms = possible.map((kind) => this.#kind(kind, members, inner, integer));
    const plan = this.choice(forms);
    return plan ? this.#with(plan, guard) : (forms.find((form) => this.reasonOf(form)) ?? this.never(first.source));
  }

  /** Without `type`, keywords bind the kinds that they are about, and any other kind is valid. */
  #implied(members: readonly KeywordSchema[], scope: Scope, guard: Guard): Plan {
    const implied = impliedKinds(members);
    if (implied.length === 0) return this.#anything(members, guard);
    const others = KINDS.filter((kind) => !implied.includes(kind));
    const plan = this.choice(implied.map((kind) => this.#kind(kind, members, scope, false)));
    if (plan) return this.#with(plan, { ...guard, also: others });
    return this.#with(this.choice(others.map(plainPlan)) ?? { kind: 'never' }, guard);
  }

  #anything(members: readonly KeywordSchema[], guard: Guard): Plan {
    const pool = KINDS.flatMap((kind) => this.hints.realism(members, kind).pool ?? []);
    return { kind: 'any', ...(pool.length > 0 && { pool }), ...guard };
  }

  #kind(kind: Kind, members: readonly KeywordSchema[], scope: Scope, integer: boolean): Plan {
    switch (kind) {
      case 'object':
        return objectPlan(this, members, scope);
      case 'array':
        return arrayPlan(this, members);
      case 'string':
        return stringPlan(this, members);
      case 'number':
        return numberPlan(this, members, integer);
      default:
        return plainPlan(kind);
    }
  }

  /** What `not` says, as far as plans can tell it: a property that is absent. */
  #excluded(members: readonly KeywordSchema[]): { readonly names: readonly string[]; readonly isTold: boolean } {
    const demands = sayings(members, 'not').map((not) => excludedName(resolve(this.graph, not)));
    const names = demands.filter((name) => name !== undefined);
    return { names, isTold: names.length === demands.length };
  }
}

/** The one name that a schema requires, if that is all it says. */
function excludedName(schema: SchemaNode): string | undefined {
  if (schema.kind !== 'schema' || Object.keys(schema.assertions).join() !== 'required') return undefined;
  const [name, ...others] = schema.assertions.required ?? [];
  return others.length === 0 ? name : undefined;
}

/** Any value of a kind. */
function plainPlan(kind: Kind): Plan {
  switch (kind) {
    case 'null':
      return { kind: 'enum', values: [null] };
    case 'object':
      return { kind, properties: [] };
    default:
      return { kind };
  }
}

function choiceOf(of: readonly Plan[], exclusive: boolean): ChoicePlan {
  return { kind: 'choice', of, ...(exclusive && { exclusive: true as const }) };
}

function isNull(plan: Plan): boolean {
  return plan.kind === 'enum' && plan.values.length === 1 && plan.values[0] === null;
}

function keyOf(members: readonly KeywordSchema[], { done, without }: Scope): string {
  const cases = members.flatMap(({ assertions, id }) => {
    return unionsOf(assertions).flatMap(({ token }, index) => (done.has(token) ? [`${id} ${index}`] : []));
  });
  return JSON.stringify([members.map(({ id }) => id), cases, [...without]]);
}
