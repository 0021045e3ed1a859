import { didYouMean } from '../../did-you-mean.js';
import type { Check, Failures } from '../../failures.js';
import { excerpt } from '../../messages.js';
import type { Shape } from '../../strict/shapes.js';
import { undeclared } from '../../strict/undeclared.js';
import { claimedType, type EventDispatch } from '../../validate-event.js';
import { unreadable } from '../../validation.js';
import { type Problem, problemOf } from './problem.js';

export interface JudgeParts {
  readonly dispatch: EventDispatch;
  readonly checks: ReadonlyMap<string, Check>;
  /** Where undeclared properties count as well. */
  readonly shapes?: ReadonlyMap<string, Shape> | undefined;
}

/** What an event turned out to be. */
export type Verdict =
  | { readonly kind: 'valid'; readonly type: string }
  | { readonly kind: 'unknown'; readonly type: string; readonly problem: Problem }
  | { readonly kind: 'invalid'; readonly type?: string; readonly problems: readonly Problem[] };

const MAX_FAILURES = 100;

/**
 * Makes what says of a value whether it is the event that it claims to be.
 *
 * @returns a function of the value and of its type, where the body alone does not tell it
 */
export function createJudge({ dispatch, checks, shapes }: JudgeParts): (value: unknown, given?: string) => Verdict {
  const known = { dispatch, types: checks };
  // One for all: nothing is noted down as long as nothing is wrong.
  const counter: Failures = { count: 0, list: [], limit: 0 };
  return (value, given) => {
    const claimed = claimedType(value, known, given);
    if (!claimed.ok) {
      const { keyword: code, message, path } = claimed.error;
      return { kind: 'invalid', problems: [{ code, message: withAdvice(code, message, dispatch), path }] };
    }
    const { type, place } = claimed;
    const check = checks.get(type);
    if (!check) return { kind: 'unknown', type, problem: unknownType(type, place, checks) };
    counter.count = 0;
    try {
      const shape = shapes?.get(type);
      const isRight = check(value, counter) === 0;
      const strange = shape === undefined ? [] : undeclared(shape, value).map(undeclaredProblem);
      if (isRight && strange.length === 0) return { kind: 'valid', type };
      return { kind: 'invalid', type, problems: [...(isRight ? [] : failuresOf(check, value)), ...strange] };
    } catch (error) {
      const { keyword: code, message, path } = unreadable(error);
      return { kind: 'invalid', type, problems: [{ code, message, path }] };
    }
  };
}

function failuresOf(check: Check, value: unknown): Problem[] {
  const failures: Failures = { count: 0, list: [], limit: MAX_FAILURES };
  check(value, failures);
  return failures.list.map(problemOf);
}

function undeclaredProblem({ keyword, message, path }: ReturnType<typeof undeclared>[number]): Problem {
  const [said = message, meant] = message.split(': did you mean ');
  const help = meant === undefined ? {} : { help: `Did you mean ${meant}` };
  return { code: keyword, message: said, path, isAboutName: true, ...help };
}

/** The advice of the library is for code; here it is an option. */
function withAdvice(code: string, message: string, { header }: EventDispatch): string {
  if (code !== 'missing-event-type' || !message.includes('{ type }')) return message;
  const told = header === undefined ? '' : `, which stands in the header ${header}`;
  return `does not tell its type${told}: record the headers as well, or say --type`;
}

function unknownType(type: string, place: readonly string[], checks: ReadonlyMap<string, Check>): Problem {
  const meant = didYouMean(type, checks.keys());
  return {
    code: 'unknown-event-type',
    message: `is ${excerpt(type)}, which is no event type of this contract`,
    path: place.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    ...(meant !== undefined && { help: `Did you mean ${excerpt(meant)}?` }),
  };
}
