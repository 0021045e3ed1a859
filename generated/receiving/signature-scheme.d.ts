// Generated from the contract. Do not edit.

import type { SignatureScheme } from '../runtime/signature/scheme.js';

/** How deliveries are signed. */
export declare const scheme: SignatureScheme;
