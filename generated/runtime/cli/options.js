/** Options as data, from which the parser, the help and the types of their values are made. */
/** The options that every command has. */
export const COMMON = {
    quiet: { type: 'flag', short: 'q', help: 'say nothing but the report' },
    'no-color': { type: 'flag', help: 'no colours; so does the variable NO_COLOR' },
    help: { type: 'flag', short: 'h', help: 'show this help' },
};
/** The option of every command that has a report. See {@link readFormats}. */
export const FORMAT = {
    format: {
        type: 'text',
        value: '<name>[=<file>]',
        many: true,
        help: 'text, json, junit, github or markdown; several, each to a file',
    },
};
/** The option of every command that signs or verifies. See {@link readSecrets}. */
export const SECRET = {
    secret: {
        type: 'text',
        value: '<secret>',
        many: true,
        help: 'the signing secret; better in the variable WEBHOOK_SECRET, which no list of processes shows',
    },
};
