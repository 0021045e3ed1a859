/** The values of the `x-` extensions, as `vocabulary.json` allows them. */
import type { Json } from '../json.js';

/** Whose word a fact is: the publisher's own, or a default of the service that delivers. */
export type Origin = 'publisher' | 'delivery-service';

/** `x-webhook-dispatch` */
export interface DispatchRule {
  readonly header?: string;
  /** JSON pointer into the body. */
  readonly body?: string;
}

/** `x-webhook-envelope`: JSON pointers into the body. */
export interface EnvelopePlaces {
  readonly id?: string;
  readonly type?: string;
  readonly version?: string;
  readonly time?: string;
  readonly owner?: string;
  readonly object?: string;
  readonly previous?: string;
}

/** `x-change` */
export type ChangeKind = 'relation' | 'bookkeeping' | 'identity';

/** `x-mock` */
export type MockHint =
  | { readonly faker: string; readonly args?: readonly Json[] }
  | { readonly id: 'ulid' | 'uuid' | 'nanoid'; readonly prefix?: string }
  | { readonly values: readonly Json[] };

/** One entry of `x-invariants`. Pointers start at the schema that carries it. */
export type Invariant = (
  | { readonly order: readonly string[] }
  | { readonly sum: readonly string[]; readonly equals: string }
  | { readonly same: readonly string[] }
  | { readonly atMostOne: string; readonly where: string; readonly is: Json }
) & { readonly description?: string };

/** `x-webhook-signature`: an HMAC over `content` with a shared secret. */
export interface SignatureScheme {
  readonly scheme: 'hmac';
  readonly algorithm: 'sha1' | 'sha256' | 'sha384' | 'sha512';
  /** Template of `{id}`, `{timestamp}` and `{body}`. */
  readonly content: string;
  readonly encoding: 'base64' | 'hex';
  readonly version?: string;
  readonly versionSeparator?: string;
  readonly listSeparator?: string;
  readonly secret: { readonly prefix?: string; readonly encoding: 'base64' | 'utf8' | 'hex' };
  /** Seconds, both ways. */
  readonly tolerance?: number;
  readonly families: readonly HeaderFamily[];
  readonly steps?: readonly string[];
  readonly origin?: Origin;
  readonly source?: string;
}

export interface HeaderFamily {
  readonly name: string;
  readonly id?: string;
  readonly timestamp?: string;
  readonly signature: string;
  readonly origin?: Origin;
  readonly source?: string;
}

interface Sourced {
  readonly description?: string;
  readonly origin: Origin;
  readonly source?: string;
}

/** `x-webhook-delivery`. Durations are in seconds. */
export interface Delivery {
  readonly service?: { readonly name: string; readonly url?: string; readonly features?: readonly string[] };
  readonly guarantee?: Sourced & { readonly value: 'at-most-once' | 'at-least-once' | 'exactly-once' };
  readonly ordering?: Sourced & { readonly value: 'none' | 'best-effort' | 'per-resource' | 'total' };
  readonly blocking?: Sourced & { readonly value: boolean };
  readonly retries?: Sourced & {
    readonly automatic: boolean;
    readonly backoff?: 'fixed' | 'linear' | 'exponential';
    readonly schedule?: {
      readonly delays: readonly number[];
      readonly jitter?: number;
      readonly minimumAfterTimeout?: number;
      readonly retryAfter?: string;
      readonly origin: Origin;
      readonly source?: string;
    };
  };
  readonly timeout?: Sourced & { readonly seconds: number };
  readonly success?: Sourced & { readonly statuses: readonly string[] };
  readonly redirects?: Sourced & { readonly followed: boolean };
  readonly disabling?: Sourced & { readonly seconds: number };
  readonly deduplication?: Sourced & {
    readonly keys: readonly ({ readonly header: string } | { readonly body: string })[];
    readonly seconds?: number;
  };
}
