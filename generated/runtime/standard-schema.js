/** Gives a validator the interface. It stays the function that it is. */
export function standard(validate, eventType) {
    const run = (value) => {
        const result = validate(value);
        return result.ok ? { value } : { issues: result.errors.map((error) => issueOf(error, value)) };
    };
    const props = { '~standard': { version: 1, vendor: 'webhook-contract', validate: run } };
    return Object.assign(validate, props, eventType !== undefined && { eventType });
}
function issueOf({ message, path }, root) {
    const names = path
        .split('/')
        .slice(1)
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
    try {
        return { message, path: keysOf(names, root) };
    }
    catch {
        // Reading the value went well once, but a getter or a Proxy may think otherwise the second time.
        return { message, path: names };
    }
}
/** The same steps, with numbers where they lead into arrays. */
function keysOf(names, root) {
    let place = root;
    return names.map((name) => {
        const isItem = Array.isArray(place);
        place = place?.[name];
        return isItem ? Number(name) : name;
    });
}
