// What the libraries' glue does, done by this project: read, check, and emit schemas, types and validators.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContract } from '../../../dist/contract/read-contract.js';
import { schemas } from '../../../dist/emitters/schemas.js';
import { types } from '../../../dist/emitters/types/index.js';
import { validators } from '../../../dist/emitters/validators/index.js';

const [spec, out] = process.argv.slice(2);
const { contract, diagnostics } = await readContract({ spec, cwd: process.cwd() });
if (!contract) throw new Error(JSON.stringify(diagnostics.all));
const context = { package: { name: 'bench' }, runtime: new Map(), diagnostics };
for (const emitter of [schemas, types, validators]) {
  for (const { path, content } of await emitter.emit(contract, context)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
}
