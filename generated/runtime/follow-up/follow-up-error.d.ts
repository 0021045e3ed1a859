import type { ValidationError } from '../validation.js';
/** Why a follow-up gave no answer, for programs. The messages of the errors are for people, and may change. */
export type FollowUpErrorCode = 
/** The answer has a status that is not of the 2xx class. */
'http_status'
/** No whole answer came in time. */
 | 'timeout'
/** No answer came at all: the address, the connection or the certificate is at fault. */
 | 'network'
/** The answer is not JSON. */
 | 'malformed_json'
/** The answer does not have the structure that the contract gives it, or leads where it cannot be followed. */
 | 'unexpected_response'
/** The event or the options hold something that cannot be part of the request. Nothing was sent. */
 | 'invalid_parameter';
export interface FollowUpErrorDetails {
    readonly status?: number | undefined;
    readonly retryAfter?: number | undefined;
    readonly errors?: readonly ValidationError[];
}
/** A follow-up that gave no answer to work with. Never holds the token. */
export declare class FollowUpError extends Error {
    readonly name = "FollowUpError";
    readonly code: FollowUpErrorCode;
    /** Of the answer, where there was one. */
    readonly status: number | undefined;
    /** Seconds to wait before another attempt, where the answer says so. */
    readonly retryAfter: number | undefined;
    /** What is wrong with an unexpected answer. */
    readonly errors: readonly ValidationError[];
    constructor(code: FollowUpErrorCode, message: string, { status, retryAfter, errors }?: FollowUpErrorDetails);
}
