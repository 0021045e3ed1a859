import { WebhookVerificationError, bodyLimit, isRequest, readHeaders } from '../../receiving/events.js';
import {
  mayBeJson,
  notAllowed,
  notDone,
  notJson,
  notValid,
  notYet,
  problem,
  refusalStatus,
} from './answers.js';
import { findKey } from './deduplication.js';
import { attempt, attemptOnce } from './handle-once.js';
import { createMemoryStore } from './memory-store.js';
/** After how many seconds a sender may come again whose event is being handled. */
const RETRY_AFTER = 10;
/** Makes `createHandler` for a contract. The package declares its exact type. */
export function createHandlerWith(setup) {
    return (options) => {
        const maxBodyBytes = bodyLimit(options.maxBodyBytes);
        const handling = new Handling(setup, options);
        const handler = async (request) => {
            const response = await handling.answer(request);
            return request.method === 'HEAD' ? new Response(null, response) : response;
        };
        return Object.assign(handler, { maxBodyBytes });
    };
}
class Handling {
    #setup;
    #options;
    #store;
    #wanted;
    constructor(setup, options) {
        this.#setup = setup;
        this.#options = options;
        const { idempotency, now } = options;
        const { keys, seconds } = setup.deduplication;
        const times = { ...(seconds !== undefined && { retention: seconds }), ...(now && { now }) };
        this.#store = idempotency === false ? undefined : (idempotency?.store ?? createMemoryStore(times));
        const headers = keys.flatMap((key) => (typeof key === 'object' && 'header' in key ? [key.header] : []));
        this.#wanted = new Map(['content-type', ...headers].map((name) => [name, false]));
    }
    async answer(request) {
        if (request.method !== 'POST')
            return notAllowed();
        let received;
        let read;
        try {
            read = readHeaders(request.headers, this.#wanted);
            if (!mayBeJson(read('content-type')))
                return notJson();
            received = await this.#receive(request);
        }
        catch (error) {
            return this.#refuse(error, request);
        }
        if (received.kind === 'event')
            return this.#handle(received, read, request);
        return this.#putAside(received);
    }
    async #receive(request) {
        const { now = () => new Date() } = this.#options;
        const options = { ...this.#options, now: now() };
        if (isRequest(request))
            return this.#setup.receive(request, options);
        const { headers, body } = request;
        return this.#setup.receive({ headers, body: typeof body === 'function' ? await body() : body }, options);
    }
    async #refuse(error, { signal }) {
        if (!(error instanceof WebhookVerificationError)) {
            // Nobody reads this answer: the sender hung up before all of the body was here.
            if (signal?.aborted)
                return problem(400, 'aborted', 'The body did not arrive.');
            await this.#tell(error, error instanceof RangeError ? 'set-up' : 'unexpected');
            return notDone();
        }
        const status = refusalStatus(error);
        if (status === undefined) {
            await this.#tell(error, 'set-up');
            return notDone();
        }
        await attempt(() => this.#options.onRefused?.(error), (thrown, place) => this.#tell(thrown, place));
        return problem(status, error.code, error.message);
    }
    async #handle(received, read, { signal }) {
        const { type, event, delivery } = received;
        const { on, onDuplicate } = this.#options;
        const handler = Object.hasOwn(on, type) ? on[type] : undefined;
        if (!handler)
            return this.#done();
        let id;
        const tell = (error, place) => this.#tell(error, place, { delivery, type, id });
        try {
            id = this.#idOf(received, read);
        }
        catch (error) {
            await tell(error, 'handler');
            return notDone();
        }
        const context = { delivery, type, signal: signal };
        const work = () => handler(event, { ...context, id });
        if (!this.#store || id === undefined)
            return (await attempt(work, tell)) === 'done' ? this.#done() : notDone();
        const outcome = await attemptOnce(this.#store, id, work, tell);
        if (outcome === 'done')
            return this.#done();
        if (outcome === 'failed')
            return notDone();
        const duplicate = { ...context, id, state: outcome };
        await attempt(() => onDuplicate?.(duplicate), tell);
        return outcome === 'completed' ? this.#done() : notYet(RETRY_AFTER);
    }
    /** What the event is recognised by. A function of the partner's may throw. */
    #idOf({ event, delivery, value }, header) {
        const { idempotency } = this.#options;
        if (idempotency === false)
            return undefined;
        if (idempotency?.key)
            return idempotency.key(event, delivery);
        return findKey(this.#setup.deduplication.keys, { value, delivery, header });
    }
    /** Nothing is remembered of such events: sent again to a receiver that knows them, they have to be handled. */
    async #putAside(received) {
        const { onUnknown, onInvalid, invalid } = this.#options;
        const outcome = await attempt(() => (received.kind === 'unknown' ? onUnknown?.(received) : onInvalid?.(received)), (error, place) => this.#tell(error, place, received));
        if (outcome === 'failed')
            return notDone();
        return received.kind === 'invalid' && invalid === 'refuse' ? notValid() : this.#done();
    }
    #done() {
        return new Response(null, { status: this.#setup.success });
    }
    async #tell(error, place, known = {}) {
        const { delivery, type, id } = known;
        const { onError = logFailure } = this.#options;
        try {
            await onError(error, { place, delivery, type, id });
        }
        catch {
            // Nobody is left to be told, and the sender needs its answer.
        }
    }
}
function logFailure(error, { place, type, id }) {
    console.error(`A webhook was not handled as it should be (${place}, type ${type}, id ${id}):`, error);
}
