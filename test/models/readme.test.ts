/** The handlers that the READMEs show are real endpoints. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOwnContract } from '../support/contract.js';
import { type Emitted, emitModels, mypy, run } from './support/driver.js';
import { answersOf, atPort, freePort, GOOD_ANSWERS, startEndpoint, startGoEndpoint } from './support/endpoints.js';
import { describeWith } from './support/toolchains.js';

const contract = await readOwnContract();
const example = contract.messages[0]?.examples[0]?.payload?.value as object;

/** The first block of code in a language, with another port. */
function sampleOf(emitted: Emitted, language: string, port: number): string {
  const [, code = ''] =
    new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(emitted.read(`${language}/README.md`)) ?? [];
  return `${atPort(code, port)}\n`;
}

describeWith(['python', 'mypy'], "the README's endpoint in Python", () => {
  test('passes mypy --strict, and answers as a good receiver does', async () => {
    const emitted = await emitModels(contract, ['python']);
    const port = await freePort();
    const folder = join(emitted.folder, 'python');
    writeFileSync(join(folder, 'endpoint.py'), sampleOf(emitted, 'python', port));
    expect(await mypy(emitted, 'endpoint.py')).toMatch(/^Success/);
    startEndpoint('python3', ['endpoint.py'], folder);
    expect(await answersOf(port, example)).toEqual(GOOD_ANSWERS);
  });
});

describeWith(['go'], "the README's endpoint in Go", () => {
  test('compiles, is written as gofmt writes it, and answers as a good receiver does', async () => {
    const emitted = await emitModels(contract, ['go']);
    const port = await freePort();
    const folder = join(emitted.folder, 'endpoint');
    mkdirSync(folder);
    writeFileSync(join(folder, 'main.go'), sampleOf(emitted, 'go', port));
    writeFileSync(join(folder, 'go.mod'), 'module endpoint\n\ngo 1.18\n');
    // As the README tells it, with the folder's own place.
    const [, edit = ''] = /^go (mod edit .*)$/m.exec(emitted.read('go/README.md')) ?? [];
    expect(await run('go', edit.replace('./path/to/this/folder', '../go').split(' '), folder)).toBe('');
    expect(await run('gofmt', ['-l', '.'], folder)).toBe('');
    expect(await run('go', ['vet', '.'], folder)).toBe('');
    await startGoEndpoint(folder);
    expect(await answersOf(port, example)).toEqual(GOOD_ANSWERS);
  });
});
