import { readFile } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { CONFIG_FILES } from '../config.js';
import { type DocsServer, serveDocs } from '../dev/docs-server.js';
import { watchFiles } from '../dev/watch-files.js';
import { diagnostic } from '../diagnostics/diagnostic.js';
import { writeOutput } from '../output/output.js';
import { isUpToDate } from '../output/plan.js';
import { type Build, build, type Dependencies } from './build.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { CommandOptions } from './options.js';
import { contents, type Findings, plainReport, report, reportAlone, say } from './report.js';
import { resolveSettings } from './settings.js';

export interface DevOptions extends CommandOptions {
  /** 0 takes any that is free. */
  readonly port: number;
}

/** Where the build puts the script that open pages run. */
const LIVE_RELOAD = new URL('../../dist/dev/live-reload.js', import.meta.url);

/**
 * Keeps the output up to date while the specification is edited, and serves the documentation with it.
 * What is wrong is shown on the terminal and on every open page; the last good output stays.
 */
export async function runDev(options: DevOptions, dependencies: Dependencies): Promise<ExitCode> {
  const { host } = dependencies;
  const { settings, problems } = await resolveSettings(options, host.cwd);
  if (problems) return reportAlone(problems, options, host);
  if (settings.config.outputs?.docs === false) return reportAlone([DOCS_ARE_OFF], options, host);

  const folder = resolve(host.cwd, settings.out, 'docs');
  const server = await start(folder, options.port).catch((error: NodeJS.ErrnoException) => error);
  if (server instanceof Error) return reportAlone([cannotListen(server, options.port)], options, host);

  const update = async (changed?: string): Promise<void> => {
    const from = performance.now();
    const result = await bringUpToDate(options, dependencies);
    tell(result, server);
    const cause = changed === undefined ? '' : `${relative(host.cwd, changed)} changed. `;
    say([`${cause}${summary(result)} (${Math.round(performance.now() - from)} ms)`], options, host);
    report(result.findings, options, host);
  };
  const first = update();
  const configurations = CONFIG_FILES.map((name) => resolve(host.cwd, options.config ?? name));
  const watch = await watchFiles([resolve(host.cwd, settings.root), ...configurations], async (file) => {
    await first;
    if (!configurations.includes(file)) return update(file);
    say([`${basename(file)} changed. Start again to use it.`], options, host);
  });
  await first;
  say([`The documentation is at ${server.url}. Ctrl-C ends.`], options, host);
  await host.interrupted();
  await Promise.all([watch.close(), server.close()]);
  say(['', 'Ended.'], options, host);
  return EXIT.ok;
}

interface Updated {
  readonly findings: Findings;
  /** Absent where nothing was written because something is wrong. */
  readonly written?: { readonly made: NonNullable<Build['made']>; readonly changed: number };
}

async function bringUpToDate(options: CommandOptions, dependencies: Dependencies): Promise<Updated> {
  const { findings, made } = await build(options, dependencies);
  if (!made) return { findings };
  const { plan, problems } = await writeOutput(made.files, made.target);
  if (problems) return { findings: { ...findings, diagnostics: [...findings.diagnostics, ...problems] } };
  const changed = isUpToDate(plan) ? 0 : plan.create.length + plan.change.length + plan.delete.length;
  return { findings, written: { made, changed } };
}

function tell({ findings, written }: Updated, server: DocsServer): void {
  server.showProblem(written ? undefined : plainReport(findings));
  if (written && written.changed > 0) server.reload();
}

function summary({ written }: Updated): string {
  if (!written) return 'Not generated: the last good output stays.';
  const files = written.changed === 0 ? 'nothing to do' : `${written.changed} files written`;
  return `${contents(written.made.contract)}: ${files}`;
}

async function start(folder: string, port: number): Promise<DocsServer> {
  return serveDocs({ folder, port, script: await readFile(LIVE_RELOAD, 'utf8') });
}

const DOCS_ARE_OFF = diagnostic('usage', {
  message: 'The configuration switches the output `docs` off, so there is nothing to serve.',
  help: 'Remove `docs: false` from `outputs`, or pass `--with docs`.',
});

function cannotListen(error: NodeJS.ErrnoException, port: number) {
  if (error.code !== 'EADDRINUSE') throw error;
  return diagnostic('usage', {
    message: `Port ${port} is in use.`,
    help: 'Choose another with `--port`; `--port 0` takes any that is free.',
  });
}
