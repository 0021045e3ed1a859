import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../../generator/contract/model.js';
import type { PackageOptions } from '../../../../generator/emitters/emitter.js';
import { packageFiles } from '../../../../generator/emitters/package/index.js';
import { contextOf, contractOf, emitted, type Given, ORDERS } from '../contract.js';

const ALL = ['types', 'validators', 'runtime', 'schemas', 'asyncapi', 'openapi'];

async function readmeOf(given: Given, options: Partial<PackageOptions> = {}, outputs = ALL): Promise<string> {
  const files = await emitted(packageFiles(new Set(outputs)), contractOf(given), contextOf(options));
  return files.get('README.md') ?? '';
}

const withContract = (contract: Partial<Contract>): Given => ({ ...ORDERS, contract });

describe('README.md', () => {
  it('tells a partner what there is', async () => {
    expect(await readmeOf(ORDERS, { license: 'MIT' })).toMatchInlineSnapshot(`
      "# Orders

      This package holds what a receiver of these webhooks needs: types of every event, and code that receives, checks and makes them, with no dependencies. It is generated from the contract in [asyncapi.json](./asyncapi.json); do not edit it.

      ## Install

      In your own project, pack the folder that holds this file, and install the tarball:

      \`\`\`sh
      npm pack ./path/to/this/folder
      npm install ./shop-webhooks-1.2.3.tgz
      \`\`\`

      The name belongs to the publisher of the webhooks. Once they have published the package in the npm registry, this is enough:

      \`\`\`sh
      npm install @shop/webhooks
      \`\`\`

      It is ESM with type declarations, for Node.js 20.19 and newer, Bun, Deno, edge workers and browsers.

      ## Receive by hand

      \`\`\`ts
      import { receiveWebhook } from '@shop/webhooks';

      const received = await receiveWebhook({ body, headers });
      switch (received.kind) {
        case 'event':
          console.log(received.type, received.event);
          break;
        case 'unknown': // an event that is newer than this package
          console.log(received.type);
          break;
        case 'invalid': // not what the contract says
          console.error(received.type, received.errors);
          break;
      }
      \`\`\`

      \`body\` is the raw body, as text or bytes: an object that was parsed and written again is not what was sent. A \`Request\` will do instead of both.

      ## Validate

      \`\`\`ts
      import { type OrderPlacedEvent, validateEvent } from '@shop/webhooks';

      const result = validateEvent(JSON.parse(body));
      if (!result.ok) {
        for (const { path, message } of result.errors) console.error(path, message);
      } else {
        switch (result.event.type) {
          case 'order.placed':
            handle(result.event); // OrderPlacedEvent
            break;
          // one case for each event; TypeScript knows them all
        }
      }

      function handle(event: OrderPlacedEvent) {
        console.log(event);
      }
      \`\`\`

      \`validateEvent\` checks the whole contract, with formats and bounds. The guards (\`is…Event\`) and what receives deliveries check the structure alone: types, required properties, constants. All of them accept properties that they do not know.

      ## Events

      | Event | When | Type |
      | --- | --- | --- |
      | \`order.placed\` | A customer ordered. | [\`OrderPlacedEvent\`](./schemas/OrderPlacedEvent.json) |
      | \`order.paid\` | *Deprecated.* | [\`OrderPaidEvent\`](./schemas/OrderPaidEvent.json) |

      ## What is inside

      | Import | What it is |
      | --- | --- |
      | \`@shop/webhooks\` | \`receiveWebhook\`, \`validateEvent\`, \`EVENT_TYPES\`, a guard for each event, all types |
      | \`@shop/webhooks/validators/*\` | the validator of one event, resource or set of headers, for small bundles |
      | \`@shop/webhooks/structural\` | a validator of the structure alone for each event, for \`createReceiver\` |
      | \`@shop/webhooks/schemas/*.json\` | JSON Schema draft-07 of each event, resource and set of headers, each complete in itself |
      | \`@shop/webhooks/asyncapi.json\` | the contract, as one AsyncAPI document |
      | \`@shop/webhooks/openapi.json\` | the same as OpenAPI 3.1 \`webhooks\` |

      ## Versions

      The version of this package is the version of the contract. A later one can know more properties and more events, and the sender need not wait for you: ignore properties that you do not know, and acknowledge events that you do not know.

      ## Licence

      MIT
      "
    `);
  });

  it.each([
    {
      name: 'a body',
      dispatch: { basis: 'declared', separator: '.', body: '/type' },
      want: 'switch (result.event.type)',
    },
    {
      name: 'a deep place in the body',
      dispatch: { basis: 'declared', separator: '.', body: '/meta/type' },
      want: 'validateEvent(JSON.parse(body));\n',
    },
    {
      name: 'a header',
      dispatch: { basis: 'declared', separator: '.', header: 'X-Type' },
      want: "validateEvent(JSON.parse(body), { type: headers['x-type'] })",
    },
    {
      name: 'nothing',
      dispatch: { basis: 'out-of-band', separator: '.' },
      want: "validateEvent(JSON.parse(body), { type: 'order.placed' })",
    },
  ] as const)('shows how to dispatch by $name', async ({ dispatch, want }) => {
    expect(await readmeOf(withContract({ dispatch }))).toContain(want);
  });

  it('tells events apart by a property only where each of them pins it', async () => {
    const loose = { type: 'object', required: ['type'], properties: { type: { type: 'string' } } };
    const readme = await readmeOf({
      payloads: { A: { ...loose, properties: { type: { const: 'A' } } }, B: loose },
      messages: [{ key: 'A' }, { key: 'B' }],
    });
    expect(readme).toContain('} else if (isAEvent(result.event)) {\n');
    expect(readme).not.toContain('switch (result');
  });

  it('does without events', async () => {
    expect(await readmeOf({})).not.toContain('## Events');
  });

  it('tables the messages of the other direction apart', async () => {
    const given: Given = { payloads: { A: true }, messages: [{ key: 'A', direction: 'receive' }] };
    expect(await readmeOf(given)).toContain('## Messages in the other direction\n\n| Event |');
  });

  it('links to no file that is switched off', async () => {
    const readme = await readmeOf(ORDERS, {}, ['types', 'validators', 'runtime']);
    expect(readme).not.toMatch(/\]\(\.\/|schemas\/|asyncapi\.json|openapi\.json/);
  });

  it('quotes what comes from a hostile document', async () => {
    const readme = await readmeOf({
      payloads: { A: { type: 'object', properties: { type: { const: "a|b`'\n```\n</code>" } } } },
      messages: [
        { key: 'A', wireType: "a|b`'\n```\n</code>", summary: '<script>alert(1)</script> | [x](javascript:1)' },
      ],
      contract: {
        info: {
          title: '# Hi\n\n<b>',
          version: '1 || rm -rf /',
          description: '- <img onerror=x>\n\nmore',
          externalDocs: { url: 'javascript:alert(1)', description: '[docs]' },
          license: { name: '![l](x)', url: 'data:text/html,x' },
        },
      },
    });
    expect(readme).toContain('# \\# Hi \\<b\\>\n\n\\- \\<img onerror=x\\>\n\n');
    expect(readme).toContain('| \\<script\\>alert(1)\\</script\\> &#124; \\[x\\](javascript:1) |');
    expect(readme).toContain("<code>a&#124;b&#96;' &#96;&#96;&#96; &#60;/code&#62;</code>");
    expect(readme).toContain("case 'a|b`\\'\\n```\\n</code>':");
    expect(readme).toContain('````ts\n');
    expect(readme).toContain('\n\n\\[docs\\]\n\n');
    expect(readme).toMatch(/## Licence\n\n!\\\[l\\\]\(x\)\n$/);
    expect(readme).not.toContain('rm -rf');
  });
});
