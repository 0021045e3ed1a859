import type { KeywordSchema, SchemaNode } from '../../contract/model.js';
import { compilePattern } from '../../contract/pattern.js';
import type { ObjectPlan, PatternPlan, Plan, PropertyPlan } from '../../runtime/mocks/plan.js';
import { conjunctionOf } from './conjunction.js';
import { allowedValues, greatest, least, sayings, scalarFits } from './facts.js';
import { invariantsOf, timesOf } from './invariants.js';
import type { Lowering, Scope } from './lower.js';
import { textPlanOf } from './pattern/text-plan.js';
import { said } from './said.js';
import { unionsOf } from './unions.js';

export function objectPlan(lowering: Lowering, members: readonly KeywordSchema[], { without }: Scope): Plan {
  const required = new Set(members.flatMap(({ assertions }) => assertions.required ?? []));
  const names = sayings(members, 'propertyNames');
  const namable = (name: string): boolean | undefined => isName(lowering, names, name);
  const properties = propertiesOf(lowering, members, { required, without, namable });
  const missing = properties.find((property) => property.required && property.value.kind === 'never');
  const [first] = members;
  if (missing && first) return lowering.never(lowering.reasonOf(missing.value) ?? first.source);
  const additional = sayings(members, 'additionalProperties');
  const rest = additional.length > 0 ? lowering.plan(additional) : undefined;
  const patterns = patternsOf(lowering, members);
  const minProperties = greatest(members, 'minProperties');
  const maxProperties = least(members, 'maxProperties');
  const isClosed = rest?.kind === 'never' && patterns.length === 0;
  const possible = isClosed ? properties.filter(({ value }) => value.kind !== 'never').length : Infinity;
  const fewest = Math.max(minProperties ?? 0, required.size);
  if (first && fewest > Math.min(maxProperties ?? Infinity, possible)) return lowering.never(first.source);
  const needs = needsOf(members);
  const invariants = invariantsOf(members, lowering.graph);
  const times = timesOf(members, lowering.graph);
  const plan: ObjectPlan = {
    kind: 'object',
    properties,
    ...(patterns.length > 0 && { patterns }),
    ...said('rest', rest?.kind === 'never' ? (false as const) : isOpen(rest) ? undefined : rest),
    ...(names.length > 0 && { names: lowering.plan(names) }),
    ...(minProperties !== undefined && minProperties > 0 && { minProperties }),
    ...said('maxProperties', maxProperties),
    ...(needs.length > 0 && { needs }),
    ...(invariants.length > 0 && { invariants }),
    ...(times.length > 0 && { times }),
    ...said('pool', lowering.hints.realism(members, 'object').pool),
    ...((properties.some(({ name }) => namable(name) === undefined) || hasCrossedPatterns(members)) && {
      guarded: true as const,
    }),
  };
  return plan;
}

function isOpen(rest: Plan | undefined): boolean {
  return rest?.kind === 'any' && !rest.guarded;
}

interface Declaring {
  readonly required: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
  readonly namable: (name: string) => boolean | undefined;
}

/** Whether schemas of names allow one; `undefined` where that is not told by keywords about texts. */
function isName({ graph }: Lowering, schemas: readonly SchemaNode[], name: string): boolean | undefined {
  const { members, falseAt } = conjunctionOf(graph, schemas);
  if (falseAt || !members.every(({ assertions }) => scalarFits(assertions, name))) return false;
  if (allowedValues(members)?.includes(name) === false) return false;
  return members.every(({ assertions }) => !assertions.not && unionsOf(assertions).length === 0) ? true : undefined;
}

function propertiesOf(
  lowering: Lowering,
  members: readonly KeywordSchema[],
  { required, without, namable }: Declaring,
): PropertyPlan[] {
  const declared = members.flatMap(({ assertions }) => [...(assertions.properties?.keys() ?? [])]);
  const names = new Set([...declared, ...required, ...without]);
  const [first] = members;
  return [...names].map((name) => {
    const isAbsent = without.has(name) || namable(name) === false;
    const value = isAbsent && first ? lowering.never(first.source) : lowering.plan(schemasOf(members, name));
    return { name, ...(required.has(name) && { required: true as const }), value };
  });
}

/** All schemas of the property with this name. */
function schemasOf(members: readonly KeywordSchema[], name: string): SchemaNode[] {
  return members.flatMap(({ assertions: { properties, patternProperties, additionalProperties } }) => {
    const own = properties?.get(name);
    const matching = [...(patternProperties ?? [])].flatMap(([pattern, schema]) => {
      return compilePattern(pattern).test(name) ? [schema] : [];
    });
    const schemas = own ? [own, ...matching] : matching;
    if (schemas.length > 0 || !additionalProperties) return schemas;
    return [additionalProperties];
  });
}

function patternsOf(lowering: Lowering, members: readonly KeywordSchema[]): PatternPlan[] {
  const sources = new Set(members.flatMap(({ assertions }) => [...(assertions.patternProperties?.keys() ?? [])]));
  return [...sources].map((source) => {
    const schemas = members.flatMap(({ assertions: { patternProperties, additionalProperties } }) => {
      const schema = patternProperties?.get(source);
      if (schema) return [schema];
      return additionalProperties && !patternProperties ? [additionalProperties] : [];
    });
    const pattern = compilePattern(source);
    return { pattern, ...said('text', textPlanOf(pattern)), value: lowering.plan(schemas) };
  });
}

/** Whether names by one schema's patterns can be "additional" to another schema that has patterns too. */
function hasCrossedPatterns(members: readonly KeywordSchema[]): boolean {
  const own = members.flatMap(({ assertions }) => (assertions.patternProperties ? [assertions] : []));
  const sources = new Set(own.flatMap(({ patternProperties }) => [...(patternProperties?.keys() ?? [])]));
  return own.some(({ patternProperties, additionalProperties }) => {
    return additionalProperties !== undefined && sources.size > (patternProperties?.size ?? 0);
  });
}

function needsOf(members: readonly KeywordSchema[]): (readonly [string, readonly string[]])[] {
  return members.flatMap(({ assertions }) => {
    return [...(assertions.dependencies ?? [])].flatMap(([name, needed]) => {
      return isNames(needed) && needed.length > 0 ? [[name, needed] as const] : [];
    });
  });
}

function isNames(needed: SchemaNode | readonly string[]): needed is readonly string[] {
  return Array.isArray(needed);
}
