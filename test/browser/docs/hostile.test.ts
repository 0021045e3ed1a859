import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { browserMissing, useBrowser } from '../../support/browser.js';
import { addressOf, htmlOf, renderedFiles, siteFilesOf, usePublished } from '../../support/docs-site.js';
import { contractOfDocument } from '../../support/emitted-package.js';
import { HOSTILE, showcase } from './showcase.js';
import { useVisits } from './visits.js';

const missing = await browserMissing();
const texts = [...HOSTILE.split('\n\n'), HOSTILE];

/** A document whose every text is out to do something. */
function hostileDocument(): object {
  const schema = (text: string, depth = 0): object => ({
    type: 'object',
    title: text,
    description: text,
    required: [text],
    properties: {
      [text]: { type: 'string', description: text, default: text, examples: [text] },
      known: { enum: texts, description: text },
      one: { const: text },
      either: {
        oneOf: [
          { type: 'string', title: text },
          { type: 'object', title: text, properties: { [text]: {} } },
        ],
      },
      ...(depth === 0 && { nested: schema(text, 1) }),
    },
  });
  const messages = texts.map((text, index) => [
    `m${index}`,
    {
      name: `${text}${index}`,
      title: text,
      summary: text,
      description: text,
      deprecated: index % 2 === 0,
      tags: [{ name: text, description: text }],
      externalDocs: { url: 'https://example.com/?%22onclick=%22globalThis.pwned=true', description: text },
      payload: schema(text),
      examples: [{ name: text, summary: text, payload: { [text]: text, known: texts[0], one: text } }],
    },
  ]);
  return {
    asyncapi: '3.0.0',
    info: { title: texts[0], version: '1.0.0', description: HOSTILE },
    channels: {
      c: {
        address: null,
        messages: Object.fromEntries(messages.map(([key]) => [key, { $ref: `#/components/messages/${key}` }])),
      },
    },
    operations: { o: { action: 'send', channel: { $ref: '#/channels/c' } } },
    components: { messages: Object.fromEntries(messages) },
  };
}

const documented = await siteFilesOf(await contractOfDocument(hostileDocument()), {
  pages: [{ slug: '../../outside', title: HOSTILE, subtitle: HOSTILE, content: HOSTILE }],
  theme: {
    logo: '<svg viewBox="0 0 1 1" onload="globalThis.pwned=true"><script>globalThis.pwned=true</script><path d="M0 0"/></svg>',
  },
});

/** The one script that stands in a page itself. */
const NOT_FOUND = readFileSync(new URL('../../../dist/docs-assets/not-found.js', import.meta.url), 'utf8');

describe.skipIf(missing !== undefined)('hostile texts', () => {
  const visits = useVisits(useBrowser());

  describe.each([
    ['of a contract', documented],
    ['in every kind of block', renderedFiles(showcase)],
  ] as const)('%s', (_, files) => {
    const site = usePublished(files);

    test('do nothing, load nothing and lead nowhere', async () => {
      expect(htmlOf(files).length).toBeGreaterThan(3);
      for (const [path] of htmlOf(files)) {
        await visits.page().goto(addressOf(site.file, path));
        const found = await visits.page().evaluate(() => {
          const elements = [...document.querySelectorAll('*')];
          const attributes = elements.flatMap((element) => [...element.attributes].map(({ name }) => name));
          return {
            pwned: 'pwned' in globalThis,
            handlers: attributes.filter((name) => name.startsWith('on')),
            loading: elements
              .map(({ tagName }) => tagName)
              .filter((tag) => /^(?:IMG|IFRAME|BASE|OBJECT|EMBED|STYLE|VIDEO)$/.test(tag)),
            scripts: [...document.scripts].map(({ src, text }) =>
              src ? new URL(src).pathname.split('/').at(-2) : text,
            ),
            links: [...document.links]
              .map(({ protocol }) => protocol)
              .filter((protocol) => !/^(?:file|https?|mailto):$/.test(protocol)),
            placeholders: [...document.links].filter((link) => link.getAttribute('href') === '#').length,
          };
        });
        const ours = ['assets', ...(path === '404.html' ? [NOT_FOUND] : [])];
        expect({ path, ...found, scripts: found.scripts.filter((script) => !ours.includes(script ?? '')) }).toEqual({
          path,
          pwned: false,
          handlers: [],
          loading: [],
          scripts: [],
          links: [],
          placeholders: 0,
        });
      }
      expect(visits.faults()).toEqual([]);
    });
  });
});
