export const DELIVERIES = {
    'accepts-signed-delivery': {
        level: 'must',
        title: 'Accepts a typical event of every type',
        why: 'A delivery that is not acknowledged is sent again for hours, and an endpoint that keeps failing is switched off.',
        fix: 'Answer 2xx to every genuine delivery, also of types that you do not use. Check that the secret, the path and the raw body reach your verification.',
    },
    'accepts-minimal-event': {
        level: 'must',
        title: 'Accepts events that have only what is required',
        why: 'Optional properties are absent, and nullable ones are null, in a share of the real events.',
        fix: 'Read optional properties with a default, and expect null where the contract allows it.',
    },
    'accepts-full-event': {
        level: 'must',
        title: 'Accepts events that have every property',
        why: 'Properties that are rare in your tests arrive some day, together.',
        fix: 'Validate with the contract rather than with what your samples happened to have.',
    },
    'accepts-contract-examples': {
        level: 'must',
        title: 'Accepts every example of the contract',
        why: 'The examples are what the publisher promises to send.',
        fix: 'Compare the example that failed with what your code expects.',
    },
    'accepts-unknown-type': {
        level: 'must',
        title: 'Acknowledges event types that it does not know, and ignores them',
        why: 'New types are added without notice. An endpoint that fails on them is retried for hours and may be switched off, for all types.',
        fix: 'Make the default branch of your dispatch answer 2xx and do nothing.',
    },
    'accepts-unknown-field': {
        level: 'must',
        title: 'Ignores properties that it does not know',
        why: 'New properties are added without a new version of the contract.',
        fix: 'Do not validate with "additional properties forbidden"; ignore what you do not know.',
    },
    'accepts-new-value': {
        level: 'should',
        title: 'Accepts values that a later version may add',
        why: 'Lists of values that are marked as extensible grow without a new version of the contract.',
        fix: 'Treat an unknown value as "other" instead of failing.',
    },
    'survives-invalid-event': {
        level: 'must',
        title: 'Survives a signed event that breaks the contract',
        why: 'Publishers have bugs. An exception becomes a 5xx, and the same event comes back for hours.',
        fix: 'Validate before you use the event. Put an invalid one aside and answer 2xx, or refuse it with 4xx.',
    },
};
