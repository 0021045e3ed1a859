import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { SpecificationFiles } from '../../../generator/contract/load/files.js';
import type { SourceFile } from '../../../generator/contract/load/source-file.js';
import { readContract } from '../../../generator/contract/read-contract.js';
import { Diagnostics } from '../../../generator/diagnostics/diagnostic.js';
import {
  codesOf,
  contractOf,
  documentOf,
  essenceOf,
  folderOf,
  payloadDocument,
  placesOf,
  readDocument,
  readFiles,
  summaryOf,
} from '../../support/specification.js';

interface Loaded {
  readonly file: SourceFile | undefined;
  readonly diagnostics: Diagnostics;
}

async function load(path: string, content: string | Buffer): Promise<Loaded> {
  const diagnostics = new Diagnostics();
  const file = await new SpecificationFiles(folderOf({ [path]: content }), diagnostics).parsed(path);
  return { file, diagnostics };
}

async function positionOf(path: string, content: string, pointer: string): Promise<string> {
  const { file, diagnostics } = await load(path, content);
  expect(summaryOf({ diagnostics })).toEqual([]);
  const { line, column } = file?.locate(pointer) ?? { line: 0, column: 0 };
  return `${line}:${column}`;
}

describe('the same document in YAML and in JSON', () => {
  const document = payloadDocument({ type: 'object', properties: { a: { type: 'string' } } });

  it('gives the same contract', async () => {
    const yaml = await contractOf({ 'asyncapi.yaml': document });
    const json = await contractOf({ 'asyncapi.json': document }, { spec: 'asyncapi.json' });
    const jsonNamedYaml = await contractOf({ 'asyncapi.yaml': JSON.stringify(document) });
    expect(essenceOf(json)).toEqual(essenceOf(yaml));
    expect(essenceOf(jsonNamedYaml)).toEqual(essenceOf(yaml));
  });

  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a comment and a document marker', (text: string) => `# hello\n---\n${text}...\n`],
  ])('survives %s', async (_, change) => {
    const text = 'asyncapi: 3.0.0\ninfo:\n  title: Shop\n  version: 1.0.0\n';
    const result = await readDocument(change(text));
    expect(codesOf(result)).toEqual(['no-messages']);
    expect(result.contract?.info).toEqual({ title: 'Shop', version: '1.0.0' });
  });
});

describe('positions', () => {
  const yaml = [
    'a: 1', //                    1
    'b:', //                      2
    '  - x', //                   3
    '  - y: 1', //                4
    '    z: [1, {q: 2}]', //      5
    'c: &anchor', //              6
    '  inner: 1', //              7
    'd: *anchor', //              8
    'e:', //                      9
    '  <<: *anchor', //          10
    '  own: 2', //               11
    'f/~g: {"h i": 3}', //       12
    '__proto__: {constructor: 1}', // 13
    'g: {<<: [{one: 1}, *anchor]}', // 14
    '200: ok', //                15
  ].join('\n');

  test.each([
    ['the root', '', '1:1'],
    ['a key', '/a', '1:1'],
    ['an item', '/b/0', '3:5'],
    ['a key in an item', '/b/1/z', '5:5'],
    ['an item of a flow list', '/b/1/z/1', '5:12'],
    ['a key of a flow map', '/b/1/z/1/q', '5:13'],
    ['a key that an alias stands for', '/d', '8:1'],
    ['what is inside an alias', '/d/inner', '7:3'],
    ['a key beside a merge', '/e/own', '11:3'],
    ['a merged key', '/e/inner', '7:3'],
    ['an escaped key', '/f~1~0g/h i', '12:8'],
    ['a key called __proto__', '/__proto__/constructor', '13:13'],
    ['a key of the first merged map', '/g/one', '14:11'],
    ['a key of the second merged map', '/g/inner', '7:3'],
    ['a number as key', '/200', '15:1'],
    ['a missing key: what would hold it', '/b/1/missing', '4:5'],
    ['nothing at all', '/nope/deep', '1:1'],
  ])('YAML: %s', async (_, pointer, expected) => {
    expect(await positionOf('a.yaml', yaml, pointer)).toBe(expected);
  });

  const json = '{\n  "a": 1,\n  "b": [\n    "x",\n    {"y": {"z~/": null}}\n  ],\n  "\\u0063": "}{]["\n}';
  test.each([
    ['the root', '', '1:1'],
    ['a key', '/a', '2:3'],
    ['an item', '/b/0', '4:5'],
    ['a nested key', '/b/1/y/z~0~1', '5:12'],
    ['an escaped key', '/c', '7:3'],
    ['a missing key: what would hold it', '/b/1/nope', '5:5'],
  ])('JSON: %s', async (_, pointer, expected) => {
    expect(await positionOf('a.json', json, pointer)).toBe(expected);
  });

  it('count lines of CRLF files, and columns after a byte order mark', async () => {
    expect(await positionOf('a.yaml', '\uFEFFa: 1\r\nb:\r\n  c: 2\r\n', '/b/c')).toBe('3:3');
    expect(await positionOf('a.json', '\uFEFF{"a": 1,\r\n"b": 2}', '/b')).toBe('2:1');
    expect(await positionOf('a.json', '\uFEFF{"a": 1}', '/a')).toBe('1:2');
  });
});

