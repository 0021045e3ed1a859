/** The samples that the documentation shows use the packages, and are real endpoints. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readOwnContract } from '../support/contract.js';
import { checkGo, checkPython, goProject, pagesWithCode, samplesOn } from './support/docs-samples.js';
import { type Emitted, emitModels } from './support/driver.js';
import { answersOf, atPort, freePort, GOOD_ANSWERS, startEndpoint, startGoEndpoint } from './support/endpoints.js';
import { describeWith } from './support/toolchains.js';

const contract = await readOwnContract();
const TYPE = 'v1.contact.updated';
const example = contract.messages.find(({ wireType }) => wireType === TYPE)?.examples[0]?.payload?.value as {
  readonly data: { readonly object: { readonly id: string } };
};
const told = new RegExp(`${example.data.object.id}"? last_name was`, 'g');

let emitted: Emitted;
beforeAll(async () => {
  emitted = await emitModels(contract, ['python', 'go'], { docs: true });
});

const samplesIn = (language: 'python' | 'go') =>
  pagesWithCode(emitted).flatMap((page) => samplesOn(emitted, page, language));

describe('the pages', () => {
  test.each(['python', 'go'] as const)('show one sample that uses the package in %s', (language) => {
    const pages = pagesWithCode(emitted);
    expect(pages.length).toBe(contract.messages.length + 2);
    expect(pages.map((page) => [page, samplesOn(emitted, page, language).length])).toEqual(
      pages.map((page) => [page, 1]),
    );
  });

  test.each([
    ['python', 'pip install ./path/to/package/models/python'],
    [
      'go',
      'go mod edit -require=example.com/webhooks@v0.0.0 -replace=example.com/webhooks=./path/to/package/models/go',
    ],
  ])('say how the package is installed in %s', (_, command) => {
    for (const page of pagesWithCode(emitted))
      expect(emitted.docs.get(page)).toMatch(new RegExp(`^ *${command}$`, 'm'));
  });

  test('show samples of a standard library for a language whose package is not there', async () => {
    const alone = await emitModels(contract, ['python'], { docs: true });
    const page = `events/${TYPE}.md`;
    expect(samplesOn(alone, page, 'python')).toHaveLength(1);
    expect(samplesOn(alone, page, 'go')).toEqual([]);
    expect(alone.docs.get(page)).toContain('func verify(body []byte, header http.Header, secret string) error {');
    expect(alone.docs.get(page)).not.toContain('go mod edit');
  });
});

describeWith(['python', 'mypy'], 'the samples in Python', () => {
  test('pass mypy --strict on every page', async () => {
    expect(await checkPython(emitted, samplesIn('python'))).toMatch(/^Success/);
  });

  test('answer as a good receiver does, and handle an event once', async () => {
    const [sample = ''] = samplesOn(emitted, `events/${TYPE}.md`, 'python');
    const port = await freePort();
    const folder = join(emitted.folder, 'python');
    writeFileSync(join(folder, 'endpoint.py'), atPort(sample, port));
    const printed = startEndpoint('python3', ['endpoint.py'], folder);
    expect(await answersOf(port, example)).toEqual(GOOD_ANSWERS);
    await vi.waitFor(() => expect(printed()).toContain('newer than this package: v9.planet.discovered'));
    expect(printed().match(told)).toHaveLength(1);
  });
});

describeWith(['go'], 'the samples in Go', () => {
  test('compile on every page, and are written as gofmt writes them', async () => {
    expect(await checkGo(emitted, samplesIn('go'))).toBe('');
  });

  test('answer as a good receiver does, and handle an event once', async () => {
    const [sample = ''] = samplesOn(emitted, `events/${TYPE}.md`, 'go');
    const port = await freePort();
    const folder = await goProject(emitted, 'endpoint');
    writeFileSync(join(folder, 'main.go'), atPort(sample, port));
    const printed = await startGoEndpoint(folder);
    expect(await answersOf(port, example)).toEqual(GOOD_ANSWERS);
    await vi.waitFor(() => expect(printed()).toContain('newer than this package: v9.planet.discovered'));
    expect(printed().match(told)).toHaveLength(1);
  });
});
