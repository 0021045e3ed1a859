// The documentation beside AsyncAPI's own template and a Starlight site of the same text: time to build, bytes over
// the wire, time until a reader can read, and whether a script is needed for it. Installs the two others (550 MB)
// into node_modules/.cache on its first run, so it is a command of its own: node test/bench/docs.mjs
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { githubCatalogue } from '../support/github-catalogue.mjs';
import { asyncapiTemplate, starlight } from './docs/peers.mjs';
import { measureReading } from './docs/reading.mjs';
import { sideBySide } from './side-by-side.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(ROOT, 'dist/cli.js');
const ROUNDS = Number(process.env.ROUNDS ?? 3);

const folder = mkdtempSync(join(tmpdir(), 'webhook-contract-docs-bench-'));
try {
  const own = JSON.parse(readFileSync(join(ROOT, 'generated/asyncapi.json'), 'utf8'));
  const type = 'v1.contact.updated';
  // The template cannot read 3.1 yet; the documents are the same otherwise.
  const contracts = [
    { title: 'one event', document: { ...own, asyncapi: '3.0.0' }, select: [type], type, field: 'previous_attributes' },
    {
      title: "the first contract's 13 events",
      document: { ...own, asyncapi: '3.0.0' },
      type,
      field: 'previous_attributes',
    },
    {
      title: "GitHub's catalogue, 224 events",
      document: githubCatalogue(),
      type: 'issues.opened',
      field: 'installation',
    },
  ];
  for (const contract of contracts) await compare(contract);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare({ title, document, select, type, field }) {
  const input = join(folder, 'document.json');
  writeFileSync(input, JSON.stringify(select ? only(document, select) : document));
  const generated = join(folder, 'generated');
  const fresh = (path) => () => rmSync(path, { recursive: true, force: true });
  const generate = [CLI, 'generate', '--quiet', '--spec', input, '--out', generated];
  // The same text for Starlight: our own Markdown.
  sideBySide({ own: { args: generate, prepare: fresh(generated) } }, { rounds: 1 });
  const template = asyncapiTemplate(input, join(folder, 'template'));
  const peer = starlight(join(generated, 'docs'), join(folder, 'starlight'));
  const times = sideBySide(
    {
      'webhook-contract, all of the package': { args: generate, prepare: fresh(generated) },
      '@asyncapi/html-template': { args: template.args, prepare: fresh(template.out) },
      Starlight: { args: peer.args, prepare: fresh(peer.out) },
    },
    { rounds: ROUNDS },
  );
  const sites = {
    'webhook-contract, all of the package': {
      root: join(generated, 'docs'),
      page: pageOf(join(generated, 'docs'), type),
    },
    '@asyncapi/html-template': { root: template.out, page: 'index.html' },
    Starlight: { root: peer.out, page: pageOf(peer.out, type) },
  };
  console.log(`\n${title}: median of ${ROUNDS} builds; the page of ${type} at 1.6 Mbit/s, 150 ms, a CPU slowed 4×`);
  console.log(
    `  ${'site'.padEnd(38)} ${'build'.padStart(8)} ${'largest page'.padStart(13)} ${'over the wire'.padStart(14)} ${'readable'.padStart(9)}  without JavaScript`,
  );
  for (const [name, site] of Object.entries(sites)) {
    const { bytes, readable, withoutScript } = await measureReading(site, field);
    const columns = [
      `${(times[name] / 1000).toFixed(1)} s`.padStart(8),
      kilobytes(largestPage(site.root)).padStart(13),
      kilobytes(bytes).padStart(14),
      (readable === undefined ? 'never' : `${(readable / 1000).toFixed(2)} s`).padStart(9),
      withoutScript ? '  yes' : '  no',
    ];
    console.log(`  ${name.padEnd(38)} ${columns.join(' ')}`);
  }
}

/** The document with these events alone, as one who writes it for them would have it. */
function only(document, types) {
  const copy = structuredClone(document);
  const keys = Object.entries(copy.components.messages).filter(([, { name }]) => types.includes(name));
  const kept = new Set(keys.map(([key]) => key));
  copy.components.messages = Object.fromEntries(keys);
  for (const channel of Object.values(copy.channels)) {
    channel.messages = Object.fromEntries(Object.entries(channel.messages).filter(([key]) => kept.has(key)));
  }
  for (const operation of Object.values(copy.operations)) {
    operation.messages = operation.messages?.filter(({ $ref }) => kept.has($ref.split('/').at(-1)));
  }
  return copy;
}

function filesOf(root) {
  return readdirSync(root, { recursive: true }).filter((path) => statSync(join(root, path)).isFile());
}

/** The page of an event, by what its path says of it. */
function pageOf(root, type) {
  const letters = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const page = filesOf(root).find(
    (path) => path.endsWith('.html') && letters(path).startsWith(letters(`events/${type}`)),
  );
  if (!page) throw new Error(`${root} has no page of ${type}`);
  return page.split('\\').join('/');
}

function largestPage(root) {
  const pages = filesOf(root).filter((path) => path.endsWith('.html'));
  return Math.max(...pages.map((path) => statSync(join(root, path)).size));
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
