import type { Platform, Signer } from '../platform/platform.js';
import type { SignatureScheme } from './scheme.js';
/**
 * Makes a function from a secret to what signs with it. Decoding a secret and preparing its key costs as
 * much as a small signature, so the results are remembered.
 *
 * @throws WebhookVerificationError `invalid_secret`
 */
export declare function createKeyring(scheme: SignatureScheme, platform: Platform): (secret: unknown) => Signer;
