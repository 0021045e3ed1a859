/** `must`: security and survival. `should`: what makes an endpoint a good one. */
export type Level = 'must' | 'should';
/** The parts of the catalogue, in its order. */
export type Group = 'deliveries' | 'signatures' | 'times' | 'headers' | 'repeats' | 'content' | 'transport';
/** What is said of a case, whoever runs it. */
export interface CaseText {
    readonly level: Level;
    /** What a good endpoint does. */
    readonly title: string;
    readonly why: string;
    readonly fix: string;
    /** `probe`: without one the case cannot be proved. */
    readonly needs?: 'probe';
}
declare const GROUPS: {
    readonly deliveries: {
        readonly 'accepts-signed-delivery': {
            readonly level: 'must';
            readonly title: 'Accepts a typical event of every type';
            readonly why: 'A delivery that is not acknowledged is sent again for hours, and an endpoint that keeps failing is switched off.';
            readonly fix: 'Answer 2xx to every genuine delivery, also of types that you do not use. Check that the secret, the path and the raw body reach your verification.';
        };
        readonly 'accepts-minimal-event': {
            readonly level: 'must';
            readonly title: 'Accepts events that have only what is required';
            readonly why: 'Optional properties are absent, and nullable ones are null, in a share of the real events.';
            readonly fix: 'Read optional properties with a default, and expect null where the contract allows it.';
        };
        readonly 'accepts-full-event': {
            readonly level: 'must';
            readonly title: 'Accepts events that have every property';
            readonly why: 'Properties that are rare in your tests arrive some day, together.';
            readonly fix: 'Validate with the contract rather than with what your samples happened to have.';
        };
        readonly 'accepts-contract-examples': {
            readonly level: 'must';
            readonly title: 'Accepts every example of the contract';
            readonly why: 'The examples are what the publisher promises to send.';
            readonly fix: 'Compare the example that failed with what your code expects.';
        };
        readonly 'accepts-unknown-type': {
            readonly level: 'must';
            readonly title: 'Acknowledges event types that it does not know, and ignores them';
            readonly why: 'New types are added without notice. An endpoint that fails on them is retried for hours and may be switched off, for all types.';
            readonly fix: 'Make the default branch of your dispatch answer 2xx and do nothing.';
        };
        readonly 'accepts-unknown-field': {
            readonly level: 'must';
            readonly title: 'Ignores properties that it does not know';
            readonly why: 'New properties are added without a new version of the contract.';
            readonly fix: 'Do not validate with "additional properties forbidden"; ignore what you do not know.';
        };
        readonly 'accepts-new-value': {
            readonly level: 'should';
            readonly title: 'Accepts values that a later version may add';
            readonly why: 'Lists of values that are marked as extensible grow without a new version of the contract.';
            readonly fix: 'Treat an unknown value as "other" instead of failing.';
        };
        readonly 'survives-invalid-event': {
            readonly level: 'must';
            readonly title: 'Survives a signed event that breaks the contract';
            readonly why: 'Publishers have bugs. An exception becomes a 5xx, and the same event comes back for hours.';
            readonly fix: 'Validate before you use the event. Put an invalid one aside and answer 2xx, or refuse it with 4xx.';
        };
    };
    readonly signatures: {
        readonly 'refuses-wrong-signature': {
            readonly level: 'must';
            readonly title: 'Refuses a signature that is not one';
            readonly why: 'Whoever knows the address could otherwise send you any event.';
            readonly fix: "Verify the signature over the raw bytes, before anything else, and answer 401.";
        };
        readonly 'refuses-wrong-secret': {
            readonly level: 'must';
            readonly title: 'Refuses a delivery that is signed with another secret';
            readonly why: 'Each endpoint has a secret of its own: a delivery to somebody else proves nothing to you.';
            readonly fix: 'Verify with the secret of this endpoint alone.';
        };
        readonly 'refuses-tampered-body': {
            readonly level: 'must';
            readonly title: 'Refuses a body that was changed';
            readonly why: "The signature is what proves that the content is the sender's.";
            readonly fix: "Verify the signature over the raw bytes, before anything else, and answer 401.";
        };
        readonly 'refuses-reformatted-body': {
            readonly level: 'must';
            readonly title: 'Refuses a body whose white space was changed';
            readonly why: 'It shows that the signature is checked over JSON that was parsed and written again. That accepts what was not signed, and refuses genuine deliveries whose JSON is spelled differently.';
            readonly fix: 'Take the raw body, for example with express.raw(), and parse it after the signature was verified.';
        };
        readonly 'refuses-tampered-id': {
            readonly level: 'must';
            readonly title: 'Refuses a delivery whose id was changed';
            readonly why: 'With another id, a recorded delivery passes for a new one, and is handled again.';
            readonly fix: 'Sign the id as it stands in the header, together with the timestamp and the body.';
        };
        readonly 'refuses-tampered-timestamp': {
            readonly level: 'must';
            readonly title: 'Refuses a delivery whose timestamp was changed';
            readonly why: 'With a fresh timestamp, a delivery that was recorded long ago passes for a recent one.';
            readonly fix: 'Sign the timestamp as it stands in the header, together with the id and the body.';
        };
        readonly 'refuses-truncated-signature': {
            readonly level: 'must';
            readonly title: 'Refuses the beginning of the right signature';
            readonly why: 'Comparing as far as the shorter text goes lets a forger guess the signature piece by piece.';
            readonly fix: 'Compare the whole signatures in constant time, and refuse other lengths first.';
        };
        readonly 'refuses-empty-signature': {
            readonly level: 'must';
            readonly title: 'Refuses a signature without any characters';
            readonly why: 'It is the beginning of every signature: a comparison of beginnings accepts it for every body.';
            readonly fix: 'Compare the whole signatures in constant time, and refuse other lengths first.';
        };
        readonly 'refuses-longer-signature': {
            readonly level: 'must';
            readonly title: 'Refuses the right signature with more behind it';
            readonly why: 'It shows that signatures are not compared as a whole. Some comparisons throw at other lengths, which becomes a 5xx.';
            readonly fix: 'Compare the whole signatures in constant time, and refuse other lengths first.';
        };
        readonly 'refuses-replaced-bytes': {
            readonly level: 'should';
            readonly title: 'Tells bytes that are no text from the replacement character';
            readonly why: 'Decoded to text, different bodies become the same one: the signature is then checked over something that was not sent.';
            readonly fix: 'Give the bytes to the HMAC, not text that was decoded from them.';
        };
        readonly 'accepts-signature-first': {
            readonly level: 'must';
            readonly title: 'Accepts the right signature in front of another one';
            readonly why: 'While a secret is being replaced, a delivery carries a signature of each.';
            readonly fix: 'Split the header, and accept the delivery where any of the signatures is right.';
        };
        readonly 'accepts-signature-between': {
            readonly level: 'must';
            readonly title: 'Accepts the right signature between others';
            readonly why: 'While a secret is being replaced, a delivery carries a signature of each.';
            readonly fix: 'Split the header, and accept the delivery where any of the signatures is right.';
        };
        readonly 'accepts-signature-last': {
            readonly level: 'must';
            readonly title: 'Accepts the right signature behind others';
            readonly why: 'While a secret is being replaced, a delivery carries a signature of each.';
            readonly fix: 'Split the header, and accept the delivery where any of the signatures is right.';
        };
        readonly 'accepts-other-versions': {
            readonly level: 'must';
            readonly title: 'Skips signatures of versions that it does not know';
            readonly why: 'New kinds of signatures are added beside the old one.';
            readonly fix: 'Look for signatures of your version, and skip all others without failing.';
        };
    };
    readonly times: {
        readonly 'refuses-old-timestamp': {
            readonly level: 'must';
            readonly title: 'Refuses a delivery that was signed too long ago';
            readonly why: 'Whoever recorded a delivery could otherwise send it again at any time.';
            readonly fix: 'Refuse timestamps further from your clock than the tolerance, both ways, once the signature was verified.';
        };
        readonly 'refuses-future-timestamp': {
            readonly level: 'must';
            readonly title: 'Refuses a delivery that was signed in the future';
            readonly why: 'It would stay valid for longer than the tolerance says.';
            readonly fix: 'Refuse timestamps further from your clock than the tolerance, both ways.';
        };
        readonly 'accepts-slow-delivery': {
            readonly level: 'must';
            readonly title: 'Accepts a delivery that is almost as old as it may be';
            readonly why: 'Networks are slow and clocks differ: a narrower window loses genuine deliveries.';
            readonly fix: 'Use the tolerance of the contract, and keep the clock of the machine in time.';
        };
        readonly 'accepts-fast-clock': {
            readonly level: 'must';
            readonly title: 'Accepts a delivery whose clock is ahead within the tolerance';
            readonly why: "The sender's clock may be ahead of yours.";
            readonly fix: 'Compare the absolute difference with the tolerance.';
        };
        readonly 'refuses-malformed-timestamp': {
            readonly level: 'must';
            readonly title: 'Refuses a timestamp that is no number';
            readonly why: 'As a number it becomes NaN, and every comparison with NaN is false: the check of the age is skipped, or fails with a 5xx.';
            readonly fix: 'Accept digits alone, and refuse everything else with 400 before you calculate.';
        };
        readonly 'refuses-decorated-timestamp': {
            readonly level: 'should';
            readonly title: 'Refuses a timestamp with something behind its digits';
            readonly why: 'Lenient parsing, such as parseInt, reads "1700000000abc" as a number, so several headers pass for one. It helps no forger by itself, and shows that the header is not read strictly.';
            readonly fix: 'Accept digits alone: /^\\d+$/.';
        };
    };
    readonly headers: {
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
    readonly repeats: {
        readonly 'handles-retry-once': {
            readonly level: 'must';
            readonly title: 'A delivery that comes again, freshly signed, has one effect';
            readonly why: "Deliveries come at least once: an answer that is lost on its way makes the sender try again.";
            readonly fix: "Remember the ids that you handled, and claim an id atomically before you act on it: a unique key in a database does.";
            readonly needs: 'probe';
        };
        readonly 'handles-replay-once': {
            readonly level: 'must';
            readonly title: 'A delivery that comes again, byte for byte, has one effect';
            readonly why: 'Within the tolerance a recording is as genuine as the delivery was: only its id tells them apart.';
            readonly fix: "Remember the ids that you handled, and claim an id atomically before you act on it: a unique key in a database does.";
            readonly needs: 'probe';
        };
        readonly 'handles-concurrent-once': {
            readonly level: 'must';
            readonly title: 'Ten copies of a delivery at once have one effect';
            readonly why: 'A sender that loses patience tries again while you still work. Looking an id up and storing it later lets both through.';
            readonly fix: "Remember the ids that you handled, and claim an id atomically before you act on it: a unique key in a database does. Answer 409 or 2xx to the others.";
            readonly needs: 'probe';
        };
        readonly 'keeps-newest-state': {
            readonly level: 'must';
            readonly title: 'An older update that arrives later changes nothing';
            readonly why: 'Deliveries overtake each other. Overwriting in the order of arrival brings old values back, and nothing corrects them.';
            readonly fix: 'Keep the time of the last change with what you store, overwrite only with a newer one, and acknowledge the rest.';
            readonly needs: 'probe';
        };
        readonly 'keeps-deleted': {
            readonly level: 'must';
            readonly title: 'An update that arrives after the deletion brings nothing back';
            readonly why: 'Deliveries overtake each other, and a late update would create again what is gone.';
            readonly fix: 'Remember that something was deleted, for as long as deliveries may be late.';
            readonly needs: 'probe';
        };
    };
    readonly content: {
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
    readonly transport: {
        readonly 'does-not-redirect': {
            readonly level: 'must';
            readonly title: 'Answers at its own address';
            readonly why: 'Redirects are not followed: each is a failed delivery.';
            readonly fix: 'Register the address to which it redirects. Mind https, "www." and the slash at the end.';
        };
        readonly 'answers-in-time': {
            readonly level: 'must';
            readonly title: 'Answers within the time that the sender waits';
            readonly why: 'An answer that comes later counts as a failure: the delivery is repeated although you handled it.';
            readonly fix: 'Store the event or put it into a queue, answer at once, and do slow work afterwards.';
        };
        readonly 'answers-quickly': {
            readonly level: 'should';
            readonly title: 'Answers within a third of that time';
            readonly why: 'What is nearly too slow in a test is too slow under load.';
            readonly fix: 'Do slow work after you answered.';
        };
        readonly 'survives-slow-upload': {
            readonly level: 'should';
            readonly title: 'Survives a body that arrives slowly, in chunks';
            readonly why: 'Proxies forward bodies without a length, piece by piece.';
            readonly fix: 'Wait until the whole body is there before you verify it, and limit how long you wait.';
        };
        readonly 'survives-hang-up': {
            readonly level: 'should';
            readonly title: 'Survives a sender that hangs up in the middle';
            readonly why: 'Connections break. The error of a stream that nobody listens for ends a Node.js process.';
            readonly fix: 'Handle the errors of the request stream.';
        };
        readonly 'refuses-get': {
            readonly level: 'should';
            readonly title: 'Answers 404 or 405 to GET';
            readonly why: 'A 2xx tells monitors and scanners that deliveries arrive where they do not, and a 5xx hides real failures.';
            readonly fix: 'Route POST alone to the endpoint.';
        };
        readonly 'refuses-other-content-type': {
            readonly level: 'should';
            readonly title: 'Answers 415 to a body that does not claim to be JSON';
            readonly why: 'Frameworks parse other types into other things, and verification then sees an empty body.';
            readonly fix: 'Check the content type first.';
        };
        readonly 'stays-up': {
            readonly level: 'must';
            readonly title: 'Still accepts deliveries after all of this';
            readonly why: 'A process that ends loses what it was working on.';
            readonly fix: 'Look at the log of the endpoint for the exception that ended it.';
        };
    };
};
type Groups = typeof GROUPS;
/** The name of a case. It never changes its meaning. */
export type CaseId = {
    [G in keyof Groups]: keyof Groups[G];
}[keyof Groups];
export interface CaseFacts extends CaseText {
    readonly id: CaseId;
    readonly group: Group;
}
/** Every case there is: what the command runs, and what the documentation lists. Data alone. */
export declare const CATALOGUE: readonly CaseFacts[];
/** What the groups are called. */
export declare const GROUP_TITLES: Readonly<Record<Group, string>>;
export {};
