// Large documents: GitHub's catalogue beside the libraries' bare glue, and 200 beside 2,000 messages.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { githubCatalogue } from '../support/github-catalogue.mjs';
import { printRatios, sideBySide } from './side-by-side.mjs';
import { syntheticCatalogue } from './synthetic-catalogue.mjs';

const program = (name) => fileURLToPath(new URL(`./programs/${name}.mjs`, import.meta.url));
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const GLUE = 'bare glue of the libraries';

export function run({ rounds = 5 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-contract-bench-'));
  const written = (name, document) => {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(document));
    return file;
  };
  const out = join(folder, 'out');
  const prepare = () => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out);
  };
  const emit = (file) => ({ args: [program('emit-core'), file, out], prepare });

  const github = written('github.json', githubCatalogue());
  printRatios(
    `GitHub's catalogue, 224 messages, to schemas, types and validators (median of ${rounds})`,
    sideBySide(
      {
        [GLUE]: { args: [program('glue'), github, out], prepare },
        'schemas, types, validators': emit(github),
        'generate, everything': { args: [cli, 'generate', '--quiet', '--spec', github, '--out', out], prepare },
        'parser with default rules alone': { args: [program('parse-with-default-rules'), github] },
      },
      { rounds },
    ),
    GLUE,
  );

  const small = written('200.json', syntheticCatalogue(200));
  const large = written('2000.json', syntheticCatalogue(2000));
  printRatios(
    `Synthetic catalogues (median of ${rounds}; the bound is 12×)`,
    sideBySide({ '200 messages': emit(small), '2,000 messages': emit(large) }, { rounds }),
    '200 messages',
  );
  rmSync(folder, { recursive: true, force: true });
}
