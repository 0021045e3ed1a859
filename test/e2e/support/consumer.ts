import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun, run, runNode } from './process.js';
import { tempFolder } from './temp.js';

const PROBE = fileURLToPath(new URL('../../fixtures/consumer/probe.mjs', import.meta.url));
/** On Windows npm is a script, which only a shell can start. */
const NPM = process.env.npm_execpath;

export interface Consumer {
  readonly project: string;
  /** The name that the package is imported by. */
  readonly name: string;
  /** The installed package. */
  readonly folder: string;
}

/** Packs a generated folder and installs the tarball in an empty project, without a network. */
export async function consumerOf(generated: string): Promise<Consumer> {
  const project = tempFolder();
  const cache = tempFolder();
  const npm = (args: readonly string[], cwd: string) => {
    const quiet = [...args, '--ignore-scripts', '--cache', cache, '--loglevel', 'error'];
    return mustRun(NPM?.endsWith('.js') ? runNode([NPM, ...quiet], cwd) : run('npm', quiet, { cwd }));
  };
  mkdirSync(join(project, 'tarball'));
  const packed = await npm(['pack', '--pack-destination', join(project, 'tarball')], generated);
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  const tarball = `./tarball/${packed.stdout.trim()}`;
  await npm(['install', '--offline', '--no-audit', '--no-fund', tarball], project);
  const { name } = JSON.parse(readFileSync(join(generated, 'package.json'), 'utf8')) as { name: string };
  return { project, name, folder: join(project, 'node_modules', name) };
}

export interface Questions {
  /** Values for `validateEvent`. */
  readonly values?: readonly unknown[];
  /** The same for a guard. */
  readonly guarded?: readonly { readonly guard: string; readonly value: unknown }[];
  /** What to import. */
  readonly imports?: readonly string[];
  /** Where paths lead. */
  readonly paths?: readonly string[];
}

export interface ValidationError {
  readonly path: string;
  readonly message: string;
  readonly keyword: string;
}

export interface Answers {
  readonly exports: readonly string[];
  readonly eventTypes: readonly string[];
  readonly verdicts: readonly { readonly ok: boolean; readonly errors?: readonly ValidationError[] }[];
  readonly guarded: readonly boolean[];
  /** The names that a module exports, or the code of the error. */
  readonly imported: readonly (readonly string[] | string)[];
  /** `found`, `missing` or the code of the error. */
  readonly resolved: readonly string[];
}

/** Runs the package in Node, in the project that has installed it. */
export async function ask({ project, name }: Consumer, questions: Questions): Promise<Answers> {
  cpSync(PROBE, join(project, 'probe.mjs'));
  writeFileSync(join(project, 'questions.json'), JSON.stringify({ name, ...questions }));
  const { stdout } = await mustRun(runNode(['probe.mjs', 'questions.json'], project));
  return JSON.parse(stdout) as Answers;
}
