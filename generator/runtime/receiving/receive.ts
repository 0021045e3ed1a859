import type { Check } from '../failures.js';
import type { Platform } from '../platform/platform.js';
import { readHeaders } from '../signature/headers.js';
import type { Verifier } from '../signature/verify.js';
import { claimedType, type EventDispatch } from '../validate-event.js';
import { type ValidationResult, validateEventWith } from '../validation.js';
import { bodyLimit, isRequest, parseBody, rawBody, readRequest } from './body.js';
import type { EventValidatorOf, Received, ReceiveOptions, Secret, WebhookInput } from './types.js';

/** How the deliveries of one contract are received. */
export interface Receiving {
  /** Absent where the contract tells of no signature: then every delivery counts as genuine. */
  readonly verifier?: Verifier;
  readonly platform: Platform;
  readonly dispatch: EventDispatch;
  /** What validates each event, by its type. */
  readonly validators: ReadonlyMap<string, (value: unknown) => ValidationResult<unknown>>;
}

/** The checks of events as validators. */
export function validatorsOf(checks: ReadonlyMap<string, Check>): Receiving['validators'] {
  return new Map([...checks].map(([type, check]) => [type, (value) => validateEventWith(check, value)]));
}

/** Validators by the types that they are for. */
export function validatorsByType(validators: readonly EventValidatorOf<string, unknown>[]): Receiving['validators'] {
  return new Map(validators.map((validator) => [validator.eventType, validator]));
}

type AnyReceived = Received<Record<string, unknown>, unknown>;
type AnyOptions = ReceiveOptions<unknown> & Partial<Secret>;

/** Makes the function that verifies, parses and validates deliveries. The package declares its exact type. */
export function createReceiveWebhook({
  verifier,
  platform,
  dispatch,
  validators,
}: Receiving): (input: WebhookInput, options?: AnyOptions) => Promise<AnyReceived> {
  const typeHeader = dispatch.header?.toLowerCase();
  const wanted = new Map(verifier?.wanted);
  if (typeHeader) wanted.set(typeHeader, false);
  return async (input, options = {}) => {
    const limit = bodyLimit(options.maxBodyBytes);
    const read = readHeaders(input?.headers, wanted);
    const body = rawBody(isRequest(input) ? await readRequest(input, limit) : input.body, limit);
    const verified = verifier ? verifier.verify(body, read, options.secret, options) : {};
    const delivery = verified instanceof Promise ? await verified : verified;
    const value = parseBody(body, platform);
    const told = options.type ?? read(typeHeader);
    const signed = { delivery, value };
    const claimed = claimedType(value, { dispatch, types: validators }, told);
    if (!claimed.ok) return { kind: 'invalid', errors: [claimed.error], type: undefined, ...signed };
    const { type } = claimed;
    const known = validators.get(type);
    if (!known) return { kind: 'unknown', type, ...signed };
    const result = options.validate ? options.validate(value, { type: told }) : known(value);
    if (!result.ok) return { kind: 'invalid', errors: result.errors, type, ...signed };
    return { kind: 'event', event: result.event, type, delivery, value };
  };
}
