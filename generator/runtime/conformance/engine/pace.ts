/** Why a run ends before its end. */
export class Halt extends Error {
  override readonly name = 'Halt';
  readonly kind: 'interrupted' | 'too-many';

  constructor(kind: Halt['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

export interface PaceOptions {
  /** How many requests are under way at once. */
  readonly concurrency: number;
  /** Requests in a second, at most. */
  readonly rate: number;
  /** Requests in all, at most. */
  readonly maxRequests: number;
  readonly signal: AbortSignal | undefined;
}

/** Lets requests through, as many and as fast as is allowed. */
export class Pace {
  readonly #options: PaceOptions;
  readonly #waiting: (() => void)[] = [];
  readonly #underWay = new Set<Promise<unknown>>();
  #active = 0;
  #next = 0;
  #sent = 0;

  constructor(options: PaceOptions) {
    this.#options = options;
  }

  get sent(): number {
    return this.#sent;
  }

  /** @throws Halt where no more requests are allowed, or the run was interrupted */
  async run<Result>(request: () => Promise<Result>): Promise<Result> {
    await this.#enter();
    try {
      await this.#turn();
      return await this.#follow(request());
    } finally {
      this.#active--;
      this.#waiting.shift()?.();
    }
  }

  /** Requests that have to be under way together: they count, and wait for nobody. */
  async together<Result>(requests: readonly (() => Promise<Result>)[]): Promise<Result[]> {
    for (const _ of requests) await this.#turn();
    return Promise.all(requests.map((request) => this.#follow(request())));
  }

  /** Done when no request is under way: a case that ends early leaves some behind. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  #follow<Result>(request: Promise<Result>): Promise<Result> {
    this.#underWay.add(request);
    const forget = (): void => void this.#underWay.delete(request);
    request.then(forget, forget);
    return request;
  }

  async #enter(): Promise<void> {
    while (this.#active >= this.#options.concurrency) await new Promise<void>((go) => this.#waiting.push(go));
    this.#active++;
  }

  async #turn(): Promise<void> {
    const { rate, maxRequests, signal } = this.#options;
    if (signal?.aborted) throw interrupted();
    if (this.#sent >= maxRequests) throw new Halt('too-many', `the limit of ${maxRequests} requests was reached`);
    this.#sent++;
    const now = performance.now();
    const start = Math.max(now, this.#next);
    this.#next = start + 1000 / rate;
    if (start > now) await sleep(start - now, signal);
  }
}

export function interrupted(): Halt {
  return new Halt('interrupted', 'the run was interrupted');
}

/** @throws Halt where the signal is given meanwhile */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(interrupted());
    };
    if (signal?.aborted) return reject(interrupted());
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', abort, { once: true });
  });
}
