/**
 * Makes what depends on nothing but a key once: arbitraries of formats have hundreds of parts, and one
 * contract can have the same format in hundreds of places.
 */
export function remembered(make) {
    const known = new Map();
    return (key) => {
        const found = known.get(key) ?? make(key);
        known.set(key, found);
        return found;
    };
}
