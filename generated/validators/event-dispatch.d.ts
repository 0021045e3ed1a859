// Generated from the contract. Do not edit.

import type { EventDispatch } from '../runtime/validate-event.js';

/** Where the type of an event is told. */
export declare const dispatch: EventDispatch;
