export declare const CONTENT: {
    readonly 'accepts-unicode': {
        readonly level: 'must';
        readonly title: 'Accepts text in any script';
        readonly why: 'Names have accents, scripts and emoji. Signing text in another encoding than UTF-8 refuses all of them.';
        readonly fix: 'Verify over the raw bytes, and decode them as UTF-8.';
    };
    readonly 'accepts-escapes': {
        readonly level: 'should';
        readonly title: 'Accepts JSON whose characters are escaped';
        readonly why: 'JSON has several spellings of one text, and the sender chooses.';
        readonly fix: "Verify over the raw bytes, and leave the rest to the JSON parser.";
    };
    readonly 'accepts-white-space': {
        readonly level: 'should';
        readonly title: 'Accepts JSON with white space in it';
        readonly why: 'A sender may format what it sends.';
        readonly fix: "Verify over the raw bytes, and leave the rest to the JSON parser.";
    };
    readonly 'accepts-key-order': {
        readonly level: 'should';
        readonly title: 'Accepts properties in another order';
        readonly why: "The order of properties means nothing, and changes with the sender's software.";
        readonly fix: "Verify over the raw bytes, and leave the rest to the JSON parser.";
    };
    readonly 'accepts-large-number': {
        readonly level: 'should';
        readonly title: 'Accepts numbers beyond 2^53';
        readonly why: 'JavaScript rounds them. Written again they are other numbers, and the signature no longer fits.';
        readonly fix: "Verify over the raw bytes, and leave the rest to the JSON parser.";
    };
    readonly 'accepts-trailing-newline': {
        readonly level: 'should';
        readonly title: 'Accepts a new line at the end of the body';
        readonly why: 'It is part of what was signed, and still JSON.';
        readonly fix: 'Do not trim the body before the signature is verified.';
    };
    readonly 'refuses-non-json': {
        readonly level: 'should';
        readonly title: 'Refuses a signed body that is not JSON';
        readonly why: 'An exception of the parser becomes a 5xx, and the delivery comes back for hours.';
        readonly fix: 'Catch the error of the parser, and answer 400.';
    };
    readonly 'takes-20-kb': {
        readonly level: 'should';
        readonly title: 'Takes a body of 20 kB, or refuses it cleanly';
        readonly why: 'Events with long texts are that large.';
        readonly fix: 'Raise the limit of your body parser, or answer 413.';
    };
    readonly 'takes-256-kb': {
        readonly level: 'should';
        readonly title: 'Takes a body of 256 kB, or refuses it cleanly';
        readonly why: 'The default limit of several frameworks is below that.';
        readonly fix: 'Raise the limit of your body parser, or answer 413.';
    };
    readonly 'takes-1-mb': {
        readonly level: 'should';
        readonly title: 'Takes a body of 1 MiB, or refuses it cleanly';
        readonly why: 'Closing the connection looks like a crash to the sender.';
        readonly fix: 'Raise the limit of your body parser, or answer 413.';
    };
};
