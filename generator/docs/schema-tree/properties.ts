import type { SchemaGraph, SchemaNode } from '../../contract/model.js';
import { compilePattern } from '../../contract/pattern.js';
import { resolve } from '../../contract/views.js';
import { code } from '../../emitters/quote/markdown.js';
import type { Markdown } from '../model.js';
import type { Member } from './conjunction.js';

export interface Property {
  readonly name: string;
  /** All schemas that a value of this property has to satisfy. */
  readonly schemas: readonly SchemaNode[];
  readonly required: boolean;
}

/**
 * The properties that are known by name, in the order of the document.
 *
 * @param members - those whose properties are listed
 * @param all - those that have a say about them
 * @param elsewhere - names that are listed in another place: to ask for one of them is no new property
 */
export function listedProperties(
  graph: SchemaGraph,
  members: readonly Member[],
  all: readonly Member[],
  elsewhere: ReadonlySet<string>,
): readonly Property[] {
  const names = new Set(members.flatMap(({ schema }) => [...(schema.assertions.properties?.keys() ?? [])]));
  const required = new Set(all.flatMap(({ schema }) => schema.assertions.required ?? []));
  for (const { schema } of members) {
    for (const name of schema.assertions.required ?? []) if (!elsewhere.has(name)) names.add(name);
  }
  return [...names].map((name) => ({
    name,
    schemas: members.flatMap((member) => schemasOf(graph, member, name)),
    required: required.has(name),
  }));
}

/** Names that must be there, and are told elsewhere. */
export function requiredElsewhere(members: readonly Member[], listed: readonly Property[]): readonly string[] {
  const names = new Set(listed.map(({ name }) => name));
  return [...new Set(members.flatMap(({ schema }) => schema.assertions.required ?? []))].filter(
    (name) => !names.has(name),
  );
}

/** Properties by pattern, and all others. */
export function otherProperties(
  members: readonly Member[],
  hasListed: boolean,
): readonly { readonly names: Markdown; readonly key: string; readonly schemas: readonly SchemaNode[] }[] {
  const patterns = new Set(members.flatMap(({ schema }) => [...(schema.assertions.patternProperties?.keys() ?? [])]));
  const byPattern = [...patterns].map((pattern) => ({
    names: `any name that matches ${code(pattern) || 'anything'}`,
    key: pattern,
    schemas: members.flatMap(({ schema: { assertions } }) => {
      return assertions.patternProperties?.get(pattern) ?? assertions.additionalProperties ?? [];
    }),
  }));
  const rest = members.flatMap(({ schema }) => schema.assertions.additionalProperties ?? []);
  if (rest.every((node) => node.kind === 'boolean')) return byPattern;
  const names = hasListed || patterns.size > 0 ? 'any other name' : 'any name';
  return [...byPattern, { names, key: '*', schemas: rest }];
}

/** Whether properties may be there that nothing lists. */
export function allowsOthers(graph: SchemaGraph, members: readonly Member[]): boolean {
  return members.every(({ schema: { assertions } }) => {
    if (!assertions.additionalProperties) return true;
    const others = resolve(graph, assertions.additionalProperties);
    return others.kind !== 'boolean' || others.value;
  });
}

/** What one member says of a property: by its name, by patterns, or as one of the others. */
function schemasOf(graph: SchemaGraph, { schema: { assertions } }: Member, name: string): readonly SchemaNode[] {
  const own = assertions.properties?.get(name);
  const matching = [...(assertions.patternProperties ?? [])].filter(([pattern]) => compilePattern(pattern).test(name));
  const found = [...(own ? [own] : []), ...matching.map(([, node]) => node)];
  if (found.length > 0 || !assertions.additionalProperties) return found;
  const others = resolve(graph, assertions.additionalProperties);
  return others.kind === 'boolean' && others.value ? [] : [assertions.additionalProperties];
}
