import type { Check } from '../../failures.js';
import type { Plan } from '../plan.js';
import { type Broken } from './search.js';
import { type Spot } from './spot.js';
/** A broken event, and what was done to it. */
export interface Found extends Broken {
    readonly told?: string;
}
/** A demand that no value was found to break. */
export interface Unbroken {
    readonly path: string;
    readonly keywords: readonly string[];
    readonly expected: unknown;
}
/** Goes through a valid event along its plan, and breaks what the plan demands at each place. */
export declare class Walk {
    #private;
    readonly found: Found[];
    readonly unbroken: Unbroken[];
    constructor(check: Check);
    start(plan: Plan, spot: Spot): void;
}
