/**
 * A copy that shares nothing with the value that could change later. It holds what JSON would carry:
 * a member that is `undefined` is left out, an item that is becomes `null`, and an object that says
 * how it is written (`toJSON`, as a `Date` does) is what it says. What is no JSON at all (`NaN`, a
 * function) stays as it is, for a validator to refuse.
 *
 * @throws RangeError where the value contains itself, or is nested too deeply for the stack
 */
export declare function jsonCopy(given: unknown): unknown;
/**
 * The same for what has to be an object.
 *
 * @throws TypeError where it is none
 */
export declare function objectCopy(value: unknown): Record<string, unknown>;
/** Sets a property even if its name is `__proto__`, which assignment would take for the prototype. */
export declare function setOwn(target: Record<string, unknown>, name: string, value: unknown): void;
/** The own property of an object, or `undefined`: never one that it inherits. */
export declare function ownValue(target: Readonly<Record<string, unknown>>, name: string): unknown;
