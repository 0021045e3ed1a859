import { type Json, sameJson, tokensOf } from '../../contract/json.js';
import type { KeywordSchema, SchemaGraph, SchemaNode } from '../../contract/model.js';
import { propertiesOf } from '../../contract/views.js';
import type { Invariant } from '../../contract/vocabulary/types.js';
import type { IdTime, InvariantPlan, Place } from '../../runtime/mocks/plan.js';
import { conjunctionOf } from './conjunction.js';
import { allowedValues } from './facts.js';
import { allowedKinds } from './kinds.js';

/** What holds between the properties of an object, and so in every value that is made. */
export function invariantsOf(members: readonly KeywordSchema[], graph: SchemaGraph): InvariantPlan[] {
  return members.flatMap((member) =>
    (member.roles.invariants ?? []).map((invariant) => lowered(invariant, members, graph)),
  );
}

function lowered(invariant: Invariant, members: readonly KeywordSchema[], graph: SchemaGraph): InvariantPlan {
  if ('order' in invariant) return { kind: 'order', places: invariant.order.map(tokensOf) };
  if ('sum' in invariant)
    return { kind: 'sum', places: invariant.sum.map(tokensOf), equals: tokensOf(invariant.equals) };
  if ('same' in invariant) {
    const places = invariant.same.map(tokensOf);
    const isConstant = (place: Place): boolean => allowedValues(schemasAt(members, place, graph))?.length === 1;
    return { kind: 'same', places: [...places.filter(isConstant), ...places.filter((place) => !isConstant(place))] };
  }
  const { atMostOne, where, is } = invariant;
  const places = { items: tokensOf(atMostOne), where: tokensOf(where) };
  const otherwise = anotherValue(itemsAt(members, places, graph), is);
  return { kind: 'atMostOne', ...places, is, ...(otherwise && { otherwise: otherwise.value }) };
}

/** A value that is valid in the same place, or `undefined` where none is known. */
function anotherValue(members: readonly KeywordSchema[], is: Json): { readonly value: Json } | undefined {
  const values = allowedValues(members);
  const other = values?.find((value) => !sameJson(value, is));
  if (other !== undefined) return { value: other };
  if (values) return undefined;
  const kinds = allowedKinds(members)?.kinds ?? [];
  if (kinds.includes('boolean')) return { value: is !== true };
  return kinds.includes('null') && is !== null ? { value: null } : undefined;
}

/** All schemas of what stands at a place, as far as properties lead there. */
export function schemasAt(members: readonly SchemaNode[], place: Place, graph: SchemaGraph): readonly KeywordSchema[] {
  let nodes: readonly SchemaNode[] = members;
  for (const name of place) {
    nodes = nodes.flatMap((node) => propertiesOf(graph, node).get(name)?.schemas ?? []);
  }
  return conjunctionOf(graph, nodes).members;
}

function itemsAt(
  members: readonly KeywordSchema[],
  { items, where }: { readonly items: Place; readonly where: Place },
  graph: SchemaGraph,
): readonly KeywordSchema[] {
  const lists = schemasAt(members, items, graph).flatMap(({ assertions }) => assertions.items ?? []);
  return schemasAt(conjunctionOf(graph, lists).members, where, graph);
}

/**
 * Ids whose time the contract tells: that of the event, by the roles of the envelope; and that of a
 * record, whose identity is as old as the first of its bookkeeping times.
 */
export function timesOf(members: readonly KeywordSchema[], graph: SchemaGraph): IdTime[] {
  const isUlid = (place: Place): boolean => {
    const hint = schemasAt(members, place, graph).find(({ roles }) => roles.mock)?.roles.mock;
    return hint !== undefined && 'id' in hint && hint.id === 'ulid';
  };
  const envelopes = members.flatMap(({ roles: { envelope } }) => {
    if (envelope?.id === undefined || envelope.time === undefined) return [];
    return [{ id: tokensOf(envelope.id), time: tokensOf(envelope.time) }];
  });
  const time = firstBookkeeping(members, graph);
  const identities = time ? identitiesOf(members, graph).map((name) => ({ id: [name], time })) : [];
  return [...envelopes, ...identities].filter(({ id }) => isUlid(id));
}

function firstBookkeeping(members: readonly KeywordSchema[], graph: SchemaGraph): Place | undefined {
  const places = members
    .flatMap(({ roles }) => roles.invariants ?? [])
    .flatMap((invariant) => {
      const [first] = 'order' in invariant ? invariant.order : [];
      return first === undefined ? [] : [tokensOf(first)];
    });
  return places.find((place) => changesAs('bookkeeping', schemasAt(members, place, graph)));
}

function identitiesOf(members: readonly KeywordSchema[], graph: SchemaGraph): string[] {
  const names = new Set(members.flatMap(({ assertions }) => [...(assertions.properties?.keys() ?? [])]));
  return [...names].filter((name) => changesAs('identity', schemasAt(members, [name], graph)));
}

export function changesAs(kind: 'relation' | 'bookkeeping' | 'identity', members: readonly KeywordSchema[]): boolean {
  return members.find(({ roles }) => roles.change)?.roles.change === kind;
}
