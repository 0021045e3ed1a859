import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeBehaviour } from './support/behaviour.js';
import { ask, type Consumer, consumerOf } from './support/consumer.js';
import { textsOf } from './support/disk.js';
import { specifiedEvents, withValue } from './support/events.js';
import { ROOT } from './support/process.js';

const NAME = '@askelephant/webhooks';
const events = specifiedEvents(join(ROOT, 'spec'));
let consumer: Consumer;

beforeAll(async () => {
  consumer = await consumerOf(join(ROOT, 'generated'));
});

describe('the package, installed from its tarball', () => {
  describeBehaviour(async () => ({ consumer, events }));

  test('it is imported by its own name', () => {
    expect(consumer.name).toBe(NAME);
  });

  test('nothing comes with it: no dependency, no script, one folder in node_modules', () => {
    const manifest = JSON.parse(readFileSync(join(consumer.folder, 'package.json'), 'utf8')) as Record<string, unknown>;
    for (const key of ['dependencies', 'optionalDependencies', 'bundleDependencies', 'scripts']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(requiredPeers(manifest)).toEqual([]);
    const lock = JSON.parse(readFileSync(join(consumer.project, 'package-lock.json'), 'utf8')) as { packages: object };
    expect(Object.keys(lock.packages)).toEqual(['', `node_modules/${NAME}`]);
  });

  test('its code is ESM that makes no code of text', () => {
    const modules = Object.entries(textsOf(consumer.folder)).filter(([path]) => /\.[cm]?[jt]s$/.test(path));
    expect(modules.length).toBeGreaterThan(50);
    const suspicious = /\brequire\s*\(|\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(|\bmodule\.exports\b/;
    expect(modules.filter(([, text]) => suspicious.test(text)).map(([path]) => path)).toEqual([]);
    const outside = modules.flatMap(([path, text]) =>
      [...text.matchAll(/\bfrom\s+['"]([^'"]+)['"]/g)].flatMap(([, to = '']) =>
        to.startsWith('.') || to === '#platform' ? [] : [`${path}: ${to}`],
      ),
    );
    // What is Node's own is where only Node is led to, and the optional peer where only its users are.
    const allowed =
      /^runtime\/(platform\/node[\w-]*|(cli|conformance|endpoint)\/[\w/-]+)\.js: node:[\w/]+$|^(runtime\/)?arbitraries\/[\w/.-]+: fast-check$/;
    expect(outside.filter((line) => !allowed.test(line))).toEqual([]);
  });

  test('the README travels along, the manifest of the generator does not', () => {
    const paths = Object.keys(textsOf(consumer.folder));
    expect(paths).toContain('README.md');
    expect(paths).not.toContain('manifest.json');
  });

  test('its entries resolve', async () => {
    const entries = [
      ...['asyncapi.json', 'openapi.json', 'package.json', 'handlers', 'handlers/postgres'],
      ...['schemas/Contact.json', 'schemas/ContactUpdatedEvent.json'],
      ...['validators/Contact', 'validators/ContactUpdatedEvent', 'validators/DeliveryHeaders'],
    ];
    const { resolved } = await ask(consumer, { paths: [NAME, ...entries.map((path) => `${NAME}/${path}`)] });
    expect(resolved).toEqual(resolved.map(() => 'found'));
  });

  test('what is inside does not', async () => {
    const modules = Object.keys(textsOf(consumer.folder)).filter((path) => path.endsWith('.js'));
    const inner = modules.filter((path) => !/^(validators\/[A-Z]\w*|structural|handlers\/postgres)\.js$/.test(path));
    const paths = inner.flatMap((path) => [`${NAME}/${path}`, `${NAME}/${path.replace(/\.js$/, '')}`]);
    const { resolved } = await ask(consumer, { paths: [...paths, `${NAME}/schemas`, `${NAME}/README.md`] });
    const open = paths.filter((_, index) => resolved[index] === 'found');
    expect(inner.length).toBeGreaterThan(20);
    expect(open).toEqual([]);
  });

  test('validateEvent says where an event is wrong, and ignores what it does not know', async () => {
    const example = events.find(({ key }) => key === 'ContactUpdated')?.examples[0]?.payload ?? null;
    const { verdicts } = await ask(consumer, {
      values: [
        withValue(example, '/data/object/id', 'cmp_1'),
        withValue(example, '/data/object/emails/0/is_primary', 'yes'),
        withValue(example, '/data/object/shoe_size', 46),
        withValue(example, '/data/object/crm_association/source', 'hubspot'),
      ],
    });
    expect(verdicts.map(({ errors }) => errors?.map(({ path, keyword }) => `${path} ${keyword}`))).toEqual([
      ['/data/object/id pattern'],
      ['/data/object/emails/0/is_primary type'],
      undefined,
      undefined,
    ]);
  });
});

function requiredPeers({ peerDependencies = {}, peerDependenciesMeta = {} }: Record<string, unknown>): string[] {
  const meta = peerDependenciesMeta as Readonly<Record<string, { readonly optional?: boolean }>>;
  return Object.keys(peerDependencies as object).filter((name) => meta[name]?.optional !== true);
}
