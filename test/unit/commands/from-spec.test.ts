import { expect, test } from 'vitest';
import { fromSpec } from '../../../generator/commands/from-spec.js';
import { Diagnostics } from '../../../generator/diagnostics/diagnostic.js';

function placed(file: string, root: string) {
  const diagnostics = new Diagnostics();
  diagnostics.report('structure', { message: 'm', at: { file, line: 1, column: 1, pointer: '' } });
  const found = fromSpec({ diagnostics, sources: new Map([[file, 'text']]) }, root, '/work/app');
  expect([...found.sources.keys()]).toEqual([found.diagnostics[0]?.location?.file]);
  return found.diagnostics[0]?.location?.file;
}

test.each([
  ['messages/a.yaml', 'spec', 'spec/messages/a.yaml'],
  ['asyncapi.yaml', '.', 'asyncapi.yaml'],
  ['a.yaml', '../spec', '../spec/a.yaml'],
  ['a.yaml', '/work/app/spec', 'spec/a.yaml'],
  ['https://example.com/a.yaml', 'spec', 'https://example.com/a.yaml'],
])('%s of %s is %s', (file, spec, expected) => {
  expect(placed(file, spec)).toBe(expected);
});
