import type { OutputFile } from '../emitter.js';
import { PLATFORM, PLATFORMS } from '../platforms.js';
import { BANNER } from '../quote/javascript.js';
import { importedBy } from '../used-runtime.js';
import { type ModuleGraph, relative } from './module-graph.js';
import {
  exportStatements,
  type Import,
  importStatements,
  movedImports,
  movedLoads,
  withoutExports,
} from './module-syntax.js';

/** Modules that become one. */
export interface Joint {
  readonly into: string;
  /** Each behind those that it needs. */
  readonly modules: readonly string[];
}

/** An entry with modules of its own. Others may have these modules too, and then they also stay where they are. */
export interface Root extends Joint {
  /** The names that the entry has for others; all other names stay inside. */
  readonly exported: ReadonlySet<string>;
}

/**
 * Puts modules behind each other in one file, and leads every import of theirs there. Nothing is renamed, so
 * that one finds in a debugger what one has read.
 *
 * @throws Error where two modules of one file declare the same name, or call an import by another one
 */
export function joinModules(
  graph: ModuleGraph,
  joints: readonly Joint[],
  roots: readonly Root[],
): readonly OutputFile[] {
  const places = new Map(joints.flatMap(({ into, modules }) => modules.map((path) => [path, into] as const)));
  const made = new Map<string, string>();
  for (const joint of joints) if (joint.modules.length > 0) made.set(joint.into, joinedText(graph, joint, places));
  for (const root of roots) {
    const inside = new Map([...places, ...root.modules.map((path) => [path, root.into] as const)]);
    made.set(root.into, withoutExports(joinedText(graph, root, inside), root.exported));
  }
  const isGone = goneWith(graph, roots, (path) => places.has(path) || made.has(path));
  const kept = graph.files.filter(({ path }) => !places.has(path) && !made.has(path) && !isGone(path));
  const led = kept.map((file) => {
    if (!file.path.endsWith('.js')) return file;
    const lead = (statement: Import): Import => placed(graph, file.path, file.path, statement, places);
    const content = movedLoads(
      movedImports(file.content, (statement) => [lead(statement)]),
      lead,
    );
    return content === file.content ? file : { ...file, content };
  });
  return [...led, ...[...made].map(([path, content]) => ({ path, content }))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** The modules of roots that nobody else asks for. */
function goneWith(
  graph: ModuleGraph,
  roots: readonly Root[],
  isJoined: (path: string) => boolean,
): (path: string) => boolean {
  const gone = new Set(roots.flatMap(({ modules }) => modules));
  const queue = graph.files.flatMap(({ path }) => (isJoined(path) || gone.has(path) ? [] : [path]));
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const target of importedBy(path, graph.textOf(path))) if (gone.delete(target)) queue.push(target);
  }
  return (path) => gone.has(path);
}

/** An import of one module as it has to be in the file that this module is in now. */
function placed(
  graph: ModuleGraph,
  importer: string,
  file: string,
  statement: Import,
  places: ReadonlyMap<string, string>,
): Import {
  if (statement.from === PLATFORM) {
    const isHere = Object.values(PLATFORMS).some((path) => places.get(path) === file);
    return isHere ? { ...statement, from: relative(file, file) } : statement;
  }
  const target = graph.targetOf(importer, statement);
  if (target === undefined) return statement;
  return { ...statement, from: relative(file, places.get(target) ?? target) };
}

function joinedText(graph: ModuleGraph, { into, modules }: Joint, places: ReadonlyMap<string, string>): string {
  const imports: Import[] = [];
  const passedOn: Import[] = [];
  const names = new Map<string, string>();
  const own = relative(into, into);
  const bodies = modules.map((path) => {
    const parts = graph.partsOf(path);
    for (const name of parts.declared.keys()) claim(names, name, path, into);
    const lead = (statement: Import): Import => placed(graph, path, into, statement, places);
    for (const statement of parts.imports.map(lead)) {
      if (statement.from === own) assertSameNames(statement, path);
      else imports.push(statement);
    }
    passedOn.push(...parts.passedOn.map(lead).filter(({ from }) => from !== own));
    const body = movedLoads(parts.body, lead);
    return modules.length > 1 && path !== into ? `// ${path}\n\n${body}` : body;
  });
  for (const { from, names: imported } of imports) for (const { local } of imported) claim(names, local, from, into);
  const banner = modules.some((path) => graph.partsOf(path).isGenerated) ? BANNER : '';
  return (
    [banner, importStatements(imports), exportStatements(passedOn), ...bodies].filter(Boolean).join('\n') ||
    'export {};\n'
  );
}

/** One name may be imported by several modules, from one place. */
function claim(names: Map<string, string>, name: string, owner: string, file: string): void {
  const other = names.get(name);
  if (other !== undefined && other !== owner) throw new Error(`${file} has ${name} of both ${other} and ${owner}`);
  names.set(name, owner);
}

function assertSameNames({ names }: Import, path: string): void {
  for (const { name, local } of names) {
    if (name !== local) throw new Error(`${path} calls ${name} ${local}, but is joined with it`);
  }
}
