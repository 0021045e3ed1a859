import { describe, expect, it } from 'vitest';
import { asyncapi } from '../../../generator/emitters/asyncapi.js';
import { runtime } from '../../../generator/emitters/runtime.js';
import { contextOf, contractOf, emitted, emittedJson } from './contract.js';

describe('runtime', () => {
  it('copies the compiled files as they are', async () => {
    const context = contextOf({}, [
      ['guard.js', 'export {};\n'],
      ['text/words.d.ts', 'export {};\n'],
    ]);
    const want = new Map([
      ['runtime/guard.js', 'export {};\n'],
      ['runtime/text/words.d.ts', 'export {};\n'],
    ]);
    expect(await emitted(runtime, contractOf({}), context)).toEqual(want);
  });
});

describe('asyncapi', () => {
  it('writes the document', async () => {
    const contract = contractOf({ schemas: { A: true } });
    expect(await emittedJson(asyncapi, contract, 'asyncapi.json')).toEqual(contract.document);
  });
});
