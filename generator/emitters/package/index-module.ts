import type { Contract } from '../../contract/model.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';

/**
 * The root of the package. It runs nothing that a bundler would have to keep: who imports one guard
 * gets the code of one event.
 */
export function indexModule(contract: Contract): string {
  return [
    `${BANNER}\n`,
    guardExports(contract),
    `export { createReceiver, receiveWebhook } from './receiving/receive-webhook.js';\n`,
    isSigned(contract) ? `export { verifySignature } from './receiving/verify-signature.js';\n` : '',
    `export { WebhookVerificationError } from './runtime/receiving/errors.js';\n`,
    `export { validateEvent } from './validators/validate-event.js';\n`,
    `\n/** The types of all events. */\nexport const EVENT_TYPES = /* @__PURE__ */ Object.freeze(${wireTypeTuple(contract)});\n`,
  ].join('');
}

/** The types of {@link indexModule}, and all types of the contract. */
export function indexDeclarations(contract: Contract): string {
  return [
    `${BANNER}\n`,
    `export type { ValidateEventOptions } from './runtime/validate-event.js';\n`,
    `export type { ValidationError, ValidationResult } from './runtime/validation.js';\n`,
    `export type * from './types/index.js';\n`,
    guardExports(contract),
    `export { createReceiver, receiveWebhook } from './receiving/receive-webhook.js';\n`,
    `export type { ReceivedWebhook, ReceiveWebhookOptions } from './receiving/receive-webhook.js';\n`,
    isSigned(contract)
      ? `export { verifySignature } from './receiving/verify-signature.js';\nexport type { WebhookDelivery } from './receiving/verify-signature.js';\n`
      : '',
    `export { type WebhookErrorCode, WebhookVerificationError } from './runtime/receiving/errors.js';\n`,
    `export type {\n  RawBody,\n  VerifyOptions as VerifySignatureOptions,\n  WebhookHeaders,\n  WebhookInput,\n} from './runtime/receiving/types.js';\n`,
    `export { validateEvent } from './validators/validate-event.js';\n`,
    `\n/** The types of all events. */\nexport declare const EVENT_TYPES: readonly ${wireTypeTuple(contract)};\n`,
  ].join('');
}

function isSigned({ signatures }: Contract): boolean {
  return signatures.length > 0;
}

function guardExports({ messages }: Contract): string {
  const guards = messages.flatMap(({ names, payload }) => (payload === undefined ? [] : [`  ${names.guard},\n`]));
  return guards.length > 0 ? `export {\n${guards.join('')}} from './validators/event-guards.js';\n` : '';
}

/** One line for each type, so that a new one is one more line. */
function wireTypeTuple({ messages }: Contract): string {
  const types = [...new Set(messages.map(({ wireType }) => wireType))];
  return types.length > 0 ? `[\n${types.map((type) => `  ${stringLiteral(type)},\n`).join('')}]` : '[]';
}
