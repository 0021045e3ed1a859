import * as fc from 'fast-check';
import type { ChoicePlan, EnumPlan, Plan, TextPlan } from '../mocks/plan.js';
import { copyOf } from '../mocks/values.js';
import { admits } from './admits.js';
import { anyValue } from './any-value.js';
import { arrayOf } from './arrays.js';
import { bounded, ending, NoValueError, patient } from './bounded.js';
import type { Building } from './building.js';
import type { ArbitraryConstraints } from './constraints.js';
import { cyclesOf } from './cycles.js';
import { lazily } from './lazy.js';
import { numberOf } from './numbers.js';
import { objectOf } from './objects.js';
import { stringOf } from './strings.js';

/** How much more often a value comes than `null`, one of another kind, or one that the contract shows. */
const VALUE_WEIGHT = 4;

/** How often an alternative may turn out to have no value, before another place is to blame. */
const MAX_MISSES = 5;

/**
 * All values of a plan, and none but those, as far as the plan tells.
 *
 * @param texts - all texts of each pattern, by the pattern as JavaScript writes it; of those that are
 * missing, only texts like those of mocks come
 */
export function arbitraryOfPlan(
  plan: Plan,
  texts: ReadonlyMap<string, TextPlan>,
  constraints?: ArbitraryConstraints,
): fc.Arbitrary<unknown> {
  return ending(new Arbitraries(plan, texts, constraints).of(plan));
}

class Arbitraries implements Building {
  readonly texts: ReadonlyMap<string, TextPlan>;
  readonly realistic: boolean;
  readonly noUnknownProperties: boolean;
  readonly depth = fc.createDepthIdentifier();
  readonly leadsBack: (plan: Plan) => boolean;
  readonly #made = new Map<Plan, fc.Arbitrary<unknown>>();

  constructor(root: Plan, texts: ReadonlyMap<string, TextPlan>, constraints: ArbitraryConstraints = {}) {
    this.texts = texts;
    this.realistic = constraints.realistic ?? false;
    this.noUnknownProperties = constraints.noUnknownProperties ?? this.realistic;
    this.leadsBack = cyclesOf(root);
  }

  of(plan: Plan): fc.Arbitrary<unknown> {
    const known = this.#made.get(plan);
    if (known) return known;
    const made = this.#withOthers(plan, this.#own(plan));
    this.#made.set(plan, made);
    return made;
  }

  #own(plan: Plan): fc.Arbitrary<unknown> {
    switch (plan.kind) {
      case 'ref':
        return lazily(() => this.of(plan.to()));
      case 'choice':
        return this.#choice(plan);
      case 'enum':
        return oneOfValues(plan);
      case 'object':
        return objectOf(plan, this);
      case 'array':
        return arrayOf(plan, this);
      case 'string':
        return stringOf(plan, this);
      case 'number':
        return numberOf(plan, this.realistic);
      case 'boolean':
        return fc.boolean();
      case 'any':
        return anyValue(this.realistic ? 'string' : 'any');
      case 'never':
        return lazily(() => {
          throw new NoValueError('The contract allows no value here.');
        });
    }
  }

  /** The alternative that ends soonest comes first: it is the more likely one, the deeper the value is. */
  #choice(plan: ChoicePlan): fc.Arbitrary<unknown> {
    const { of, shortest = 0, exclusive } = plan;
    const ordered = [...of.slice(shortest, shortest + 1), ...of.slice(0, shortest), ...of.slice(shortest + 1)];
    const bounds = of.some((one) => this.leadsBack(one)) ? { depthIdentifier: this.depth } : {};
    const some = fc.oneof({ withCrossShrink: true, ...bounds }, ...ordered.map((one) => this.of(one)));
    const values = patient(some, MAX_MISSES);
    if (!exclusive) return values;
    const isOfOne = (value: unknown): boolean => admits({ kind: 'choice', of, exclusive }, value) !== 'no';
    return bounded(values, isOfOne, () => 'No value was found that is one of exactly one alternative.');
  }

  /** What is valid beside a plan's own kind of value. */
  #withOthers(plan: Plan, own: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
    const { nullable, also = [] } = plan;
    const others = [
      ...(nullable ? [fc.constant(null)] : []),
      ...also.map((kind) => anyValue(kind)),
      ...shownIn(plan).map((value) => fc.constant(value).map(copyOf)),
    ];
    if (others.length === 0) return own;
    const bounds = this.leadsBack(plan) ? { depthIdentifier: this.depth } : {};
    const [first, ...more] = others.map((arbitrary) => ({ weight: 1, arbitrary }));
    const usual = { weight: VALUE_WEIGHT, arbitrary: own };
    return fc.oneof({ withCrossShrink: true, ...bounds }, ...(first ? [first] : []), usual, ...more);
  }
}

function oneOfValues({ values }: EnumPlan): fc.Arbitrary<unknown> {
  return fc.constantFrom(...values).map(copyOf);
}

/** Examples of a number: texts have their own, and those of objects are not sure to be valid. */
function shownIn({ kind, pool = [] }: Plan): readonly unknown[] {
  return kind === 'number' ? pool : [];
}
