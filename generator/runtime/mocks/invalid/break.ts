import type { Kind, Plan } from '../plan.js';
import type { Spot } from './spot.js';

/** One demand of the contract at one place, and values there that may break it. */
export interface Break {
  /** The keywords that can be the ones to fail; absent, any. */
  readonly keywords?: readonly string[];
  /** What the failing keyword demands, where that tells it from others: a bound, a name, a pattern. */
  readonly expected?: unknown;
  /** Where the failure is told, from the place: `''` by default. */
  readonly at?: readonly string[];
  /** The failure has to be the only one. */
  readonly sole?: true;
  /** What is done, for the name of what comes out. */
  readonly told?: string;
  /** Other values of the place, the likeliest first. All that is between two of them is made when asked for. */
  readonly values: Iterable<unknown>;
}

const SAMPLES: Readonly<Record<Kind, readonly unknown[]>> = {
  null: [null],
  number: [7],
  string: ['text'],
  boolean: [true],
  array: [[]],
  object: [{}],
};

const KINDS: readonly Kind[] = ['null', 'number', 'string', 'boolean', 'array', 'object'];

/** One value of each kind. */
export const ANY_VALUES: readonly unknown[] = KINDS.flatMap((kind) => SAMPLES[kind]);

/** A value of another type: `null` where it is not valid, because that is what senders get wrong. */
export function typeBreaks(plan: Plan, spot: Spot, isAlternative: boolean): readonly Break[] {
  const allowed = kindsOf(plan);
  const others = KINDS.filter((kind) => !allowed.has(kind)).flatMap((kind) => SAMPLES[kind]);
  const isFraction = plan.kind === 'number' && plan.integer && typeof spot.value === 'number';
  const values = isFraction ? [fractionNear(spot.value as number), ...others] : others;
  if (values.length === 0) return [];
  if (plan.kind !== 'choice' && !isAlternative) return [{ keywords: ['type'], values }];
  // Where the alternatives themselves say the type, the failure of all of them is told as well.
  const type: Break = { keywords: ['type'], sole: true, values };
  return isAlternative ? [type] : [type, { keywords: ['anyOf', 'oneOf'], values: [...values, {}, [], ''] }];
}

function fractionNear(value: number): number {
  return Number.isInteger(value + 0.5) ? 0.5 : value + 0.5;
}

/** The kinds of which some values are valid. */
function kindsOf(plan: Plan, depth = 0): ReadonlySet<Kind> {
  const kinds = new Set<Kind>(plan.also);
  if (plan.nullable) kinds.add('null');
  for (const kind of ownKinds(plan, depth)) kinds.add(kind);
  return kinds;
}

const MAX_DEPTH = 20;

function ownKinds(plan: Plan, depth: number): Iterable<Kind> {
  switch (plan.kind) {
    case 'any':
      return KINDS;
    case 'never':
      return [];
    case 'enum':
      return plan.values.map(kindOf);
    case 'ref':
      return depth > MAX_DEPTH ? KINDS : kindsOf(plan.to(), depth + 1);
    case 'choice':
      return depth > MAX_DEPTH ? KINDS : plan.of.flatMap((one) => [...kindsOf(one, depth + 1)]);
    default:
      return [plan.kind];
  }
}

export function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Kind;
}
