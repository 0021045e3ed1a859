import { schemasAt } from '../../contract/build/constants.js';
import type { Contract, Message, SchemaGraph, SchemaNode } from '../../contract/model.js';
import { conjunctionOf, nodeOf } from '../../contract/views.js';

/** JSON pointers to what tells the age of the state that an event brings. */
export interface StatePointers {
  readonly changed?: string;
  readonly emitted?: string;
  readonly id?: string;
  readonly deletes: boolean;
}

/** By wire type, for the events that tell any time. */
export function stateOrder({ messages, schemas }: Contract): ReadonlyMap<string, StatePointers> {
  const rows = messages.flatMap((message) => {
    const changed = changedAt(schemas, message);
    const { time: emitted, id } = message.envelope ?? {};
    if (changed === undefined && emitted === undefined) return [];
    const places: StatePointers = {
      ...(changed !== undefined && { changed }),
      ...(emitted !== undefined && { emitted }),
      ...(id !== undefined && { id }),
      deletes: message.event?.action === 'deleted',
    };
    return [[message.wireType, places] as const];
  });
  return new Map(rows);
}

/**
 * When the resource last changed: what comes directly before the time of the event in an order that the
 * payload keeps, or last in an order of the resource's own bookkeeping.
 */
function changedAt(graph: SchemaGraph, { payload, envelope }: Message): string | undefined {
  const object = envelope?.object;
  if (payload === undefined || object === undefined) return undefined;
  const root = nodeOf(graph, payload);
  for (const order of ordersOf(graph, [root])) {
    const before = envelope?.time === undefined ? -1 : order.indexOf(envelope.time) - 1;
    const place = order[before];
    if (place?.startsWith(`${object}/`) && schemasAt(graph, root, place).length > 0) return place;
  }
  for (const order of ordersOf(graph, schemasAt(graph, root, object))) {
    const places = order.map((place) => object + place);
    if (places.every((place) => isBookkeeping(graph, schemasAt(graph, root, place)))) return places.at(-1);
  }
  return undefined;
}

function ordersOf(graph: SchemaGraph, nodes: readonly SchemaNode[]): (readonly string[])[] {
  const members = nodes.flatMap((node) => conjunctionOf(graph, node));
  const invariants = members.flatMap(({ roles }) => roles.invariants ?? []);
  return invariants.flatMap((invariant) => ('order' in invariant ? [invariant.order] : []));
}

function isBookkeeping(graph: SchemaGraph, nodes: readonly SchemaNode[]): boolean {
  return nodes.flatMap((node) => conjunctionOf(graph, node)).some(({ roles }) => roles.change === 'bookkeeping');
}
