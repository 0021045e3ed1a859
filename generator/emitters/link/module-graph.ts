import { posix } from 'node:path';
import type { OutputFile } from '../emitter.js';
import { PLATFORM } from '../platforms.js';
import { type Import, type ModuleParts, movedImports, readModule } from './module-syntax.js';

/** The modules of a package, and which of them needs which. */
export class ModuleGraph {
  readonly files: readonly OutputFile[];
  readonly #texts: ReadonlyMap<string, string>;
  readonly #read = new Map<string, ModuleParts>();

  constructor(files: readonly OutputFile[]) {
    this.files = files;
    this.#texts = new Map(files.map(({ path, content }) => [path, content]));
  }

  has(path: string): boolean {
    return this.#texts.has(path);
  }

  textOf(path: string): string {
    return this.#texts.get(path) ?? '';
  }

  partsOf(path: string): ModuleParts {
    const known = this.#read.get(path);
    if (known) return known;
    const parts = readModule(path, this.textOf(path));
    this.#read.set(path, parts);
    return parts;
  }

  /** The module of the package that an import leads to; `undefined` for what is none. */
  targetOf(importer: string, { from }: Import): string | undefined {
    if (!from.startsWith('.')) return undefined;
    const path = posix.join(posix.dirname(importer), from);
    return this.has(path) ? path : undefined;
  }

  /** Whether it needs to know where it runs, itself or by what it imports. */
  isBoundToPlatform(path: string): boolean {
    const isBound = (one: string): boolean => this.partsOf(one).imports.some(({ from }) => from === PLATFORM);
    return this.reachedFrom(path).some(isBound);
  }

  /** The names that others can import from it. */
  exportsOf(path: string): ReadonlySet<string> {
    const { declared, passedOn } = this.partsOf(path);
    const own = [...declared].flatMap(([name, isExported]) => (isExported ? [name] : []));
    return new Set([...own, ...passedOn.flatMap(({ names }) => names.map(({ local }) => local))]);
  }

  /** The modules that one leads to, each behind those that it needs, the one itself last. */
  reachedFrom(start: string): string[] {
    const reached = new Set<string>();
    const entered = new Set<string>();
    const visit = (path: string): void => {
      if (entered.has(path)) return;
      entered.add(path);
      const { imports, passedOn } = this.partsOf(path);
      for (const each of [...imports, ...passedOn]) {
        const target = this.targetOf(path, each);
        if (target !== undefined) visit(target);
      }
      reached.add(path);
    };
    if (this.has(start)) visit(start);
    return [...reached];
  }
}

const PASSES_ON = /^export \{[^}]+\} from /m;

/** Imports from a module that passes names on become imports from where these are declared. */
export function withDirectImports(files: readonly OutputFile[]): readonly OutputFile[] {
  const graph = new ModuleGraph(files);
  const isPassingOn = (path: string): boolean => path.startsWith('runtime/') && PASSES_ON.test(graph.textOf(path));
  return files.map((file) => {
    if (!file.path.endsWith('.js')) return file;
    const content = movedImports(file.content, (statement) => {
      const path = graph.targetOf(file.path, statement);
      if (path === undefined || !isPassingOn(path)) return [statement];
      return graph.partsOf(path).passedOn.flatMap(({ from, names }) => {
        const asked = statement.names.filter(({ name }) => names.some(({ local }) => local === name));
        return asked.length > 0
          ? [{ from: relative(file.path, posix.join(posix.dirname(path), from)), names: asked }]
          : [];
      });
    });
    return content === file.content ? file : { ...file, content };
  });
}

/** How one module names another one. */
export function relative(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}
