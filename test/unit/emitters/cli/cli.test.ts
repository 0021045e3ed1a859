import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { configProblems } from '../../../../generator/config/problems.js';
import { cli } from '../../../../generator/emitters/cli/index.js';
import { packageJson } from '../../../../generator/emitters/package/package-json.js';
import { partsOf } from '../../../../generator/emitters/package/parts.js';
import type { EventEntry } from '../../../../generator/runtime/cli/binding.js';
import { tempFolder } from '../../../e2e/support/temp.js';
import { contextOf, contractOf, emitted, ORDERS } from '../contract.js';

const HOSTILE = `'"\`\${x}*/\u2028\n</script>`;

/** The modules of `bin/` that bring no others with them, imported. */
async function emittedModules(contract = contractOf(ORDERS), context = contextOf(), outputs = ['mocks']) {
  const folder = tempFolder();
  const files = await emitted(cli(new Set(outputs)), contract, context);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href);
  const [{ binding }, { events }, { examples }] = await Promise.all([
    load('bin/binding.js'),
    load('bin/events.js'),
    load('bin/examples.js'),
  ]);
  return { binding, events: events as EventEntry[], examples: examples as Map<string, unknown>, files };
}

const binOf = (options: object, outputs: readonly string[]) => {
  const contract = contractOf(ORDERS);
  return JSON.parse(packageJson(contract, contextOf(options), partsOf(new Set(outputs), contract))).bin;
};

describe('the command', () => {
  it.each([
    [{ name: '@shop/webhooks' }, { 'shop-webhooks': 'bin/cli.js' }],
    [{ name: 'orders' }, { orders: 'bin/cli.js' }],
    [{ name: '@shop/webhooks', command: 'hooks' }, { hooks: 'bin/cli.js' }],
  ])('%j', (options, bin) => {
    expect(binOf(options, ['cli'])).toEqual(bin);
    expect(binOf(options, [])).toBeUndefined();
  });

  it('has a name that no shell and no path takes for something else', () => {
    const problems = (command: string) => configProblems({ package: { command } }).length;
    expect(problems('shop-webhooks')).toBe(0);
    for (const name of ['', '../x', 'a b', '$(x)', 'A', '-x', '.x']) expect(problems(name)).toBe(1);
    expect(configProblems({ package: { docs: 'javascript:alert(1)' } })).toHaveLength(1);
  });
});

describe('the binding', () => {
  it('names what the contract has', async () => {
    const signature = { key: 's' } as never;
    const plain = await emittedModules();
    expect(Object.keys(plain.binding.parts)).toEqual(expect.arrayContaining(['catalogue', 'contract', 'mocks']));
    expect(plain.binding.parts).not.toHaveProperty('verify');
    const signed = await emittedModules(
      contractOf({ ...ORDERS, contract: { signatures: [signature] } }),
      contextOf(),
      [],
    );
    expect(Object.keys(signed.binding.parts)).toEqual(expect.arrayContaining(['scheme', 'verify', 'sign']));
    expect(signed.binding.parts).not.toHaveProperty('mocks');
  });

  it('tells of each event in the words of the contract, however hostile', async () => {
    const messages = [{ key: 'OrderPlaced', wireType: HOSTILE, summary: HOSTILE, tags: [HOSTILE] }];
    const info = { title: HOSTILE, version: '1.0.0' };
    const { binding, events } = await emittedModules(contractOf({ ...ORDERS, messages, contract: { info } }));
    expect(binding.title).toBe(HOSTILE);
    expect(events).toEqual([{ type: HOSTILE, name: 'OrderPlacedEvent', summary: HOSTILE, groups: [HOSTILE] }]);
  });

  it('leads to the page of an event: its own, one of a template, that of all', async () => {
    const docs = { externalDocs: { url: 'https://docs.example/own' } };
    const messages = [
      { key: 'OrderPlaced', wireType: 'order placed', ...docs },
      { key: 'OrderPaid', wireType: 'order/paid' },
    ];
    const info = { title: 'Orders', version: '1.0.0', externalDocs: { url: 'https://docs.example/' } };
    const contract = contractOf({ ...ORDERS, messages, contract: { info } });
    const pages = async (options: object) =>
      (await emittedModules(contract, contextOf(options))).events.map((event) => event.docs);
    expect(await pages({})).toEqual(['https://docs.example/own', 'https://docs.example/']);
    expect(await pages({ docs: 'https://d.example/{type}#{name}' })).toEqual([
      'https://docs.example/own',
      'https://d.example/order%2Fpaid#OrderPaidEvent',
    ]);
  });

  it('has the examples by type', async () => {
    const { examples } = await emittedModules();
    expect([...examples.keys()]).toEqual(['order.placed']);
    expect(examples.get('order.placed')).toMatchObject([{ name: 'one-line', payload: { type: 'order.placed' } }]);
  });
});
