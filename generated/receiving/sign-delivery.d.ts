// Generated from the contract. Do not edit.

import type { Sign } from '../runtime/signature/sign.js';

/** Makes the headers of a delivery, as the sender does. */
export declare const signDelivery: Sign;
