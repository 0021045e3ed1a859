/** How the properties of a resource behave when it changes. Names of its top-level properties. */
export interface ChangeRules {
    /** A change of these alone is not reported. */
    readonly relation: readonly string[];
    /** Changed by every update, and never listed. */
    readonly bookkeeping: readonly string[];
    /** The same for the whole life of a resource. */
    readonly identity: readonly string[];
}
/**
 * What the changed properties of a resource held before (null: no value), or null when nothing
 * changed that an event would report. The result is a copy.
 *
 * Values are compared as JSON carries them: the order of members does not count, that of items does;
 * `-0` is `0`; a member that is `undefined` is absent, and an item that is counts as `null`. `NaN`,
 * which JSON has not, equals itself alone. A property that was absent and now is `null`, or the other
 * way round, has changed. Relations are listed only beside another change.
 *
 * @param before - the resource before the update
 * @param after - the same resource after it
 * @throws TypeError where a property of the identity differs, because the two are different resources, or where one
 * of them is no object; RangeError where one contains itself
 */
export declare function previousValues(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>, rules: ChangeRules): Record<string, unknown> | null;
