// The emitted validators beside ajv's, on GitHub's catalogue: size of the code, and time for each valid payload.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { readContract } from '../../dist/contract/read-contract.js';
import { emitAll } from '../../dist/emitters/index.js';
import { githubCatalogue, githubPayloads } from '../support/github-catalogue.mjs';
import { median } from './side-by-side.mjs';

export async function run({ rounds = 31 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-contract-bench-'));
  const { validateEvent } = await emitted(folder);
  const settings = { "ajv's default": ajvChecks({}), 'ajv with inlineRefs: false': ajvChecks({ inlineRefs: false }) };
  const payloads = githubPayloads().filter(({ type, payload }) => validateEvent(payload, { type }).ok);

  const times = {
    'validateEvent, emitted': [],
    ...Object.fromEntries(Object.keys(settings).map((name) => [name, []])),
  };
  for (let round = 0; round < rounds; round += 1) {
    times['validateEvent, emitted'].push(timed(payloads, ({ type, payload }) => validateEvent(payload, { type }).ok));
    for (const [name, { check }] of Object.entries(settings)) times[name].push(timed(payloads, check));
  }
  const sizes = {
    'validateEvent, emitted': sizeOf(join(folder, 'validators/contract')),
    ...Object.fromEntries(Object.entries(settings).map(([name, { size }]) => [name, size()])),
  };
  rmSync(folder, { recursive: true, force: true });

  const reference = "ajv's default";
  console.log(
    `\nValidators of GitHub's catalogue, contract profile, ${payloads.length} valid payloads (median of ${rounds} rounds)`,
  );
  for (const name of Object.keys(times)) {
    const time = median(times[name]);
    const speed = `${((time * 1000) / payloads.length).toFixed(1)} µs ${(time / median(times[reference])).toFixed(2)}×`;
    console.log(
      `  ${name.padEnd(28)} ${speed.padStart(16)}   ${(sizes[name] / 1e6).toFixed(2)} MB ${(sizes[name] / sizes[reference]).toFixed(2)}×`,
    );
  }
}

async function emitted(folder) {
  const spec = join(folder, 'github.json');
  writeFileSync(spec, JSON.stringify(githubCatalogue()));
  const { contract, diagnostics } = await readContract({ spec, cwd: folder });
  for (const { path, content } of await emitAll(contract, { package: { name: 'bench' }, diagnostics })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return import(pathToFileURL(join(folder, 'index.js')).href);
}

function ajvChecks(options) {
  const { components } = JSON.parse(
    JSON.stringify(githubCatalogue()).replaceAll('#/components/schemas/', '#/definitions/'),
  );
  const types = Object.keys(components.messages);
  const places = types.map((type) => `github${components.messages[type].payload.$ref}`);
  const create = (code) => {
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false, ...options, ...(code && { code }) });
    addFormats.default(ajv);
    return ajv.addSchema({ definitions: components.schemas }, 'github');
  };
  const ajv = create();
  const checks = new Map(types.map((type, index) => [type, ajv.getSchema(places[index])]));
  return {
    check: ({ type, payload }) => checks.get(type)(payload),
    size: () =>
      standalone.default(
        create({ source: true, esm: true }),
        Object.fromEntries(places.map((place, index) => [`v${index}`, place])),
      ).length,
  };
}

function timed(payloads, check) {
  const start = performance.now();
  for (const payload of payloads) if (!check(payload)) throw new Error(`${payload.type} is not valid`);
  return performance.now() - start;
}

function sizeOf(folder) {
  return readdirSync(folder).reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
}
