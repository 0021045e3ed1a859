import type { Related, Sampler } from './sampler.js';
import { type Members } from './values.js';
/** A member that is there: not absent, and not null. */
export interface Slot {
    readonly holder: Members;
    readonly name: string;
}
export declare function relate(related: readonly Related[], sampler: Sampler): void;
