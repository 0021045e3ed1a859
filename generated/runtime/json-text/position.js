/** Where an offset stands. A line ends with `\n`, `\r\n` or `\r`. */
export function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = 0; at < offset; at++) {
        const code = text.charCodeAt(at);
        if (code !== 0x0a && code !== 0x0d)
            continue;
        if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) {
            // The offset of the second half of a line end still stands in the line before.
            if (at + 1 >= offset)
                break;
            at += 1;
        }
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}
/**
 * Where a character of a string stands in the JSON text that holds the string.
 *
 * @param literal - the offset of the opening quote
 * @param inside - an offset in the string's value, in UTF-16 code units
 */
export function offsetInString(text, literal, inside) {
    let at = literal + 1;
    for (let left = inside; left > 0 && text[at] !== '"'; left--) {
        if (text[at] !== '\\')
            at += 1;
        else
            at += text[at + 1] === 'u' ? 6 : 2;
    }
    return at;
}
