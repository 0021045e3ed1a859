import type { Contract, SchemaId } from '../../contract/model.js';
import { nodeOf, referencesOf } from '../../contract/views.js';
import type { Emitter } from '../emitter.js';
import { checkModules } from './check-modules.js';
import { entryModules } from './entries.js';
import { eventModules } from './event-modules.js';

/**
 * Validators as JavaScript modules: one function for each schema that has a name, in two profiles,
 * and on top of them the entries that people import.
 */
export const validators: Emitter = {
  name: 'validators',
  emit: (contract) => [
    ...checkModules(contract.schemas, reachable(contract)),
    ...entryModules(contract),
    ...eventModules(contract),
  ],
};

/** Every schema that an event, its headers or a resource is made of. */
function reachable({ messages, resources, schemas }: Contract): ReadonlySet<SchemaId> {
  const roots = [
    ...messages.flatMap(({ payload, headers }) => [payload, headers]),
    ...resources.map(({ schema }) => schema),
  ];
  const found = new Set(roots.filter((id) => id !== undefined));
  // A set hands out what is added to it while it is walked.
  for (const id of found) for (const target of referencesOf(nodeOf(schemas, id))) found.add(target);
  return found;
}
