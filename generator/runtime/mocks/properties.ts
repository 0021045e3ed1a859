/** Which properties an object has. */
import type { ObjectPlan, Plan, PropertyPlan } from './plan.js';
import type { Random } from './random.js';
import type { Variant } from './sampler.js';
import { makeString } from './scalars.js';
import { makeText } from './text.js';
import type { Members } from './values.js';

const PRESENT_CHANCE = 0.6;
const USUAL_LENGTHS = { min: 1, max: 40 } as const;
const MAX_NAME_TRIES = 20;
const MAX_EXTRAS = 1000;

const ANY: Plan = { kind: 'any' };

/** The declared properties that are there. Each is decided by its own name, so that none depends on another. */
export function presentNames(
  plan: ObjectPlan,
  random: Random,
  variant: Variant,
  members: Readonly<Members>,
): ReadonlySet<string> {
  const { properties, maxProperties, minProperties = 0, needs } = plan;
  const present = new Set<string>();
  for (const property of properties) if (isPresent(property, random, variant, members)) present.add(property.name);
  if (minProperties > present.size || (maxProperties ?? Infinity) < present.size) {
    for (const name of rankedNames(plan, random, members)) {
      if (present.size < minProperties) present.add(name);
      else if (present.size > (maxProperties ?? Infinity)) present.delete(name);
    }
  }
  if (needs) addNeeded(present, needs);
  return present;
}

function isPresent(
  { name, required, value }: PropertyPlan,
  random: Random,
  variant: Variant,
  members: Readonly<Members>,
): boolean {
  if (Object.hasOwn(members, name)) return members[name] !== undefined;
  if (required) return true;
  if (variant === 'minimal' || value.kind === 'never') return false;
  return variant === 'full' || random.at(`\0has ${name}`).chance(PRESENT_CHANCE);
}

/** The properties that may come or go, in an order that their names alone decide. */
function rankedNames({ properties }: ObjectPlan, random: Random, members: Readonly<Members>): readonly string[] {
  const free = properties.filter(({ name, required, value }) => {
    return !required && value.kind !== 'never' && !Object.hasOwn(members, name);
  });
  const ranked = free.map(({ name }) => ({ name, rank: random.at(`\0rank ${name}`).bits() }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ name }) => name);
}

/** A set hands out what is added to it while it is walked. */
function addNeeded(present: Set<string>, needs: NonNullable<ObjectPlan['needs']>): void {
  for (const name of present) {
    for (const [holder, needed] of needs) if (holder === name) for (const other of needed) present.add(other);
  }
}

/** Names beside the declared ones: prescribed, needed by others, or invented. */
export function extraNames(
  plan: ObjectPlan,
  random: Random,
  variant: Variant,
  { members, value }: { readonly members: Readonly<Members>; readonly value: Readonly<Members> },
): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: string): void => {
    if (!Object.hasOwn(value, name) && !isDeclared(plan, name)) names.add(name);
  };
  for (const name of Object.keys(members)) add(name);
  for (const [name, needed] of plan.needs ?? []) if (Object.hasOwn(value, name)) needed.forEach(add);
  const count = Object.keys(value).length + names.size;
  const { minProperties = 0, maxProperties = Infinity } = plan;
  const wanted = Math.max(minProperties - count, Math.min(wantedExtras(plan, random, variant), maxProperties - count));
  const asked = Math.min(wanted, MAX_EXTRAS);
  const size = names.size + asked;
  for (let tries = 0; names.size < size && tries < MAX_NAME_TRIES * asked; tries++) {
    const name = inventName(plan, random.at(`\0name ${tries}`), variant === 'future');
    if (name !== undefined) add(name);
  }
  return names;
}

/** Maps have entries; other objects have more than is declared only in the future. */
function wantedExtras({ properties, patterns, rest }: ObjectPlan, random: Random, variant: Variant): number {
  if (variant === 'minimal') return 0;
  const isMap = properties.length === 0 && (patterns !== undefined || (rest !== undefined && rest !== false));
  if (isMap) return random.at('\0entries').between(variant === 'full' ? 1 : 0, 3);
  return variant === 'future' && rest !== false ? 1 : 0;
}

function inventName({ patterns = [], rest, names }: ObjectPlan, random: Random, later: boolean): string | undefined {
  const makable = patterns.filter(({ text, value }) => text !== undefined && value.kind !== 'never');
  const isByPattern = makable.length > 0 && (rest === false || rest === undefined || random.chance(0.5));
  if (isByPattern && (!later || rest === false)) {
    const { text = '' } = random.pick(makable);
    return makeText(text, random, USUAL_LENGTHS);
  }
  if (rest === false) return undefined;
  const name = names ? nameOf(names, random) : makeString({ kind: 'string' }, random, false).replaceAll(' ', '_');
  return name !== undefined && later && !names ? `later_${name}` : name;
}

function nameOf(plan: Plan, random: Random): string | undefined {
  if (plan.kind === 'ref') return nameOf(plan.to(), random);
  if (plan.kind === 'choice') return nameOf(random.pick(plan.of), random);
  if (plan.kind === 'string') return makeString(plan, random, false);
  if (plan.kind === 'enum') return plan.values.find((value): value is string => typeof value === 'string');
  return plan.kind === 'any' ? makeString({ kind: 'string' }, random, false).replaceAll(' ', '_') : undefined;
}

/** What a property that is not declared has to be. */
export function valuePlanOf({ patterns = [], rest }: ObjectPlan, name: string): Plan {
  return patterns.find(({ pattern }) => pattern.test(name))?.value ?? (rest || ANY);
}

function isDeclared({ properties }: ObjectPlan, name: string): boolean {
  return properties.some((property) => property.name === name);
}
