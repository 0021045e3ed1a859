const RAW = 'Verify over the raw bytes, and leave the rest to the JSON parser.';
export const CONTENT = {
    'accepts-unicode': {
        level: 'must',
        title: 'Accepts text in any script',
        why: 'Names have accents, scripts and emoji. Signing text in another encoding than UTF-8 refuses all of them.',
        fix: 'Verify over the raw bytes, and decode them as UTF-8.',
    },
    'accepts-escapes': {
        level: 'should',
        title: 'Accepts JSON whose characters are escaped',
        why: 'JSON has several spellings of one text, and the sender chooses.',
        fix: RAW,
    },
    'accepts-white-space': {
        level: 'should',
        title: 'Accepts JSON with white space in it',
        why: 'A sender may format what it sends.',
        fix: RAW,
    },
    'accepts-key-order': {
        level: 'should',
        title: 'Accepts properties in another order',
        why: "The order of properties means nothing, and changes with the sender's software.",
        fix: RAW,
    },
    'accepts-large-number': {
        level: 'should',
        title: 'Accepts numbers beyond 2^53',
        why: 'JavaScript rounds them. Written again they are other numbers, and the signature no longer fits.',
        fix: RAW,
    },
    'accepts-trailing-newline': {
        level: 'should',
        title: 'Accepts a new line at the end of the body',
        why: 'It is part of what was signed, and still JSON.',
        fix: 'Do not trim the body before the signature is verified.',
    },
    'refuses-non-json': {
        level: 'should',
        title: 'Refuses a signed body that is not JSON',
        why: 'An exception of the parser becomes a 5xx, and the delivery comes back for hours.',
        fix: 'Catch the error of the parser, and answer 400.',
    },
    'takes-20-kb': {
        level: 'should',
        title: 'Takes a body of 20 kB, or refuses it cleanly',
        why: 'Events with long texts are that large.',
        fix: 'Raise the limit of your body parser, or answer 413.',
    },
    'takes-256-kb': {
        level: 'should',
        title: 'Takes a body of 256 kB, or refuses it cleanly',
        why: 'The default limit of several frameworks is below that.',
        fix: 'Raise the limit of your body parser, or answer 413.',
    },
    'takes-1-mb': {
        level: 'should',
        title: 'Takes a body of 1 MiB, or refuses it cleanly',
        why: 'Closing the connection looks like a crash to the sender.',
        fix: 'Raise the limit of your body parser, or answer 413.',
    },
};
