/** The input is at fault, rather than the endpoint. */
export class EndpointError extends Error {
    name = 'EndpointError';
    code;
    /** What to do. */
    help;
    constructor(code, message, help) {
        super(message);
        this.code = code;
        this.help = help;
    }
}
