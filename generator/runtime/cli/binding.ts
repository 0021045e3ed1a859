import type { TestEndpoint } from '../conformance/test-endpoint.js';
import type { Check } from '../failures.js';
import type { DeliverySource } from '../mocks/deliveries/deliver.js';
import type { EventSource } from '../mocks/make-event.js';
import type { SignatureScheme } from '../signature/scheme.js';
import type { Sign } from '../signature/sign.js';
import type { Verifier } from '../signature/verify.js';
import type { Shape } from '../strict/shapes.js';
import type { EventDispatch } from '../validate-event.js';

/** One event of the catalogue, in words. */
export interface EventEntry {
  /** On the wire. */
  readonly type: string;
  /** The name of its type in TypeScript, and of its schema. */
  readonly name: string;
  readonly summary?: string;
  readonly groups?: readonly string[];
  readonly deprecated?: true;
  /** Who sends it, where that is not the publisher. */
  readonly direction?: 'receive';
  /** Its page of documentation. */
  readonly docs?: string;
}

/** A complete body, as the contract gives it. */
export interface EventExample {
  readonly name?: string;
  readonly payload: unknown;
}

/** Each part of the contract that a command may need, loaded when it does. */
export interface ContractParts {
  readonly catalogue: () => Promise<{ readonly events: readonly EventEntry[] }>;
  /** By type, where there are any. */
  readonly examples: () => Promise<{ readonly examples: ReadonlyMap<string, readonly EventExample[]> }>;
  readonly dispatch: () => Promise<{ readonly dispatch: EventDispatch }>;
  /** The whole contract, by type. */
  readonly contract: () => Promise<{ readonly contractChecks: ReadonlyMap<string, Check> }>;
  /** Its structure alone. */
  readonly structural: () => Promise<{ readonly structuralChecks: ReadonlyMap<string, Check> }>;
  readonly shapes: () => Promise<{ readonly shapes: ReadonlyMap<string, Shape> }>;
  /** The next three are absent where deliveries are not signed. */
  readonly scheme?: () => Promise<{ readonly scheme: SignatureScheme }>;
  readonly verify?: () => Promise<{ readonly verifier: Verifier }>;
  readonly sign?: () => Promise<{ readonly signDelivery: Sign }>;
  /** The next two are absent where the package has no mocks. */
  readonly mocks?: () => Promise<{ readonly sources: readonly EventSource[] }>;
  readonly deliveries?: () => Promise<{ readonly deliveries: DeliverySource }>;
  /** Absent where the package does not test endpoints. */
  readonly conformance?: () => Promise<{ readonly testEndpoint: TestEndpoint }>;
}

/** What the emitted package gives the command line: what it is called, and the way to the contract. */
export interface Binding {
  /** The command: `shop-webhooks`. */
  readonly command: string;
  /** The package: `@shop/webhooks`. */
  readonly package: string;
  readonly version: string;
  /** The title of the contract. */
  readonly title: string;
  readonly parts: ContractParts;
}
