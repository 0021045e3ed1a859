import { WebhookVerificationError } from '../receiving/errors.js';
/** Reads one header by its name in small letters; `undefined` where it is not there, or has no name. */
export type HeaderReader = (name: string | undefined) => string | undefined;
/** The names that will be asked for, in small letters, and whether a value may be a list with commas. */
export type WantedHeaders = ReadonlyMap<string, boolean>;
/**
 * Headers in any of the forms that frameworks have, in any letter case.
 *
 * @param headers - whatever the caller passed
 * @throws WebhookVerificationError `duplicate_header`, `malformed_header`, or `missing_header` where these are no headers
 */
export declare function readHeaders(headers: unknown, wanted: WantedHeaders): HeaderReader;
export declare function malformed(header: string, problem: string): WebhookVerificationError;
