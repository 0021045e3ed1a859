import { defineConfig } from 'webhook-contract';

export default defineConfig({
  spec: 'spec/asyncapi.yaml',
  out: 'generated',
  package: {
    // The scope belongs to the publisher. Until it is published there, install from a tarball.
    name: '@askelephant/webhooks',
    license: 'MIT',
  },
  models: { python: true, go: true },
});
