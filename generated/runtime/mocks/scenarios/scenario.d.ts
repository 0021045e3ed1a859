import { type Variant } from '../sampler.js';
import type { ResourceSource } from './resource.js';
export interface ScenarioOptions {
    /** The same seed gives the same scenario. Default: 0. */
    readonly seed?: number | string | undefined;
    /** How often the resource changes. Default: 2. */
    readonly updates?: number | undefined;
    /** As for `mock`; of `minimal`, `typical` and `full`. Default: `typical`. */
    readonly variant?: Exclude<Variant, 'future'> | undefined;
}
/** One event of a scenario, with its type. */
export interface Scene {
    readonly type: string;
    readonly event: unknown;
}
/**
 * Makes the events of one resource's life, in their order.
 *
 * @throws Error for a resource that has none, or where no events are found that keep to the contract
 */
export declare function makeScenario(resources: readonly ResourceSource[], name: string, { seed, updates, variant }?: ScenarioOptions): Scene[];
