import { ownValueAt } from '../../receiving/events.js';
/** The first key that a delivery has. */
export function findKey(keys, { value, delivery, header }) {
    for (const key of keys) {
        const found = key === 'delivery' ? ownValueAt(delivery, ['id']) : told(key, value, header);
        // Ids that are numbers are common. Nothing else can be an id.
        const text = typeof found === 'number' ? String(found) : found;
        if (typeof text === 'string' && text !== '')
            return text;
    }
    return undefined;
}
function told(key, value, header) {
    return 'body' in key ? ownValueAt(value, key.body) : header(key.header);
}
/** A text that every database takes as a key. */
const PLAIN = /^[\x21-\x7e]{1,200}$/;
/** The key for a store: the id itself, or its hash where it is long or has characters that databases dislike. */
export async function storeKey(id) {
    if (PLAIN.test(id))
        return id;
    // As JSON, half a surrogate pair stays what it is. In UTF-8 all of them would become one character.
    const bytes = new TextEncoder().encode(JSON.stringify(id));
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return `sha256:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
