import { randomBytes } from 'node:crypto';
import { SECRET_VARIABLE } from './secrets.js';
import { UsageError } from './usage-error.js';
/** @throws UsageError where deliveries of the contract are not signed */
export async function requireSigning({ title, parts }) {
    const { scheme, verify, sign } = parts;
    if (!scheme || !verify || !sign) {
        throw new UsageError(`Deliveries of ${title} are not signed, so there is nothing to sign or to verify.`, 'The contract tells of no signature (x-webhook-signature).');
    }
    const loaded = await Promise.all([scheme(), verify(), sign()]);
    return { ...loaded[0], ...loaded[1], ...loaded[2] };
}
/** @throws UsageError where there is none */
export function requireSecrets(secrets, purpose) {
    if (secrets.length > 0)
        return;
    throw new UsageError(`There is no secret to ${purpose} with.`, `Set the variable ${SECRET_VARIABLE}, or pass --secret.`);
}
/** A new id for a delivery. */
export function deliveryId() {
    const letters = randomBytes(20)
        .toString('base64')
        .replace(/[^0-9A-Za-z]/g, '');
    return `msg_${letters}`;
}
/**
 * A time as people give it: Unix seconds, or a date (ISO 8601); without one, now.
 *
 * @throws UsageError
 */
export function timeOf(given) {
    if (given === undefined)
        return new Date();
    const time = /^\d{1,12}$/.test(given) ? new Date(Number(given) * 1000) : new Date(given);
    const isClear = /^\d{1,12}$/.test(given) || /^\d{4}-\d{2}-\d{2}(T.*(Z|[+-]\d{2}:?\d{2}))?$/.test(given);
    if (isClear && !Number.isNaN(time.getTime()))
        return time;
    throw new UsageError('--time has to be Unix seconds, or a date with its zone.', 'Such as 2026-01-31T12:00:00Z.');
}
