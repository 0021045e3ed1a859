/** JSON values, and pointers into them (RFC 6901). */

export type Json = null | boolean | number | string | JsonArray | JsonObject;
export type JsonArray = readonly Json[];
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The own property of an object, or `undefined`; never one that it inherits.
 * Names such as `constructor` and `__proto__` are ordinary names in a document.
 */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function ownString(value: unknown, key: string): string | undefined {
  const member = own(value, key);
  return typeof member === 'string' ? member : undefined;
}

/** Sets a property even if its name is `__proto__`, which assignment would take for the prototype. */
export function setOwn(target: object, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
    return;
  }
  (target as Record<string, unknown>)[key] = value;
}

export function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** `pointer('/a', 'b/c')` is `/a/b~1c`. */
export function pointer(base: string, ...tokens: readonly (string | number)[]): string {
  return tokens.reduce<string>((path, token) => `${path}/${escapeToken(String(token))}`, base);
}

/** The tokens of a pointer, unescaped; `''` has none. */
export function tokensOf(path: string): string[] {
  return path === '' ? [] : path.slice(1).split('/').map(unescapeToken);
}

/** The value at a pointer, or `undefined`. Walks own properties and array indices only. */
export function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (const token of tokensOf(path)) {
    if (Array.isArray(value)) value = /^(0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
    else value = own(value, token);
    if (value === undefined) return undefined;
  }
  return value;
}

/** Equality of JSON values: member order does not count. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}
