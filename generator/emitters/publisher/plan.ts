import { schemasAt } from '../../contract/build/constants.js';
import { pointer, tokensOf } from '../../contract/json.js';
import type { Contract, Message, SchemaGraph, SchemaId } from '../../contract/model.js';
import { conjunctionOf, nodeOf } from '../../contract/views.js';
import type { ChangeKind } from '../../contract/vocabulary/types.js';
import { type Filled, filledTree, isAnythingLeft } from './filled.js';
import { type Constant, constantsOf, type Place, propertiesIn } from './fixed-places.js';
import { functionName } from './function-name.js';

/** What the function for a message does, and what is left to its caller. */
export interface Plan {
  readonly message: Message;
  readonly name: string;
  readonly constants: readonly Constant[];
  /** Where the resource stands. */
  readonly object?: Place;
  /** Where its earlier values do, and how its properties behave in a change. */
  readonly previous?: { readonly place: Place; readonly rules: Rules };
  /** What tells the resource from others. */
  readonly identity: readonly Place[];
  readonly filled: Filled;
  /** Whether the caller has anything to give beside the resource. */
  readonly hasRest: boolean;
}

export type Rules = Readonly<Record<ChangeKind, readonly string[]>>;

/** Reads from the roles of a message, and from nothing else, how its events are made. */
export function planOf(contract: Contract, message: Message): Plan {
  const object = objectPlace(contract, message);
  const previous = object && previousOf(contract, message, object);
  const parts = [object, previous?.place].filter((place) => place !== undefined);
  const constants = constantsOf(contract, message, parts);
  const { schemas: graph } = contract;
  const nodes = message.payload === undefined ? [] : [nodeOf(graph, message.payload)];
  const filled = filledTree(graph, nodes, [...constants.map(([place]) => place), ...parts]);
  return {
    message,
    name: functionName(message.names.base),
    constants,
    ...(object && { object }),
    ...(previous && { previous }),
    identity: identityOf(contract, message, object),
    filled,
    hasRest: message.payload !== undefined && isAnythingLeft(graph, nodes, filled),
  };
}

/** Where the resource stands, if the roles say it and the payload has such a place. */
function objectPlace({ schemas: graph }: Contract, { payload, event, envelope }: Message): Place | undefined {
  const place = event?.previousOf ?? envelope?.object;
  if (payload === undefined || place === undefined || place === '') return undefined;
  return schemasAt(graph, nodeOf(graph, payload), place).length > 0 ? tokensOf(place) : undefined;
}

function previousOf(
  { schemas: graph }: Contract,
  { payload, event, envelope }: Message,
  object: Place,
): Plan['previous'] {
  if (payload === undefined || event?.previousOf === undefined) return undefined;
  if (envelope?.previous === undefined || envelope.previous === '') return undefined;
  const place = tokensOf(envelope.previous);
  const having = namesByChange(graph, payload, object);
  return {
    place,
    rules: { relation: having('relation'), bookkeeping: having('bookkeeping'), identity: having('identity') },
  };
}

/** The properties of a resource that behave in one way when it changes. */
function namesByChange(graph: SchemaGraph, payload: SchemaId, object: Place): (kind: ChangeKind) => readonly string[] {
  const properties = propertiesIn(graph, schemasAt(graph, nodeOf(graph, payload), pointer('', ...object)));
  return (kind) =>
    [...properties.values()]
      .filter(({ schemas }) =>
        schemas.flatMap((node) => conjunctionOf(graph, node)).some(({ roles }) => roles.change === kind),
      )
      .map(({ name }) => name);
}

/** Where the identity of the resource stands: the same for all events about it. Empty where the roles do not say. */
function identityOf({ schemas }: Contract, { payload }: Message, object: Place | undefined): readonly Place[] {
  if (payload === undefined || object === undefined) return [];
  return namesByChange(schemas, payload, object)('identity').map((name) => [...object, name]);
}
