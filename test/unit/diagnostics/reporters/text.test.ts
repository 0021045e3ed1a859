import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../../../generator/diagnostics/diagnostic.js';
import { counted, text } from '../../../../generator/diagnostics/reporters/text.js';
import { at, ERROR, HOSTILE, REMARK, readLine, WARNING } from './findings.js';

test('nothing for nothing', () => {
  expect(text([], {})).toBe('');
});

test('shows what, where, the line, and what to do', () => {
  expect(text([WARNING, ERROR, REMARK], { readLine })).toBe(`warning  no-messages
  Nothing is sent.
  help: ${WARNING.help}

error  reference-not-found  spec/asyncapi.yaml:3:22
  The reference '#/nowhere' leads to nothing.
  3 │ webhook: { $ref: '#/nowhere' }
    │                  ^
  help: Did you mean something else?

info  parser-finding-info  other.yaml:1:1
  Fine.
  help: ${REMARK.help}

1 error, 1 warning and 1 remark.
`);
});

test('findings with the same remedy say it once, after the last', () => {
  const missing = ['a', 'b', 'c'].map((name) => diagnostic('drift-missing', { message: `${name} is missing.` }));
  const report = text([...missing, WARNING], {});
  expect(report.match(/help: Run/g)).toHaveLength(1);
  expect(report.indexOf('help: Run')).toBeGreaterThan(report.indexOf('c is missing.'));
  expect(report).toMatch(/3 errors and 1 warning\.\n$/);
});

describe('the caret', () => {
  const caretColumn = (line: number, column: number) => {
    const lines = text([diagnostic('structure', { message: 'm', at: at(line, column) })], { readLine }).split('\n');
    return [lines[2], lines[3]?.indexOf('^')] as const;
  };

  test('stands below wide characters', () => {
    // Each of the two characters takes two columns.
    expect(caretColumn(4, 5)).toEqual(['  4 │ 漢字: x', '  4 │ '.length + '漢字: '.length + 2]);
  });

  test('stays in a line that is cut to a part', () => {
    const [line, caret] = caretColumn(5, 501);
    expect(line).toMatch(/^ {2}5 │ …a+HEREb+…$/);
    expect(line?.length).toBeLessThan(120);
    expect(line?.indexOf('HERE')).toBe(caret);
  });

  test('survives a column outside the line', () => {
    expect(caretColumn(1, 999)[1]).toBe('  1 │ asyncapi: 3.1.0'.length);
    expect(caretColumn(1, 0)[1]).toBe('  1 │ '.length);
  });

  test('is left out where the line is not known', () => {
    expect(text([REMARK], { readLine })).not.toContain('^');
  });
});

test('wraps prose at the width of a terminal, and never breaks a word', () => {
  const url = `https://example.com/${'x'.repeat(60)}`;
  const long = diagnostic('usage', { message: `${'word '.repeat(20)}${url}`, help: 'short' });
  const lines = text([long], { width: 40 }).split('\n');
  expect(lines.filter((line) => line.length > 40)).toEqual([`  ${url}`]);
  expect(lines.filter((line) => line.includes('word')).every((line) => /^ {2}\w/.test(line))).toBe(true);
});

test('colours only when asked to', () => {
  expect(text([ERROR], {})).not.toContain('\u001b');
  expect(text([ERROR], { color: true })).toContain('\u001b[31m');
});

test('a document cannot move the cursor, fake a line, or speak to a CI service', () => {
  const report = text([HOSTILE], { readLine: () => '\u001b]0;title\u0007 ::error::' });
  expect(report).not.toMatch(/[^\P{Cc}\n]/u);
  for (const line of report.split('\n')) expect(line).not.toMatch(/^\s*::|##\w*\[/);
});

test('counts', () => {
  expect(counted([])).toBe('');
  expect(counted([ERROR])).toBe('1 error');
  expect(counted([ERROR, ERROR, WARNING])).toBe('2 errors and 1 warning');
});
