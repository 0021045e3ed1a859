import { isObject } from '../../receiving/events.js';
import { makeEvent } from './make-event.js';
import { Random } from './random.js';
import { memberAt, setMember } from './values.js';
const ACTIONS = ['archived', 'restored', 'merged', 'locked', 'transferred', 'reviewed'];
/**
 * Makes the event of a type. Of several with one type, the first.
 *
 * @throws Error for a type that no event has
 */
export function makeEventOf(sources, type, options) {
    const source = sources.find((one) => one.type === type);
    if (!source)
        throw new Error(`No event of this contract has the type ${JSON.stringify(type)}.`);
    return makeEvent(source, options);
}
/** Makes an event like those of the contract, except that none of them has its type. */
export function makeUnknownEvent(sources, { seed = 0 } = {}) {
    const random = Random.of(seed).at('\0unknown');
    const possible = sources.filter(({ plan }) => plan.kind !== 'never');
    if (possible.length === 0)
        throw new Error('This contract has no event of which there is a mock.');
    const source = random.pick(possible);
    const event = makeEvent(source, { seed });
    if (source.typeAt)
        replace(event, source.typeAt, unknownType(source.type, new Set(sources.map(({ type }) => type)), random));
    return event;
}
/** Another word at the end of a type that there is. */
function unknownType(like, known, random) {
    const stem = like.replace(/[^._\-/:]*$/, '');
    for (let tries = 0;; tries++) {
        const type = `${stem}${random.pick(ACTIONS)}${tries < ACTIONS.length ? '' : `_${tries}`}`;
        if (!known.has(type))
            return type;
    }
}
function replace(event, place, value) {
    const holder = memberAt(event, place.slice(0, -1));
    const name = place.at(-1);
    if (isObject(holder) && name !== undefined)
        setMember(holder, name, value);
}
