import { findSources } from '../input/sources.js';
import { Progress } from '../progress.js';
import { grouped, plural } from '../report/words.js';
import { SECRET_VARIABLE } from '../secrets.js';
import { UsageError } from '../usage-error.js';
import { GROUP, validateSource } from './run.js';
/**
 * Runs `validate`.
 *
 * @throws UsageError
 */
export async function runValidate({ binding, host, options: given, operands, secrets, }) {
    if (operands.length === 0)
        throw new UsageError('Nothing to validate was named.', 'Name files or folders, or - for standard input.');
    const started = host.elapsed();
    const { parts } = binding;
    const sources = await findSources(operands, host);
    const totals = { events: 0, valid: 0, invalid: 0, unknown: 0, deliveries: 0, verified: 0, refused: 0 };
    const [{ dispatch }, checks, strict] = await Promise.all([
        parts.dispatch(),
        given.profile === 'structural'
            ? parts.structural().then(({ structuralChecks }) => structuralChecks)
            : parts.contract().then(({ contractChecks }) => contractChecks),
        given.strict ? parts.shapes() : undefined,
    ]);
    const checkSignature = secrets.length === 0 ? undefined : await signatureCheck(parts.verify, secrets);
    const files = await judged(sources, new Progress(host, given.quiet), host.signal, {
        dispatch,
        checks,
        shapes: strict?.shapes,
        type: given.type,
        failsOnUnknown: given['fail-on-unknown'],
        checkSignature,
        requiresSignature: given['require-signature'],
        docsOf: async (type) => (await parts.catalogue()).events.find((event) => event.type === type)?.docs,
        maxFindings: given['max-findings'] ?? 100,
        totals,
    });
    const isUnchecked = parts.verify !== undefined && totals.deliveries > 0 && secrets.length === 0;
    return {
        command: 'validate',
        summary: summaryOf(totals, files.length),
        counts: { files: files.length, ...totals },
        duration: host.elapsed() - started,
        cases: [...files, ...(isUnchecked ? [uncheckedCase(totals, given['require-signature'])] : [])],
        remarks: remarksOf(totals, parts.verify !== undefined, secrets.length > 0),
        ...(host.signal.aborted && { interrupted: true }),
    };
}
async function signatureCheck(load, secrets) {
    if (!load)
        return undefined;
    const [{ verifier }, { createSignatureCheck }] = await Promise.all([load(), import('./signatures.js')]);
    return createSignatureCheck(verifier, secrets);
}
async function judged({ readable, unreadable }, progress, signal, validation) {
    const cases = [];
    const sizes = readable.map(({ size }) => size);
    const total = sizes.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
    let before = 0;
    for (const source of readable) {
        if (signal.aborted)
            break;
        const words = () => `${grouped(validation.totals.events)} events`;
        const onRead = (bytes) => progress.show(before + bytes, total, words);
        cases.push(await validateSource(source, validation, { signal, onRead }));
        before += source.size ?? 0;
    }
    await progress.clear();
    // Last, where they are seen: they are what the run fails with.
    return [...cases, ...unreadable.map(unreadableCase)];
}
function unreadableCase({ name, problem, help }) {
    const finding = { code: 'unreadable', severity: 'error', message: problem, place: { file: name } };
    return { id: name, group: GROUP, status: 'error', findings: [{ ...finding, ...(help !== undefined && { help }) }] };
}
function summaryOf({ events, valid, invalid, unknown }, files) {
    const parts = [
        `${grouped(valid)} valid`,
        ...(invalid > 0 ? [`${grouped(invalid)} invalid`] : []),
        ...(unknown > 0 ? [`${grouped(unknown)} of unknown type`] : []),
    ];
    return `${plural(files, 'file')} with ${plural(events, 'event')}: ${parts.join(', ')}.`;
}
/** Without a secret: a case of its own, so that no format leaves it out. */
function uncheckedCase({ deliveries }, isRequired) {
    const finding = {
        code: 'signature-not-checked',
        severity: isRequired ? 'error' : 'warning',
        message: `The signature of ${recorded(deliveries)} was not checked, because there is no secret.`,
        help: `Set the variable ${SECRET_VARIABLE}, or pass --secret.`,
    };
    // An error, and no failure: what is missing is the means, and nothing is known of the deliveries.
    return { id: 'signatures', group: GROUP, status: isRequired ? 'error' : 'warning', findings: [finding] };
}
function remarksOf({ deliveries, verified, refused }, isSigned, hasSecret) {
    if (!isSigned)
        return hasSecret ? ['The secret was not used: deliveries of this contract are not signed.'] : [];
    if (deliveries === 0 || !hasSecret)
        return [];
    if (verified === deliveries)
        return [`The signature fits in ${recorded(deliveries)}.`];
    const unchecked = deliveries - verified - refused;
    const parts = [
        ...(verified > 0 ? [`${grouped(verified)} ${verified === 1 ? 'fits' : 'fit'}`] : []),
        ...(refused > 0 ? [`${grouped(refused)} ${refused === 1 ? 'does' : 'do'} not fit`] : []),
        ...(unchecked > 0 ? [`${grouped(unchecked)} could not be checked`] : []),
    ];
    return [`Signatures of ${recorded(deliveries)}: ${parts.join(', ')}.`];
}
function recorded(deliveries) {
    return plural(deliveries, 'recorded delivery', 'recorded deliveries');
}
