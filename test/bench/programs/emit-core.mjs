// What the libraries' glue does, done by this project: read, check, and emit schemas, types and validators.
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readContract } from '../../../dist/contract/read-contract.js';
import { schemas } from '../../../dist/emitters/schemas.js';
import { types } from '../../../dist/emitters/types/index.js';
import { validators } from '../../../dist/emitters/validators/index.js';
import { inParallel } from '../../../dist/output/pool.js';

const [spec, out] = process.argv.slice(2);
const { contract, diagnostics } = await readContract({ spec, cwd: process.cwd() });
if (!contract) throw new Error(JSON.stringify(diagnostics.all));
const context = { package: { name: 'bench' }, runtime: new Map(), diagnostics };
const writing = [];
for (const emitter of [validators, schemas, types]) {
  const files = await emitter.emit(contract, context);
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    mkdirSync(join(out, folder), { recursive: true });
  }
  writing.push(inParallel(files, ({ path, content }) => writeFile(join(out, path), content)));
}
await Promise.all(writing);
