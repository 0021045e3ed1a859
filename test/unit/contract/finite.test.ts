import { expect, test } from 'vitest';
import { codesOf, placesOf, readFiles } from '../../support/specification.js';

const yaml = (value: string): string =>
  `asyncapi: 3.0.0\ninfo: { title: a, version: '1' }\nchannels:\n  c:\n    messages:\n      m:\n        name: m\n        payload:\n          maximum: ${value}\n`;

test.each([
  '.inf',
  '-.inf',
  '+.INF',
  '.nan',
  '.NaN',
  '1e400',
  '-1E+400',
  '9'.repeat(400),
])('YAML: %s is no number of JSON', async (value) => {
  const result = await readFiles({ 'asyncapi.yaml': yaml(value) });
  expect(placesOf(result)).toEqual(['number-not-finite asyncapi.yaml:9:11']);
  expect(result.contract).toBeUndefined();
});

test('JSON: nor is 1e400 there', async () => {
  const text = `{ "asyncapi": "3.0.0", "info": { "title": "a", "version": "1" },\n "x-a": [1, 1e400] }`;
  const result = await readFiles({ 'a.json': text }, { spec: 'a.json' });
  expect(placesOf(result)).toEqual(['number-not-finite a.json:2:13']);
});

test('an alias repeats the number, not the finding', async () => {
  const text = `${yaml('1')}x-a: &a [.inf]\nx-b: *a\nx-c: *a\n`;
  expect(placesOf(await readFiles({ 'asyncapi.yaml': text }))).toEqual(['number-not-finite asyncapi.yaml:10:10']);
});

test.each(['1e300', '-1e-400', '1e-999', '0.1', '9007199254740993'])('%s is one', async (value) => {
  expect(codesOf(await readFiles({ 'asyncapi.yaml': yaml(value) }))).toEqual([]);
});

test('texts that look so are texts', async () => {
  const text = yaml('1').replace('maximum: 1', "enum: ['.inf', '.nan', '1e400', info, e100]");
  expect(codesOf(await readFiles({ 'asyncapi.yaml': text }))).toEqual([]);
});
