import * as fc from 'fast-check';
/** The plainest first: failing texts shrink towards them. */
const CLASSES = [
    { weight: 6, ranges: [[0x61, 0x7a]] },
    {
        weight: 4,
        ranges: [
            [0x30, 0x39],
            [0x41, 0x5a],
        ],
    },
    {
        weight: 3,
        ranges: [
            [0x20, 0x2f],
            [0x3a, 0x40],
            [0x5b, 0x60],
            [0x7b, 0x7e],
        ],
    },
    {
        weight: 3,
        ranges: [
            [0x00, 0x1f],
            [0x7f, 0x2fff],
        ],
    },
    { weight: 2, ranges: [[0x3000, 0x10ffff]] },
];
/** Every character. Surrogates are none by themselves (RFC 7493, section 2.1). */
const EVERY = [
    [0x00, 0xd7ff],
    [0xe000, 0x10ffff],
];
/** Characters that break things: ends of texts and lines, quotes, marks, joiners, the ends of Unicode's planes. */
const NASTY = [
    ...['\0', '\n', '\r', '\t', '"', "'", '\\', '/', '<', '&', '%', '$', '{', '~'],
    ...['\u007f', '\u0085', '\u00a0', '\u00ad', '\u0130', '\u0131', '\u00df', '\u0301', '\u200b', '\u200d', '\u202e'],
    ...['\u2028', '\u2029', '\ud7ff', '\ue000', '\ufeff', '\ufffd', '\uffff', '\u{1f600}', '\u{10ffff}'],
];
/** One character of some ranges of code points. */
export function characterOf(ranges) {
    const classes = CLASSES.flatMap(({ weight, ranges: own }) => {
        const common = intersection(ranges, own);
        return common.length > 0
            ? [{ weight, arbitrary: fc.integer({ min: 0, max: sizeOf(common) - 1 }).map((index) => at(common, index)) }]
            : [];
    });
    const nasty = NASTY.filter((character) => contains(ranges, character.codePointAt(0) ?? 0));
    return fc.oneof({ withCrossShrink: true }, ...classes, ...(nasty.length > 0 ? [{ weight: 1, arbitrary: fc.constantFrom(...nasty) }] : []));
}
export function anyCharacter() {
    return characterOf(EVERY);
}
function intersection(a, b) {
    return a.flatMap(([from, to]) => {
        return b.flatMap(([start, end]) => {
            const common = [Math.max(from, start), Math.min(to, end)];
            return common[0] <= common[1] ? [common] : [];
        });
    });
}
function sizeOf(ranges) {
    return ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}
function at(ranges, index) {
    let left = index;
    for (const [from, to] of ranges) {
        if (left <= to - from)
            return String.fromCodePoint(from + left);
        left -= to - from + 1;
    }
    throw new RangeError('no such character');
}
function contains(ranges, code) {
    return ranges.some(([from, to]) => code >= from && code <= to);
}
