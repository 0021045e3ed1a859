/**
 * Cases that run anywhere: in Node.js with either platform, and in a browser. They use no test runner and
 * no module of Node.js, only what all of these have.
 */
import type * as subject from './subject.js';

/** What is tested: the emitted package, bound to one platform. */
export type Subject = typeof subject;

export interface Environment {
  readonly subject: Subject;
  /** Every payload of `spec/examples/`, as text. */
  readonly examples: readonly { readonly name: string; readonly text: string }[];
  /** How many times a property runs, for a usual number. */
  readonly runs: (usual: number) => number;
  /** What an expression gives in another realm, whose `Uint8Array` is not ours. */
  readonly foreign: (expression: string) => unknown;
}

export interface Case {
  readonly name: string;
  readonly run: (environment: Environment) => unknown;
}

/** Cases by name. */
export function cases(group: string, runs: Readonly<Record<string, Case['run']>>): Case[] {
  return Object.entries(runs).map(([name, run]) => ({ name: `${group}: ${name}`, run }));
}

export function fail(message: string): never {
  throw new Error(message);
}

export function truly(condition: unknown, message: string): asserts condition {
  if (!condition) fail(message);
}

/** Compares as JSON would, with dates, `undefined` and the prototypes of `__proto__` keys kept apart. */
export function same(actual: unknown, expected: unknown, about = 'value'): void {
  const [a, e] = [shown(actual), shown(expected)];
  if (a !== e) fail(`${about}: expected ${shortened(e)}, got ${shortened(a)}`);
}

function shown(value: unknown): string {
  if (value instanceof Date) return `Date(${value.getTime()})`;
  if (Array.isArray(value)) return `[${Array.from(value, shown).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${shown(Reflect.get(value, key))}`).join(',')}}`;
  }
  if (Object.is(value, -0)) return '-0';
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function shortened(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}… (${text.length} characters)` : text;
}

/** The error that a call rejects with. A call that throws instead of rejecting fails. */
export async function rejection(call: () => Promise<unknown>): Promise<unknown> {
  let promise: Promise<unknown>;
  try {
    promise = call();
  } catch (error) {
    return fail(`thrown instead of rejected: ${error}`);
  }
  truly(typeof promise?.then === 'function', 'not a promise');
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return fail('accepted');
}

/** A call is refused with one of the codes. Gives the error. */
export async function refuses(
  { subject }: Environment,
  codes: string | readonly string[],
  call: () => Promise<unknown>,
) {
  const error = await rejection(call).catch((failure: Error) => fail(`${failure.message}; expected ${codes}`));
  if (!(error instanceof subject.WebhookVerificationError)) {
    return fail(`expected ${codes}, got another error: ${error instanceof Error ? error.stack : String(error)}`);
  }
  truly([codes].flat().includes(error.code), `expected ${codes}, got ${error.code}: ${error.message}`);
  return error;
}
