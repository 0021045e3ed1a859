import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, ROOT, runTool } from './process.js';
import { tempFolder } from './temp.js';

/**
 * What of the checkout the tool reads, in a folder of its own: specification, configuration, itself.
 *
 * @param models - whether the configuration asks for models in other languages
 * @param docs - whether it leaves the documentation on; either takes as long as all of the rest
 */
export function projectCopy({ models = false, docs = true } = {}): string {
  const folder = tempFolder();
  for (const path of ['spec', 'webhook-contract.config.js'])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  const config = join(folder, 'webhook-contract.config.js');
  const text = readFileSync(config, 'utf8');
  const outputs = docs ? '' : '  outputs: { docs: false },\n';
  if (!models || !docs)
    writeFileSync(
      config,
      text.replace(/^ {2}models: .*\n/m, (line) => outputs + (models ? line : '')),
    );
  linkToolkit(folder);
  return folder;
}

/** Lets the configuration import `webhook-contract`, as an installation would. */
export function linkToolkit(folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/webhook-contract'), 'dir');
}

/** Generates in a project and tells where to. */
export async function generated(project: string): Promise<string> {
  await mustRun(runTool(['generate'], project));
  return join(project, 'generated');
}

/**
 * Generates the package of this repository's contract, without what is as large as the rest and nobody imports:
 * the documentation and the models in other languages.
 */
export async function ownPackage(folder = join(tempFolder(), 'package')): Promise<string> {
  await mustRun(runTool(['generate', '--without', 'docs', '--out', folder], projectCopy()));
  return folder;
}

/** Gives a project the optional peer of the arbitraries, where all files of a package are loaded. */
export function linkPeers(project: string): void {
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules/fast-check'), join(project, 'node_modules/fast-check'), 'dir');
}
