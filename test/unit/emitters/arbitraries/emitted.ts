/** A whole package on the disk, and its arbitraries as a partner imports them. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type fc from 'fast-check';
import type { Contract } from '../../../../generator/contract/model.js';
import type { ArbitraryConstraints } from '../../../../generator/runtime/arbitraries/constraints.js';
import type { EventSource } from '../../../../generator/runtime/mocks/make-event.js';
import { type Package, packageOf } from '../mocks/emitted.js';

const INSTALLED = dirname(fileURLToPath(import.meta.resolve('fast-check/package.json')));

type Make = (constraints?: ArbitraryConstraints) => fc.Arbitrary<unknown>;

export interface WithArbitraries extends Package {
  readonly arbitraryOf: (type: string, constraints?: ArbitraryConstraints) => fc.Arbitrary<unknown>;
  readonly anyEventArbitrary: Make;
  readonly unknownEventArbitrary: Make;
  /** Every export of the entry by name. */
  readonly arbitraries: Readonly<Record<string, Make>>;
  /** What arbitraries of an event are made of, by the name of its type. */
  sourceOf(typeName: string): Promise<EventSource>;
}

export async function packageWithArbitraries(contract: Contract): Promise<WithArbitraries> {
  const made = await packageOf(contract);
  installFastCheck(made.folder);
  const load = (path: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(join(made.folder, path)).href);
  const entry = (await load('arbitraries/index.js')) as Record<string, Make>;
  return {
    ...made,
    ...(entry as unknown as Pick<WithArbitraries, 'arbitraryOf' | 'anyEventArbitrary' | 'unknownEventArbitrary'>),
    arbitraries: entry,
    sourceOf: async (name) => ((await load(`mocks/events/${name}.js`)) as { source: EventSource }).source,
  };
}

/** As `npm install fast-check` would, with the version of this repository. */
export function installFastCheck(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(INSTALLED, join(folder, 'node_modules/fast-check'), 'dir');
}
