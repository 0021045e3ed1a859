import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CONTRACT } from '../../../generator/diagnostics/catalogue/contract.js';
import { DOCUMENT } from '../../../generator/diagnostics/catalogue/document.js';
import { SVIX } from '../../../generator/diagnostics/catalogue/svix.js';
import { TOOL } from '../../../generator/diagnostics/catalogue/tool.js';
import { CATALOGUE } from '../../../generator/diagnostics/catalogue.js';

test.each(Object.entries(CATALOGUE))('%s says what it is and what to do', (code, { severity, title, help }) => {
  expect(code).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  expect(['error', 'warning', 'info']).toContain(severity);
  expect(title).toMatch(/^(\p{Lu}|@|The|An?) ?.{12,}[^.!?]$/u);
  expect(help.length).toBeGreaterThanOrEqual(20);
  expect(help).toMatch(/^[\p{Lu}`].*[.!?`]$/su);
  expect(help.toLowerCase()).not.toBe(title.toLowerCase());
});

test('no code is in two parts of the catalogue, where one would hide the other', () => {
  const parts = [DOCUMENT, CONTRACT, TOOL, SVIX].map((part) => Object.keys(part).length);
  expect(Object.keys(CATALOGUE)).toHaveLength(parts.reduce((sum, count) => sum + count));
});

test('titles tell codes apart', () => {
  const titles = Object.values(CATALOGUE).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('every code is reported somewhere', () => {
  const generator = fileURLToPath(new URL('../../../generator/', import.meta.url));
  const files = readdirSync(generator, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const sources = files
    .filter((path) => !path.includes('catalogue'))
    .map((path) => readFileSync(join(generator, path), 'utf8'));
  const text = sources.join('\n');
  expect(Object.keys(CATALOGUE).filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});
