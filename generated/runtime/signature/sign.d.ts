import type { Platform } from '../platform/platform.js';
import type { SignatureScheme } from './scheme.js';
export interface SignOptions {
    /** The id of the delivery: the same for every attempt. */
    readonly id: string;
    /** When the attempt is made; its seconds count. */
    readonly timestamp: Date;
    /** One secret, or several while one replaces another: the header then holds a signature of each. */
    readonly secret: string | readonly string[];
    /** Which family of headers to make, as its place in the scheme; the first by default. */
    readonly family?: number;
}
/**
 * Makes the headers that prove where a body comes from: the counterpart of {@link createVerifier}.
 *
 * @returns the headers by their names in small letters
 * @throws WebhookVerificationError `invalid_secret`
 * @throws RangeError where there is no such family, the timestamp is no time, or several secrets have no
 * place in the header
 */
export type Sign = (body: string | Uint8Array, options: SignOptions) => Promise<Record<string, string>>;
export declare function createSign(scheme: SignatureScheme, platform: Platform): Sign;
