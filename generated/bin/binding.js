// Generated from the contract. Do not edit.


/** What the command line is told. */
export const binding = {
  command: 'askelephant-webhooks',
  package: '@askelephant/webhooks',
  version: '1.0.0',
  title: 'AskElephant Webhooks',
  parts: {
    catalogue: () => import('./events.js'),
    examples: () => import('./examples.js'),
    dispatch: () => import('../receiving/events.js'),
    contract: () => import('../receiving/events.js'),
    structural: () => import('../receiving/events.js'),
    shapes: () => import('../strict/event-shapes.js'),
    scheme: () => import('../receiving/events.js'),
    verify: () => import('../receiving/verify-signature.js'),
    sign: () => import('../receiving/sign-delivery.js'),
    mocks: () => import('../mocks/any-event.js'),
    deliveries: () => import('../mocks/deliveries.js'),
    conformance: () => import('../conformance/index.js'),
  },
};
