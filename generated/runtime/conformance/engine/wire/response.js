/**
 * Reads an answer from what came over a connection so far (RFC 9112). Only as much of the body is looked
 * at as tells that it is complete.
 *
 * @param isClosed - whether no more will come
 * @returns `undefined` where more has to come
 */
export function readAnswer(bytes, isClosed) {
    const head = finalHead(bytes, 0);
    if (!head)
        return undefined;
    const body = bodyOf(head, bytes.subarray(head.end), isClosed);
    return body && { status: head.status, headers: head.headers, body: body.toString('utf8') };
}
/** What is known of an answer of which the rest does not come. */
export function readPart(bytes) {
    return readAnswer(bytes, true);
}
/** The head of the answer itself: those of the class 1xx come before it. */
function finalHead(bytes, start) {
    const at = bytes.indexOf('\r\n\r\n', start);
    if (at === -1)
        return undefined;
    const [first = '', ...lines] = bytes.toString('latin1', start, at).split('\r\n');
    const status = Number(/^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(first)?.[1] ?? 0);
    const end = at + 4;
    if (status >= 100 && status < 200)
        return finalHead(bytes, end);
    const headers = new Map();
    for (const line of lines) {
        const colon = line.indexOf(':');
        if (colon > 0)
            headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
    }
    return { status, headers, end };
}
function bodyOf({ status, headers }, rest, isClosed) {
    if (status === 204 || status === 304)
        return rest.subarray(0, 0);
    if (headers.get('transfer-encoding')?.toLowerCase().endsWith('chunked'))
        return unchunked(rest, isClosed);
    const length = headers.get('content-length');
    if (length === undefined)
        return isClosed ? rest : undefined;
    const bytes = Number(length);
    return rest.length >= bytes || isClosed ? rest.subarray(0, bytes) : undefined;
}
function unchunked(rest, isClosed) {
    const chunks = [];
    for (let at = 0;;) {
        const lineEnd = rest.indexOf('\r\n', at);
        const size = lineEnd === -1 ? Number.NaN : Number.parseInt(rest.toString('latin1', at, lineEnd), 16);
        if (size === 0)
            return Buffer.concat(chunks);
        if (Number.isNaN(size) || rest.length < lineEnd + 2 + size)
            return isClosed ? Buffer.concat(chunks) : undefined;
        chunks.push(rest.subarray(lineEnd + 2, lineEnd + 2 + size));
        at = lineEnd + 2 + size + 2;
    }
}
