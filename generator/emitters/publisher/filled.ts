import type { SchemaGraph, SchemaNode } from '../../contract/model.js';
import { conjunctionOf, resolve } from '../../contract/views.js';
import { propertyName } from '../types/syntax/print.js';
import { type Place, propertiesIn } from './fixed-places.js';

/** Which properties of an event are filled in: all that is in them, or some of it. */
export interface Filled {
  readonly [name: string]: true | Filled;
}

/**
 * The places that are filled in, as a tree. A property of which nothing else is left is filled in whole.
 *
 * @param nodes - the schemas that hold for the event
 */
export function filledTree(graph: SchemaGraph, nodes: readonly SchemaNode[], places: readonly Place[]): Filled {
  const names = [...new Set(places.map(([name]) => name).filter((name) => name !== undefined))];
  const entries = names.map((name) => {
    const inside = places.filter(([first]) => first === name).map(([, ...rest]) => rest);
    const schemas = propertiesIn(graph, nodes).get(name)?.schemas ?? [];
    const isWhole = inside.some((place) => place.length === 0);
    return [name, isWhole ? true : wholeIfNothingIsLeft(graph, schemas, filledTree(graph, schemas, inside))] as const;
  });
  return Object.fromEntries(entries);
}

function wholeIfNothingIsLeft(graph: SchemaGraph, nodes: readonly SchemaNode[], filled: Filled): true | Filled {
  return isAnythingLeft(graph, nodes, filled) ? filled : true;
}

/** Whether the caller has, or may have, something to give beside what is filled in. */
export function isAnythingLeft(graph: SchemaGraph, nodes: readonly SchemaNode[], filled: Filled): boolean {
  if (nodes.length === 0 || nodes.some((node) => hasMore(graph, node))) return true;
  return [...propertiesIn(graph, nodes).values()].some(({ name, schemas }) => {
    const isExcluded = schemas.some((schema) => isFalse(graph, schema));
    return !isExcluded && !(Object.hasOwn(filled, name) && filled[name] === true);
  });
}

/** Whether alternatives and open names can add properties that a composition does not always have. */
function hasMore(graph: SchemaGraph, node: SchemaNode): boolean {
  return conjunctionOf(graph, node).some(({ assertions }) => {
    const { anyOf, oneOf, if: condition, dependencies, patternProperties, additionalProperties: rest } = assertions;
    if (anyOf ?? oneOf ?? condition ?? dependencies ?? patternProperties) return true;
    return rest !== undefined && !isFalse(graph, rest);
  });
}

function isFalse(graph: SchemaGraph, node: SchemaNode): boolean {
  const schema = resolve(graph, node);
  return schema.kind === 'boolean' && !schema.value;
}

/** The tree as a type. */
export function filledType(filled: Filled): string {
  const members = Object.entries(filled).map(([name, inside]) => {
    return `${propertyName(name)}: ${inside === true ? 'true' : filledType(inside)}`;
  });
  return members.length === 0 ? '{}' : `{ ${members.join('; ')} }`;
}
