/** Judges values by the invariants of a contract. Written from docs/vocabulary.md, not from the makers of mocks. */
import { sameJson, tokensOf, valueAt } from '../../../../generator/contract/json.js';
import type { SchemaGraph, SchemaNode } from '../../../../generator/contract/model.js';
import { conjunctionOf, propertiesOf } from '../../../../generator/contract/views.js';
import type { Invariant } from '../../../../generator/contract/vocabulary/types.js';

/** The invariants that a value breaks, each with its place. */
export function brokenInvariants(graph: SchemaGraph, schema: SchemaNode, value: unknown, at = ''): string[] {
  const members = conjunctionOf(graph, schema);
  const own = members.flatMap(({ roles }) => roles.invariants ?? []);
  const broken = own.filter((invariant) => !holds(invariant, value)).map((one) => `${at} ${JSON.stringify(one)}`);
  const properties = [...propertiesOf(graph, schema).values()].flatMap(({ name, schemas }) => {
    const member = valueAt(value, `/${name}`);
    return member === undefined
      ? []
      : schemas.flatMap((node) => brokenInvariants(graph, node, member, `${at}/${name}`));
  });
  const items = members.flatMap(({ assertions }) => {
    if (!Array.isArray(value) || !assertions.items || !('kind' in assertions.items)) return [];
    const node = assertions.items;
    return value.flatMap((item, index) => brokenInvariants(graph, node, item, `${at}/${index}`));
  });
  return [...broken, ...properties, ...items];
}

function holds(invariant: Invariant, value: unknown): boolean {
  const at = (place: string): unknown => valueAt(value, place);
  const isThere = (place: string): boolean => (at(place) ?? null) !== null;
  if ('order' in invariant) {
    const values = invariant.order.filter(isThere).map(at).map(scale);
    return values.every((one, index) => index === 0 || (values[index - 1] ?? 0) <= one);
  }
  if ('same' in invariant) {
    const values = invariant.same.filter(isThere).map(at);
    return values.every((one) => sameJson(one, values[0]));
  }
  if ('sum' in invariant) {
    if (![...invariant.sum, invariant.equals].every(isThere)) return true;
    const hasMoment = invariant.sum.some((place) => typeof at(place) === 'string');
    const terms = invariant.sum.map(
      (place) => scale(at(place)) * (hasMoment && typeof at(place) === 'number' ? 1000 : 1),
    );
    return Math.abs(terms.reduce((a, b) => a + b, 0) - scale(at(invariant.equals))) < 1e-6;
  }
  const items = at(invariant.atMostOne);
  if (!Array.isArray(items)) return true;
  return items.filter((item) => sameJson(valueAt(item, invariant.where), invariant.is)).length <= 1;
}

function scale(value: unknown): number {
  return typeof value === 'number' ? value : Date.parse(String(value));
}

/** The moment that a ULID tells, in ms since 1970. */
export function ulidTimeOf(id: string): number {
  const digits = [...id.slice(-26, -16)].map((char) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(char));
  return digits.reduce((time, digit) => time * 32 + digit, 0);
}

export { tokensOf };
