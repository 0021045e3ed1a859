import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashFile } from '../../../generator/output/hashed-file.js';
import { parseManifest, renderManifest } from '../../../generator/output/manifest.js';
import { TOOL } from './sandbox.js';

const hashed = (...paths: readonly string[]) => paths.map((path) => hashFile({ path, content: path }));

test('lists paths with their SHA-256, sorted, whatever the order they came in', () => {
  const text = renderManifest(TOOL, hashed('b.js', 'B.js', 'a/z.js', '__proto__'));
  expect(text).toBe(renderManifest(TOOL, hashed('a/z.js', '__proto__', 'B.js', 'b.js')));
  expect([...(parseManifest(text, TOOL.name)?.keys() ?? [])]).toEqual(['B.js', '__proto__', 'a/z.js', 'b.js']);
  expect(JSON.parse(text)).toMatchObject({
    generator: TOOL,
    files: { 'b.js': createHash('sha256').update('b.js').digest('hex') },
  });
});

describe('is not taken for ours when it', () => {
  const foreign: readonly (readonly [string, string])[] = [
    ['is empty', ''],
    ['is not JSON', '<<<<<<< HEAD\n{}'],
    ['is no object', 'null'],
    ['is a web app’s', '{"name": "App", "icons": []}'],
    ['is of another generator', '{"generator": {"name": "other"}, "files": {}}'],
    ['has no files', '{"generator": {"name": "webhook-contract"}}'],
    ['has a list of files', '{"generator": {"name": "webhook-contract"}, "files": ["a"]}'],
    ['has a hash that is no text', '{"generator": {"name": "webhook-contract"}, "files": {"a": 1}}'],
    ['only inherits the name', '{"generator": {"__proto__": {"name": "webhook-contract"}}, "files": {}}'],
  ];
  test.each(foreign)('%s', (_, text) => {
    expect(parseManifest(text, TOOL.name)).toBeUndefined();
  });
});
