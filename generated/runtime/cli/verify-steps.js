import { WebhookVerificationError, chooseFamily, readHeaders } from '../../receiving/events.js';
import { grouped, plural, took } from './report/words.js';
import { assertSecrets } from './validate/signatures.js';
const GROUP = 'signature';
/** Checks one delivery as a receiver does, and tells each step. */
export async function verifySteps({ headers, body }, secrets, signing, tolerance) {
    const { scheme, verifier } = signing;
    await assertSecrets(verifier, secrets);
    let read;
    let chosen;
    try {
        read = readHeaders(headers, verifier.wanted);
        chosen = chooseFamily(scheme.families, read);
    }
    catch (error) {
        return [failed('headers', error)];
    }
    const names = Object.values(chosen.names);
    const steps = [
        step('headers', 'passed', `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} there, once each`),
    ];
    const verify = (bytes, seconds) => verifier.verify(bytes, read, secrets, { tolerance: seconds });
    try {
        await verify(body, Number.POSITIVE_INFINITY);
    }
    catch (error) {
        const isMismatch = error instanceof WebhookVerificationError && error.code === 'signature_mismatch';
        if (!isMismatch)
            return [...steps, failed(headerStep(error, chosen), error)];
        const hint = await whatFits(body, (bytes) => verify(bytes, Number.POSITIVE_INFINITY));
        return [...steps, ...timeStep(chosen, signing, tolerance), failed('signature', error, hint)];
    }
    const entries = scheme.listSeparator === undefined ? 1 : chosen.signature.split(scheme.listSeparator).length;
    const among = entries === 1 ? 'the signature' : `one of ${entries} signatures`;
    const content = `${grouped(body.length)} ${body.length === 1 ? 'byte' : 'bytes'}`;
    const { before, after } = scheme.frame('{id}', '{timestamp}');
    const how = `${scheme.algorithm.toUpperCase()}-HMAC over ${before}{body}${after}, where the body has ${content}`;
    const secret = secrets.length === 1 ? 'the secret' : `one of ${plural(secrets.length, 'secret')}`;
    return [
        ...steps,
        ...timeStep(chosen, signing, tolerance),
        step('signature', 'passed', `${among} was made with ${secret}: ${how}`),
    ];
}
function step(id, status, title) {
    return { id, group: GROUP, status, title, findings: [] };
}
function failed(id, error, help) {
    if (!(error instanceof WebhookVerificationError))
        throw error;
    const { code, message } = error;
    const finding = { code, message, severity: 'error', ...(help !== undefined && { help }) };
    return { id, group: GROUP, status: 'failed', findings: [finding] };
}
function headerStep(error, { names }) {
    const isTime = error instanceof WebhookVerificationError && error.header === names.timestamp;
    return isTime ? 'timestamp' : 'headers';
}
/** How old it is. Without a tolerance to keep to, that is told and not judged. */
function timeStep({ names, timestamp }, { scheme }, tolerance) {
    if (names.timestamp === undefined)
        return [];
    const age = Math.floor(Date.now() / 1000) - Number(timestamp);
    const isOff = Math.abs(age) > (tolerance ?? scheme.tolerance);
    const when = new Date(Number(timestamp) * 1000);
    const date = Number.isNaN(when.getTime()) ? timestamp : when.toISOString().replace('.000', '');
    const told = `signed at ${date}, ${took(Math.abs(age) * 1000)} ${age < 0 ? 'ahead' : 'ago'}`;
    if (!isOff)
        return [step('timestamp', 'passed', told)];
    if (tolerance === undefined) {
        const note = `${told}: a receiver refuses it after ${scheme.tolerance} s, and a recording is that old`;
        return [step('timestamp', 'skipped', note)];
    }
    const code = age > 0 ? 'timestamp_too_old' : 'timestamp_too_new';
    const finding = { code, message: `${told}, and ${tolerance} s are allowed`, severity: 'error' };
    return [{ id: 'timestamp', group: GROUP, status: 'failed', findings: [finding] }];
}
/** What happens to bodies on their way into a file, and what to say where undoing it makes the signature fit. */
const MENDS = [
    [
        (body) => body.replace(/\r?\n$/, ''),
        'Without the line end at its end the signature fits: an editor, or echo, added it.',
    ],
    [(body) => `${body}\n`, 'With a line end at its end the signature fits: it was cut off.'],
    [
        (body) => body.replaceAll('\r\n', '\n'),
        'With \\n for \\r\\n the signature fits: the line ends were changed, as git does on Windows.',
    ],
    [
        (body) => JSON.stringify(JSON.parse(body)),
        'As compact JSON the signature fits: something parsed the body and wrote it again.',
    ],
    [(body) => body.replace(/^\ufeff/, ''), 'Without the byte order mark the signature fits.'],
];
async function whatFits(body, verify) {
    const text = Buffer.from(body).toString('utf8');
    for (const [mend, told] of MENDS) {
        try {
            await verify(Buffer.from(mend(text)));
            return told;
        }
        catch {
            // That was not it.
        }
    }
    return undefined;
}
