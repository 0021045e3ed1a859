// What `generate` and `check` cost, beside importing @asyncapi/parser and parsing with its default rules.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printRatios, sideBySide } from './side-by-side.mjs';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const parse = fileURLToPath(new URL('./programs/parse-with-default-rules.mjs', import.meta.url));
const spec = 'spec/asyncapi.yaml';
const YARDSTICK = 'parser: import, parse with default rules';

export function run({ rounds = 7 } = {}) {
  const out = mkdtempSync(join(tmpdir(), 'webhook-contract-bench-'));
  const cold = join(out, 'cold');
  // Models are switched on by a configuration alone.
  const plain = join(out, 'plain.config.mjs');
  writeFileSync(plain, 'export default {};\n');
  const medians = sideBySide(
    {
      [YARDSTICK]: { args: [parse, spec] },
      'generate, cold': {
        args: [cli, 'generate', '--quiet', '--out', cold],
        prepare: () => rmSync(cold, { recursive: true, force: true }),
      },
      'generate, cold, a package without docs and models': {
        args: [cli, 'generate', '--quiet', '--config', plain, '--without', 'docs', '--spec', spec, '--out', cold],
        prepare: () => rmSync(cold, { recursive: true, force: true }),
      },
      'generate, nothing to do': { args: [cli, 'generate', '--quiet'] },
      check: { args: [cli, 'check', '--quiet'] },
    },
    { rounds },
  );
  rmSync(out, { recursive: true, force: true });
  printRatios(
    `generate of ${spec} (median of ${rounds}, processes in turns; the bound for a cold package is 1.50×)`,
    medians,
    YARDSTICK,
  );
  return medians;
}
