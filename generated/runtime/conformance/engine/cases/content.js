import { isObject, passes } from '../../../../receiving/events.js';
import { NothingToAsk } from '../bench.js';
import { spell } from '../json-spelling.js';
import { acknowledgedOr } from '../judge.js';
const TEXT = 'Zo\u00eb \u0141ukasz \u5f20\u4f1f \u0639\u0644\u064a \ud83d\udc69\u200d\ud83d\ude80';
const KB = 1000;
const KIB = 1024;
const TOO_LARGE = 413;
export const contentCases = {
    async 'accepts-unicode'(bench) {
        const { source, event } = bench.eventWithText(TEXT);
        await bench.accepts(await bench.draft('text of several scripts', event, { type: source.type }));
    },
    'accepts-escapes': (bench) => spelled(bench, 'characters escaped', { escaped: true }),
    'accepts-white-space': (bench) => {
        const write = (_, event) => `\r\n\t${spell(event, { spaced: true })}\n`;
        return writtenAs(bench, 'white space everywhere', write);
    },
    'accepts-key-order': (bench) => spelled(bench, 'properties in reverse', { reversed: true }),
    async 'accepts-large-number'(bench) {
        const { source } = bench;
        const event = bench.event(source);
        const name = 'added_by_a_later_version';
        if (!isObject(event) || !passes(source.check, { ...event, [name]: 2 ** 53 })) {
            throw new NothingToAsk('no property of the event takes any number');
        }
        const body = `${JSON.stringify(event).slice(0, -1)},"${name}":9007199254740993}`;
        await bench.accepts(await bench.draft('the number 9007199254740993', event, { type: source.type, body }));
    },
    async 'accepts-trailing-newline'(bench) {
        await writtenAs(bench, 'a new line at the end', (text) => `${text}\n`);
    },
    async 'refuses-non-json'(bench) {
        const bodies = [
            ['half an object', '{"type":'],
            ['no JSON at all', 'hello=world'],
            ['an empty body', ''],
        ];
        await Promise.all(bodies.map(async ([label, body]) => bench.refuses(await bench.any(`${label}, signed`, { body }))));
    },
    'takes-20-kb': (bench) => large(bench, '20 kB', 20 * KB),
    'takes-256-kb': (bench) => large(bench, '256 kB', 256 * KB),
    'takes-1-mb': (bench) => large(bench, '1 MiB', KIB * KIB),
};
function spelled(bench, label, how) {
    return writtenAs(bench, label, (_, event) => spell(event, how));
}
async function writtenAs(bench, label, write) {
    const { source } = bench;
    const event = bench.event(source);
    const body = write(JSON.stringify(event), event);
    await bench.accepts(await bench.draft(label, event, { type: source.type, body }));
}
/** Spaces make it large, so that nothing but its size is unusual. */
async function large(bench, size, bytes) {
    const { source } = bench;
    const event = bench.event(source);
    const text = Buffer.from(JSON.stringify(event));
    const body = Buffer.concat([text, Buffer.alloc(Math.max(0, bytes - text.length), ' ')]);
    const draft = await bench.draft(`a body of ${size}`, event, { type: source.type, body });
    await bench.expect(draft, acknowledgedOr(TOO_LARGE));
}
