/** How long to read on when the answer is given and the sender is still sending, in milliseconds. */
const PATIENCE = 2000;
/**
 * Sends an answer. Where the sender is still sending, the connection is closed after it: what comes is
 * dropped for a while, because closing with unread bytes resets the connection, and the answer with it.
 *
 * @param spare - how many bytes to drop at most
 */
export async function send(answer, request, response, spare) {
    const body = new Uint8Array(await answer.arrayBuffer());
    if (response.headersSent || response.destroyed === true)
        return;
    const headers = Object.fromEntries(answer.headers);
    if (answer.status !== 204)
        headers['content-length'] = String(body.length);
    const isOpen = request.complete === false && request.destroyed !== true && (request.httpVersionMajor ?? 1) < 2;
    if (isOpen)
        headers.connection = 'close';
    response.writeHead(answer.status, headers);
    if (body.length > 0)
        response.write(body);
    if (isOpen)
        await drop(request, spare);
    response.end();
}
function drop(request, spare) {
    return new Promise((resolve) => {
        let left = spare;
        const stop = () => {
            clearTimeout(timer);
            for (const event of ['end', 'close', 'error'])
                request.off(event, stop);
            request.off('data', count);
            request.pause();
            resolve();
        };
        const count = (chunk) => {
            left -= chunk.length;
            if (left < 0)
                stop();
        };
        const timer = setTimeout(stop, PATIENCE);
        for (const event of ['end', 'close', 'error'])
            request.on(event, stop);
        request.on('data', count);
        request.resume();
    });
}
