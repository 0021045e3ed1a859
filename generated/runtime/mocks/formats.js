const WORDS = [
    ...['amber', 'basin', 'cedar', 'delta', 'ember', 'field', 'grove', 'haven', 'inlet', 'juniper', 'kestrel', 'lagoon'],
    ...['meadow', 'north', 'orchard', 'pebble', 'quarry', 'river', 'summit', 'thistle', 'umber', 'valley', 'willow'],
];
/** Where no realistic moment is told: the year 2025. */
const USUAL_SPAN = [Date.UTC(2025, 0, 1), Date.UTC(2025, 11, 31, 23, 59, 59)];
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const NANOID = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const HEX = '0123456789abcdef';
export function word(random) {
    return random.pick(WORDS);
}
/** A moment in ms since 1970. */
export function moment(random, [from, to] = USUAL_SPAN) {
    return random.between(from, to);
}
/** A text of a format of JSON Schema or OpenAPI; of one that has no maker here, a word. */
export function formatted(format, random, span) {
    return MAKERS.get(format)?.(random, span) ?? word(random);
}
/** A ULID of 26 characters: the time in ms, then 80 random bits. Source: https://github.com/ulid/spec */
export function ulid(random, time) {
    return ulidTime(time) + characters(random, CROCKFORD, 16);
}
/** The first 10 characters of a ULID. */
export function ulidTime(time) {
    let text = '';
    for (let rest = Math.max(0, Math.floor(time)); text.length < 10; rest = Math.floor(rest / 32)) {
        text = (CROCKFORD[rest % 32] ?? '') + text;
    }
    return text;
}
/** A UUID of version 4. Source: RFC 9562 */
export function uuid(random) {
    const digits = characters(random, HEX, 30);
    const variant = '89ab'[random.below(4)];
    return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `4${digits.slice(12, 15)}`,
        `${variant}${digits.slice(15, 18)}`,
        digits.slice(18),
    ].join('-');
}
/** 21 letters and digits. */
export function nanoid(random) {
    return characters(random, NANOID, 21);
}
function characters(random, alphabet, length) {
    let text = '';
    while (text.length < length)
        text += alphabet[random.below(alphabet.length)];
    return text;
}
const dateTime = (random, span) => new Date(moment(random, span)).toISOString();
const time = (random, span) => dateTime(random, span).slice(11);
const host = (random) => `${word(random)}.example.com`;
const email = (random) => `${word(random)}.${word(random)}@example.com`;
const uri = (random) => `https://${host(random)}/${word(random)}`;
const reference = (random) => `/${word(random)}/${word(random)}`;
const octet = (random) => String(random.between(1, 254));
const MAKERS = new Map([
    ['date-time', dateTime],
    ['iso-date-time', dateTime],
    ['date', (random, span) => dateTime(random, span).slice(0, 10)],
    ['time', time],
    ['iso-time', time],
    ['duration', (random) => `PT${random.between(1, 59)}M`],
    ['email', email],
    ['idn-email', email],
    ['hostname', host],
    ['idn-hostname', host],
    // Addresses that are kept free for documentation: RFC 5737 and RFC 3849.
    ['ipv4', (random) => `192.0.2.${octet(random)}`],
    ['ipv6', (random) => `2001:db8::${random.between(1, 0xffff).toString(16)}`],
    ['uri', uri],
    ['url', uri],
    ['iri', uri],
    ['uri-reference', reference],
    ['iri-reference', reference],
    ['uri-template', (random) => `https://${host(random)}/${word(random)}{/id}`],
    ['uuid', uuid],
    ['json-pointer', (random) => `/${word(random)}/${random.below(10)}`],
    ['json-pointer-uri-fragment', (random) => `#/${word(random)}/${random.below(10)}`],
    ['relative-json-pointer', (random) => `${random.below(3)}/${word(random)}`],
    ['regex', (random) => `^${word(random)}$`],
    ['byte', (random) => `${characters(random, NANOID, 8)}`],
]);
