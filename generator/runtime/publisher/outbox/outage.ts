import { pauseAfter, type RelaySettings } from './relay-options.js';

/** Longest pause of a whole relay, in seconds: so much later at most it notices that an outage is over. */
const LONGEST = 30;

/**
 * Tells an outage from an event that fails: where nothing at all gets through, the relay as a whole pauses and
 * then tries with one message, instead of using up the attempts of everything that waits.
 */
export class Outage {
  readonly #settings: RelaySettings;
  readonly #random: () => number;
  #failures = 0;
  #resumeAt = 0;

  constructor(settings: RelaySettings, random: () => number) {
    this.#settings = settings;
    this.#random = random;
  }

  /** Seconds until the relay goes on; 0 where it may now. */
  get rest(): number {
    return Math.max(0, (this.#resumeAt - performance.now()) / 1000);
  }

  /** How many messages may be on their way. */
  get limit(): number {
    return this.#isOn ? 1 : this.#settings.concurrency;
  }

  over(): void {
    this.#failures = 0;
    this.#resumeAt = 0;
  }

  /** @param retryAfter - seconds that the other side asks to wait; it asks all of us */
  failed(retryAfter: number | undefined): void {
    const { concurrency, pauses } = this.#settings;
    this.#failures++;
    const longest = Math.min(pauses.longest, LONGEST);
    const after = this.#failures - concurrency + 1;
    const pause = this.#isOn ? pauseAfter(after, { ...pauses, longest }, this.#random()) : 0;
    const seconds = Math.max(pause, Math.min(retryAfter ?? 0, pauses.longest));
    this.#resumeAt = Math.max(this.#resumeAt, performance.now() + seconds * 1000);
  }

  get #isOn(): boolean {
    return this.#failures >= this.#settings.concurrency;
  }
}
