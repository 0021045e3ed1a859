/** Languages are configuration, and the library for them is an optional peer. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLI, runNode, runTool } from '../e2e/support/process.js';
import { projectCopy } from '../e2e/support/project.js';
import { tempFolder } from '../e2e/support/temp.js';

/** Without what takes long and has nothing to do with models. */
const OUTPUTS = JSON.stringify({ docs: false, mocks: false, cli: false, publisher: false });
const config = (models: string): string =>
  `export default { package: { name: '@shop/webhooks' }, outputs: ${OUTPUTS}, models: ${models} };\n`;

function projectWith(models: string): string {
  const project = projectCopy();
  writeFileSync(join(project, 'webhook-contract.config.js'), config(models));
  return project;
}

/** A hook that keeps one package from being found, as if nobody had installed it. */
const WITHOUT_MODELINA = `data:text/javascript,${encodeURIComponent(`
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`
export async function resolve(specifier, context, next) {
  if (specifier !== '@asyncapi/modelina') return next(specifier, context);
  throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
}\`));
`)}`;

describe('models in other languages', () => {
  test('are emitted for the languages of the configuration, under the names that it gives', async () => {
    const project = projectWith("{ python: { name: 'Shop_Events' }, go: false }");
    const { exitCode } = await runTool(['generate'], project);
    expect(exitCode).toBe(0);
    expect(existsSync(join(project, 'generated/models/python/shop_events/__init__.py'))).toBe(true);
    expect(existsSync(join(project, 'generated/models/go'))).toBe(false);
    // A flag adds to it, and what the file says of a language stays.
    await runTool(['generate', '--models', 'go', 'python'], project);
    expect(existsSync(join(project, 'generated/models/python/shop_events/__init__.py'))).toBe(true);
    expect(existsSync(join(project, 'generated/models/go/go.mod'))).toBe(true);
  });

  test.each([
    ['{ pyhton: true }', 'Did you mean `python`?'],
    ["['python']", 'has to be an object'],
    ["{ go: 'example.com/x' }", 'has to be true, false or an object'],
    ["{ go: { module: 'x' } }", 'There is no option `models.go.module`'],
  ])('models: %s is explained', async (models, explanation) => {
    const { exitCode, output } = await runTool(['generate'], projectWith(models));
    expect(exitCode).toBe(2);
    expect(output).toContain(explanation);
  });

  test('--models with another word is explained', async () => {
    const { exitCode, output } = await runTool(['generate', '--models', 'pyton'], projectCopy());
    expect(exitCode).toBe(2);
    expect(output).toContain('Did you mean `python`?');
  });

  test('without the library, nothing is written, and it is said what to install', async () => {
    const project = projectWith('{}');
    const asked = await runNode(['--import', WITHOUT_MODELINA, CLI, 'generate', '--models', 'go'], project);
    expect(asked.output).toContain('npm install --save-dev --ignore-scripts @asyncapi/modelina');
    expect(asked.exitCode).not.toBe(0);
    expect(existsSync(join(project, 'generated'))).toBe(false);
    const others = await runNode(['--import', WITHOUT_MODELINA, CLI, 'generate'], project);
    expect(others.exitCode).toBe(0);
  });

  test('a contract that is as small as can be', async () => {
    const folder = tempFolder();
    expect((await runTool(['init', '.'], folder)).exitCode).toBe(0);
    const { exitCode, output } = await runTool(['generate', '--without', 'docs', '--models', 'python', 'go'], folder);
    expect([exitCode, output]).toEqual([0, expect.not.stringContaining('model-widened')]);
  });
});
