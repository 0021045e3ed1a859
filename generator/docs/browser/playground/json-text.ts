import { positionAt } from '../../../runtime/json-text/position.js';
import { locate, skipValue } from '../../../runtime/json-text/scanner.js';
import { findSyntaxProblem } from '../../../runtime/json-text/syntax-error.js';

export interface Span {
  /** Offsets into the text; `end` is behind the last character. */
  readonly start: number;
  readonly end: number;
}

export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly at: number; readonly message: string };

const MARK = '\ufeff';

/** Reads JSON (RFC 8259). A byte order mark in front of it is passed over, as receivers do. */
export function readJson(text: string): JsonText {
  const start = startOf(text);
  const json = text.slice(start);
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    const { offset, message } = findSyntaxProblem(json) ?? { offset: 0, message: 'cannot be read' };
    return { ok: false, at: start + offset, message: `The JSON ${message}.` };
  }
}

/**
 * The place of a value in text that is JSON, or of the nearest one around it that is there.
 *
 * @param pointer - a JSON pointer (RFC 6901)
 */
export function placeOf(text: string, pointer: string): Span {
  const steps = pointer.split('/').slice(1);
  const names = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { value } = locate(text, startOf(text), names);
  return { start: value, end: skipValue(text, value) };
}

/** The line of an offset, from 1, and its column. */
export const lineAndColumn = positionAt;

function startOf(text: string): number {
  return text.startsWith(MARK) ? MARK.length : 0;
}
