import { WebhookVerificationError } from '../receiving/errors.js';
/** Reads one header by its name in small letters; `undefined` where it is not there. */
export type HeaderReader = (name: string) => string | undefined;
/**
 * Headers in any of the forms that frameworks have, in any letter case.
 *
 * @param headers - whatever the caller passed
 * @param wanted - the names that will be asked for, in small letters
 * @throws WebhookVerificationError `duplicate_header`, `malformed_header`, or `missing_header` where these are no headers
 */
export declare function readHeaders(headers: unknown, wanted: ReadonlySet<string>): HeaderReader;
export declare function malformed(header: string, problem: string): WebhookVerificationError;
