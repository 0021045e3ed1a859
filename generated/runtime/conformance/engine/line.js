import { interrupted, sleep } from './pace.js';
import { curlLine } from './wire/curl.js';
import { exchange, open } from './wire/exchange.js';
const BODY_SHOWN = 2000;
const PROBE_SHOWN = 100;
const CONNECT_PATIENCE = 5000;
/** The connection to one endpoint, and to what it tells of its effects. */
export class Line {
    #options;
    all = [];
    constructor(options) {
        this.#options = options;
    }
    get hasProbe() {
        return this.#options.probe !== undefined;
    }
    /** The address that tells of effects. */
    get probeUrl() {
        return this.#options.probe?.url.href ?? '';
    }
    send(draft) {
        return this.#options.pace.run(() => this.#exchange(draft));
    }
    /** Sends all of them at the same time. */
    sendTogether(drafts) {
        return this.#options.pace.together(drafts.map((draft) => () => this.#exchange(draft)));
    }
    async #exchange(draft) {
        const { target, patience, signal } = this.#options;
        const outcome = await this.#whole(exchange(target, draft, { patience, signal }));
        const done = { label: draft.label, id: draft.id, curl: this.#redacted(curlLine(draft, target.url.href)), outcome };
        this.all.push(done);
        return done;
    }
    /** How many effects the delivery had, or why nobody can tell. */
    async effects(id) {
        const { probe, pace, patience, signal } = this.#options;
        if (!probe)
            return 'there is no probe';
        const url = new URL(probe.url);
        url.searchParams.set('id', id);
        const outcome = await pace.run(() => {
            return this.#whole(exchange({ ...probe, url }, PROBE, { patience, signal }));
        });
        if (outcome.kind !== 'answer')
            return 'the probe did not answer';
        const { status, body } = outcome;
        if (status !== 200)
            return `the probe answered ${status}${shown(body)}`;
        return countIn(body) ?? `the probe answered 200${shown(body)}, without a number of "effects"`;
    }
    wait(ms) {
        return sleep(ms, this.#options.signal);
    }
    /** Why nobody can be reached, now or soon; `undefined` where somebody listens. */
    async whyDown(recovery = this.#options.recovery) {
        const end = performance.now() + recovery;
        for (;;) {
            const reason = await reasonNotToListen(this.#options.target);
            if (reason === undefined || performance.now() >= end)
                return reason;
            await this.wait(100);
        }
    }
    /** An interrupted exchange interrupts the run; an answer is cut, and cleared of what is secret. */
    async #whole(pending) {
        let outcome;
        try {
            outcome = await pending;
        }
        catch {
            throw interrupted();
        }
        return outcome.kind === 'answer'
            ? { ...outcome, body: this.#redacted(outcome.body).slice(0, BODY_SHOWN) }
            : outcome;
    }
    #redacted(text) {
        return this.#options.secrets.reduce((clear, secret) => clear.replaceAll(secret, '[secret]'), text);
    }
}
const PROBE = {
    method: 'GET',
    headers: [['accept', 'application/json']],
    body: new Uint8Array(),
    upload: { kind: 'whole' },
};
/** The beginning of an answer, on one line. */
function shown(body) {
    const line = body.replace(/\s+/g, ' ').trim();
    if (line === '')
        return ' and an empty body';
    return ` and ${line.length > PROBE_SHOWN ? `${line.slice(0, PROBE_SHOWN)}…` : line}`;
}
function countIn(body) {
    try {
        const { effects } = JSON.parse(body);
        return typeof effects === 'number' && Number.isFinite(effects) ? effects : undefined;
    }
    catch {
        return undefined;
    }
}
/** Why no connection can be opened, if none can. */
function reasonNotToListen(target) {
    return new Promise((resolve) => {
        const socket = open(target);
        const end = (reason) => {
            socket.destroy();
            resolve(reason);
        };
        socket.once(target.isEncrypted ? 'secureConnect' : 'connect', () => end(undefined));
        socket.once('error', (error) => {
            end(error.code === 'ECONNREFUSED' ? 'nothing listens there' : error.message);
        });
        socket.setTimeout(CONNECT_PATIENCE, () => end('no connection comes about'));
    });
}
