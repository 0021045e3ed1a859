/** A follow-up that gave no answer to work with. Never holds the token. */
export class FollowUpError extends Error {
    name = 'FollowUpError';
    code;
    /** Of the answer, where there was one. */
    status;
    /** Seconds to wait before another attempt, where the answer says so. */
    retryAfter;
    /** What is wrong with an unexpected answer. */
    errors;
    constructor(code, message, { status, retryAfter, errors = [] } = {}) {
        super(message);
        this.code = code;
        this.status = status;
        this.retryAfter = retryAfter;
        this.errors = errors;
    }
}
