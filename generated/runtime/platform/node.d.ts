import type { Platform } from './platform.js';
/** `node:crypto`, which signs at once: WebCrypto hands each signature to another thread. */
export declare const platform: Platform;
