const VERIFY = 'Verify the signature over the raw bytes, before anything else, and answer 401.';
export const SIGNATURES = {
    'refuses-wrong-signature': {
        level: 'must',
        title: 'Refuses a signature that is not one',
        why: 'Whoever knows the address could otherwise send you any event.',
        fix: VERIFY,
    },
    'refuses-wrong-secret': {
        level: 'must',
        title: 'Refuses a delivery that is signed with another secret',
        why: 'Each endpoint has a secret of its own: a delivery to somebody else proves nothing to you.',
        fix: 'Verify with the secret of this endpoint alone.',
    },
    'refuses-tampered-body': {
        level: 'must',
        title: 'Refuses a body that was changed',
        why: "The signature is what proves that the content is the sender's.",
        fix: VERIFY,
    },
    'refuses-reformatted-body': {
        level: 'must',
        title: 'Refuses a body whose white space was changed',
        why: 'It shows that the signature is checked over JSON that was parsed and written again. That accepts what was not signed, and refuses genuine deliveries whose JSON is spelled differently.',
        fix: 'Take the raw body, for example with express.raw(), and parse it after the signature was verified.',
    },
    'refuses-tampered-id': {
        level: 'must',
        title: 'Refuses a delivery whose id was changed',
        why: 'With another id, a recorded delivery passes for a new one, and is handled again.',
        fix: 'Sign the id as it stands in the header, together with the timestamp and the body.',
    },
    'refuses-tampered-timestamp': {
        level: 'must',
        title: 'Refuses a delivery whose timestamp was changed',
        why: 'With a fresh timestamp, a delivery that was recorded long ago passes for a recent one.',
        fix: 'Sign the timestamp as it stands in the header, together with the id and the body.',
    },
    'refuses-truncated-signature': {
        level: 'must',
        title: 'Refuses the beginning of the right signature',
        why: 'Comparing as far as the shorter text goes lets a forger guess the signature piece by piece.',
        fix: 'Compare the whole signatures in constant time, and refuse other lengths first.',
    },
    'refuses-empty-signature': {
        level: 'must',
        title: 'Refuses a signature without any characters',
        why: 'It is the beginning of every signature: a comparison of beginnings accepts it for every body.',
        fix: 'Compare the whole signatures in constant time, and refuse other lengths first.',
    },
    'refuses-longer-signature': {
        level: 'must',
        title: 'Refuses the right signature with more behind it',
        why: 'It shows that signatures are not compared as a whole. Some comparisons throw at other lengths, which becomes a 5xx.',
        fix: 'Compare the whole signatures in constant time, and refuse other lengths first.',
    },
    'refuses-replaced-bytes': {
        level: 'should',
        title: 'Tells bytes that are no text from the replacement character',
        why: 'Decoded to text, different bodies become the same one: the signature is then checked over something that was not sent.',
        fix: 'Give the bytes to the HMAC, not text that was decoded from them.',
    },
    'accepts-signature-first': {
        level: 'must',
        title: 'Accepts the right signature in front of another one',
        why: 'While a secret is being replaced, a delivery carries a signature of each.',
        fix: 'Split the header, and accept the delivery where any of the signatures is right.',
    },
    'accepts-signature-between': {
        level: 'must',
        title: 'Accepts the right signature between others',
        why: 'While a secret is being replaced, a delivery carries a signature of each.',
        fix: 'Split the header, and accept the delivery where any of the signatures is right.',
    },
    'accepts-signature-last': {
        level: 'must',
        title: 'Accepts the right signature behind others',
        why: 'While a secret is being replaced, a delivery carries a signature of each.',
        fix: 'Split the header, and accept the delivery where any of the signatures is right.',
    },
    'accepts-other-versions': {
        level: 'must',
        title: 'Skips signatures of versions that it does not know',
        why: 'New kinds of signatures are added beside the old one.',
        fix: 'Look for signatures of your version, and skip all others without failing.',
    },
};