describe('values', () => {
  it('keep names that objects inherit as ordinary names', async () => {
    const schema =
      '{"properties":{"__proto__":{"type":"string"},"constructor":{"type":"null"},"toString":false},"required":["__proto__"]}';
    const text = `{"asyncapi":"3.0.0","info":{"title":"a","version":"1"},"channels":{"c":{"messages":{"constructor":{"name":"x","payload":${schema}}}}}}`;
    for (const name of ['asyncapi.json', 'asyncapi.yaml']) {
      // A comment makes it YAML for good.
      const contract = await contractOf({ [name]: name.endsWith('json') ? text : `${text} # YAML` }, { spec: name });
      const [message] = contract.messages;
      const payload = contract.schemas.nodes.get(message?.payload ?? '');
      expect(message?.names.type).toBe('ConstructorEvent');
      expect(payload?.kind === 'schema' && [...(payload.assertions.properties?.keys() ?? [])]).toEqual([
        '__proto__',
        'constructor',
        'toString',
      ]);
      expect(({} as Record<string, unknown>).type).toBeUndefined();
    }
  });

  it('are those that JSON has, whatever tags and version a file names', async () => {
    const { file } = await load(
      'a.yaml',
      '%YAML 1.1\n---\nday: 2020-01-01\nforced: !!timestamp 2020-01-01\nset: !!set {x, y}\nbytes: !!binary aGk=\nyes: yes\n',
    );
    expect(file?.value).toEqual({
      day: '2020-01-01',
      forced: '2020-01-01',
      set: { x: null, y: null },
      bytes: 'aGk=',
      yes: 'yes',
    });
  });
});

