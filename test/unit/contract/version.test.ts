import { describe, expect, it, test } from 'vitest';
import { SUPPORTED_VERSIONS } from '../../../generator/contract/check/version.js';
import { errorsOf, readDocument, readFiles } from '../../support/specification.js';

const REST = "\ninfo: { title: a, version: '1' }\nchannels: {}\n";

async function onlyFinding(document: unknown): Promise<string[]> {
  const { contract, diagnostics } = await readDocument(document);
  expect(contract).toBeUndefined();
  expect(diagnostics.all).toHaveLength(1);
  return diagnostics.all.flatMap(({ code, message, help, location }) => [
    code,
    `${location?.line}:${location?.column}`,
    `${message} ${help}`,
  ]);
}

describe('the version of AsyncAPI', () => {
  test.each([...SUPPORTED_VERSIONS])('%s is read, with and without quotes', async (version) => {
    for (const text of [version, `'${version}'`, `"${version}"`]) {
      expect(errorsOf(await readDocument(`asyncapi: ${text}${REST}`))).toEqual([]);
    }
  });

  test.each([
    ['3.0', '3.0.0'],
    ['2.6', '2.6.0'],
    ['3', '3.0.0'],
    ['3.10', '3.1.0'],
    ["'3.0'", '3.0.0'],
    ["'2.6'", '2.6.0'],
    ["'3'", '3.0.0'],
    ['v3.0.0', '3.0.0'],
    ['3.0.x', '3.0.0'],
    ['2.6.1', '2.6.0'],
    ['9', '3.1.0'],
    ['[3]', '3.1.0'],
    ['latest', '3.1.0'],
  ])('%s: says to write %s', async (text, meant) => {
    const [code, place, words] = await onlyFinding(`x-a: 1\nasyncapi: ${text}${REST}`);
    expect([code, place]).toEqual(['unsupported-asyncapi-version', '2:1']);
    expect(words?.toLowerCase()).toContain(`asyncapi: '${meant}'`);
  });

  test('a number is said to be one', async () => {
    expect((await onlyFinding(`asyncapi: 3.0${REST}`))[2]).toMatch(/is the number 3 here, not a text/);
    expect((await onlyFinding(`asyncapi: 2.6${REST}`))[2]).toMatch(/is the number 2\.6 here, not a text/);
  });

  test('what is advised can be read', async () => {
    for (const text of ['3.0', '2.6', "'3'", 'v2.0', 'latest']) {
      const [, , words = ''] = await onlyFinding(`asyncapi: ${text}${REST}`);
      const advised = /`(asyncapi: [^`]+)`/.exec(words)?.[1];
      expect(errorsOf(await readDocument(`${advised}${REST}`)), words).toEqual([]);
    }
  });

  test.each(['1.0.0', '1.1.0', '1.2.0', '0.9.0'])('%s: says how to convert it', async (version) => {
    expect((await onlyFinding(`asyncapi: ${version}${REST}`))[2]).toContain('npx @asyncapi/cli convert');
  });

  test.each(['2.7.0', '3.2.0', '4.0.0', '3.1.0-next.1', '10.0.0'])('%s: says that it is too new', async (version) => {
    const words = (await onlyFinding(`asyncapi: ${version}${REST}`))[2];
    expect(words).toContain('newer release');
    expect(words).not.toContain('convert');
  });
});

describe('what is no AsyncAPI document', () => {
  it('is named where it is an OpenAPI document', async () => {
    for (const field of ['openapi', 'swagger']) {
      const [code, , words] = await onlyFinding({ [field]: '3.1.0', info: {} });
      expect(code).toBe('not-an-asyncapi-document');
      expect(words).toMatch(/This is an OpenAPI document.*webhook-contract init/);
    }
  });

  test.each(['asyncAPI', 'AsyncApi', 'async-api', 'async_api'])('is told the spelling of %s', async (field) => {
    expect((await onlyFinding({ [field]: '3.0.0', info: {} }))[2]).toContain(`'${field}' is spelt 'asyncapi'`);
  });

  it('has no version, or none yet', async () => {
    for (const text of ['info: {}', 'asyncapi:\ninfo: {}']) {
      const [code, , words] = await onlyFinding(text);
      expect(code).toBe('not-an-asyncapi-document');
      expect(words).toContain('starts with `asyncapi: 3.1.0`');
    }
  });

  it('is the same in JSON', async () => {
    const result = await readFiles({ 'a.json': { asyncapi: 3, info: {} } }, { spec: 'a.json' });
    expect(result.diagnostics.all.map(({ code, location }) => [code, location?.line])).toEqual([
      ['unsupported-asyncapi-version', 2],
    ]);
  });
});
