import type { OutputFile } from '../emitter.js';
import { PLATFORMS } from '../platforms.js';
import { type Joint, joinModules, type Root } from './join-modules.js';
import { ModuleGraph } from './module-graph.js';

const ROOT = 'index.js';
const CORE = 'runtime/core.js';
const EVENTS = 'receiving/events.js';
const GUARDS = 'validators/event-guards.js';
/** A notice travels with its file into bundles: such code stays apart from what does not need it. */
const NOTICE = /^\/\*!/m;
/** In characters. To read that much takes Node.js about as long as to find one more file. */
const SMALL = 200_000;

/**
 * The package with what its root needs in a few files. Loading thirty-five small modules takes six times as long
 * as loading the same code in two: Node.js looks for each, opens it and waits for it. The code itself stays
 * as it is, and so do the declarations; whoever imports a joined module is led to where its code is now.
 *
 * - `receiving/events.js`: what the contract says of events: how they are told apart, and checked
 * - `runtime/core.js`: what every contract shares; where the contract is small, it stands with the events
 * - `index.js`, and `index.web.js` for everything but Node.js: what is bound to a platform, that platform, and
 *   the guards. Other entries ask for `#platform`, and the modules that are bound to it stay for them.
 */
export function joinedPackage(files: readonly OutputFile[]): readonly OutputFile[] {
  const graph = new ModuleGraph(files);
  const reached = graph.reachedFrom(ROOT).filter((path) => path !== ROOT && !NOTICE.test(graph.textOf(path)));
  const isInRoot = (path: string): boolean => path === GUARDS || graph.isBoundToPlatform(path);
  const runtime = reached.filter((path) => path.startsWith('runtime/'));
  const events = reached.filter((path) => !path.startsWith('runtime/') && !isInRoot(path));
  const isSmall = [...runtime, ...events].reduce((sum, path) => sum + graph.textOf(path).length, 0) < SMALL;
  const shared: readonly Joint[] = isSmall
    ? [{ into: EVENTS, modules: [...runtime, ...events] }]
    : [
        { into: CORE, modules: runtime },
        { into: EVENTS, modules: events },
      ];
  const rootFor = (into: string, platform: string): Root => ({
    into,
    modules: [...graph.reachedFrom(platform), ...reached.filter(isInRoot), ROOT],
    exported: graph.exportsOf(ROOT),
  });
  return joinModules(graph, shared, [rootFor(ROOT, PLATFORMS.node), rootFor('index.web.js', PLATFORMS.default)]);
}
