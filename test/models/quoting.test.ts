/** Literals in Python say what they were made of, whatever that is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLines } from '../../generator/emitters/quote/plain-lines.js';
import { docstring, pythonString } from '../../generator/emitters/quote/python.js';
import { runs } from '../support/runs.js';
import { run } from './support/driver.js';
import { describeWith } from './support/toolchains.js';

const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom('"', '\\', "'", '\n', '\r', '\t', ' ', 'a', 'N', '{', '\u2028', '\u0000', '\ud800', '😀'),
  }),
  fc.string({ unit: 'binary' }),
);

const EVALUATE = `
import ast, json, sys
print(json.dumps([ast.literal_eval(source) for source in json.load(open(sys.argv[1]))]))
`;

describeWith(['python'], 'literals in Python', () => {
  test('a string literal is the text, and a docstring its lines', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'quoting-'));
    const texts = fc.sample(text, runs(3000));
    const lines = texts.map((each) => plainLines(each, 40));
    const sources = [...texts.map(pythonString), ...lines.map((each) => docstring(each, ''))];
    writeFileSync(join(folder, 'sources.json'), JSON.stringify(sources));
    const values = JSON.parse(await run('python3', ['-c', EVALUATE, join(folder, 'sources.json')], folder)) as string[];
    rmSync(folder, { recursive: true });
    expect(values.slice(0, texts.length)).toEqual(texts);
    const expected = lines.map((each) => (each.length > 1 ? `${each.join('\n')}\n` : (each[0] ?? '')));
    expect(values.slice(texts.length)).toEqual(expected);
  });
});
