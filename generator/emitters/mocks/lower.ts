import type { KeywordSchema, SchemaGraph, SchemaId, SchemaNode } from '../../contract/model.js';
import { nodeOf, resolve } from '../../contract/views.js';
import type { Location } from '../../diagnostics/diagnostic.js';
import type { ChoicePlan, Kind, NeverPlan, Plan, RefPlan } from '../../runtime/mocks/plan.js';
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

const OUTERMOST: Scope = { done: new Set(), without: new Set() };
/** Beyond these, alternatives inside a schema are left to the check. */
const MAX_EXPANSIONS = 2000;
const MAX_DEPTH = 150;

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

  constructor(graph: SchemaGraph, hints: Hints) {
    this.graph = graph;
    this.hints = hints;
  }

  /** Lowers a schema that has a name, and all that it refers to. */
  add(id: SchemaId): void {
    this.#waiting.push(id);
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
    if (this.#depth >= MAX_DEPTH) return { kind: 'any', guarded: true };
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
      return { ...this.#conjunctionWithout(members, { ...scope, done }), guarded: true };
    }
    const plans = union.cases.map(({ schemas, without, guarded }) => {
      const inner = { done, without: without === undefined ? scope.without : new Set([...scope.without, without]) };
      const plan = this.#conjunction([...members, ...schemas], inner);
      return guarded && plan.kind !== 'never' ? this.#with(plan, { guarded: true }) : plan;
    });
    const isExclusive = union.exclusive && !areDisjoint(plans);
    return this.choice(plans, isExclusive) ?? plans[0] ?? { kind: 'never' };
  }

  #conjunctionWithout(members: readonly KeywordSchema[], scope: Scope): Plan {
    return this.#expanded(members, scope);
  }

  /** Alternatives, without the impossible ones; `null` among them is told at the others. */
  choice(plans: readonly Plan[], exclusive = false): Plan | undefined {
    const possible = plans.filter(({ kind }) => kind !== 'never');
    const others = possible.filter((plan) => !isNull(plan));
    const [only] = others.length > 0 ? others : possible;
    if (!only) return undefined;
    const plan: Plan = others.length > 1 ? choiceOf(others, exclusive) : only;
    const isNullable = others.length > 0 && others.length < possible.length;
    const marked = exclusive && others.length <= 1 && possible.length > 1 ? this.#with(plan, { guarded: true }) : plan;
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
    const excluded = this.#excluded(members);
    const guard: { guarded?: true } = excluded.isTold ? {} : { guarded: true };
    const values = allowedValues(members)?.filter((value) => !excluded.values.includes(value as string));
    if (values) return values.length > 0 ? { kind: 'enum', values, ...guard } : this.never(first.source);
    const allowed = allowedKinds(members);
    const implied = impliedKinds(members);
    const kinds = allowed?.kinds ?? implied;
    const forms = kinds
      .filter((kind) => kind !== 'null')
      .map((kind) => {
        return this.#kind(
          kind,
          members,
          { ...scope, without: new Set([...scope.without, ...excluded.names]) },
          allowed?.integer ?? false,
        );
      });
    const nulls: Plan[] = kinds.includes('null') ? [{ kind: 'enum', values: [null] }] : [];
    if (!allowed && kinds.length === 0) return this.#anything(members, guard);
    const plan = this.choice([...forms, ...nulls]);
    if (!plan) return forms.find((form) => this.reasonOf(form)) ?? this.never(first.source);
    const also = allowed ? {} : { also: KINDS.filter((kind) => !kinds.includes(kind)) };
    return this.#with(plan, { ...guard, ...also });
  }

  #anything(members: readonly KeywordSchema[], guard: { guarded?: true }): Plan {
    const pools = KINDS.map((kind) => this.hints.realism(members, kind).pool ?? []);
    const pool = pools.flat();
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
        return { kind: 'boolean' };
    }
  }

  /** What `not` says, as far as plans can tell it: values, and a property that is absent. */
  #excluded(members: readonly KeywordSchema[]): { values: unknown[]; names: string[]; isTold: boolean } {
    const found = { values: [] as unknown[], names: [] as string[], isTold: true };
    for (const not of sayings(members, 'not')) {
      const schema = resolve(this.graph, not);
      const entries = schema.kind === 'schema' ? Object.entries(schema.assertions) : [];
      const [[keyword, value] = []] = entries;
      if (schema.kind === 'boolean' && !schema.value) continue;
      if (entries.length === 1 && keyword === 'required' && (value as string[]).length === 1) {
        found.names.push(...(value as string[]));
      } else found.isTold = false;
    }
    return found;
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

/** Whether a schema says nothing that the others do not. */
function addsNothing(member: KeywordSchema, said: readonly KeywordSchema[], done: ReadonlySet<object>): boolean {
  const { assertions, roles, annotations } = member;
  if (roles.mock || roles.extensibleEnum || roles.invariants) return false;
  const hasHint = said.some((other) => other.roles.mock || other.assertions.const || other.assertions.enum);
  if ((annotations.examples || annotations.default) && !hasHint && isScalar(said)) return false;
  if (unionsOf(assertions).some(({ token }) => !done.has(token))) return false;
  const { allOf: _all, anyOf: _any, oneOf: _one, if: _if, then: _then, else: _else, ...plain } = assertions;
  return Object.keys(plain).every((keyword) => {
    if (keyword === 'type') return impliesType(said, plain.type ?? []);
    if (keyword === 'dependencies') return false;
    if (keyword !== 'required') return false;
    return (plain.required ?? []).every((name) => said.some((other) => other.assertions.required?.includes(name)));
  });
}

function isScalar(members: readonly KeywordSchema[]): boolean {
  const kinds = allowedKinds(members)?.kinds ?? [];
  return !kinds.includes('object') && !kinds.includes('array');
}

function impliesType(members: readonly KeywordSchema[], types: readonly string[]): boolean {
  const lists = members.map(({ assertions }) => assertions.type).filter((type) => type !== undefined);
  const covers = (type: string): boolean => types.includes(type) || (type === 'integer' && types.includes('number'));
  if (lists.some((list) => list.every(covers))) return true;
  return members.some(({ assertions: { const: only } }) => only !== undefined && types.includes(kindOf(only.value)));
}
