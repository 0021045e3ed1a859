import type { Contract, Message, SchemaGraph, SchemaId } from '../../contract/model.js';
import { closureOf, nodeOf, referencesOf } from '../../contract/views.js';
import { schemaName } from '../schema-name.js';
import { findInlined } from './inlining.js';
import type { Scope } from './scope.js';

/** A schema that is declared under a name, and where. */
export interface Planned {
  readonly id: SchemaId;
  readonly name: string;
  readonly file: 'schemas' | 'events';
  /** The message whose payload it is, where it is declared as the type of that message. */
  readonly message?: Message;
}

export interface Plan {
  readonly scope: Scope;
  /** The schemas that something other than a schema names. */
  readonly roots: ReadonlySet<SchemaId>;
  /** By id. */
  readonly declared: ReadonlyMap<SchemaId, Planned>;
}

/** Decides which schemas are declared, under which names and in which files. */
export function planTypes(contract: Contract): Plan {
  const graph = contract.schemas;
  const roots = rootsOf(contract);
  const reached = closureOf(graph, roots);
  const referred = referredIn(graph, reached);
  const inlines = findInlined(graph, roots);
  const owners = ownersOf(contract, referred);
  const headers = new Set(contract.messages.map((message) => message.headers));
  const declared = new Map<SchemaId, Planned>();
  for (const id of reached) {
    if (!roots.has(id) && inlines(id)) continue;
    const message = owners.get(id);
    if (message) declared.set(id, { id, name: message.names.type, file: 'events', message });
    else declared.set(id, { id, name: schemaName(graph, id), file: headers.has(id) ? 'events' : 'schemas' });
  }
  return { scope: { graph, inlines: (id) => !declared.has(id) }, roots, declared };
}

/** The schemas that something other than a schema names. */
function rootsOf({ messages, resources, schemas }: Contract): ReadonlySet<SchemaId> {
  const responses = messages.map(({ followUp }) => followUp?.response);
  return new Set(
    [
      ...resources.map(({ schema }) => schema),
      ...messages.flatMap(({ payload, headers, event }) => [payload, headers, event?.resource]),
      ...responses.filter((id) => id !== undefined && schemas.names.has(id)),
    ].filter((id) => id !== undefined),
  );
}

/** The schemas that another one refers to. */
function referredIn(graph: SchemaGraph, ids: ReadonlySet<SchemaId>): ReadonlySet<SchemaId> {
  return new Set([...ids].flatMap((id) => [...referencesOf(nodeOf(graph, id))].filter((target) => target !== id)));
}

/** The payloads that are declared as the type of their message: those that nothing else uses. */
function ownersOf(contract: Contract, referred: ReadonlySet<SchemaId>): ReadonlyMap<SchemaId, Message> {
  const { messages, resources, schemas } = contract;
  const uses = new Map<SchemaId, Message[]>();
  for (const message of messages) {
    if (message.payload !== undefined) uses.set(message.payload, [...(uses.get(message.payload) ?? []), message]);
  }
  const shared = new Set([
    ...referred,
    ...resources.map(({ schema }) => schema),
    ...messages.flatMap(({ headers, event, followUp }) => [headers, event?.resource, followUp?.response]),
  ]);
  const owners = new Map<SchemaId, Message>();
  for (const [id, [first, ...more]] of uses) {
    const namesake = [first, ...more].find((message) => message?.names.type === schemas.names.get(id));
    if (namesake) owners.set(id, namesake);
    else if (first && more.length === 0 && !shared.has(id)) owners.set(id, first);
  }
  return owners;
}
