/** The code that the documentation shows for the packages of models, as people copy it from there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageName } from '../../../generator/config/languages.js';
import { type Emitted, GO_MODULE, MODULE, run } from './driver.js';

const FENCES = /^( *)```(\w+)\n([\s\S]*?)\n\1```$/gm;

/** All samples of a page in a language that use the emitted package. */
export function samplesOn(emitted: Emitted, page: string, language: LanguageName): readonly string[] {
  const used = language === 'python' ? `import ${MODULE} as webhooks` : `"${GO_MODULE}"`;
  const text = emitted.docs.get(page) ?? '';
  return [...text.matchAll(FENCES)].flatMap(([, indent = '', name, code = '']) => {
    const sample = code.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    return name === language && sample.includes(used) ? [`${sample}\n`] : [];
  });
}

/** All pages that show how to receive events or how to verify them. */
export function pagesWithCode({ docs }: Emitted): readonly string[] {
  return [...docs.keys()].filter(
    (path) => /^(?:index|verification|events\/.*)\.md$/.test(path) && path !== 'events/index.md',
  );
}

/** What `mypy --strict` says of samples. */
export function checkPython(emitted: Emitted, samples: readonly string[]): Promise<string> {
  const folder = join(emitted.folder, 'python');
  const files = samples.map((text, at) => {
    writeFileSync(join(folder, `sample_${at}.py`), text);
    return `sample_${at}.py`;
  });
  return run('mypy', ['--strict', '--cache-dir', join(emitted.folder, '.cache'), ...files], folder);
}

/** What gofmt and `go vet`, which compiles, say of samples: nothing where all is well. */
export async function checkGo(emitted: Emitted, samples: readonly string[]): Promise<string> {
  const folder = await goProject(emitted, 'samples');
  for (const [at, text] of samples.entries()) {
    mkdirSync(join(folder, `sample${at}`));
    writeFileSync(join(folder, `sample${at}`, 'main.go'), text);
  }
  return (await run('gofmt', ['-l', '.'], folder)) + (await run('go', ['vet', './...'], folder));
}

/** A module that has the emitted one, as the documentation tells it, with the folder's own place. */
export async function goProject(emitted: Emitted, name: string): Promise<string> {
  const folder = join(emitted.folder, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'go.mod'), `module ${name}\n\ngo 1.18\n`);
  const [, edit = ''] = /^ *go (mod edit .*)$/m.exec(emitted.docs.get('index.md') ?? '') ?? [];
  const edited = await run('go', edit.replace('./path/to/package/models/go', '../go').split(' '), folder);
  if (edited !== '') throw new Error(edited);
  return folder;
}