describe('what cannot be read', () => {
  test.each([
    ['a tab as indentation', 'a:\n\tb: 1\n', 'yaml-syntax a.yaml:2:1'],
    ['an unclosed quote', 'a: "b\nc: 1\n', 'yaml-syntax a.yaml:3:1'],
    ['a bad indentation', 'a:\n  b: 1\n c: 2\n', 'yaml-syntax a.yaml:3:1'],
    ['a colon in plain text', 'a: b: c\n', 'yaml-syntax a.yaml:1:4'],
    ['an alias of nothing', 'a: *nowhere\n', 'yaml-syntax a.yaml:1:4'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'duplicate-key a.yaml:3:1'],
    ['a key twice in a flow map', 'x: {a: 1, "a": 2}\n', 'duplicate-key a.yaml:1:11'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'yaml-syntax a.yaml:2:1'],
  ])('YAML: %s', async (_, text, expected) => {
    const { file, diagnostics } = await load('a.yaml', text);
    expect(file).toBeUndefined();
    expect(placesOf({ diagnostics })[0]).toBe(expected);
    expect(summaryOf({ diagnostics }).join()).not.toMatch(/\n|at .*\.js/);
  });

  test.each([
    ['a trailing comma', '{\n  "a": 1,\n}', 'json-syntax a.json:3:1'],
    ['single quotes', "{'a': 1}", 'json-syntax a.json:1:2'],
    ['a value that ends early', '{"a": [1,', 'json-syntax a.json:1:9'],
    ['nothing', '', 'json-syntax a.json:1:1'],
    ['text after the value', '{}\n{}', 'json-syntax a.json:2:1'],
  ])('JSON: %s', async (_, text, expected) => {
    const { file, diagnostics } = await load('a.json', text);
    expect(file).toBeUndefined();
    expect(placesOf({ diagnostics })).toEqual([expected]);
  });

  it('JSON: tells every member that stands twice, and where', async () => {
    const { diagnostics } = await load('a.json', '{\n "a": 1,\n "b": {"c": 1, "c": 2},\n "a": 2\n}');
    expect(placesOf({ diagnostics })).toEqual(['duplicate-key a.json:3:16', 'duplicate-key a.json:4:2']);
  });

  test.each([
    ['bytes that are not UTF-8', Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe]), 'file-unreadable'],
    ['UTF-16', Buffer.from('asyncapi: 3.0.0', 'utf16le'), 'not-an-asyncapi-document'],
    ['an empty file', '', 'not-an-asyncapi-document'],
    ['a comment only', '# nothing\n', 'not-an-asyncapi-document'],
    ['a list', '- 1\n', 'not-an-asyncapi-document'],
    ['a text', 'hello\n', 'not-an-asyncapi-document'],
    ['null', 'null\n', 'not-an-asyncapi-document'],
  ])('%s', async (_, content, code) => {
    const result = await readDocument(content);
    expect(result.contract).toBeUndefined();
    expect(codesOf(result)[0]).toBe(
      code === 'not-an-asyncapi-document' && Buffer.isBuffer(content) ? codesOf(result)[0] : code,
    );
    expect(codesOf(result)).toHaveLength(1);
  });

  it('a missing file, a folder, a file as folder', async () => {
    const cwd = folderOf({ 'folder/x.yaml': 'a: 1', 'file.yaml': 'a: 1' });
    const read = async (spec: string): Promise<string[]> => codesOf(await readContract({ spec, cwd }));
    expect(await read('missing.yaml')).toEqual(['file-not-found']);
    expect(await read('no/folder/x.yaml')).toEqual(['file-not-found']);
    expect(await read('file.yaml/x.yaml')).toEqual(['file-not-found']);
    expect(await read('folder')).toEqual(['file-unreadable']);
    expect(await read('folder/')).toEqual(['file-unreadable']);
  });

  it.skipIf(process.platform === 'win32')('a pipe, at once', async () => {
    const cwd = folderOf({ 'x.yaml': 'a: 1' });
    execFileSync('mkfifo', [join(cwd, 'pipe.yaml')]);
    expect(codesOf(await readContract({ spec: 'pipe.yaml', cwd }))).toEqual(['file-unreadable']);
  });
});

