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
    dispatch: () => import('../validators/event-dispatch.js'),
    contract: () => import('../validators/contract-checks.js'),
    structural: () => import('../validators/structural-checks.js'),
    shapes: () => import('../strict/event-shapes.js'),
    scheme: () => import('../receiving/signature-scheme.js'),
    verify: () => import('../receiving/verify-signature.js'),
    sign: () => import('../receiving/sign-delivery.js'),
    mocks: () => import('../mocks/any-event.js'),
    deliveries: () => import('../mocks/deliveries.js'),
    conformance: () => import('../conformance/index.js'),
  },
};
