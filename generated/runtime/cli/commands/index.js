export const COMMANDS = {
    validate: {
        summary: 'check recorded payloads and deliveries against the contract',
        load: async () => (await import('./validate.js')).validate,
    },
    verify: {
        summary: 'check the signature of one delivery, step by step',
        load: async () => (await import('./verify.js')).verify,
    },
    sign: {
        summary: 'print the headers that sign a body',
        load: async () => (await import('./sign.js')).sign,
    },
    mock: {
        summary: 'make an event, or a signed delivery of one',
        load: async () => (await import('./mock.js')).mock,
    },
    send: {
        summary: 'send one signed delivery to an endpoint',
        load: async () => (await import('./send.js')).send,
    },
    'test-endpoint': {
        summary: 'find out whether an endpoint behaves: signatures, repeats, faults',
        load: async () => (await import('./test-endpoint.js')).testEndpoint,
    },
    events: {
        summary: 'list the events of the contract',
        load: async () => (await import('./events.js')).events,
    },
};
