// What receiving adds to a partner's bundle.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { asInstalled } from '../support/as-installed.mjs';

const resolveDir = fileURLToPath(new URL('.', import.meta.url));

/** What is bundled, how many bytes in gzip it should have, and how many it may have before a test fails. */
export const BUNDLES = [
  {
    name: 'receiveWebhook, all events',
    goal: 12_000,
    limit: 12_000,
    entry: `export { receiveWebhook } from '../../generated/index.js';`,
  },
  {
    name: 'createReceiver, the whole contract of one event',
    goal: 7_000,
    limit: 7_000,
    entry: `
      import { createReceiver } from '../../generated/index.js';
      import { validateContactUpdatedEvent as validate } from '../../generated/validators/ContactUpdatedEvent.js';
      export const receive = createReceiver([validate]);`,
  },
  {
    // What `receiveWebhook` asks of events by default.
    name: 'createReceiver, the structure of one event',
    goal: 7_000,
    limit: 7_000,
    entry: `
      import { createReceiver } from '../../generated/index.js';
      import { validateContactUpdatedEvent } from '../../generated/structural.js';
      export const receive = createReceiver([validateContactUpdatedEvent]);`,
  },
];

/**
 * @param {string} entry the code to bundle
 * @param {'browser' | 'node'} [platform]
 */
export async function sizesOf(entry, platform = 'browser') {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform,
    plugins: [asInstalled],
    logLevel: 'silent',
  });
  const { contents } = outputFiles[0];
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length, text: outputFiles[0].text };
}
