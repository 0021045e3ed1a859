import { isObject } from '../../../receiving/events.js';
import { positionAt } from '../../json-text/position.js';
import { findSyntaxProblem } from '../../json-text/syntax-error.js';
import { UsageError } from '../usage-error.js';
import { recordedOf } from './recorded.js';
import { readWhole } from './sources.js';
import { documentOf } from './texts.js';
/**
 * Reads a delivery from a recording, or from its parts.
 *
 * @throws UsageError
 */
export async function readDelivery(operands, given, host) {
    const [file, ...others] = operands;
    const hasParts = given.header.length > 0 || given.body !== undefined;
    if (others.length > 0 || hasParts === (file !== undefined)) {
        throw new UsageError('Name one recorded delivery, or give --header and --body.');
    }
    if (file !== undefined)
        return recordingOf(file, await readWhole(file, host));
    if (given.body === undefined)
        throw new UsageError('--body is missing: a signature is over the body.');
    return { headers: given.header.map(headerOf), body: await readWhole(given.body, host) };
}
/** @throws UsageError where a file holds no delivery whose body is as it arrived */
export function recordingOf(file, bytes) {
    const value = parsedJson(file, bytes);
    const recorded = recordedOf(value, () => false);
    if (recorded.kind === 'body') {
        const help = isObject(value) ? 'It has to have "headers" and "body".' : undefined;
        throw new UsageError(`${file} is no recorded delivery.`, help);
    }
    const { headers, raw } = recorded;
    if (raw !== undefined)
        return { headers, body: Buffer.from(raw) };
    throw new UsageError(`The body in ${file} was parsed, and writing it again gives other bytes than those that were signed.`, 'Record the body as a string, just as it arrived, or as base64.');
}
/** @throws UsageError where it is none */
export function parsedJson(file, bytes) {
    const { text, badByte } = documentOf(bytes);
    if (badByte !== undefined)
        throw new UsageError(`${file} is not UTF-8.`);
    try {
        return JSON.parse(text);
    }
    catch {
        const { offset, message } = findSyntaxProblem(text) ?? { offset: 0, message: 'is no JSON' };
        const { line, column } = positionAt(text, offset);
        throw new UsageError(`${file}:${line}:${column}: the JSON ${message}.`);
    }
}
/** As HTTP writes it (RFC 9110, section 5). The value is not shown: some headers are secret. */
function headerOf(given) {
    const [, name, value = ''] = /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:(.*)$/s.exec(given) ?? [];
    if (name === undefined)
        throw new UsageError("--header has to be a name and a value: 'webhook-id: msg_1'.");
    return [name, value.trim()];
}
