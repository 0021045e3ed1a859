const HANG_UP_AFTER = 20;
export function bytesOf({ method, headers, body, upload }, url) {
    const framing = upload.kind === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${body.length}`;
    const lines = [
        `${method} ${url.pathname}${url.search} HTTP/1.1`,
        `Host: ${url.host}`,
        ...headers.map(([name, value]) => `${name}: ${value}`),
        ...(method === 'GET' ? [] : [framing]),
        'Connection: close',
    ];
    const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'utf8');
    if (method === 'GET')
        return { pieces: [head], pause: 0, hangUp: false };
    if (upload.kind === 'whole')
        return { pieces: [Buffer.concat([head, body])], pause: 0, hangUp: false };
    if (upload.kind === 'hang-up') {
        const half = body.subarray(0, Math.floor(body.length / 2));
        return { pieces: [head, half], pause: HANG_UP_AFTER, hangUp: true };
    }
    return { pieces: [head, ...chunks(body, upload.pieces)], pause: upload.pause, hangUp: false };
}
function chunks(body, count) {
    const size = Math.max(1, Math.ceil(body.length / count));
    const found = [];
    for (let at = 0; at < body.length; at += size) {
        const part = body.subarray(at, at + size);
        found.push(Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]));
    }
    return [...found, Buffer.from('0\r\n\r\n')];
}
