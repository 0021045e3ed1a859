import { isSpace } from '../../json-text/scanner.js';
import { documentOf, foreignEncoding, LONGEST_PIECE, linesOf } from './texts.js';
/** What is no text at all. */
export class NotTextError extends Error {
}
/**
 * Reads a file as JSON Lines, or as one document. A file that does not say which it is by its name is of lines
 * where its first line is a whole value and others follow.
 *
 * @throws NotTextError
 */
export async function* piecesOf(chunks, hasLines, longest = LONGEST_PIECE) {
    let read = 0;
    const counted = (async function* () {
        for await (const chunk of chunks) {
            if (read === 0)
                refuseForeign(chunk);
            read += chunk.length;
            yield chunk;
        }
    })();
    const { start, isLines } = hasLines ? { start: [], isLines: true } : await peek(counted, longest);
    const all = chained(start, counted);
    if (isLines) {
        for await (const pieces of linesOf(all, longest))
            yield { pieces, read, isLines };
        return;
    }
    const held = [];
    for await (const chunk of all)
        if (read <= longest)
            held.push(Uint8Array.from(chunk));
    if (read > longest)
        yield { pieces: [{ tooLong: true, line: 1, bytes: read }], read, isLines };
    else if (read > 0)
        yield { pieces: [documentOf(Buffer.concat(held))], read, isLines };
}
function refuseForeign(chunk) {
    const foreign = foreignEncoding(chunk);
    if (foreign !== undefined)
        throw new NotTextError(foreign);
}
/** Reads until the first line is there, and tells by it. */
async function peek(chunks, longest) {
    const start = [];
    let size = 0;
    while (size <= longest) {
        const { value, done } = await chunks.next();
        if (done)
            return { start, isLines: false };
        // A stream may use its buffers again.
        start.push(Uint8Array.from(value));
        size += value.length;
        if (!value.includes(0x0a))
            continue;
        const bytes = Buffer.concat(start);
        const from = bytes.findIndex((byte) => !isSpace(byte) && byte < 0x80);
        const end = from < 0 ? -1 : bytes.indexOf(0x0a, from);
        if (end >= 0)
            return { start, isLines: isWhole(bytes.subarray(from, end)) && !(await isAlone(chunks, start, end)) };
    }
    return { start, isLines: false };
}
/** Whether nothing but white space follows; reads on until it knows. */
async function isAlone(chunks, start, end) {
    if (Buffer.concat(start)
        .subarray(end)
        .some((byte) => !isSpace(byte)))
        return false;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        start.push(Uint8Array.from(next.value));
        if (next.value.some((byte) => !isSpace(byte)))
            return false;
    }
    return true;
}
function isWhole(line) {
    try {
        JSON.parse(new TextDecoder().decode(line));
        return true;
    }
    catch {
        return false;
    }
}
async function* chained(start, rest) {
    yield* start;
    yield* rest;
}
