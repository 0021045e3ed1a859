/** What can differ between values of a plan, and what does differ between some of them. */
import { admits } from '../../../../generator/runtime/arbitraries/admits.js';
import type { ArrayPlan, ObjectPlan, Plan } from '../../../../generator/runtime/mocks/plan.js';

const LENGTHS: readonly (readonly [string, number, number])[] = [
  ['none', 0, 0],
  ['one', 1, 1],
  ['some', 2, 3],
  ['many', 4, Infinity],
];

/** Everything that a value of a plan, which does not lead back to itself, can turn out to be. */
export function possibleFacts(plan: Plan, place = ''): string[] {
  const nullable = plan.nullable ? [`${place} null`] : [];
  switch (plan.kind) {
    case 'ref':
      return [...nullable, ...possibleFacts(plan.to(), place)];
    case 'choice':
      return [
        ...nullable,
        ...plan.of.flatMap((one, index) => [`${place} case ${index}`, ...possibleFacts(one, place)]),
      ];
    case 'enum':
      return [...nullable, ...plan.values.map((value) => `${place} = ${JSON.stringify(value)}`)];
    case 'string':
      return [
        ...nullable,
        ...(plan.known ?? []).map((value) => `${place} knows ${value}`),
        ...(plan.known ? [`${place} new`] : []),
      ];
    case 'boolean':
      return [...nullable, `${place} true`, `${place} false`];
    case 'array':
      return [
        ...nullable,
        ...lengthsOf(plan).map((name) => `${place} ${name}`),
        ...(plan.items ? possibleFacts(plan.items, `${place}/*`) : []),
      ];
    case 'object':
      return [...nullable, ...ofObject(plan, place)];
    default:
      return nullable;
  }
}

function ofObject({ properties, rest }: ObjectPlan, place: string): string[] {
  const own = properties.flatMap(({ name, required, value }) => [
    ...(required ? [] : [`${place}/${name} absent`]),
    ...(value.kind === 'never' ? [] : [`${place}/${name} there`, ...possibleFacts(value, `${place}/${name}`)]),
  ]);
  return rest === undefined ? [...own, `${place} unknown property`] : own;
}

function lengthsOf({ minItems = 0, maxItems = Infinity }: ArrayPlan): string[] {
  return LENGTHS.flatMap(([name, from, to]) => (to >= minItems && from <= maxItems ? [name] : []));
}

/** What a value turned out to be. */
export function factsOf(plan: Plan, value: unknown, place = '', found = new Set<string>()): ReadonlySet<string> {
  if (plan.nullable && value === null) return found.add(`${place} null`);
  if (plan.kind === 'ref') factsOf(plan.to(), value, place, found);
  if (plan.kind === 'enum') found.add(`${place} = ${JSON.stringify(value)}`);
  if (plan.kind === 'boolean') found.add(`${place} ${value}`);
  if (plan.kind === 'string' && plan.known)
    found.add(plan.known.includes(String(value)) ? `${place} knows ${value}` : `${place} new`);
  if (plan.kind === 'choice') {
    for (const [index, one] of plan.of.entries()) {
      if (admits(one, value) === 'no') continue;
      factsOf(one, value, place, found.add(`${place} case ${index}`));
    }
  }
  if (plan.kind === 'array' && Array.isArray(value)) {
    for (const [name, from, to] of LENGTHS)
      if (value.length >= from && value.length <= to) found.add(`${place} ${name}`);
    if (plan.items) for (const item of value) factsOf(plan.items, item, `${place}/*`, found);
  }
  if (plan.kind === 'object') inObject(plan, value as Record<string, unknown>, place, found);
  return found;
}

function inObject({ properties }: ObjectPlan, value: Record<string, unknown>, place: string, found: Set<string>): void {
  for (const { name, value: plan } of properties) {
    if (!Object.hasOwn(value, name)) found.add(`${place}/${name} absent`);
    else factsOf(plan, value[name], `${place}/${name}`, found.add(`${place}/${name} there`));
  }
  const declared = new Set(properties.map(({ name }) => name));
  if (Object.keys(value).some((name) => !declared.has(name))) found.add(`${place} unknown property`);
}
