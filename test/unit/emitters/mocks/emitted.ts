/** A whole package on the disk, and its mocks as a partner imports them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Contract } from '../../../../generator/contract/model.js';
import { Diagnostics } from '../../../../generator/diagnostics/diagnostic.js';
import { emitAll } from '../../../../generator/emitters/index.js';
import type { MakeOptions } from '../../../../generator/runtime/mocks/make-event.js';
import { tempFolder } from '../../../e2e/support/temp.js';

export interface Package {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: Diagnostics;
  readonly mock: (type: string, options?: MakeOptions) => unknown;
  /** Every export of the entry by name. */
  readonly mocks: Readonly<Record<string, (options?: MakeOptions) => unknown>>;
  readonly errorsOf: (event: unknown, type: string) => unknown;
}

interface Root {
  validateEvent(event: unknown, options: { type: string }): { readonly ok: boolean; readonly errors?: unknown };
}

export async function packageOf(contract: Contract): Promise<Package> {
  const folder = tempFolder();
  const diagnostics = new Diagnostics();
  const files = await emitAll(contract, {
    package: { name: '@shop/webhooks' },
    diagnostics,
    outputs: { docs: false },
  });
  for (const { path, content } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const load = (path: string): Promise<unknown> => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href);
  const mocks = (await load('mocks/index.js')) as Package['mocks'] & Pick<Package, 'mock'>;
  const { validateEvent } = (await load('index.js')) as Root;
  return {
    folder,
    files: new Map(files.map(({ path, content }) => [path, content])),
    diagnostics,
    mock: mocks.mock,
    mocks,
    errorsOf: (event, type) => {
      const result = validateEvent(event, { type });
      return result.ok ? undefined : result.errors;
    },
  };
}
