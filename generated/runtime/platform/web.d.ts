import type { Platform } from './platform.js';
/** WebCrypto, for browsers, edge workers and everything else. */
export declare const platform: Platform;
