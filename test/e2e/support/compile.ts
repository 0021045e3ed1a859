import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Consumer } from './consumer.js';
import { ROOT, runNode } from './process.js';

export const TYPESCRIPT = {
  '5.9': join(ROOT, 'node_modules/typescript-5/bin/tsc'),
  '7': join(ROOT, 'node_modules/typescript/bin/tsc'),
} as const;

export const RESOLUTIONS = { nodenext: 'nodenext', bundler: 'esnext' } as const;

/** A line of a fixture that must not compile ends with `// error TS2322`. */
const EXPECTED = /\/\/ error (TS\d+)$/;
const FIXTURES = fileURLToPath(new URL('../../fixtures/consumer/', import.meta.url));

/** Copies the fixtures into a project, in its own words. */
export function writeFixtures({ project }: Consumer, translate: (text: string) => string = (text) => text): void {
  for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith('.ts'))) {
    writeFileSync(join(project, name), translate(readFileSync(join(FIXTURES, name), 'utf8')));
  }
}

/** The errors that the fixtures announce, as `file:line code`. */
export function announcedErrors({ project }: Consumer): string[] {
  return typescriptFiles(project).flatMap((name) =>
    readFileSync(join(project, name), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const code = EXPECTED.exec(line)?.[1];
        return code === undefined ? [] : [`${name}:${index + 1} ${code}`];
      }),
  );
}

/** The errors that the compiler finds in all TypeScript of the project, likewise; others are given whole. */
export async function compileErrors(
  { project }: Consumer,
  version: keyof typeof TYPESCRIPT,
  resolution: keyof typeof RESOLUTIONS,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  const config = `tsconfig.${version}.${resolution}.json`;
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    module: RESOLUTIONS[resolution],
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    resolveJsonModule: true,
    skipLibCheck: false,
    noEmit: true,
    ...more,
  };
  writeFileSync(join(project, config), JSON.stringify({ compilerOptions, files: typescriptFiles(project) }));
  const { stdout, stderr } = await runNode([TYPESCRIPT[version], '-p', config, '--pretty', 'false'], project);
  const errors = `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '' && !line.startsWith(' '));
  return errors.map((line) => {
    const found = /^([^(]+)\((\d+),\d+\): error (TS\d+): /.exec(line);
    return found && !line.startsWith('node_modules') ? `${found[1]}:${found[2]} ${found[3]}` : line;
  });
}

function typescriptFiles(project: string): string[] {
  return readdirSync(project).filter((file) => file.endsWith('.ts'));
}

/** Every declaration file of the package, so that none escapes `skipLibCheck: false`. */
export function importDeclarations({ project, name, folder }: Consumer): void {
  const validators = readdirSync(join(folder, 'validators')).filter(
    (file) => file.endsWith('.d.ts') && /^[A-Z]/.test(file),
  );
  const lines = validators.map((file) => `export * from '${name}/validators/${file.replace(/\.d\.ts$/, '')}';`);
  writeFileSync(join(project, 'every-validator.ts'), `${lines.join('\n')}\n`);
}

/** What the examples of the README take from around them. */
const AROUND = `declare const body: string;
declare const headers: Readonly<Record<string, string>>;
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };
declare const console: Readonly<Record<'log' | 'error', (...values: unknown[]) => void>>;
`;

/** The examples of the package's README, each as a module. */
export function writeReadmeExamples({ project, folder }: Consumer): void {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const examples = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
  if (examples.length === 0) throw new Error('the README has no examples');
  for (const [index, code] of examples.entries()) writeFileSync(join(project, `readme-${index}.ts`), code + AROUND);
}
