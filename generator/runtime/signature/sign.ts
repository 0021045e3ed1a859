import type { Platform } from '../platform/platform.js';
import type { SignatureScheme } from './scheme.js';
import { createKeyring } from './secret.js';

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

export function createSign(scheme: SignatureScheme, platform: Platform): Sign {
  const signersOf = createKeyring(scheme, platform);
  const { prefix = '', listSeparator } = scheme;
  return async (body, { id, timestamp, secret, family = 0 }) => {
    const names = scheme.families[family];
    if (!names)
      throw new RangeError(`there are ${scheme.families.length} families of headers, and none is number ${family}`);
    const signers = signersOf(secret);
    if (signers.length > 1 && listSeparator === undefined)
      throw new RangeError('this header holds one signature, so one secret can sign');
    const time = timestamp.getTime();
    if (Number.isNaN(time)) throw new RangeError('timestamp must be a valid date');
    const seconds = String(Math.floor(time / 1000));
    const { before, after } = scheme.frame(id, seconds);
    const signatures = await Promise.all(signers.map((sign) => sign(before, body, after)));
    return Object.fromEntries([
      ...(names.id === undefined ? [] : [[names.id, id]]),
      ...(names.timestamp === undefined ? [] : [[names.timestamp, seconds]]),
      [names.signature, signatures.map((signature) => prefix + signature).join(listSeparator)],
    ]);
  };
}
