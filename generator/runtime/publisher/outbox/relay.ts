import { TransportError } from '../transports/transport.js';
import { messageOf, sendWithin, toldOf } from './attempt.js';
import { Bell } from './bell.js';
import { Outage } from './outage.js';
import { type Attempted, pauseAfter, type RelayOptions, type RelaySettings, relaySettings } from './relay-options.js';
import { type ClaimedRow, type LookedAt, type Statements, WINDOW } from './statements.js';

/** What a relay did since it was made. */
export interface RelayCounters {
  readonly sent: number;
  /** How many of those the other side had. */
  readonly duplicates: number;
  readonly retried: number;
  readonly parked: number;
  /** On their way at this moment. */
  readonly inFlight: number;
}

/** Sends on what is in the outbox. */
export interface Relay {
  /** Begins, and goes on until it is stopped. */
  start(): void;
  /** Takes nothing more. Resolves when what was on its way has arrived or failed: within the time-out. */
  stop(): Promise<void>;
  /** Looks at once and not at the next poll: for the process that has just committed. */
  wake(): void;
  /**
   * Sends what can be sent now, and stops: for a scheduled job, and for tests. What failed waits for its next
   * attempt, and so does what comes after it of the same resource.
   */
  drain(): Promise<void>;
  readonly counters: RelayCounters;
}

/** How often the outcome of an attempt is written before it is left to the end of the lease. */
const MAX_WRITES = 4;
/** Before every position. */
const FRONT = '0';

/** @throws RangeError where an option cannot be used */
export function createRelay(sql: Statements, options: RelayOptions): Relay {
  return new OutboxRelay(sql, options);
}

class OutboxRelay implements Relay {
  readonly #sql: Statements;
  readonly #options: RelayOptions;
  readonly #settings: RelaySettings;
  readonly #outage: Outage;
  readonly #random: () => number;
  readonly #bell = new Bell();
  readonly #inFlight = new Set<Promise<void>>();
  readonly #counted = { sent: 0, duplicates: 0, retried: 0, parked: 0 };
  #running: Promise<void> | undefined;
  #isStopping = false;
  /** How far it has looked beyond the oldest. */
  #place: string | undefined;

  constructor(sql: Statements, options: RelayOptions) {
    this.#sql = sql;
    this.#options = options;
    this.#settings = relaySettings(options);
    this.#random = options.random ?? Math.random;
    this.#outage = new Outage(this.#settings, this.#random);
  }

  get counters(): RelayCounters {
    return { ...this.#counted, inFlight: this.#inFlight.size };
  }

  start(): void {
    this.#running ??= this.#run(false);
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#bell.ring();
    await this.#running;
    this.#running = undefined;
    this.#isStopping = false;
  }

  wake(): void {
    this.#bell.ring();
  }

  async drain(): Promise<void> {
    if (this.#running) throw new Error('the relay runs already, and sends everything');
    this.#running = this.#run(true);
    await this.#running;
    this.#running = undefined;
  }

  async #run(untilEmpty: boolean): Promise<void> {
    let failures = 0;
    while (!this.#isStopping) {
      const { rest, limit } = this.#outage;
      const free = limit - this.#inFlight.size;
      if (rest > 0 || free < limit / 2) {
        if (untilEmpty && this.#inFlight.size === 0) break;
        await this.#bell.wait(rest > 0 ? rest : this.#settings.timeout);
        continue;
      }
      try {
        const isMore = await this.#take(free);
        failures = 0;
        if (isMore) continue;
        if (untilEmpty && this.#inFlight.size === 0) break;
        await this.#bell.wait(this.#settings.poll);
      } catch (error) {
        this.#tellError(error);
        if (untilEmpty) break;
        await this.#bell.wait(pauseAfter(++failures, { first: 0.2, factor: 2, longest: 10 }, this.#random()));
      }
    }
    await Promise.all(this.#inFlight);
  }

  /**
   * Takes what may be sent, and begins to send it: from the oldest, and where those are not enough, because they
   * wait for others, from a place that moves on each time. So much of one resource holds up nothing else.
   *
   * @returns whether there may be more to take
   */
  async #take(limit: number): Promise<boolean> {
    const oldest = await this.#claim(limit, FRONT);
    if (oldest.taken === limit || oldest.last === undefined) return oldest.taken > 0;
    const { taken, last } = await this.#claim(limit - oldest.taken, this.#place ?? oldest.last);
    this.#place = last;
    return oldest.taken + taken > 0 || last !== undefined;
  }

  /** @returns how many rows it took, and where it ended if that is not the end of the table */
  async #claim(limit: number, after: string): Promise<{ readonly taken: number; readonly last: string | undefined }> {
    const token = crypto.randomUUID();
    const since = performance.now();
    const { rows } = await this.#options.query(this.#sql.claim, [limit, token, this.#settings.lease, after]);
    const looked = rows as readonly LookedAt[];
    const taken = looked.filter((row) => row.id != null) as readonly (LookedAt & ClaimedRow)[];
    for (const row of taken) {
      const attempt = this.#attempt(row, token, since).finally(() => {
        this.#inFlight.delete(attempt);
        this.#bell.ring();
      });
      this.#inFlight.add(attempt);
    }
    const isEnd = looked[0] === undefined || looked[0].count < WINDOW;
    return { taken: taken.length, last: isEnd ? undefined : (looked[0]?.last ?? undefined) };
  }

