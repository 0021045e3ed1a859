import type { Platform } from './platform.js';
/**
 * `node:crypto`, which signs at once: WebCrypto hands each signature to another thread.
 *
 * Node.js takes as long to load its cryptography as everything of this package, so that waits until there is
 * a secret: who imports a guard or the validator of an event does not pay for it.
 */
export declare const platform: Platform;
