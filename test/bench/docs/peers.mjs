// Sites that others build. Each is installed once, at fixed versions that run on Node 20.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/docs-bench/', import.meta.url));

/** AsyncAPI's generator and HTML template, with the document's own settings. */
export function asyncapiTemplate(input, out) {
  const home = installed('asyncapi', ['@asyncapi/generator@2.8.0', '@asyncapi/html-template@3.5.6']);
  const script = join(home, 'build.mjs');
  writeFileSync(
    script,
    `import Generator from '@asyncapi/generator';
import { readFileSync } from 'node:fs';
const [input, out] = process.argv.slice(2);
// It looks for the template from the working directory.
process.chdir(import.meta.dirname);
const generator = new Generator('@asyncapi/html-template', out, { forceWrite: true });
await generator.generateFromString(readFileSync(input, 'utf8'));
`,
  );
  return { args: [script, input, out], out };
}

/** A Starlight site of the Markdown in a folder. */
export function starlight(markdown, out) {
  const home = installed('starlight', ['astro@5.18.2', '@astrojs/starlight@0.37.7']);
  const pages = join(home, 'src/content/docs');
  rmSync(join(home, 'src'), { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  writeFileSync(
    join(home, 'src/content.config.mjs'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  writeFileSync(
    join(home, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ outDir: process.env.OUT, integrations: [starlight({ title: 'Webhooks' })] });
`,
  );
  for (const path of readdirSync(markdown, { recursive: true })) {
    if (!path.endsWith('.md')) continue;
    const target = join(pages, path);
    cpSync(join(markdown, path), target, { recursive: true });
    // Where a page's own slug is given, Starlight would follow it; its title is what it needs.
    writeFileSync(target, readFileSync(target, 'utf8').replace(/^slug:.*\n/m, ''));
  }
  const script = join(home, 'build.mjs');
  writeFileSync(
    script,
    `process.env.OUT = process.argv[2];
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.chdir(${JSON.stringify(home)});
const { build } = await import('astro');
await build({ logLevel: 'error' });
`,
  );
  return { args: [script, out], out };
}

function installed(name, packages) {
  const home = join(CACHE, name);
  const done = join(home, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === JSON.stringify(packages)) return home;
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  console.log(`Installing ${packages.join(' and ')}, once …`);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
  execFileSync('npm', ['install', ...options, ...packages], { cwd: home, stdio: 'pipe' });
  writeFileSync(done, JSON.stringify(packages));
  return home;
}
