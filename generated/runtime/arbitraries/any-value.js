/** Values of which the contract says no more than their kind. */
import * as fc from 'fast-check';
import { setMember } from '../mocks/values.js';
import { numberOf } from './numbers.js';
import { remembered } from './remember.js';
import { anyText } from './texts.js';
const MAX_DEPTH = 4;
const MAX_SIZE = 4;
const ANY_LENGTH = { min: 0, max: Infinity };
/** Names that objects have anyway, that look like something else, or that paths do not expect. */
const NASTY = [
    ...['', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'toJSON', 'length', 'then'],
    ...[
        '0',
        '-1',
        ' ',
        'a.b',
        'a/b',
        '~',
        '$ref',
        '$',
        '\u00e9',
        'e\u0301',
        '\u{1f4a9}',
        '\0',
        '\u05d0',
        'x'.repeat(300),
    ],
];
/** Any name of a property. */
export function anyName() {
    return names('');
}
const names = /* @__PURE__ */ remembered(() => {
    return fc.oneof({ withCrossShrink: true }, anyText(ANY_LENGTH), fc.constantFrom(...NASTY));
});
/** Any JSON value of a kind; of none, of every kind. */
export function anyValue(kind) {
    return values(kind);
}
const values = /* @__PURE__ */ remembered((kind) => {
    const depthIdentifier = fc.createDepthIdentifier();
    return fc.letrec((tie) => ({
        null: fc.constant(null),
        boolean: fc.boolean(),
        number: numberOf({ kind: 'number' }, false),
        string: anyText(ANY_LENGTH),
        array: fc.array(tie('any'), { maxLength: MAX_SIZE }),
        object: fc.array(fc.tuple(anyName(), tie('any')), { maxLength: MAX_SIZE }).map(objectOf),
        any: fc.oneof({ depthIdentifier, maxDepth: MAX_DEPTH, withCrossShrink: true }, ...['null', 'boolean', 'number', 'string', 'array', 'object'].map((each) => tie(each))),
    }))[kind];
});
function objectOf(entries) {
    const members = {};
    for (const [name, value] of entries)
        setMember(members, name, value);
    return members;
}
