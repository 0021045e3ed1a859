import { isObject } from '../json-values.js';

/**
 * A copy that shares nothing with the value that could change later. It holds what JSON would carry:
 * a member that is `undefined` is left out, and an item that is becomes `null`. What is no JSON at
 * all (a function, a symbol) stays as it is, for a validator to refuse.
 *
 * @throws RangeError where the value contains itself, or is nested too deeply for the stack
 */
export function jsonCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => (item === undefined ? null : jsonCopy(item)));
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const member = value[name];
    if (member !== undefined) setOwn(copy, name, jsonCopy(member));
  }
  return copy;
}

/** Sets a property even if its name is `__proto__`, which assignment would take for the prototype. */
export function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
    return;
  }
  target[name] = value;
}

/** The own property of an object, or `undefined`: never one that it inherits. */
export function ownValue(target: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(target, name) ? target[name] : undefined;
}
