import { ownValueAt } from '../../receiving/events.js';
import { sortableInstant } from './instants.js';
/** Makes the functions for 'the newest state wins'. */
export function createNewestWins({ places, dispatch }) {
    const versionOf = (event, type) => {
        const told = type ?? (dispatch && ownValueAt(event, dispatch));
        const place = typeof told === 'string' ? places.get(told) : undefined;
        if (!place)
            return undefined;
        const emitted = instantAt(event, place.emitted);
        const changed = instantAt(event, place.changed) ?? emitted;
        if (changed === undefined)
            return undefined;
        return `${place.deletes ? 1 : 0}.${changed}.${emitted ?? changed}.${idAt(event, place.id)}`;
    };
    return {
        versionOf,
        isNewer: (event, stored, type) => {
            const version = versionOf(event, type);
            return stored === undefined || stored === null || version === undefined || version > stored;
        },
    };
}
function instantAt(event, place) {
    return place && sortableInstant(ownValueAt(event, place));
}
/** Tells apart what happened at one time. What it is does not matter, only that everybody decides alike. */
function idAt(event, place) {
    const id = place && ownValueAt(event, place);
    return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}
