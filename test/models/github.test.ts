/** A real catalogue that was not written for this tool. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import type { Contract } from '../../generator/contract/model.js';
import { contractOfDocument } from '../support/emitted-package.js';
import { githubCatalogue, githubPayloads } from '../support/github-catalogue.mjs';
import { DRIVERS, type Driver, type Emitted, emitModels, gofmt, goVet, mypy, roundTrip } from './support/driver.js';
import { describeWith } from './support/toolchains.js';

const DOCUMENT = githubCatalogue();
const PAYLOADS = githubPayloads();
const MESSAGES = DOCUMENT.components.messages as Readonly<Record<string, { payload: { $ref: string } }>>;
const definitions = JSON.stringify(DOCUMENT.components.schemas).replaceAll('#/components/schemas/', '#/definitions/');
const ajv = new Ajv({ strict: false, logger: false });
addFormats.default(ajv);
ajv.addSchema({ definitions: JSON.parse(definitions) as object }, 'github');

let contract: Contract;
let emitted: Emitted;

beforeAll(async () => {
  contract = await contractOfDocument(DOCUMENT);
  emitted = await emitModels(contract, ['python', 'go']);
});

describeWith(['mypy'], "GitHub's catalogue in Python", () => {
  test('passes mypy --strict', async () => {
    expect(await mypy(emitted)).toMatch(/^Success/);
  });
});

describeWith(['go'], "GitHub's catalogue in Go", () => {
  test('passes go vet, and is written as gofmt writes it', async () => {
    expect(await goVet(emitted)).toBe('');
    expect(await gofmt(emitted)).toBe('');
  });
});

for (const language of ['python', 'go'] as const) {
  describeWith([language], `GitHub's recorded deliveries in ${language}`, () => {
    let driver: Driver;

    beforeAll(async () => {
      driver = await DRIVERS[language](emitted, contract);
    });

    test('come out as they went in, at least those that the catalogue allows', async () => {
      const answers = await driver.ask(PAYLOADS.map(({ type, payload }) => roundTrip(JSON.stringify(payload), type)));
      for (const [at, answer] of answers.entries()) {
        const { type, payload } = PAYLOADS[at] as (typeof PAYLOADS)[number];
        // The others were recorded before the catalogue changed.
        if (answer.json === undefined)
          expect([type, at, answer, allows(type, payload)]).toEqual([type, at, answer, false]);
        else expect(JSON.parse(String(answer.json))).toEqual(payload);
      }
      expect(answers.filter(({ json }) => json !== undefined).length).toBeGreaterThanOrEqual(276);
    });
  });
}

/** The verdict of run-time ajv. */
function allows(type: string, payload: unknown): boolean {
  const place = MESSAGES[type]?.payload.$ref.replace('#/components/schemas/', '#/definitions/');
  return ajv.validate(`github${place}`, payload) as boolean;
}
