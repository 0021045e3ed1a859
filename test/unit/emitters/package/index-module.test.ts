import { describe, expect, it } from 'vitest';
import { indexDeclarations, indexModule } from '../../../../generator/emitters/package/index-module.js';
import { contractOf, ORDERS } from '../contract.js';

describe('index', () => {
  it('exports the event types, the validation of all events and a guard for each', () => {
    expect(indexModule(contractOf(ORDERS))).toMatchInlineSnapshot(`
      "// Generated from the contract. Do not edit.

      export {
        isOrderPlacedEvent,
        isOrderPaidEvent,
      } from './validators/event-guards.js';
      export { createReceiver, receiveWebhook } from './receiving/receive-webhook.js';
      export { WebhookVerificationError } from './runtime/receiving/errors.js';
      export { validateEvent } from './validators/validate-event.js';

      /** The types of all events. */
      export const EVENT_TYPES = /* @__PURE__ */ Object.freeze([
        'order.placed',
        'order.paid',
      ]);
      "
    `);
  });

  it('declares the same', () => {
    expect(indexDeclarations(contractOf(ORDERS))).toMatchInlineSnapshot(`
      "// Generated from the contract. Do not edit.

      export type { ValidateEventOptions } from './runtime/validate-event.js';
      export type { ValidationError, ValidationResult } from './runtime/validation.js';
      export type * from './types/index.js';
      export {
        isOrderPlacedEvent,
        isOrderPaidEvent,
      } from './validators/event-guards.js';
      export { createReceiver, receiveWebhook } from './receiving/receive-webhook.js';
      export type { ReceivedWebhook, ReceiveWebhookOptions } from './receiving/receive-webhook.js';
      export { type WebhookErrorCode, WebhookVerificationError } from './runtime/receiving/errors.js';
      export type {
        RawBody,
        VerifyOptions as VerifySignatureOptions,
        WebhookHeaders,
        WebhookInput,
      } from './runtime/receiving/types.js';
      export { validateEvent } from './validators/validate-event.js';

      /** The types of all events. */
      export declare const EVENT_TYPES: readonly [
        'order.placed',
        'order.paid',
      ];
      "
    `);
  });

  it('runs nothing that a bundler has to keep', () => {
    const statements = indexModule(contractOf(ORDERS))
      .split('\n')
      .filter((line) => /^[a-z]/.test(line));
    expect(statements).not.toEqual([]);
    for (const statement of statements) {
      expect(statement).toMatch(/^export (\{|const \w+ = \/\* @__PURE__ \*\/ )/);
    }
  });

  it('quotes what comes from a hostile document', () => {
    const wireType = "a'];\nprocess.exit();/*";
    const contract = contractOf({
      payloads: { A: true },
      messages: [{ key: 'A', wireType }],
    });
    const want = "'a\\'];\\nprocess.exit();/*'";
    expect(indexModule(contract)).toContain(want);
    expect(indexDeclarations(contract)).toContain(want);
  });

  it('adds only lines of its own for another event', () => {
    const without = contractOf({ ...ORDERS, messages: ORDERS.messages?.slice(0, 1) ?? [] });
    for (const write of [indexModule, indexDeclarations]) {
      const after = write(contractOf(ORDERS)).split('\n');
      let next = 0;
      for (const line of after) if (line === write(without).split('\n')[next]) next++;
      expect(next).toBe(write(without).split('\n').length);
    }
  });

  it('is empty of guards where nothing has a payload', () => {
    expect(indexModule(contractOf({}))).not.toContain('guard');
    expect(indexDeclarations(contractOf({}))).toContain('EVENT_TYPES: readonly [];');
  });
});
