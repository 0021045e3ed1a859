/** Text of a document, made harmless for a terminal and for the log of a CI service. */
/** C0 and C1 controls, line separators, and the marks that reorder text. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** `##[group]`, `##vso[…]`, `##teamcity[…]`: commands to a CI service wherever they stand in a line. */
const INLINE_COMMAND = /##(?=\w*\[)/g;
/** `::error::` and the like: commands to GitHub at the start of a line, which it trims first. */
const LINE_COMMAND = /^(\s*):(?=:)/;
/** One line: nothing in it moves the cursor, breaks the line, or speaks to a CI service. */
export function plainLine(text) {
    return text
        .replaceAll('\t', ' ')
        .replaceAll(UNPRINTABLE, '\u{fffd}')
        .replaceAll(INLINE_COMMAND, '# #')
        .replace(LINE_COMMAND, '$1: ');
}
/** The lines of a text, each harmless. */
export function plainLines(text) {
    return text.split(/\r\n|[\r\n]/).map(plainLine);
}
