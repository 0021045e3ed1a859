/** @type {import('webhook-contract').Config} */
export default {
  // The entry file of the contract. References stay inside its folder.
  spec: 'spec/asyncapi.yaml',

  // Everything generated goes here. Commit it, and never edit it: `webhook-contract check` notices.
  out: 'generated',

  // What partners install. Its version is `info.version` of the contract.
  package: {
    name: 'orders-webhooks',
    // license: 'MIT',
    // repository: 'github:your-name/orders-webhooks',
    // homepage: 'https://example.com/webhooks',
  },

  // Only some of the messages, by key or wire type; * stands for any text.
  // include: ['order.*'],
  // exclude: ['*.internal.*'],
};
