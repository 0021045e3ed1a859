import { offsetInString, positionAt } from '../../json-text/position.js';
import { ItemCursor, locate, skipSpace } from '../../json-text/scanner.js';
/** Finds places in the text of one piece of a file. */
export class PieceText {
    #file;
    #piece;
    #items;
    constructor(file, piece) {
        this.#file = file;
        this.#piece = piece;
    }
    /** Where an offset of the piece stands in the file. */
    at(offset) {
        const { line, column } = positionAt(this.#piece.text, offset);
        return { file: this.#file, line: this.#piece.line + line - 1, column };
    }
    /** The offset of the piece's value, or of an item of it; items have to be asked for in their order. */
    entry(index) {
        const { text } = this.#piece;
        const start = skipSpace(text, 0);
        if (index === undefined)
            return start;
        this.#items ??= new ItemCursor(text, start);
        return this.#items.at(index)?.value ?? start;
    }
    /** Where a problem of an event stands, whose value begins at an offset. */
    ofProblem({ path, isAboutName }, entry, before = []) {
        const place = locate(this.#piece.text, entry, [...before, ...stepsOf(path)]);
        return this.at(isAboutName ? place.name : place.value);
    }
    /** The same for an event whose body stands in a string: the place of the character in that string. */
    inBody(offset, entry, { place, isBase64 }) {
        const literal = locate(this.#piece.text, entry, place).value;
        return this.at(isBase64 ? literal : offsetInString(this.#piece.text, literal, offset));
    }
    /** Where a header stands, whatever its letter case; else all headers. */
    ofHeader(headers, header, entry) {
        const isList = Array.isArray(headers);
        const names = isList
            ? headers.map((pair) => String(pair[0]))
            : Object.keys(headers);
        const index = names.findIndex((name) => name.toLowerCase() === header);
        const steps = index < 0 ? ['headers'] : ['headers', isList ? String(index) : names[index]];
        return this.at(locate(this.#piece.text, entry, steps).name);
    }
}
/** The steps of a JSON pointer (RFC 6901). */
export function stepsOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
