import { WebhookVerificationError, claimedType, isObject, readHeaders } from '../../../receiving/events.js';
import { locate } from '../../json-text/scanner.js';
import { findSyntaxProblem } from '../../json-text/syntax-error.js';
import { recordedOf } from '../input/recorded.js';
import { createJudge } from './judge.js';
import { stepsOf } from './places.js';
/** Judges the events of one file, one at a time. */
export class EntryValidation {
    #validation;
    #findings;
    #judge;
    constructor(validation, findings) {
        this.#validation = validation;
        this.#findings = findings;
        this.#judge = createJudge(validation);
    }
    /** @param index - of an item, where the text is a list */
    check(value, text, index) {
        // Most are bodies, and this is all that happens to them.
        if (!isObject(value) || value.headers === undefined)
            return this.#body(value, text, index);
        const recorded = recordedOf(value, (whole) => this.#tellsType(whole));
        return recorded.kind === 'body'
            ? this.#body(value, text, index)
            : this.#delivery(recorded, text, text.entry(index));
    }
    #tellsType(value) {
        const { dispatch, checks } = this.#validation;
        return dispatch.body !== undefined && claimedType(value, { dispatch: { body: dispatch.body }, types: checks }).ok;
    }
    #body(value, text, index) {
        const verdict = this.#judge(value, this.#validation.type);
        this.#count(verdict);
        if (verdict.kind !== 'valid')
            this.#tell(verdict, (problem) => text.ofProblem(problem, text.entry(index)));
    }
    async #delivery(delivery, text, entry) {
        this.#validation.totals.deliveries += 1;
        const isRefused = await this.#signature(delivery, text, entry);
        const body = this.#parsed(delivery, text, entry);
        const told = body && this.#toldType(delivery, text, entry);
        if (!body || !told)
            return this.#count({ kind: 'invalid', problems: [] });
        const verdict = this.#judge(body.value, told.type);
        this.#count(isRefused ? { kind: 'invalid', problems: [] } : verdict);
        if (verdict.kind !== 'valid')
            this.#tell(verdict, (problem) => body.place(problem));
    }
    /** Whether the delivery is invalid, whatever is in its body. */
    async #signature(delivery, text, entry) {
        const { checkSignature, requiresSignature, totals } = this.#validation;
        if (!checkSignature)
            return false;
        if (delivery.raw === undefined) {
            this.#findings.add(requiresSignature ? 'error' : 'warning', () => ({
                code: 'body_not_raw',
                message: 'the signature cannot be checked: the body was parsed, and writing it again gives other bytes',
                place: text.ofProblem({ code: '', message: '', path: '' }, entry, delivery.place),
                help: 'Record the body as a string, just as it arrived, or as base64.',
            }));
            return requiresSignature;
        }
        const error = await checkSignature(delivery);
        totals[error ? 'refused' : 'verified'] += 1;
        if (error)
            this.#refused(error, delivery, text, entry);
        return error !== undefined;
    }
    #refused(error, { headers }, text, entry) {
        const { code, message, header } = error;
        this.#findings.add('error', () => ({ code, message, place: text.ofHeader(headers, header, entry) }));
    }
    /** The value of the body, and how to find places in it. */
    #parsed(delivery, text, entry) {
        const { raw } = delivery;
        if (raw === undefined) {
            const place = (problem) => text.ofProblem(problem, entry, delivery.place);
            return { value: delivery.parsed, place };
        }
        const body = typeof raw === 'string' ? raw : new TextDecoder().decode(raw);
        const place = (offset) => text.inBody(offset, entry, delivery);
        try {
            const value = JSON.parse(body);
            return {
                value,
                place: (problem) => {
                    const { value: at, name } = locate(body, 0, stepsOf(problem.path));
                    return place(problem.isAboutName ? name : at);
                },
            };
        }
        catch {
            const { offset, message, isEnd } = findSyntaxProblem(body) ?? { offset: 0, message: 'is no JSON', isEnd: false };
            const code = isEnd ? 'truncated-json' : 'malformed-json';
            this.#findings.add('error', () => ({ code, message: `the JSON of the body ${message}`, place: place(offset) }));
            return undefined;
        }
    }
    /** What the headers tell of the type. */
    #toldType({ headers }, text, entry) {
        const { dispatch, type } = this.#validation;
        const name = dispatch.header?.toLowerCase();
        if (name === undefined)
            return type === undefined ? {} : { type };
        try {
            const told = readHeaders(headers, new Map([[name, false]]))(name) ?? type;
            return told === undefined ? {} : { type: told };
        }
        catch (error) {
            if (!(error instanceof WebhookVerificationError))
                throw error;
            this.#refused(error, { headers }, text, entry);
            return undefined;
        }
    }
    #count({ kind }) {
        const { totals } = this.#validation;
        totals.events += 1;
        totals[kind] += 1;
    }
    #tell(verdict, place) {
        const isUnknown = verdict.kind === 'unknown';
        const severity = isUnknown && !this.#validation.failsOnUnknown ? 'warning' : 'error';
        const type = verdict.type === undefined || isUnknown ? {} : { eventType: verdict.type };
        for (const problem of isUnknown ? [verdict.problem] : verdict.problems) {
            const { path, isAboutName: _, ...told } = problem;
            this.#findings.add(severity, () => ({ ...told, ...type, pointer: path, place: place(problem) }));
        }
    }
}
