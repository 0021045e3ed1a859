import { bodyOf, headerPairs, tooLarge } from './request.js';
import { send } from './response.js';
/** Answers one request of Node.js. Never rejects. */
export async function serve(handler, { request, response, body, }) {
    // Without a listener, the error of a connection that breaks would end the process.
    request.on('error', ignore);
    response.on('error', ignore);
    const hangUp = new AbortController();
    response.on('close', () => {
        if (response.writableFinished !== true)
            hangUp.abort();
    });
    const limit = handler.maxBodyBytes;
    const headers = headerPairs(request.rawHeaders);
    try {
        const answer = await handler({
            method: request.method ?? '',
            headers,
            signal: hangUp.signal,
            body: async () => {
                if (announced(headers) > limit)
                    throw tooLarge(limit);
                return bodyOf(body, limit);
            },
        });
        await send(answer, request, response, limit);
    }
    catch {
        // The connection is gone: what could still fail is writing to it.
    }
}
/** How long the body is said to be. */
function announced(headers) {
    const length = headers.find(([name]) => name.toLowerCase() === 'content-length');
    return length ? Number(length[1]) : 0;
}
function ignore() { }