  /** @param since - when the row was taken: the lease counts from then, so the time-out does as well */
  async #attempt(row: ClaimedRow, token: string, since: number): Promise<void> {
    const seconds = (): number => (performance.now() - since) / 1000;
    const message = messageOf(row);
    const attempted = (): Attempted => ({ message, milliseconds: seconds() * 1000, lag: row.age + seconds() });
    const { maxAttempts, timeout } = this.#settings;
    try {
      // Whoever took it last did not live to tell.
      if (row.attempts > maxAttempts) throw new TransportError('Its relays ended before it was sent.');
      const sent = await sendWithin(this.#options.transport, message, timeout - seconds());
      this.#outage.over();
      const duplicate = sent?.duplicate === true;
      this.#counted.sent++;
      if (duplicate) this.#counted.duplicates++;
      await this.#write(this.#sql.sent, [row.position, token]);
      this.#tell(() => this.#options.onSent?.({ ...attempted(), duplicate }));
    } catch (error) {
      await this.#fail(row, token, error, attempted);
    }
  }

  async #fail(row: ClaimedRow, token: string, error: unknown, attempted: () => Attempted): Promise<void> {
    const { refused, retryAfter } = error instanceof TransportError ? error : { refused: false, retryAfter: undefined };
    const { maxAttempts, pauses } = this.#settings;
    if (refused || row.attempts >= maxAttempts) {
      this.#counted.parked++;
      await this.#write(this.#sql.park, [row.position, token, toldOf(error)]);
      this.#tell(() => this.#options.onParked?.({ ...attempted(), error }));
      return;
    }
    this.#outage.failed(retryAfter);
    const asked = Math.min(retryAfter ?? 0, pauses.longest);
    const wait = Math.max(pauseAfter(row.attempts, pauses, this.#random()), asked);
    this.#counted.retried++;
    await this.#write(this.#sql.retry, [row.position, token, wait, toldOf(error)]);
    this.#tell(() => this.#options.onRetry?.({ ...attempted(), error, wait }));
  }

  /** Never throws. What cannot be written is not lost: when the lease is over, the event is sent once more. */
  async #write(text: string, parameters: unknown[]): Promise<void> {
    for (let time = 1; ; time++) {
      try {
        await this.#options.query(text, parameters);
        return;
      } catch (error) {
        if (time === MAX_WRITES) return this.#tellError(error);
        const seconds = pauseAfter(time, { first: 0.2, factor: 3, longest: 5 }, this.#random());
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      }
    }
  }

  #tell(tell: () => void): void {
    try {
      tell();
    } catch (error) {
      this.#tellError(error);
    }
  }

  #tellError(error: unknown): void {
    try {
      if (this.#options.onError) this.#options.onError(error);
      else console.error(error);
    } catch {
      // What tells of errors must not be the end of the relay.
    }
  }
}
