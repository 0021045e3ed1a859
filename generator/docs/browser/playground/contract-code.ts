import type { Check } from '../../../runtime/failures.js';
import type { SignatureScheme } from '../../../runtime/signature/scheme.js';
import type { Sign } from '../../../runtime/signature/sign.js';
import type { VerifiedDelivery } from '../../../runtime/signature/verify.js';
import type { claimedType, createValidateEvent, EventDispatch } from '../../../runtime/validate-event.js';
import type { ValidationError, ValidationResult } from '../../../runtime/validation.js';
import type { PlaygroundData } from '../../playground/model.js';

/** The emitted code, as `playground-contract.js` brings it. What a contract or its package lacks is not there. */
export interface ContractCode extends Partial<ValidationCode>, Partial<SignatureCode>, Partial<MockCode> {}

export interface ValidationCode {
  readonly validateEvent: (value: unknown, options?: { readonly type?: string }) => ValidationResult<unknown>;
  readonly structuralChecks: ReadonlyMap<string, Check>;
  readonly dispatch: EventDispatch;
  readonly createValidateEvent: typeof createValidateEvent;
  readonly claimedType: typeof claimedType;
  readonly undeclaredProperties?: (type: string, value: unknown) => readonly ValidationError[];
}

export interface SignatureCode {
  readonly scheme: SignatureScheme;
  readonly signDelivery: Sign;
  readonly verifySignature: (
    body: string,
    headers: Iterable<readonly [string, string]>,
    secret: string,
    options: { readonly now: Date },
  ) => Promise<VerifiedDelivery>;
}

export interface MockOptions {
  readonly seed: number | string;
  readonly variant?: string;
}

export interface MockCode {
  readonly mock: (type: string, options: MockOptions) => unknown;
  readonly mockDelivery: (
    type: string,
    options: MockOptions & { readonly secret?: string; readonly now?: Date },
  ) => Promise<{ readonly headers: Readonly<Record<string, string>>; readonly body: string }>;
  /** Where deliveries are signed. */
  readonly mockSecret?: (seed: number | string) => string;
}

declare global {
  var webhookContract: ContractCode | undefined;
  var webhookPlayground: PlaygroundData | undefined;
}
