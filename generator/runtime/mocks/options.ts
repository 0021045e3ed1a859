import type { Variant } from './sampler.js';

/** A part of a value, at every depth. What may be absent can be left out on purpose, with `undefined`. */
export type DeepPartial<T> = T extends readonly unknown[]
  ? { readonly [Index in keyof T]: DeepPartial<T[Index]> }
  : T extends object
    ? {
        readonly [Key in keyof T]?:
          | DeepPartial<T[Key]>
          | (Record<never, never> extends Pick<T, Key> ? undefined : never);
      }
    : T;

export interface MockOptions<Event> {
  /** The same seed gives the same mock. Default: 0. */
  readonly seed?: number | string | undefined;
  /**
   * `typical`, the default: optional properties as the seed has it. `minimal`: what is required, and
   * `null` where it may be. `full`: every optional property. `future`: with properties and values that
   * a later version of the contract could bring.
   */
  readonly variant?: Variant | undefined;
  /**
   * What the mock has to contain. Objects are completed. A list has exactly the items that are given,
   * each of them completed. Previous values that are given are what changed, and nothing else did.
   */
  readonly overrides?: DeepPartial<Event> | undefined;
  /** `false`: overrides may break the contract. Default: `true`, then such overrides throw an error. */
  readonly validate?: boolean | undefined;
}
