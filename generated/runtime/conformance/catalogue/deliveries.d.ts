export declare const DELIVERIES: {
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
