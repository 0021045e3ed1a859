import type { Contract } from '../../contract/model.js';
import { BANNER } from '../quote/javascript.js';

/** `receiveWebhook`, which knows all events, and `createReceiver`, which knows those that it is given. */
export function receiveModule({ signatures }: Contract): string {
  const isSigned = signatures.length > 0;
  const verifier = isSigned ? ', verifier' : '';
  return `${BANNER}
import { platform } from '#platform';
import { createReceiveWebhook, validatorsByType, validatorsOf } from '../runtime/receiving/receive.js';
import { dispatch } from '../validators/event-dispatch.js';
import { structuralChecks } from '../validators/structural-checks.js';
${isSigned ? `import { verifier } from './verify-signature.js';\n` : ''}
export const receiveWebhook = /* @__PURE__ */ createReceiveWebhook({
  dispatch,
  platform,
  validators: /* @__PURE__ */ validatorsOf(structuralChecks)${isSigned ? ',\n  verifier' : ''},
});

export function createReceiver(validators) {
  return createReceiveWebhook({ dispatch, platform, validators: validatorsByType(validators)${verifier} });
}
`;
}

export function receiveDeclarations({ signatures }: Contract): string {
  const isSigned = signatures.length > 0;
  const type = isSigned ? 'ReceiveWebhook' : 'ReceiveUnsigned';
  const delivery = isSigned ? ', WebhookDelivery' : '';
  const received = isSigned ? 'Received<WebhookEvents, WebhookDelivery>' : 'Received<WebhookEvents, object>';
  return `${BANNER}
import type { EventOfValidator, EventValidatorOf, Received, ReceiveOptions, ${type}${isSigned ? ', Secret' : ''} } from '../runtime/receiving/types.js';
import type { EventOf, WebhookEvent, WebhookEventType } from '../types/index.js';
${isSigned ? `import type { WebhookDelivery } from './verify-signature.js';\n` : ''}
type WebhookEvents = { [T in WebhookEventType]: EventOf<T> };

/** What a delivery turned out to be. */
export type ReceivedWebhook = ${received};

/** What \`receiveWebhook\` can be told. */
export type ReceiveWebhookOptions = ReceiveOptions<WebhookEvent>${isSigned ? ' & Secret' : ''};

/**
 * ${isSigned ? 'Verifies, parses and validates' : 'Parses and validates'} one delivery: a \`Request\` whose body was not read, or \`{ body, headers }\` with the raw body.
 * Events are checked structurally; \`validate: validateEvent\` asks for the whole contract.
 *
 * @returns an event of the contract, or \`kind: 'unknown'\` for a type that is newer than this package, or
 * \`kind: 'invalid'\` for one that is not what the contract says
 * @throws WebhookVerificationError with a \`code\` where the delivery must not be handled
 */
export declare const receiveWebhook: ${type}<WebhookEvents${delivery}>;

/**
 * Makes a \`receiveWebhook\` for a few events, so that a bundle holds the code of no others. An event of
 * any other type is \`kind: 'unknown'\`.
 *
 * @param validators - those of \`./structural\`, or those of \`./validators/*\` for the whole contract
 */
export declare function createReceiver<const V extends readonly EventValidatorOf<WebhookEventType, WebhookEvent>[]>(
  validators: V,
): ${type}<{ [T in V[number]['eventType']]: EventOfValidator<Extract<V[number], { readonly eventType: T }>> }${delivery}>;
`;
}
