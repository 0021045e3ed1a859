import { WebhookVerificationError } from '../receiving/errors.js';
const PARTS = ['id', 'timestamp', 'signature'];
/**
 * The one family to verify by. A delivery may carry several; where they differ, somebody put it together.
 *
 * @throws WebhookVerificationError `missing_header`, `mixed_headers`, `duplicate_header`
 */
export function chooseFamily(families, read) {
    const names = families.find((family) => missingPart(family, read) === undefined);
    if (!names)
        throw incomplete(families, read);
    for (const other of families)
        assertSame(names, other, read);
    return {
        names,
        id: read(names.id) ?? '',
        timestamp: read(names.timestamp) ?? '',
        signature: read(names.signature) ?? '',
    };
}
/** The first header of a family that is not there. */
function missingPart(family, read) {
    for (const part of PARTS)
        if (family[part] !== undefined && read(family[part]) === undefined)
            return family[part];
    return undefined;
}
function assertSame(chosen, other, read) {
    for (const part of PARTS) {
        const header = other[part];
        const said = read(header);
        if (said === undefined || said === read(chosen[part]))
            continue;
        const message = `The header ${header} differs from ${chosen[part]}: a delivery has one of them.`;
        throw new WebhookVerificationError('mixed_headers', message, { header });
    }
}
function incomplete(families, read) {
    const started = families.filter((family) => PARTS.some((part) => read(family[part]) !== undefined));
    if (started.length > 1) {
        const message = `One family of headers has to be complete: ${families.map(nameFamily).join(' or ')}.`;
        return new WebhookVerificationError('mixed_headers', message);
    }
    const header = missingPart((started[0] ?? families[0]), read);
    const others = started.length === 0 && families.length > 1 ? ', nor are those of another family' : '';
    const message = `The header ${header} is not there${others}: pass all headers of the delivery on.`;
    return new WebhookVerificationError('missing_header', message, { header });
}
function nameFamily(family) {
    return PARTS.flatMap((part) => family[part] ?? []).join(', ');
}
