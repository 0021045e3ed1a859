import { acknowledged, exactly } from '../judge.js';
const NOT_FOUND = 404;
const NOT_ALLOWED = 405;
const UNSUPPORTED = 415;
const REQUEST_TIMEOUT = 408;
export const transportCases = {
    async 'survives-slow-upload'(bench) {
        const draft = await bench.any('a body in chunks');
        await bench.accepts({ ...draft, upload: { kind: 'chunked', pieces: 3, pause: 0 } });
        const slow = await bench.any('a body in chunks, slowly');
        await bench.expect({ ...slow, upload: { kind: 'chunked', pieces: 10, pause: 50 } }, acknowledgedOrTimedOut);
    },
    async 'survives-hang-up'(bench) {
        const draft = await bench.any('half a body, and the sender hangs up');
        await bench.expect({ ...draft, upload: { kind: 'hang-up' } }, () => undefined);
        await bench.accepts(await bench.any('a delivery after that'));
    },
    async 'refuses-get'(bench) {
        const draft = await bench.any('GET');
        await bench.expect({ ...draft, method: 'GET', headers: [], body: Buffer.alloc(0) }, exactly(NOT_FOUND, NOT_ALLOWED));
    },
    async 'refuses-other-content-type'(bench) {
        const draft = await bench.any('text/plain as the content type');
        const headers = draft.headers.map(([name, value]) => [name, name === 'content-type' ? 'text/plain' : value]);
        await bench.expect({ ...draft, headers }, exactly(UNSUPPORTED));
    },
};
/** An endpoint that does not wait may say so, or close the connection. */
const acknowledgedOrTimedOut = (outcome, delivery) => {
    if (outcome.kind === 'answer' && outcome.status === REQUEST_TIMEOUT)
        return undefined;
    return acknowledged(outcome, delivery);
};
