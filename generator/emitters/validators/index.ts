import type { Contract, SchemaId } from '../../contract/model.js';
import type { Emitter } from '../emitter.js';
import { checkModules, compileChecks } from './check-modules.js';
import { entryModules, payloadMessages, responsesOf } from './entries.js';
import { eventModules } from './event-modules.js';

/**
 * Validators as JavaScript modules: one function for each schema that has a name, in two profiles,
 * and on top of them the entries that people import.
 */
export const validators: Emitter = {
  name: 'validators',
  emit(contract) {
    const checks = compileChecks(contract.schemas, checkedSchemas(contract), structures(contract));
    return [...checkModules(checks), ...entryModules(contract), ...eventModules(contract, checks)];
  },
};

/** The schemas that validators are for. */
function checkedSchemas(contract: Contract): readonly SchemaId[] {
  const found = [
    ...contract.messages.flatMap(({ payload, headers }) => [payload, headers]),
    ...contract.resources.map(({ schema }) => schema),
    ...responsesOf(contract),
  ];
  return found.filter((id) => id !== undefined);
}

/** The schemas whose structure guards and follow-ups ask for. */
function structures(contract: Contract): readonly SchemaId[] {
  return [...payloadMessages(contract).map(({ payload }) => payload), ...responsesOf(contract)];
}
