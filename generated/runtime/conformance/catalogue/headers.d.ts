export declare const HEADERS: {
    readonly 'refuses-unsigned': {
        readonly level: 'must';
        readonly title: 'Refuses a delivery without any signature headers';
        readonly why: 'Whoever knows the address could otherwise send you any event.';
        readonly fix: "Check that each header is there before you use it, and answer 400 or 401.";
    };
    readonly 'refuses-missing-id': {
        readonly level: 'must';
        readonly title: 'Refuses a delivery without its id';
        readonly why: "Scanners and misdirected requests have no such headers. A 5xx hides real failures, and can be provoked by anybody.";
        readonly fix: "Check that each header is there before you use it, and answer 400 or 401.";
    };
    readonly 'refuses-missing-timestamp': {
        readonly level: 'must';
        readonly title: 'Refuses a delivery without its timestamp';
        readonly why: 'Without a timestamp nothing tells a recording from a new delivery.';
        readonly fix: "Check that each header is there before you use it, and answer 400 or 401.";
    };
    readonly 'refuses-missing-signature': {
        readonly level: 'must';
        readonly title: 'Refuses a delivery without its signature';
        readonly why: "Scanners and misdirected requests have no such headers. A 5xx hides real failures, and can be provoked by anybody.";
        readonly fix: "Check that each header is there before you use it, and answer 400 or 401.";
    };
    readonly 'accepts-other-family': {
        readonly level: 'should';
        readonly title: 'Accepts the other families of header names';
        readonly why: 'The contract lets a delivery carry its id, timestamp and signature under other names.';
        readonly fix: 'Read one complete family of headers, whichever is there.';
    };
    readonly 'accepts-any-letter-case': {
        readonly level: 'must';
        readonly title: 'Reads headers in any letter case';
        readonly why: 'Names of headers have no letter case (RFC 9110, section 5.1), and proxies change it.';
        readonly fix: 'Compare names of headers in small letters.';
    };
    readonly 'survives-duplicate-headers': {
        readonly level: 'must';
        readonly title: 'Survives headers that come twice';
        readonly why: 'Some servers make lists of them, and code that expects text throws.';
        readonly fix: 'Refuse a repeated header with 400.';
    };
    readonly 'survives-mixed-families': {
        readonly level: 'must';
        readonly title: 'Survives headers of mixed families';
        readonly why: 'A receiver that puts a delivery together from parts of several verifies something that nobody signed.';
        readonly fix: 'Require one complete family, and refuse mixtures with 400.';
    };
};
