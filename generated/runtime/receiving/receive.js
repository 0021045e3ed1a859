import { readHeaders } from '../signature/headers.js';
import { claimedType } from '../validate-event.js';
import { validateEventWith } from '../validation.js';
import { bodyLimit, isRequest, parseBody, rawBody, readRequest } from './body.js';
/** The checks of events as validators. */
export function validatorsOf(checks) {
    return new Map([...checks].map(([type, check]) => [type, (value) => validateEventWith(check, value)]));
}
/** Validators by the types that they are for. */
export function validatorsByType(validators) {
    return new Map(validators.map((validator) => [validator.eventType, validator]));
}
/** Makes the function that verifies, parses and validates deliveries. The package declares its exact type. */
export function createReceiveWebhook(receiving) {
    const { verifier, platform, dispatch } = receiving;
    const typeHeader = dispatch.header?.toLowerCase();
    const wanted = new Map(verifier?.wanted);
    if (typeHeader)
        wanted.set(typeHeader, false);
    return async (input, options = {}) => {
        const limit = bodyLimit(options.maxBodyBytes);
        const read = readHeaders(input?.headers, wanted);
        const body = rawBody(isRequest(input) ? await readRequest(input, limit) : input.body, limit);
        const verified = verifier ? verifier.verify(body, read, options.secret, options) : {};
        const delivery = verified instanceof Promise ? await verified : verified;
        const value = parseBody(body, platform);
        const told = options.type ?? read(typeHeader);
        return judge({ value, delivery }, told, receiving, options.validate);
    };
}
/** Says what a genuine delivery is. */
function judge(signed, told, { dispatch, validators }, validate) {
    const { value, delivery } = signed;
    const claimed = claimedType(value, { dispatch, types: validators }, told);
    if (!claimed.ok)
        return { kind: 'invalid', errors: [claimed.error], type: undefined, delivery, value };
    const { type } = claimed;
    const known = validators.get(type);
    if (!known)
        return { kind: 'unknown', type, delivery, value };
    const result = validate ? validate(value, { type: told }) : known(value);
    if (!result.ok)
        return { kind: 'invalid', errors: result.errors, type, delivery, value };
    return { kind: 'event', event: result.event, type, delivery, value };
}
