import { isUtf8 } from 'node:buffer';
/** A body ends with so many spaces only where it was made large. */
const LONG_PADDING = 256;
/** Goes on in the next line, so that people can read it. */
const NEXT_LINE = ' \\\n  ';
/**
 * A request as a command for a POSIX shell: it sends the same bytes. What `curl` cannot do, such as
 * hanging up, is left out.
 */
export function curlLine({ method, headers, body, upload }, url) {
    const start = ['curl', '-i', '--http1.1', ...(method === 'GET' ? [] : ['-X', method]), quoted(url)].join(' ');
    const given = headers.map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`);
    const parts = [start, ...given, ...(method === 'GET' ? [] : unasked(headers, body, upload))];
    if (method === 'GET')
        return parts.join(NEXT_LINE);
    const padding = paddingOf(body);
    const text = body.subarray(0, body.length - padding);
    if (padding === 0 && isPlain(text))
        return [...parts, `--data-binary ${quoted(textOf(text))}`].join(NEXT_LINE);
    const spaces = padding === 0 ? '' : `; head -c ${padding} /dev/zero | tr '\\0' ' '`;
    return [`{ ${printed(text)}${spaces}; } |`, ...parts, '--data-binary @-'].join(NEXT_LINE);
}
/** What curl would add by itself, taken back, and how the body travels. */
function unasked(headers, body, upload) {
    const hasType = headers.some(([name]) => name.toLowerCase() === 'content-type');
    return [
        ...(upload.kind === 'chunked' ? ["-H 'Transfer-Encoding: chunked'"] : []),
        ...(body.length >= MEBIBYTE ? ["-H 'Expect:'"] : []),
        ...(hasType ? [] : ["-H 'Content-Type:'"]),
    ];
}
/** From here on, curl asks whether to send a body before it does. */
const MEBIBYTE = 1024 * 1024;
function paddingOf(body) {
    let spaces = 0;
    while (spaces < body.length && body[body.length - 1 - spaces] === 0x20)
        spaces++;
    return spaces >= LONG_PADDING ? spaces : 0;
}
/** What a terminal does not show as it is, so that it would be lost on the way through a clipboard. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Whether it can stand in a command line. For curl, a leading `@` begins the name of a file. */
function isPlain(bytes) {
    return isUtf8(bytes) && bytes[0] !== 0x40 && !UNPRINTABLE.test(textOf(bytes));
}
function printed(bytes) {
    if (isPlain(bytes))
        return `printf '%s' ${quoted(textOf(bytes))}`;
    const escaped = [...bytes].map((byte) => {
        if (byte === 0x5c)
            return '\\\\';
        return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\0${byte.toString(8).padStart(3, '0')}`;
    });
    return `printf '%b' ${quoted(escaped.join(''))}`;
}
function textOf(bytes) {
    return Buffer.from(bytes).toString('utf8');
}
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
