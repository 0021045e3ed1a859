export declare const SIGNATURES: {
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
