import { WebhookVerificationError, readHeaders } from '../../../receiving/events.js';
import { UsageError } from '../usage-error.js';
/**
 * Makes what checks the signatures of recorded deliveries. How long ago they were signed does not count: they
 * were recorded.
 *
 * @throws UsageError where a secret is none
 */
export async function createSignatureCheck(verifier, secrets) {
    await assertSecrets(verifier, secrets);
    return async ({ headers, raw }) => {
        if (raw === undefined)
            return undefined;
        return verificationError(() => verifier.verify(raw, readHeaders(headers, verifier.wanted), secrets, { tolerance: Number.POSITIVE_INFINITY }));
    };
}
/** @throws UsageError where a secret is none */
export async function assertSecrets(verifier, secrets) {
    // Secrets are looked at before headers, of which there are none here.
    const error = await verificationError(() => verifier.verify('', () => undefined, secrets, {}));
    if (error?.code === 'invalid_secret')
        throw new UsageError(error.message);
}
async function verificationError(verify) {
    try {
        await verify();
        return undefined;
    }
    catch (error) {
        if (error instanceof WebhookVerificationError)
            return error;
        throw error;
    }
}
