/** Several documents that share files, as repositories of services have them. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readContract } from '../../../generator/contract/read-contract.js';
import { codesOf, type Files, folderOf, payloadDocument, placesOf, summaryOf } from '../../support/specification.js';

const FILES: Files = {
  'services/orders/asyncapi.yaml': payloadDocument({ $ref: '../common/schemas.yaml#/Order' }),
  'services/common/schemas.yaml': {
    Order: { type: 'object', properties: { id: { $ref: './ids.yaml' } } },
  },
  'services/common/ids.yaml': { type: 'string' },
  'secret.yaml': { const: 'secret' },
};
const spec = 'services/orders/asyncapi.yaml';

describe('the root folder of a specification', () => {
  test.each(['services', '.', './services/'])('%s: lets references reach all that is below it', async (root) => {
    const result = await readContract({ spec, root, cwd: folderOf(FILES) });
    expect(summaryOf(result)).toEqual([]);
    expect([...(result.contract?.schemas.names.values() ?? [])]).toContain('Order');
    const prefix = root === '.' ? 'services/' : '';
    expect([...result.sources.keys()].sort()).toEqual(
      ['common/ids.yaml', 'common/schemas.yaml', 'orders/asyncapi.yaml'].map((path) => prefix + path),
    );
  });

  it('gives the same contract whichever it is', async () => {
    const cwd = folderOf(FILES);
    const [one, two] = await Promise.all(['services', '.'].map((root) => readContract({ spec, root, cwd })));
    expect(one?.bundle?.document).toEqual(two?.bundle?.document);
  });

  it('is the folder of the document where none is named, and the finding says what to do', async () => {
    const { contract, diagnostics } = await readContract({ spec, cwd: folderOf(FILES) });
    expect(contract).toBeUndefined();
    expect(diagnostics.all.map(({ code }) => code)).toEqual(['reference-outside-root']);
    expect(diagnostics.all[0]?.help).toContain('--root');
  });

  it('still ends where it ends', async () => {
    const cwd = folderOf({
      ...FILES,
      'services/orders/asyncapi.yaml': payloadDocument({
        properties: { a: { $ref: '../../secret.yaml' }, b: { $ref: '../common/link.yaml' } },
      }),
    });
    symlinkSync(join(cwd, 'secret.yaml'), join(cwd, 'services/common/link.yaml'));
    const result = await readContract({ spec, root: 'services', cwd });
    expect(codesOf(result)).toEqual(['reference-outside-root', 'reference-outside-root']);
    expect(placesOf(result)[0]).toContain('orders/asyncapi.yaml');
  });
});
