import { isObject } from '../../../../receiving/events.js';
import { NothingToAsk } from '../bench.js';
import { headerOf, versioned, withHeader } from '../compose.js';
import { spell, withText } from '../json-spelling.js';
const REPLACEMENT = '\ufffd';
const BYTES_OF_REPLACEMENT = Buffer.from(REPLACEMENT);
export const signatureCases = {
    async 'refuses-wrong-signature'(bench) {
        await forged(bench, 'a made-up signature', async (_, draft) => {
            return withSignature(bench, draft, await foreignSignature(bench, draft));
        });
    },
    async 'refuses-wrong-secret'(bench) {
        const secret = bench.composer.otherSecret(bench.seed());
        void bench.scheme;
        await bench.refuses(await bench.any('signed with another secret', { secret }));
    },
    async 'refuses-tampered-body'(bench) {
        await forged(bench, 'a value changed after signing', async (event, draft) => {
            const changed = tampered(bench, event);
            return { ...draft, body: Buffer.from(JSON.stringify(changed)) };
        });
    },
    async 'refuses-reformatted-body'(bench) {
        await forged(bench, 'white space added after signing', async (event, draft) => {
            return { ...draft, body: Buffer.from(spell(event, { spaced: true })) };
        });
    },
    async 'refuses-tampered-id'(bench) {
        const name = bench.scheme.families[0]?.id;
        if (!covers(bench.scheme, 'id'))
            throw new NothingToAsk('the signature covers no id');
        const other = await bench.any('');
        await forged(bench, 'the id changed after signing', async (_, draft) => {
            return { ...withHeader(draft, name, () => other.id), id: other.id };
        });
    },
    async 'refuses-tampered-timestamp'(bench) {
        const name = bench.scheme.families[0]?.timestamp;
        if (!covers(bench.scheme, 'timestamp'))
            throw new NothingToAsk('the signature covers no timestamp');
        await forged(bench, 'the timestamp changed after signing', async (_, draft) => {
            return withHeader(draft, name, (seconds) => String(Number(seconds) + 1));
        });
    },
    async 'refuses-truncated-signature'(bench) {
        await forged(bench, 'the first half of the right signature', async (_, draft) => {
            const signature = bareSignature(bench, draft);
            return withSignature(bench, draft, signature.slice(0, Math.floor(signature.length / 2)));
        });
    },
    async 'refuses-empty-signature'(bench) {
        await forged(bench, 'no characters for a signature', async (_, draft) => withSignature(bench, draft, ''));
    },
    async 'refuses-longer-signature'(bench) {
        await forged(bench, 'the right signature with more behind it', async (_, draft) => {
            return withSignature(bench, draft, `${bareSignature(bench, draft)}AAAA`);
        });
    },
    async 'refuses-replaced-bytes'(bench) {
        void bench.scheme;
        const { source, event } = bench.eventWithText(`Na${REPLACEMENT}me`);
        const draft = await bench.draft('a byte that is no UTF-8 in place of U+FFFD', event, { type: source.type });
        await bench.refuses({ ...draft, body: replaced(draft.body) });
    },
    'accepts-signature-first': (bench) => listed(bench, 'the right signature first', (good, bad) => [good, bad]),
    'accepts-signature-between': (bench) => {
        return listed(bench, 'the right signature between others', (good, bad) => [bad, good, bad]);
    },
    'accepts-signature-last': (bench) => listed(bench, 'the right signature last', (good, bad) => [bad, good]),
    async 'accepts-other-versions'(bench) {
        const { prefix } = bench.scheme;
        if (prefix === undefined)
            throw new NothingToAsk('signatures of this contract have no version');
        const [, version = '', separator = ''] = /^(\w*)(.*)$/s.exec(prefix) ?? [];
        await listed(bench, 'signatures of unknown versions around it', (good, bad) => {
            const bare = bad.slice(prefix.length);
            return [`v0${separator}${bare}`, good, `${version}a${separator}${bare}`];
        });
    },
};
/** A genuine delivery with one thing wrong. */
async function forged(bench, label, change) {
    void bench.scheme;
    const { source } = bench;
    const event = bench.event(source);
    await bench.refuses(await change(event, await bench.draft(label, event, { type: source.type })));
}
async function listed(bench, label, order) {
    const { listSeparator, families } = bench.scheme;
    if (listSeparator === undefined)
        throw new NothingToAsk('a header of this contract holds one signature');
    const draft = await bench.any(label);
    const bad = versioned(bench.scheme, await foreignSignature(bench, draft));
    const header = (good) => order(good, bad).join(listSeparator);
    await bench.accepts(withHeader(draft, families[0]?.signature, header));
}
/** A signature of the right form: that of the same body with another secret. */
async function foreignSignature(bench, draft) {
    const secret = bench.composer.otherSecret(bench.seed());
    const { families } = bench.scheme;
    const timestamp = headerOf(draft, families[0]?.timestamp);
    return bare(bench.scheme, await bench.composer.signatureOf(draft.body, { id: draft.id, timestamp, secret }));
}
function withSignature(bench, draft, signature) {
    return withHeader(draft, bench.scheme.families[0]?.signature, () => versioned(bench.scheme, signature));
}
function bareSignature(bench, draft) {
    return bare(bench.scheme, headerOf(draft, bench.scheme.families[0]?.signature));
}
function bare({ prefix = '' }, signature) {
    return signature.slice(prefix.length);
}
/** Whether a part of the headers is signed. */
function covers({ frame }, part) {
    const [one, other] = part === 'id' ? [frame('a', ''), frame('b', '')] : [frame('', '1'), frame('', '2')];
    return one.before !== other.before || one.after !== other.after;
}
/** The event with another text in it; one that takes none gets another property. */
function tampered(bench, event) {
    const changed = withText(bench.source, event, 'Changed');
    if (changed !== undefined)
        return changed;
    return isObject(event) ? { ...event, changed: true } : [event];
}
function replaced(body) {
    const bytes = Buffer.from(body);
    const at = bytes.indexOf(BYTES_OF_REPLACEMENT);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at + BYTES_OF_REPLACEMENT.length)]);
}
