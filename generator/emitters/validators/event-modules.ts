import { tokensOf } from '../../contract/json.js';
import type { Contract, Dispatch } from '../../contract/model.js';
import type { OutputFile } from '../emitter.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { jsdoc } from '../quote/jsdoc.js';
import { allChecks } from './all-checks.js';
import { type CompiledChecks, checkName, type Profile } from './check-modules.js';
import { type PayloadMessage, payloadMessages } from './entries.js';
import { importLines } from './module-text.js';

/**
 * What needs all events at once: a table of checks for each profile, `validateEvent` and the guards.
 * The hyphens in their paths keep them apart from validators, whose names have none.
 */
export function eventModules(contract: Contract, checks: CompiledChecks): OutputFile[] {
  const messages = payloadMessages(contract);
  return [
    { path: 'validators/contract-checks.js', content: allChecks(contract, checks, 'contract') },
    { path: 'validators/contract-checks.d.ts', content: checkTableTypes('contract') },
    { path: 'validators/structural-checks.js', content: allChecks(contract, checks, 'structural') },
    { path: 'validators/structural-checks.d.ts', content: checkTableTypes('structural') },
    { path: 'validators/event-dispatch.js', content: dispatchCode(contract.dispatch) },
    { path: 'validators/event-dispatch.d.ts', content: DISPATCH_TYPES },
    { path: 'validators/validate-event.js', content: VALIDATE_EVENT },
    { path: 'validators/validate-event.d.ts', content: VALIDATE_EVENT_TYPES },
    { path: 'validators/event-guards.js', content: guardsCode(contract, messages) },
    { path: 'validators/event-guards.d.ts', content: guardTypes(contract, messages) },
  ];
}

function checkTableTypes(profile: Profile): string {
  return `${BANNER}
import type { Check } from '../runtime/failures.js';

/** The check of each event, by its type on the wire. */
export declare const ${profile}Checks: ReadonlyMap<string, Check>;
`;
}

function dispatchCode({ basis, body, header, separator }: Dispatch): string {
  const members: string[] = [];
  if (basis !== 'out-of-band' && body !== undefined) {
    members.push(`  body: [${tokensOf(body).map(stringLiteral).join(', ')}],\n`);
  }
  if (basis !== 'out-of-band' && header !== undefined) {
    members.push(`  header: ${stringLiteral(header)},\n`);
  }
  const isJoined = members.length > 1;
  if (isJoined) members.push(`  join: /* @__PURE__ */ joinedBy(${stringLiteral(separator)}),\n`);
  const isTold = basis !== 'out-of-band' && header === undefined && body !== undefined;
  const isHeaderAsked = basis !== 'out-of-band' && header !== undefined;
  if (!isTold) members.push(`  untold: /* @__PURE__ */ notGiven(${isHeaderAsked ? stringLiteral(header) : ''}),\n`);
  const helpers = [...(isJoined ? ['joinedBy'] : []), ...(isTold ? [] : ['notGiven'])];
  return `${BANNER}
${helpers.length > 0 ? `import { ${helpers.join(', ')} } from '../runtime/validate-event.js';\n\n` : ''}/** Where the type of an event is told. */
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
import { standard } from '../runtime/standard-schema.js';
import { createValidateEvent } from '../runtime/validate-event.js';
import { contractChecks } from './contract-checks.js';
import { dispatch } from './event-dispatch.js';

export const validateEvent = /* @__PURE__ */ standard(/* @__PURE__ */ createValidateEvent({ dispatch, checks: contractChecks }));
`;

const VALIDATE_EVENT_TYPES = `${BANNER}
import type { StandardSchemaV1 } from '../runtime/standard-schema.js';
import type { ValidateEventOptions } from '../runtime/validate-event.js';
import type { ValidationResult } from '../runtime/validation.js';
import type * as types from '../types/index.js';

/**
 * Checks an event of any type against the whole contract: types, formats, patterns and bounds.
 * Properties that the contract does not know pass. Never throws. It is a Standard Schema as well
 * (https://standardschema.dev).
 *
 * @param options - the type, where the body alone does not tell it
 */
export declare const validateEvent: ((
  value: unknown,
  options?: ValidateEventOptions,
) => ValidationResult<types.WebhookEvent>) &
  StandardSchemaV1<types.WebhookEvent>;
`;

function guardsCode(contract: Contract, messages: readonly PayloadMessage[]): string {
  const checks = messages.map(({ payload }) => checkName(contract.schemas, payload, 'structural'));
  const guards = messages.map(({ names, payload }) => {
    return `\nexport function ${names.guard}(value) {\n  return passes(${checkName(contract.schemas, payload, 'structural')}, value);\n}\n`;
  });
  return `${BANNER}
import { passes } from '../runtime/guard.js';
${importLines(new Map(checks.length > 0 ? [['./structural-checks.js', new Set(checks)]] : []))}${guards.join('')}`;
}

function guardTypes({ dispatch }: Contract, messages: readonly PayloadMessage[]): string {
  const note =
    dispatch.header === undefined
      ? []
      : ['The header that tells the type is not looked at: bodies of other events can have the same structure.'];
  const guards = messages.map(({ names }) => {
    const lines = [
      `Whether a value has the structure of \`${names.type}\`. Formats, patterns and bounds are not asked.`,
      ...note,
    ];
    return `
${jsdoc(lines.join('\n')).trimEnd()}
export declare function ${names.guard}(value: unknown): value is types.${names.type};
`;
  });
  return `${BANNER}\nimport type * as types from '../types/index.js';\n${guards.join('')}`;
}
