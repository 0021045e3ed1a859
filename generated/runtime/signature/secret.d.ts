import type { Platform, Signer } from '../platform/platform.js';
import type { SignatureScheme } from './scheme.js';
/** What signs with each of one secret or several. */
export type Keyring = (secrets: unknown) => readonly Signer[];
/**
 * Makes a function from secrets to what signs with them. Decoding a secret and preparing its key costs as
 * much as a small signature, so the results are remembered.
 *
 * @throws WebhookVerificationError `invalid_secret`
 */
export declare function createKeyring(scheme: SignatureScheme, platform: Platform): Keyring;
