/** Why a run ends before its end. */
export class Halt extends Error {
    name = 'Halt';
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
/** Lets requests through, as many and as fast as is allowed. */
export class Pace {
    #options;
    #waiting = [];
    #underWay = new Set();
    #active = 0;
    #next = 0;
    #sent = 0;
    constructor(options) {
        this.#options = options;
    }
    get sent() {
        return this.#sent;
    }
    /** @throws Halt where no more requests are allowed, or the run was interrupted */
    async run(request) {
        await this.#enter();
        try {
            await this.#turn();
            return await this.#follow(request());
        }
        finally {
            this.#active--;
            this.#waiting.shift()?.();
        }
    }
    /** Requests that have to be under way together: they count, and wait for nobody. */
    async together(requests) {
        for (const _ of requests)
            await this.#turn();
        return Promise.all(requests.map((request) => this.#follow(request())));
    }
    /** Done when no request is under way: a case that ends early leaves some behind. */
    async settled() {
        while (this.#underWay.size > 0)
            await Promise.allSettled(this.#underWay);
    }
    #follow(request) {
        this.#underWay.add(request);
        const forget = () => void this.#underWay.delete(request);
        request.then(forget, forget);
        return request;
    }
    async #enter() {
        while (this.#active >= this.#options.concurrency)
            await new Promise((go) => this.#waiting.push(go));
        this.#active++;
    }
    async #turn() {
        const { rate, maxRequests, signal } = this.#options;
        if (signal?.aborted)
            throw interrupted();
        if (this.#sent >= maxRequests)
            throw new Halt('too-many', `the limit of ${maxRequests} requests was reached`);
        this.#sent++;
        const now = performance.now();
        const start = Math.max(now, this.#next);
        this.#next = start + 1000 / rate;
        if (start > now)
            await sleep(start - now, signal);
    }
}
export function interrupted() {
    return new Halt('interrupted', 'the run was interrupted');
}
/** @throws Halt where the signal is given meanwhile */
export function sleep(ms, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => {
            clearTimeout(timer);
            reject(interrupted());
        };
        if (signal?.aborted)
            return reject(interrupted());
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', abort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', abort, { once: true });
    });
}
