/** What a failed attempt says about the next. */
export interface Failure {
  readonly retry: boolean;
  /** Milliseconds that the server asks to wait. */
  readonly wait?: number;
}

export interface RetryOptions {
  /** What kind of failure it was. */
  readonly failureOf: (error: unknown) => Failure;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** In all, the first included. */
  readonly attempts?: number;
  /** Between 0 and 1. */
  readonly random?: () => number;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/**
 * Does something again until it works: after 0.5, 1, 2, … seconds with up to half as much on top, so that many
 * clients do not come back together, or when the server says.
 *
 * @throws what the last attempt threw
 */
export async function withRetries<Value>(
  act: () => Promise<Value>,
  { failureOf, sleep, attempts = 5, random = Math.random }: RetryOptions,
): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      const { retry, wait } = failureOf(error);
      if (!retry || attempt >= attempts) throw error;
      const backoff = FIRST_WAIT * 2 ** (attempt - 1) * (1 + random() / 2);
      await sleep(Math.min(wait ?? backoff, LONGEST_WAIT));
    }
  }
}
