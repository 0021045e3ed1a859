/** What keeps a command from doing its work: a wrong option, a file that is not there. Ends with exit code 2. */
export class UsageError extends Error {
    name = 'UsageError';
    /** What to do. */
    help;
    constructor(message, help) {
        super(message);
        this.help = help;
    }
}
