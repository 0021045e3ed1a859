import { expect, test } from 'vitest';
import { Diagnostics, diagnostic } from '../../../generator/diagnostics/diagnostic.js';

const at = (file: string, line: number, column = 1, pointer = `/${line}/${column}`) => ({
  file,
  line,
  column,
  pointer,
});

test('takes severity and help from the catalogue, unless there is something more exact', () => {
  expect(diagnostic('drift-missing', { message: 'a is missing.' })).toEqual({
    code: 'drift-missing',
    severity: 'error',
    message: 'a is missing.',
    help: 'Run `webhook-contract generate` and commit the result.',
  });
  expect(diagnostic('drift-missing', { message: '', help: 'Do this.' }).help).toBe('Do this.');
});

test('are in the order of files and lines, those without a place first, each once', () => {
  const found = new Diagnostics();
  found.report('structure', { message: 'd', at: at('b.yaml', 1) });
  found.report('structure', { message: 'c', at: at('a.yaml', 10) });
  found.report('structure', { message: 'b', at: at('a.yaml', 2, 5) });
  found.report('no-messages', { message: 'a' });
  found.report('structure', { message: 'c', at: at('a.yaml', 10) });
  expect(found.all.map(({ message }) => message)).toEqual(['a', 'b', 'c', 'd']);
});

test('the same words at the same line and column are said once, whatever the pointer', () => {
  const found = new Diagnostics();
  found.report('structure', { message: 'a', at: at('a.yaml', 1, 1, '/x') });
  found.report('structure', { message: 'a', at: at('a.yaml', 1, 1, '/y') });
  found.report('structure', { message: 'a', at: at('a.yaml', 1, 2, '/y') });
  found.report('structure', { message: 'b', at: at('a.yaml', 1, 1, '/y') });
  expect(found.all.map(({ message }) => message)).toEqual(['a', 'b', 'a']);
});

test('warnings are no errors', () => {
  const found = new Diagnostics();
  found.report('no-messages', { message: 'none' });
  expect(found.hasErrors).toBe(false);
  found.report('structure', { message: 'broken' });
  expect(found.hasErrors).toBe(true);
});
