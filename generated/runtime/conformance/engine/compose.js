import { createKeyring } from '../../../receiving/events.js';
import { findKey } from '../../handlers/deduplication.js';
import { deliver } from '../../mocks/deliveries/deliver.js';
import { createMockSecret } from '../../mocks/deliveries/secret.js';
/** Makes deliveries as the contract has them, and ones that no sender would make. */
export class Composer {
    #contract;
    #secret;
    #signersOf;
    #frame;
    constructor(contract, secret = '') {
        this.#contract = contract;
        this.#secret = secret;
        const { scheme } = contract.deliveries;
        this.#signersOf = scheme && createKeyring(scheme, contract.platform);
        this.#frame = scheme?.frame;
    }
    get scheme() {
        return this.#contract.deliveries.scheme;
    }
    /** What is wrong with the secret, if it is none. */
    secretProblem() {
        try {
            this.#signersOf?.(this.#secret);
            return undefined;
        }
        catch (error) {
            return error instanceof Error ? error.message : String(error);
        }
    }
    /** A secret of the right form that is not the endpoint's. */
    otherSecret(seed) {
        return this.scheme ? createMockSecret(this.scheme)(`other ${seed}`) : '';
    }
    /** A delivery of an event, signed where the contract signs its deliveries. */
    async compose(event, how) {
        const secret = how.secret ?? this.#secret;
        const now = new Date(Date.now() - (how.age ?? 0) * 1000);
        const given = { now, seed: how.seed, ...(how.id !== undefined && { id: how.id }) };
        const { scheme } = this;
        const made = await deliver(this.#contract.deliveries, event, how.type, scheme ? { ...given, secret } : given);
        const body = Buffer.from(how.body ?? made.body);
        const names = scheme?.families[0];
        const parts = {
            id: names?.id === undefined ? (how.id ?? '') : made.headers[names.id],
            timestamp: how.timestamp ?? String(Math.floor(now.getTime() / 1000)),
        };
        const rest = Object.entries(made.headers).filter(([name]) => !this.#isOfSignature(name));
        const signature = await this.signatureOf(body, { ...parts, secret });
        const headers = [...rest, ...this.#headersOf({ ...parts, signature }, how.family ?? 0)];
        const id = parts.id || this.#idOf(event, made.headers);
        return { label: how.label, method: 'POST', headers, body, id, upload: { kind: 'whole' } };
    }
    /** The signature of a body, as its header has it. */
    async signatureOf(body, { id, timestamp, secret }) {
        const { scheme } = this;
        if (!scheme || !this.#signersOf || !this.#frame)
            return '';
        const [sign] = this.#signersOf(secret ?? this.#secret);
        const { before, after } = this.#frame(id, timestamp);
        return versioned(scheme, (await sign?.(before, body, after)) ?? '');
    }
    #isOfSignature(name) {
        const families = this.scheme?.families ?? [];
        return families.some(({ id, timestamp, signature }) => [id, timestamp, signature].includes(name));
    }
    #headersOf(signed, family) {
        const names = this.scheme?.families[family];
        return names ? headersOf(names, signed) : [];
    }
    /** What a receiver recognises the delivery by, where its signature covers no id. */
    #idOf(value, headers) {
        const sources = { value, delivery: {}, header: (name) => headers[name.toLowerCase()] };
        return findKey(this.#contract.recognisedBy, sources) ?? '';
    }
}
export function versioned({ prefix = '' }, signature) {
    return prefix + signature;
}
export function headersOf(names, { id, timestamp, signature }) {
    return [
        ...(names.id === undefined ? [] : [[names.id, id]]),
        ...(names.timestamp === undefined ? [] : [[names.timestamp, timestamp]]),
        [names.signature, signature],
    ];
}
/** The delivery with one of its headers changed; what is not there is not added. */
export function withHeader(draft, name, change) {
    return { ...draft, headers: draft.headers.map(([own, value]) => [own, own === name ? change(value) : value]) };
}
export function withoutHeaders(draft, names) {
    return { ...draft, headers: draft.headers.filter(([name]) => !names.includes(name)) };
}
export function headerOf(draft, name) {
    return draft.headers.find(([own]) => own === name)?.[1] ?? '';
}
