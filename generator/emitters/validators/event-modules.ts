import { tokensOf } from '../../contract/json.js';
import type { Contract, Dispatch } from '../../contract/model.js';
import type { OutputFile } from '../emitter.js';
import { stringLiteral } from '../quote/javascript.js';
import { schemaName } from '../schema-name.js';
import { BANNER, checkName, type Profile } from './check-modules.js';
import { type PayloadMessage, payloadMessages } from './entries.js';

/**
 * What needs all events at once: a table of checks for each profile, `validateEvent` and the guards.
 * The hyphens in their paths keep them apart from validators, whose names have none.
 */
export function eventModules(contract: Contract): OutputFile[] {
  const messages = payloadMessages(contract);
  return [
    { path: 'validators/contract-checks.js', content: checkTable(contract, messages, 'contract') },
    { path: 'validators/contract-checks.d.ts', content: CHECK_TABLE_TYPES },
    { path: 'validators/structural-checks.js', content: checkTable(contract, messages, 'structural') },
    { path: 'validators/structural-checks.d.ts', content: CHECK_TABLE_TYPES },
    { path: 'validators/event-dispatch.js', content: dispatchCode(contract.dispatch) },
    { path: 'validators/event-dispatch.d.ts', content: DISPATCH_TYPES },
    { path: 'validators/validate-event.js', content: VALIDATE_EVENT },
    { path: 'validators/validate-event.d.ts', content: validateEventTypes(messages) },
    { path: 'validators/event-guards.js', content: guardsCode(contract, messages) },
    { path: 'validators/event-guards.d.ts', content: guardTypes(messages) },
  ];
}

function checkTable({ schemas }: Contract, messages: readonly PayloadMessage[], profile: Profile): string {
  const rows = messages.map(
    ({ wireType, payload }) => `  [${stringLiteral(wireType)}, ${checkName(schemas, payload)}],\n`,
  );
  return `${BANNER}
${checkImports({ schemas }, messages, profile)}
/** The check of each event, by its type on the wire. */
export const checks = /* @__PURE__ */ new Map([
${rows.join('')}]);
`;
}

function checkImports(
  { schemas }: Pick<Contract, 'schemas'>,
  messages: readonly PayloadMessage[],
  profile: Profile,
): string {
  const lines = messages.map(({ payload }) => {
    return `import { ${checkName(schemas, payload)} } from './${profile}/${schemaName(schemas, payload)}.js';\n`;
  });
  return [...new Set(lines)].join('');
}

const CHECK_TABLE_TYPES = `${BANNER}
import type { Check } from '../runtime/failures.js';

/** The check of each event, by its type on the wire. */
export declare const checks: ReadonlyMap<string, Check>;
`;

function dispatchCode({ basis, body, header, separator }: Dispatch): string {
  const members: string[] = [];
  if (basis !== 'out-of-band' && body !== undefined) {
    members.push(`  body: [${tokensOf(body).map(stringLiteral).join(', ')}],\n`);
  }
  if (basis !== 'out-of-band' && header !== undefined) {
    members.push(`  header: ${stringLiteral(header)},\n`, `  separator: ${stringLiteral(separator)},\n`);
  }
  return `${BANNER}
/** Where the type of an event is told. */
export const dispatch = {
${members.join('')}};
`;
}

const DISPATCH_TYPES = `${BANNER}
import type { EventDispatch } from '../runtime/validate-event.js';

/** Where the type of an event is told. */
export declare const dispatch: EventDispatch;
`;

const VALIDATE_EVENT = `${BANNER}
import { createValidateEvent } from '../runtime/validate-event.js';
import { checks } from './contract-checks.js';
import { dispatch } from './event-dispatch.js';

export const validateEvent = /* @__PURE__ */ createValidateEvent({ dispatch, checks });
`;

function validateEventTypes(messages: readonly PayloadMessage[]): string {
  const events = messages.map(({ names }) => `types.${names.type}`);
  return `${BANNER}
import type { ValidateEventOptions } from '../runtime/validate-event.js';
import type { ValidationResult } from '../runtime/validation.js';
import type * as types from '../types/index.js';

/**
 * Checks an event of any type against the whole contract: types, formats, patterns and bounds.
 * Properties that the contract does not know pass. Never throws.
 *
 * @param options - the type, where the body alone does not tell it
 */
export declare function validateEvent(
  value: unknown,
  options?: ValidateEventOptions,
): ValidationResult<${events.length === 0 ? 'never' : events.join(' | ')}>;
`;
}

function guardsCode(contract: Contract, messages: readonly PayloadMessage[]): string {
  const guards = messages.map(({ names, payload }) => {
    return `\nexport function ${names.guard}(value) {\n  return passes(${checkName(contract.schemas, payload)}, value);\n}\n`;
  });
  return `${BANNER}
import { passes } from '../runtime/guard.js';
${checkImports(contract, messages, 'structural')}${guards.join('')}`;
}

function guardTypes(messages: readonly PayloadMessage[]): string {
  const guards = messages.map(({ names }) => {
    return `
/** Whether a value has the structure of \`${names.type}\`. Formats, patterns and bounds are not asked. */
export declare function ${names.guard}(value: unknown): value is types.${names.type};
`;
  });
  return `${BANNER}\nimport type * as types from '../types/index.js';\n${guards.join('')}`;
}
