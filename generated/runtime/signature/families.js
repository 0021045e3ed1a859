import { WebhookVerificationError } from '../receiving/errors.js';
const PARTS = ['id', 'timestamp', 'signature'];
/**
 * The one family to verify by. A delivery may carry several; where they differ, somebody put it together.
 *
 * @throws WebhookVerificationError `missing_header`, `mixed_headers`, `duplicate_header`
 */
export function chooseFamily(families, read) {
    let chosen;
    const started = [];
    for (const names of families) {
        const [id, timestamp, signature] = [value(names.id, read), value(names.timestamp, read), read(names.signature)];
        const isComplete = id !== undefined && timestamp !== undefined && signature !== undefined;
        if (isComplete && !chosen)
            chosen = { names, id, timestamp, signature };
        else if (PARTS.some((part) => isPresent(names[part], read)))
            started.push(names);
    }
    if (!chosen)
        throw incomplete(families, started, read);
    for (const other of started)
        assertSame(chosen, other, read);
    return chosen;
}
/** The value of a header; empty where the family has no such header. */
function value(name, read) {
    return name === undefined ? '' : read(name);
}
function isPresent(name, read) {
    return name !== undefined && read(name) !== undefined;
}
function assertSame(chosen, other, read) {
    for (const part of PARTS) {
        const name = other[part];
        const said = name === undefined ? undefined : read(name);
        if (name === undefined || said === undefined || said === chosen[part])
            continue;
        throw new WebhookVerificationError('mixed_headers', `The header ${name} differs from ${chosen.names[part]}: a delivery has one of them.`, {
            header: name,
        });
    }
}
function incomplete(families, started, read) {
    if (started.length > 1) {
        const message = `The headers are mixed: one family has to be complete, ${families.map(nameFamily).join(' or ')}.`;
        return new WebhookVerificationError('mixed_headers', message);
    }
    const family = started[0] ?? families[0];
    const missing = PARTS.map((part) => family?.[part]).find((name) => name !== undefined && read(name) === undefined);
    const others = started.length === 0 && families.length > 1 ? `, and neither are those of another family` : '';
    const header = missing ?? '';
    return new WebhookVerificationError('missing_header', `The header ${header} is not there${others}. Was this delivery sent by the webhook service, and are all its headers passed on?`, {
        header,
    });
}
function nameFamily(family) {
    return PARTS.flatMap((part) => family[part] ?? []).join(', ');
}
