const MISSING_WHY = 'Scanners and misdirected requests have no such headers. A 5xx hides real failures, and can be provoked by anybody.';
const MISSING_FIX = 'Check that each header is there before you use it, and answer 400 or 401.';
export const HEADERS = {
    'refuses-unsigned': {
        level: 'must',
        title: 'Refuses a delivery without any signature headers',
        why: 'Whoever knows the address could otherwise send you any event.',
        fix: MISSING_FIX,
    },
    'refuses-missing-id': {
        level: 'must',
        title: 'Refuses a delivery without its id',
        why: MISSING_WHY,
        fix: MISSING_FIX,
    },
    'refuses-missing-timestamp': {
        level: 'must',
        title: 'Refuses a delivery without its timestamp',
        why: 'Without a timestamp nothing tells a recording from a new delivery.',
        fix: MISSING_FIX,
    },
    'refuses-missing-signature': {
        level: 'must',
        title: 'Refuses a delivery without its signature',
        why: MISSING_WHY,
        fix: MISSING_FIX,
    },
    'accepts-other-family': {
        level: 'should',
        title: 'Accepts the other families of header names',
        why: 'The contract lets a delivery carry its id, timestamp and signature under other names.',
        fix: 'Read one complete family of headers, whichever is there.',
    },
    'accepts-any-letter-case': {
        level: 'must',
        title: 'Reads headers in any letter case',
        why: 'Names of headers have no letter case (RFC 9110, section 5.1), and proxies change it.',
        fix: 'Compare names of headers in small letters.',
    },
    'survives-duplicate-headers': {
        level: 'must',
        title: 'Survives headers that come twice',
        why: 'Some servers make lists of them, and code that expects text throws.',
        fix: 'Refuse a repeated header with 400.',
    },
    'survives-mixed-families': {
        level: 'must',
        title: 'Survives headers of mixed families',
        why: 'A receiver that puts a delivery together from parts of several verifies something that nobody signed.',
        fix: 'Require one complete family, and refuse mixtures with 400.',
    },
};
