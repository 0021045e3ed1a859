import { isAscii, isUtf8 } from 'node:buffer';
/** The longest line, and the largest whole document, in bytes. */
export const LONGEST_PIECE = 128 * 1024 * 1024;
const LINE_END = 0x0a;
/**
 * The lines of a file, without those that are blank, in lists of many: a list for each chunk that was read, so
 * that memory stays flat, and that a line costs no promise.
 */
export async function* linesOf(chunks, longest = LONGEST_PIECE) {
    let line = 1;
    let carried = [];
    let carriedSize = 0;
    let dropped = 0;
    for await (const chunk of chunks) {
        const end = chunk.lastIndexOf(LINE_END) + 1;
        if (end === 0) {
            if (carriedSize + chunk.length > longest) {
                dropped += carriedSize + chunk.length;
                [carried, carriedSize] = [[], 0];
            }
            else if (dropped > 0)
                dropped += chunk.length;
            else {
                // A stream may use its buffers again.
                carried.push(Uint8Array.from(chunk));
                carriedSize += chunk.length;
            }
            continue;
        }
        const first = dropped > 0 ? chunk.indexOf(LINE_END) + 1 : 0;
        const pieces = dropped > 0 ? [{ tooLong: true, line, bytes: dropped + first }] : [];
        if (dropped > 0)
            line += 1;
        const whole = chunk.subarray(first, end);
        const bytes = carriedSize === 0 ? whole : Buffer.concat([...carried, whole]);
        line = splitInto(pieces, bytes, line);
        yield pieces;
        const rest = chunk.subarray(end);
        [carried, carriedSize, dropped] = rest.length === 0 ? [[], 0, 0] : [[Uint8Array.from(rest)], rest.length, 0];
    }
    if (dropped > 0)
        yield [{ tooLong: true, line, bytes: dropped }];
    if (carriedSize === 0)
        return;
    const pieces = [];
    splitInto(pieces, Buffer.concat(carried), line);
    yield pieces;
}
/** Adds the lines of some bytes that begin with a line; returns the number of the line behind them. */
function splitInto(pieces, bytes, first) {
    const text = decode(bytes);
    if (text === undefined)
        return splitBadInto(pieces, bytes, first);
    let line = first;
    for (let start = 0; start < text.length; line++) {
        const end = text.indexOf('\n', start);
        addPiece(pieces, text.slice(start, end < 0 ? text.length : end), line, end < 0);
        if (end < 0)
            break;
        start = end + 1;
    }
    return line;
}
/** Where something is not UTF-8: line for line, so that only the bad ones are. */
function splitBadInto(pieces, bytes, first) {
    let line = first;
    for (let start = 0; start < bytes.length; line++) {
        const end = bytes.indexOf(LINE_END, start);
        const piece = bytes.subarray(start, end < 0 ? bytes.length : end);
        const text = decode(piece);
        if (text === undefined)
            pieces.push({ ...badPiece(piece), line, isLast: end < 0 });
        else
            addPiece(pieces, text, line, end < 0);
        if (end < 0)
            break;
        start = end + 1;
    }
    return line;
}
function addPiece(pieces, written, line, isLast) {
    const text = line === 1 ? withoutMark(written) : written;
    if (text.length === 0 || (text.length < 80 && text.trim() === ''))
        return;
    pieces.push({ text, line, isLast });
}
/** A whole document. */
export function documentOf(bytes) {
    const text = decode(bytes);
    const piece = text === undefined ? badPiece(bytes) : { text: withoutMark(text) };
    return { ...piece, line: 1, isLast: true };
}
function decode(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Text of one byte for each character is made and parsed faster.
    if (isAscii(buffer))
        return buffer.toString('latin1');
    return isUtf8(buffer) ? buffer.toString('utf8') : undefined;
}
function badPiece(bytes) {
    // The longest beginning in which nothing is wrong yet, found by halving.
    let [good, bad] = [0, bytes.length + 1];
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (beginning(bytes.subarray(0, middle)) === undefined)
            bad = middle;
        else
            good = middle;
    }
    return { text: new TextDecoder().decode(bytes), badByte: beginning(bytes.subarray(0, good))?.length ?? 0 };
}
/** The text of some bytes, the last character of which may be cut off; `undefined` where they are not UTF-8. */
function beginning(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    }
    catch {
        return undefined;
    }
}
function withoutMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
/** What bytes are that are no UTF-8, where that is plain. */
export function foreignEncoding(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return 'is UTF-16, and JSON is UTF-8';
    return bytes.subarray(0, 8192).includes(0) ? 'is no text: it has zero bytes, as pictures and UTF-16 have' : undefined;
}
