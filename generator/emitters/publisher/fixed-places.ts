import { schemasAt } from '../../contract/build/constants.js';
import { type Json, pointer, tokensOf } from '../../contract/json.js';
import type { Contract, Message, SchemaGraph, SchemaNode } from '../../contract/model.js';
import { conjunctionOf, type EffectiveProperty, nodeOf, propertiesOf } from '../../contract/views.js';
import { bodyPlace } from '../body-place.js';

/** The names of the properties that lead to a place. */
export type Place = readonly string[];
export type Constant = readonly [place: Place, value: Json];

/** Deeper than this, nobody pins anything; schemas that require themselves end here. */
const MAX_DEPTH = 8;

/**
 * What an event always says: every constant on the way of required properties, and the type and the
 * version of the envelope where they are pinned. The type is known even where only the message tells it.
 *
 * @param excluded - places that the caller fills, with all that is in them
 */
export function constantsOf(contract: Contract, message: Message, excluded: readonly Place[]): Constant[] {
  const { schemas: graph, dispatch } = contract;
  const { payload, envelope, wireType } = message;
  const found = new Map<string, Constant>();
  const add = (place: Place, value: Json | undefined): void => {
    if (value !== undefined && place.length > 0 && !excluded.some((other) => isWithin(place, other))) {
      found.set(pointer('', ...place), [place, value]);
    }
  };
  const told = bodyPlace(dispatch);
  if (told) add(told, wireType);
  if (payload === undefined) return [...found.values()];
  const root = nodeOf(graph, payload);
  for (const place of [envelope?.type, envelope?.version]) {
    if (place !== undefined) add(tokensOf(place), constantIn(graph, schemasAt(graph, root, place)));
  }
  requiredConstants(graph, [root], [], add);
  return [...found.values()];
}

function requiredConstants(
  graph: SchemaGraph,
  nodes: readonly SchemaNode[],
  place: Place,
  add: (place: Place, value: Json | undefined) => void,
): void {
  if (place.length >= MAX_DEPTH) return;
  for (const { name, schemas, required } of propertiesIn(graph, nodes).values()) {
    if (!required) continue;
    const here = [...place, name];
    const value = constantIn(graph, schemas);
    if (value === undefined) requiredConstants(graph, schemas, here, add);
    else add(here, value);
  }
}

/** The properties of a value for which several schemas hold. */
export function propertiesIn(graph: SchemaGraph, nodes: readonly SchemaNode[]): ReadonlyMap<string, EffectiveProperty> {
  const found = new Map<string, EffectiveProperty>();
  for (const property of nodes.flatMap((node) => [...propertiesOf(graph, node).values()])) {
    const { name, schemas, required } = property;
    const known = found.get(name);
    const both = known && { name, schemas: [...known.schemas, ...schemas], required: known.required || required };
    found.set(name, both ?? property);
  }
  return found;
}

function constantIn(graph: SchemaGraph, nodes: readonly SchemaNode[]): Json | undefined {
  for (const { assertions } of nodes.flatMap((node) => conjunctionOf(graph, node))) {
    if (assertions.const) return assertions.const.value;
    if (assertions.enum?.length === 1) return assertions.enum[0];
  }
  return undefined;
}

export function isWithin(place: Place, outer: Place): boolean {
  return outer.every((name, index) => place[index] === name);
}