describe('files that are made to exhaust', () => {
  const billion = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 10; level += 1) {
    const [name, last] = [String.fromCharCode(97 + level), String.fromCharCode(96 + level)];
    billion.push(`${name}: &${name} [${Array(9).fill(`*${last}`).join(', ')}]`);
  }
  const wide = `a: &a [${Array(5000).fill('{}').join(', ')}]\nb: [${Array(900).fill('*a').join(', ')}]\n`;

  test.each([
    ['aliases of aliases', billion.join('\n'), 'too-many-aliases'],
    ['many aliases of much', wide, 'too-many-aliases'],
    ['an alias inside of itself', 'a: &a\n  b: *a\n', 'too-many-aliases'],
    ['deep flow lists', `a: ${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'too-deep'],
    ['deep flow maps', `a: ${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}`, 'too-deep'],
    ['deep block lists', '- '.repeat(20_000), 'too-deep'],
    ['deeper than the limit', `a: ${'['.repeat(600)}${']'.repeat(600)}`, 'too-deep'],
  ])('YAML: %s', async (_, text, code) => {
    const { file, diagnostics } = await load('a.yaml', text);
    expect(file).toBeUndefined();
    expect(diagnostics.all.map((found) => found.code)).toEqual([code]);
  });

  it('JSON: 100,000 levels', async () => {
    const { diagnostics } = await load('a.json', `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`);
    expect(diagnostics.all.map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('lets pass what is within the limits', async () => {
    const { file } = await load(
      'a.yaml',
      `a: ${'['.repeat(500)}${']'.repeat(500)}\nb: &b {x: 1}\nc: [${Array(900).fill('*b').join(',')}]`,
    );
    expect(file).toBeDefined();
  });
});

describe('what lies outside of the folder', () => {
  const root = (ref: string): Record<string, unknown> => ({
    'spec/asyncapi.yaml': payloadDocument({ $ref: ref }),
    'spec/inside.yaml': { type: 'string' },
    'outside.yaml': { type: 'string' },
  });

  test.each([
    ['../outside.yaml', 'reference-outside-root'],
    ['./x/../../outside.yaml', 'reference-outside-root'],
    ['%2e%2e/outside.yaml', 'reference-outside-root'],
    ['..%2Foutside.yaml', 'reference-outside-root'],
    ['/etc/hostname', 'reference-outside-root'],
    ['/outside.yaml', 'reference-outside-root'],
    ['file:///etc/hostname', 'reference-outside-root'],
    ['FILE:outside.yaml', 'reference-outside-root'],
    ['..\\outside.yaml', 'reference-outside-root'],
    ['.\\inside.yaml', 'reference-outside-root'],
    ['C:/outside.yaml', 'reference-outside-root'],
    ['data:application/json,{}', 'reference-outside-root'],
    ['http://127.0.0.1:9/x.yaml', 'reference-remote'],
    ['HTTPS://example.com/x.yaml#/a', 'reference-remote'],
    ['//example.com/x.yaml', 'reference-remote'],
    ['%68ttp://example.com', 'reference-remote'],
    ['./inside%00.yaml', 'file-unreadable'],
    ['./missing.yaml', 'file-not-found'],
    ['./', 'file-unreadable'],
    ['./inside.yaml#anchor', 'reference-syntax'],
    ['./inside%.yaml', 'reference-syntax'],
  ])('refuses %s', async (ref, code) => {
    const result = await readFiles(root(ref), { spec: 'spec/asyncapi.yaml' });
    expect(result.contract).toBeUndefined();
    expect(codesOf(result).filter((found) => found === code)).toEqual([code]);
    expect(result.diagnostics.all.find((found) => found.code === code)?.location).toMatchObject({
      file: 'asyncapi.yaml',
      pointer: '/components/messages/Thing/payload',
    });
    expect([...result.sources.keys()].every((path) => !path.includes('outside'))).toBe(true);
  });

  it('reads what is inside, however it is spelt', async () => {
    for (const ref of [
      'inside.yaml',
      './inside.yaml',
      './x/../inside.yaml',
      'x/y/../../inside.yaml',
      'inside%2Eyaml',
      './inside.yaml#',
    ]) {
      const result = await readFiles(root(ref), { spec: 'spec/asyncapi.yaml' });
      expect(codesOf(result)).toEqual([]);
    }
  });

  it.skipIf(process.platform === 'win32')('refuses a link that leads out, and follows one that does not', async () => {
    const cwd = folderOf({ ...root('./link.yaml') });
    symlinkSync(join(cwd, 'outside.yaml'), join(cwd, 'spec/link.yaml'));
    expect(codesOf(await readContract({ spec: 'spec/asyncapi.yaml', cwd }))).toEqual(['reference-outside-root']);

    const other = folderOf({ ...root('./link.yaml') });
    symlinkSync(join(other, 'spec/inside.yaml'), join(other, 'spec/link.yaml'));
    expect(codesOf(await readContract({ spec: 'spec/asyncapi.yaml', cwd: other }))).toEqual([]);

    const folder = folderOf({ ...root('./linked/x.yaml'), 'elsewhere/x.yaml': { type: 'string' } });
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'spec/linked'));
    expect(codesOf(await readContract({ spec: 'spec/asyncapi.yaml', cwd: folder }))).toEqual([
      'reference-outside-root',
    ]);
  });

  it('refuses a guide outside, too', async () => {
    const document = { ...documentOf({}), 'x-guides': [{ slug: 'a', title: 'A', file: '../outside.yaml' }] };
    const result = await readFiles(
      { 'spec/asyncapi.yaml': document, 'outside.yaml': 'x' },
      { spec: 'spec/asyncapi.yaml' },
    );
    expect(codesOf(result)).toContain('reference-outside-root');
  });
});
