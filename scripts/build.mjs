// Builds dist/: compiles generator/, compiles the meta-schemas to plain functions, copies templates.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDocsAssets } from './build-docs-assets.mjs';
import { compileMetaSchemas } from './compile-meta-schemas.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

rmSync(join(dist, 'runtime'), { recursive: true, force: true });
try {
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
} catch {
  process.exit(1);
}
await Promise.all([compileMetaSchemas(join(dist, 'meta-schemas')), buildDocsAssets(root, dist)]);

const modelsRuntime = join(root, 'generator/models-runtime');
rmSync(join(dist, 'models-runtime'), { recursive: true, force: true });
cpSync(modelsRuntime, join(dist, 'models-runtime'), {
  recursive: true,
  filter: (path) => !/__pycache__|\.mypy_cache/.test(path),
});

const templates = join(root, 'generator/commands/init-template');
if (existsSync(templates)) cpSync(templates, join(dist, 'commands/init-template'), { recursive: true });
