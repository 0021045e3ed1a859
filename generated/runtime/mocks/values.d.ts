export type Members = Record<string, unknown>;
/** Sets a property even if its name is `__proto__`, which assignment would take for the prototype. */
export declare function setMember(target: Members, name: string, value: unknown): void;
/** The own member of an object or array. */
export declare function memberOf(value: unknown, name: string): unknown;
export declare function memberAt(value: unknown, place: readonly string[]): unknown;
/** A copy that shares nothing with a JSON value; what is not JSON is handed on as it is. */
export declare function copyOf(value: unknown): unknown;
