import type { Json } from '../../contract/json.js';

/**
 * A JSON value as a JavaScript expression that builds it. `{"__proto__": 1}` would set the prototype
 * as an object literal, so such values are parsed instead.
 */
export function valueExpression(value: Json): string {
  // Well-formed since ES2019: lone surrogates are escaped. Line separators are legal in strings, but hide.
  const text = JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return hasProtoKey(value) ? `/* @__PURE__ */ JSON.parse(${JSON.stringify(text)})` : text;
}

function hasProtoKey(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasProtoKey);
}

/** Characters that mean themselves between the slashes of a regular expression, in any encoding. */
const PLAIN_PATTERN = /^[\x20-\x7e]+$/;

/** A regular expression as a JavaScript expression that builds it. */
export function patternExpression(pattern: RegExp): string {
  // The source of a RegExp is written so that it can stand between slashes (ECMA-262, EscapeRegExpPattern).
  if (PLAIN_PATTERN.test(pattern.source)) return `/${pattern.source}/${pattern.flags}`;
  return `/* @__PURE__ */ new RegExp(${valueExpression(pattern.source)}, ${JSON.stringify(pattern.flags)})`;
}
