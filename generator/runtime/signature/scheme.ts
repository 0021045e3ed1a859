import type { SignerOptions } from '../platform/platform.js';
import type { SecretEncoding } from './secret-encodings.js';

/** How deliveries are signed, as the contract tells it. */
export interface SignatureScheme extends SignerOptions {
  /** What is signed beside the body of one delivery. */
  readonly frame: (id: string, timestamp: string) => SignedFrame;
  /** What stands behind the id in what is signed, where something does. An id with the same in it could move the border. */
  readonly border?: string;
  /** What the signatures of this scheme begin with, such as `v1,`; others are skipped. */
  readonly prefix?: string;
  /** What stands between signatures. Without it a header holds one. */
  readonly listSeparator?: string;
  readonly secret: { readonly prefix?: string; readonly encoding: SecretEncoding };
  /** Seconds that a timestamp may be off, both ways. */
  readonly tolerance: number;
  /** The sets of headers, any one of which has to be complete. Names are in small letters. */
  readonly families: readonly HeaderFamily[];
}

export interface HeaderFamily {
  readonly id?: string;
  readonly timestamp?: string;
  readonly signature: string;
}

/** The signed content without the body: what stands before it, and what comes after. */
export interface SignedFrame {
  readonly before: string;
  readonly after: string;
}
