import { expect, test } from 'vitest';
import { exitCodeOf } from '../../../generator/commands/exit-codes.js';
import type { DiagnosticCode } from '../../../generator/diagnostics/catalogue.js';
import { diagnostic } from '../../../generator/diagnostics/diagnostic.js';

const at = { file: 'a.yaml', line: 1, column: 1, pointer: '' };
const found = (code: DiagnosticCode, placed = false) => diagnostic(code, { message: 'm', ...(placed && { at }) });

test.each([
  ['nothing', [], 0],
  ['a warning', [found('no-messages')], 0],
  ['a remark', [found('parser-finding-info')], 0],
  ['malformed YAML', [found('yaml-syntax', true)], 1],
  ['a dangling reference', [found('reference-not-found', true)], 1],
  ['an old version', [found('unsupported-asyncapi-version', true)], 1],
  ['drift', [found('drift-changed', true)], 1],
  ['an unsafe path from the document', [found('output-path-unsafe')], 1],
  ['a file that a reference names and that is missing', [found('file-not-found', true)], 1],
  ['an entry file that is missing', [found('file-not-found')], 2],
  ['a bad option', [found('usage')], 2],
  ['a bad configuration', [found('config-invalid')], 2],
  ['an output folder that is the project', [found('output-is-project-root')], 2],
  ['an output folder that is not ours', [found('output-not-ours')], 2],
  ['both a finding and bad input', [found('yaml-syntax', true), found('output-not-ours')], 2],
  ['a defect beside all', [found('yaml-syntax', true), found('usage'), found('internal-error')], 70],
] as const)('%s', (_, diagnostics, code) => {
  expect(exitCodeOf(diagnostics)).toBe(code);
});
