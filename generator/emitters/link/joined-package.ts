import type { OutputFile } from '../emitter.js';
import { joinModules } from './join-modules.js';
import { ModuleGraph } from './module-graph.js';

const ROOT = 'index.js';
const PLATFORM = 'runtime/platform/';
/** A notice travels with its file into bundles: such code stays apart from what does not need it. */
const NOTICE = /^\/\*!/m;

/**
 * The package with what its root needs in a few files. Loading thirty-five small modules takes four times as long
 * as loading the same code in four: Node.js looks for each, opens it and waits for it. The code itself stays
 * as it is, and so do the declarations; whoever imports a joined module is led to where its code is now.
 *
 * - `runtime/core.js`: what every contract shares
 * - `receiving/events.js`: how events of this contract are told apart, checked and received
 * - `index.js`: with the guards
 */
export function joinedPackage(files: readonly OutputFile[]): readonly OutputFile[] {
  const graph = new ModuleGraph(files);
  const reached = graph.reachedFrom(ROOT).filter((path) => path !== ROOT && !NOTICE.test(graph.textOf(path)));
  const isRuntime = (path: string): boolean => path.startsWith('runtime/');
  const isGuards = (path: string): boolean => path === 'validators/event-guards.js';
  return joinModules(graph, [
    { into: 'runtime/core.js', modules: reached.filter((path) => isRuntime(path) && !path.startsWith(PLATFORM)) },
    { into: 'runtime/platform/node.js', modules: graph.reachedFrom('runtime/platform/node.js') },
    { into: 'receiving/events.js', modules: reached.filter((path) => !isRuntime(path) && !isGuards(path)) },
    { into: ROOT, modules: [...reached.filter(isGuards), ROOT] },
  ]);
}
