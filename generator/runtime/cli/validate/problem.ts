import { didYouMean } from '../../did-you-mean.js';
import type { Failure } from '../../failures.js';
import { isObject } from '../../json-values.js';
import { excerpt, kindOf } from '../../messages.js';
import { describe } from '../../validation.js';

/** One thing that is wrong with an event, at a place in it. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** JSON pointer. */
  readonly path: string;
  /** Whether it is about a property that should not be there, rather than about its value. */
  readonly isAboutName?: true;
  readonly expected?: string;
  readonly found?: string;
  readonly help?: string;
}

/** Puts a failure of a check into words: what was expected, what was found, and what may have been meant. */
export function problemOf(failure: Failure): Problem {
  const { path, keyword, value, expected } = failure;
  const { message } = describe(failure);
  const found = foundText(value);
  const isTold = /, but (is|has) /.test(message) || value === null || typeof value === 'object';
  const help = keyword.name === 'required' ? misspelt(String(expected), value) : undefined;
  return {
    code: keyword.name,
    message: isTold ? message : `${message}, but is ${found}`,
    path,
    expected: message.replace(/, but (is|has) .*$/s, ''),
    found,
    ...(help !== undefined && { help }),
  };
}

function foundText(value: unknown): string {
  return value === null || typeof value === 'object' || value === undefined ? kindOf(value) : excerpt(value);
}

/** A property of nearly the name that is missing. */
function misspelt(missing: string, value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const near = didYouMean(missing, Object.keys(value));
  return near === undefined ? undefined : `There is ${excerpt(near)}: did you mean ${excerpt(missing)}?`;
}
