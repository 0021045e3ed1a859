import { findSyntaxProblem } from '../../json-text/syntax-error.js';
import { NotTextError, piecesOf } from '../input/pieces.js';
import { reason } from '../input/sources.js';
import { LONGEST_PIECE } from '../input/texts.js';
import { EntryValidation } from './entry.js';
import { Findings } from './findings.js';
import { PieceText } from './places.js';
export const GROUP = 'Recorded payloads';
/** Judges everything in one file. */
export async function validateSource(source, validation, watch) {
    const started = performance.now();
    const findings = new Findings(validation.maxFindings);
    const file = new FileValidation(source, validation, findings);
    const common = { id: source.name, group: GROUP };
    let isWhole;
    try {
        isWhole = await file.run(watch);
    }
    catch (error) {
        const problem = unreadableText(error);
        const finding = { code: 'unreadable', severity: 'error', message: problem, place: { file: source.name } };
        const listed = [...findings.listed, finding];
        return { ...common, status: 'error', duration: performance.now() - started, findings: listed };
    }
    return {
        ...common,
        status: isWhole || !findings.isEmpty ? findings.status : 'skipped',
        ...(!isWhole && { title: 'not read to its end' }),
        duration: performance.now() - started,
        findings: await withDocs([...findings.listed].sort(byPlace), validation),
        ...findings.unlisted,
    };
}
function byPlace({ place: a }, { place: b }) {
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
function unreadableText(error) {
    if (error instanceof NotTextError)
        return error.message;
    if (error instanceof Error && 'code' in error && 'syscall' in error)
        return reason(error);
    throw error;
}
async function withDocs(findings, { docsOf }) {
    const added = [];
    for (const finding of findings) {
        const docs = finding.eventType === undefined ? undefined : await docsOf(finding.eventType);
        added.push(docs === undefined ? finding : { ...finding, docs });
    }
    return added;
}
class FileValidation {
    #source;
    #entries;
    #findings;
    #validation;
    #count = 0;
    constructor(source, validation, findings) {
        this.#source = source;
        this.#validation = validation;
        this.#findings = findings;
        this.#entries = new EntryValidation(validation, findings);
    }
    /** Whether it came to the end. */
    async run({ signal, onRead }) {
        const { name, hasLines } = this.#source;
        for await (const { pieces, read, isLines } of piecesOf(await this.#source.open(), hasLines)) {
            for (const piece of pieces) {
                const pending = this.#piece(piece, isLines);
                if (pending)
                    await pending;
            }
            await onRead(read);
            if (signal.aborted)
                return false;
        }
        if (this.#count > 0)
            return true;
        const message = 'has no event in it';
        this.#findings.add('error', () => ({ code: 'no-events', message, place: { file: name } }));
        return true;
    }
    /** Done at once where it can be: a promise for each of a million lines would cost more than the checks. */
    #piece(piece, isLines) {
        if ('tooLong' in piece)
            return this.#tooLong(piece, isLines);
        const text = new PieceText(this.#source.name, piece);
        if (piece.badByte !== undefined)
            return this.#notUtf8(text, piece.badByte);
        let value;
        try {
            value = JSON.parse(piece.text);
        }
        catch {
            return this.#malformed(text, piece, isLines);
        }
        if (isLines || !Array.isArray(value)) {
            this.#count += 1;
            return this.#entries.check(value, text);
        }
        return this.#items(value, text);
    }
    async #items(items, text) {
        for (const [index, item] of items.entries()) {
            this.#count += 1;
            await this.#entries.check(item, text, index);
        }
    }
    #malformed(text, piece, isLines) {
        const problem = findSyntaxProblem(piece.text);
        if (piece.text.trim() === '')
            return;
        const { offset, message, isEnd } = problem ?? { offset: 0, message: 'is no JSON', isEnd: false };
        const isCut = isEnd && isLines && piece.isLast;
        this.#bad(isEnd ? 'truncated-json' : 'malformed-json', () => ({
            message: `the JSON ${message}`,
            place: text.at(offset),
            ...(isCut && { help: 'The file ends without a line end: what wrote it may have been stopped.' }),
        }));
    }
    #notUtf8(text, offset) {
        this.#bad('invalid-utf8', () => ({
            message: 'a byte here is not UTF-8, which JSON has to be (RFC 8259, section 8.1)',
            place: text.at(offset),
        }));
    }
    #tooLong({ line, bytes }, isLines) {
        const what = isLines ? 'line' : 'document';
        this.#bad('too-large', () => ({
            message: `this ${what} has ${bytes} bytes, and at most ${LONGEST_PIECE} can be held at a time`,
            place: { file: this.#source.name, line, column: 1 },
            ...(!isLines && { help: 'Write one event on each line (JSON Lines): such a file is read as a stream.' }),
        }));
    }
    #bad(code, make) {
        this.#count += 1;
        this.#validation.totals.events += 1;
        this.#validation.totals.invalid += 1;
        this.#findings.add('error', () => ({ code, ...make() }));
    }
}
