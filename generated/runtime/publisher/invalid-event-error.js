const MAX_TOLD = 3;
/** What was to be sent is not an event of the contract. */
export class InvalidEventError extends Error {
    name = 'InvalidEventError';
    /** The type of the event, as it is on the wire. */
    type;
    /** All that is wrong, 100 errors at most. */
    errors;
    constructor(type, errors) {
        const told = errors.slice(0, MAX_TOLD).map(({ path, message }) => `${path === '' ? 'the event' : path} ${message}`);
        const more = errors.length > MAX_TOLD ? [`and ${errors.length - MAX_TOLD} more`] : [];
        super(`This is no valid ${type}: ${[...told, ...more].join('; ')}`);
        this.type = type;
        this.errors = errors;
    }
}
