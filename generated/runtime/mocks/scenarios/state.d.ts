import type { Random } from '../random.js';
import { type Variant } from '../sampler.js';
import { type Members } from '../values.js';
import type { ResourceSource } from './resource.js';
/** The resource after a change: at least one property that an event would report differs. */
export declare function changedState(resource: ResourceSource, before: Readonly<Members>, { random, variant }: {
    readonly random: Random;
    readonly variant: Variant;
}): Members;
/** Writes the time of a change into the books of the resource. */
export declare function stamp({ bookkeeping, births }: ResourceSource, state: Members, time: number): void;
/** When the resource began, in ms since 1970. */
export declare function birthOf({ births }: ResourceSource, state: Readonly<Members>): number | undefined;
/** A moment in ms since 1970. */
export declare function timeOf(value: unknown): number | undefined;
/** A moment, written like the one that stood there. */
export declare function atTime(before: unknown, time: number): unknown;
