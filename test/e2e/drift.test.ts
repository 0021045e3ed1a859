import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { snapshot, textsOf } from './support/disk.js';
import { type Outcome, ROOT, runTool } from './support/process.js';
import { generated, linkToolkit, projectCopy } from './support/project.js';
import { tempFolder } from './support/temp.js';

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly message: string; readonly location?: object }[];
}

interface Drift {
  readonly what: string;
  readonly plant: (project: string) => void;
  readonly code: string;
  readonly file: string;
  /** For GitHub: the place of the annotation. A missing file has none. */
  readonly place?: string;
}

const DRIFTS: readonly Drift[] = [
  {
    what: 'an edited output',
    plant: (project) => edit(join(project, 'generated/index.js'), 'v1.tag.deleted', 'v1.tag.removed'),
    code: 'drift-changed',
    file: 'generated/index.js',
    place: `file=generated/index.js,line=${lineOf('generated/index.js', 'v1.tag.deleted')},col=1`,
  },
  {
    what: 'a missing file',
    plant: (project) => rmSync(join(project, 'generated/schemas/Tag.json')),
    code: 'drift-missing',
    file: 'generated/schemas/Tag.json',
  },
  {
    what: 'an orphan',
    plant: (project) => writeFileSync(join(project, 'generated/validators/Nobody.js'), 'export {};\n'),
    code: 'drift-orphaned',
    file: 'generated/validators/Nobody.js',
    place: 'file=generated/validators/Nobody.js,line=1,col=1',
  },
  {
    what: 'an edited specification',
    plant: (project) =>
      edit(join(project, 'spec/schemas/contact.yaml'), 'Identifies the contact.', 'Names the contact.'),
    code: 'drift-changed',
    file: 'generated/schemas/Contact.json',
    place: 'file=generated/schemas/Contact.json,line=',
  },
  {
    what: 'an edited manifest',
    plant: (project) => edit(join(project, 'generated/manifest.json'), /"index\.js": "../, '"index.js": "zz'),
    code: 'drift-changed',
    file: 'generated/manifest.json',
    place: 'file=generated/manifest.json,line=',
  },
];

let project: string;

beforeAll(async () => {
  project = projectCopy({ docs: false });
  await generated(project);
});

test('the committed package is what the committed specification gives', async () => {
  const { exitCode, output } = await runTool(['check'], ROOT);
  expect(output).toContain('No drift');
  expect(exitCode).toBe(0);
});

test('check of an unchanged project succeeds and touches nothing', async () => {
  const before = snapshot(project);
  const { exitCode, output } = await runTool(['check'], project);
  expect(output).toContain('No drift');
  expect(exitCode).toBe(0);
  expect(snapshot(project)).toEqual(before);
});

test('generate with nothing to do writes nothing', async () => {
  const before = snapshot(project);
  const { output } = await runTool(['generate'], project);
  expect(output).toContain('Nothing to do');
  expect(snapshot(project)).toEqual(before);
});

test('two runs from an empty folder give the same bytes', async () => {
  const outcome = await runTool(['generate', '--out', 'again'], project);
  expect(outcome.exitCode).toBe(0);
  expect(textsOf(join(project, 'again'))).toEqual(textsOf(join(project, 'generated')));
  rmSync(join(project, 'again'), { recursive: true });
});

describe.concurrent.each(DRIFTS)('$what', ({ plant, code, file }) => {
  test('makes check fail and name the file, and is not touched', async ({ expect }) => {
    const copy = drifted(plant);
    const before = snapshot(copy);
    const { exitCode, stderr } = await runTool(['check'], copy);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(new RegExp(`error {2}${code}.*\\n.*${escaped(file)}`));
    expect(snapshot(copy)).toEqual(before);
  });
});

describe('all of them together', () => {
  let copy: string;

  beforeAll(() => {
    copy = drifted((folder) => {
      for (const { plant } of DRIFTS) plant(folder);
    });
  });

  test('are told to programs and to GitHub, each with its file', async () => {
    const before = snapshot(copy);
    const [json, github] = await Promise.all(
      ['json', 'github'].map((format) => runTool(['check', '--format', format], copy)),
    );
    expect([json?.exitCode, github?.exitCode]).toEqual([1, 1]);
    for (const { code, file, place = '' } of DRIFTS) {
      expect(reported(json)).toContainEqual(expect.objectContaining({ code, message: expect.stringContaining(file) }));
      const annotation = github?.stdout.split('\n').find((line) => line.includes(`${file} `));
      expect(annotation).toContain(`::error ${place}`);
      expect(annotation).toContain(`title=${code}::`);
    }
    expect(snapshot(copy)).toEqual(before);
  });

  test('are put right by generate; what is not ours is left, and named', async () => {
    const orphan = 'generated/validators/Nobody.js';
    const { exitCode, output } = await runTool(['generate'], copy);
    expect(output).toContain(`Left alone: ${orphan}`);
    expect(exitCode).toBe(0);
    const { diagnostics } = JSON.parse((await runTool(['check', '--format', 'json'], copy)).stdout) as Report;
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining(orphan)]);
    rmSync(join(copy, orphan));
    expect((await runTool(['check'], copy)).output).toContain('No drift');
  });
});

test('an orphan of an earlier contract is deleted by generate', async () => {
  const copy = drifted((folder) => {
    edit(
      join(folder, 'webhook-contract.config.js'),
      'export default defineConfig({',
      "export default defineConfig({ exclude: ['TagDeleted'],",
    );
  });
  const check = await runTool(['check'], copy);
  expect(check.output).toContain('generated/schemas/TagDeletedEvent.json does not belong to the contract');
  expect((await runTool(['generate'], copy)).exitCode).toBe(0);
  expect(textsOf(join(copy, 'generated'))).not.toHaveProperty('schemas/TagDeletedEvent.json');
  expect((await runTool(['check'], copy)).exitCode).toBe(0);
});

function drifted(plant: (project: string) => void): string {
  const copy = tempFolder();
  for (const path of ['spec', 'generated', 'webhook-contract.config.js']) {
    cpSync(join(project, path), join(copy, path), { recursive: true });
  }
  linkToolkit(copy);
  plant(copy);
  return copy;
}

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, edited);
}

function reported(outcome: Outcome | undefined): Report['diagnostics'] {
  return (JSON.parse(outcome?.stdout ?? '') as Report).diagnostics;
}

function escaped(text: string): string {
  return text.replaceAll('.', '\\.');
}

/** Where a committed file says something, counted from 1. */
function lineOf(path: string, text: string): number {
  const lines = readFileSync(join(ROOT, path), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}
