/**
 * Places in JSON text (RFC 8259). `JSON.parse` keeps none, and a parser that does is many times slower: so texts
 * are parsed by the one, and only where something is wrong does this look again. Nothing here recurses.
 */
const [TAB, LINE_FEED, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];
const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [BRACKET, BRACKET_END, BRACE, BRACE_END] = [0x5b, 0x5d, 0x7b, 0x7d];
/** The offset of the next character that is no white space. */
export function skipSpace(text, from) {
    let at = from;
    while (isSpace(text.charCodeAt(at)))
        at += 1;
    return at;
}
export function isSpace(code) {
    return code === SPACE || code === LINE_FEED || code === RETURN || code === TAB;
}
/** The offset behind a string that begins at `from`. */
export function skipString(text, from) {
    let end = text.indexOf('"', from + 1);
    while (end >= 0 && isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end < 0 ? text.length : end + 1;
}
function isEscaped(text, at) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH)
        backslashes += 1;
    return backslashes % 2 === 1;
}
/** The offset behind a value that begins at `from`. */
export function skipValue(text, from) {
    let at = from;
    let depth = 0;
    do {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = skipString(text, at);
        else {
            if (code === BRACE || code === BRACKET)
                depth += 1;
            if (code === BRACE_END || code === BRACKET_END)
                depth -= 1;
            at += 1;
            // A number or a word: it has no end of its own.
            if (depth === 0 && code !== BRACE_END && code !== BRACKET_END)
                while (isInWord(text.charCodeAt(at)))
                    at += 1;
        }
    } while (depth > 0 && at < text.length);
    return at;
}
function isInWord(code) {
    return !(isSpace(code) || code === COMMA || code === BRACE_END || code === BRACKET_END || Number.isNaN(code));
}
/**
 * Finds a value in text that is known to be JSON. Of two members with one name the last counts, as it does for
 * `JSON.parse`.
 *
 * @param from - where the value begins that the steps start from
 * @param steps - names and indices, as a JSON pointer has them
 * @returns the place of the value, or of the last one on the way that is there
 */
export function locate(text, from, steps) {
    const start = skipSpace(text, from);
    let place = { value: start, name: start };
    for (const step of steps) {
        const code = text.charCodeAt(place.value);
        const next = code === BRACE ? member(text, place.value, step) : code === BRACKET ? item(text, place.value, step) : undefined;
        if (!next)
            return place;
        place = next;
    }
    return place;
}
function member(text, object, wanted) {
    let found;
    let at = skipSpace(text, object + 1);
    while (text.charCodeAt(at) === QUOTE) {
        const name = at;
        const end = skipString(text, name);
        const value = skipSpace(text, skipSpace(text, end) + 1);
        if (nameAt(text, name, end) === wanted)
            found = { value, name };
        at = afterComma(text, skipValue(text, value));
    }
    return found;
}
function nameAt(text, start, end) {
    const raw = text.slice(start + 1, end - 1);
    return raw.includes('\\') ? JSON.parse(text.slice(start, end)) : raw;
}
function item(text, list, step) {
    const cursor = new ItemCursor(text, list);
    return /^(0|[1-9]\d*)$/.test(step) ? cursor.at(Number(step)) : undefined;
}
/** Walks the items of a list, forwards: each is found from the one before. */
export class ItemCursor {
    #text;
    #index = 0;
    #offset;
    /** @param list - the offset of the opening bracket */
    constructor(text, list) {
        this.#text = text;
        this.#offset = skipSpace(text, list + 1);
    }
    /** @param index - not less than the last time */
    at(index) {
        while (this.#index < index && this.#isItem()) {
            this.#offset = afterComma(this.#text, skipValue(this.#text, this.#offset));
            this.#index += 1;
        }
        return this.#isItem() ? { value: this.#offset, name: this.#offset } : undefined;
    }
    #isItem() {
        return this.#offset < this.#text.length && this.#text.charCodeAt(this.#offset) !== BRACKET_END;
    }
}
/** Behind the comma, where there is one; the value after it, or the end of what holds it. */
function afterComma(text, from) {
    const at = skipSpace(text, from);
    return text.charCodeAt(at) === COMMA ? skipSpace(text, at + 1) : at;
}
