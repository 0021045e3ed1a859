import type { PostgresQuery } from '../../postgres.js';
import type { OutboxMessage, Transport } from '../transports/transport.js';

/** The pauses after failures: each is longer than the one before, and partly left to chance. */
export interface Backoff {
  /** Seconds after the first failure; 1 by default. */
  readonly first?: number;
  /** How much longer each pause is; 2 by default. */
  readonly factor?: number;
  /** Seconds that no pause exceeds; 900 by default. */
  readonly longest?: number;
}

/** What became of one attempt. */
export interface Attempted {
  readonly message: OutboxMessage;
  /** How long it took. */
  readonly milliseconds: number;
  /** Seconds from when the event was written until now. */
  readonly lag: number;
}

export interface Failed extends Attempted {
  readonly error: unknown;
}

export interface RelayOptions {
  /** A pool's is best: `(text, parameters) => pool.query(text, parameters)`. Never one inside a transaction. */
  readonly query: PostgresQuery;
  readonly transport: Transport;
  /** How many messages are on their way at once; 16 by default. */
  readonly concurrency?: number;
  /** Seconds after which an attempt has failed; 15 by default. */
  readonly timeout?: number;
  /**
   * Seconds after which what a relay took is free for others, because it may have crashed: 60 by default, and
   * more than `timeout`.
   */
  readonly lease?: number;
  /** Seconds between looks for something to send, where there is nothing; 1 by default. */
  readonly poll?: number;
  readonly backoff?: Backoff;
  /** After so many failures an event is parked; 200 by default, which is about a day and a half. `Infinity`: never. */
  readonly maxAttempts?: number;
  /** An event was handed on. `duplicate`: the other side had it. */
  readonly onSent?: (sent: Attempted & { readonly duplicate: boolean }) => void;
  /** An attempt failed. `wait`: seconds until the next. */
  readonly onRetry?: (failed: Failed & { readonly wait: number }) => void;
  /** An event is not sent again until somebody says so. */
  readonly onParked?: (failed: Failed) => void;
  /** The database did not answer, or one of these functions threw. The relay goes on. By default, on the console. */
  readonly onError?: (error: unknown) => void;
  /** Between 0 and 1, for tests. */
  readonly random?: () => number;
}

export interface RelaySettings {
  readonly concurrency: number;
  readonly timeout: number;
  readonly lease: number;
  readonly poll: number;
  readonly maxAttempts: number;
  readonly pauses: Required<Backoff>;
}

/** The longest time that a timer can count: it takes longer ones for none. In seconds. */
const MAX_TIMER = (2 ** 31 - 1) / 1000;

/** @throws RangeError where an option cannot be used */
export function relaySettings(options: RelayOptions): RelaySettings {
  const { concurrency = 16, timeout = 15, lease = 60, poll = 1, maxAttempts = 200, backoff = {} } = options;
  const { first = 1, factor = 2, longest = 900 } = backoff;
  for (const [name, seconds] of Object.entries({ timeout, lease, poll, first, longest })) {
    const fits = typeof seconds === 'number' && seconds > 0 && seconds <= MAX_TIMER;
    if (!fits) throw new RangeError(`${name} must be seconds, above 0 and up to ${Math.floor(MAX_TIMER)}`);
  }
  for (const [name, count] of Object.entries({ concurrency, maxAttempts })) {
    const fits = Number.isInteger(count) || (name === 'maxAttempts' && count === Number.POSITIVE_INFINITY);
    if (!fits || count < 1) throw new RangeError(`${name} must be a whole number from 1`);
  }
  if (!(factor >= 1)) throw new RangeError('factor must be a number from 1');
  if (lease <= timeout) throw new RangeError('lease must be longer than timeout: others would take what is being sent');
  return { concurrency, timeout, lease, poll, maxAttempts, pauses: { first, factor, longest } };
}

/**
 * Seconds to wait after a failure: between half and all of a span that grows, so that those who failed together
 * do not come back together.
 *
 * @param failures - from 1
 * @param random - between 0 and 1
 */
export function pauseAfter(failures: number, { first, factor, longest }: Required<Backoff>, random: number): number {
  return Math.min(longest, first * factor ** (failures - 1)) * (0.5 + random / 2);
}
