import type { Check } from '../failures.js';
import type { Platform } from '../platform/platform.js';
import type { Verifier } from '../signature/verify.js';
import { type EventDispatch } from '../validate-event.js';
import { type ValidationResult } from '../validation.js';
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
export declare function validatorsOf(checks: ReadonlyMap<string, Check>): Receiving['validators'];
/** Validators by the types that they are for. */
export declare function validatorsByType(validators: readonly EventValidatorOf<string, unknown>[]): Receiving['validators'];
type AnyReceived = Received<Record<string, unknown>, unknown>;
type AnyOptions = ReceiveOptions<unknown> & Partial<Secret>;
/** Makes the function that verifies, parses and validates deliveries. The package declares its exact type. */
export declare function createReceiveWebhook({ verifier, platform, dispatch, validators, }: Receiving): (input: WebhookInput, options?: AnyOptions) => Promise<AnyReceived>;
export {};
