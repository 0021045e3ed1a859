import { packageNameFrom } from '../config/package-name.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnostic } from '../diagnostics/diagnostic.js';
import { applyChanges } from '../svix/apply.js';
import { type Catalogue, CatalogueError } from '../svix/catalogue.js';
import { type CatalogueChange, type Comparison, compareCatalogue } from '../svix/compare.js';
import { changeLine, planText } from '../svix/print-plan.js';
import { isOwned, wantedTypes } from '../svix/wanted.js';
import type { Dependencies } from './build.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { fromSpec } from './from-spec.js';
import type { CommandOptions } from './options.js';
import { type Findings, progress, report, reportAlone, say, took } from './report.js';
import { readOptions, resolveSettings } from './settings.js';

export interface SvixOptions extends CommandOptions {
  readonly serverUrl?: string;
}

/** Shows what the catalogue in Svix lacks of the contract; a difference is a finding. */
export async function runSvixPlan(options: SvixOptions, dependencies: Dependencies): Promise<ExitCode> {
  return withCatalogue(options, dependencies, async ({ comparison, findings }) => {
    const { host } = dependencies;
    if (options.format === 'text') host.out(planText(comparison, host));
    if (options.format === 'json') return printJson(comparison, host);
    const drift = comparison.changes.map(asFinding);
    if (options.format === 'github') return report({ ...findings, diagnostics: drift }, options, host);
    return drift.length > 0 ? EXIT.findings : EXIT.ok;
  });
}

/** Makes the catalogue in Svix say what the contract says. Deletes nothing, and may be repeated at any time. */
export async function runSvixApply(options: SvixOptions, dependencies: Dependencies): Promise<ExitCode> {
  return withCatalogue(options, dependencies, async ({ comparison, catalogue }) => {
    const { host } = dependencies;
    const made: CatalogueChange[] = [];
    await applyChanges(catalogue, comparison.changes, (change) => {
      made.push(change);
      if (options.format === 'text') host.out(`${changeLine(change, host)}\n`);
    });
    if (options.format === 'json') host.out(`${JSON.stringify({ changes: made.map(jsonChange) }, null, 2)}\n`);
    const result =
      made.length === 0 ? 'Nothing to do' : `Done: ${made.length} of ${made.length + comparison.unchanged}`;
    say([`${result} (${took(host)}). Svix says what the contract says.`], options, host);
    return EXIT.ok;
  });
}

interface Compared {
  readonly comparison: Comparison;
  readonly catalogue: Catalogue;
  readonly findings: Findings;
}

async function withCatalogue(
  options: SvixOptions,
  { host, pipeline }: Dependencies,
  act: (compared: Compared) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { settings, problems } = await resolveSettings(options, host.cwd);
  if (problems) return reportAlone(problems, options, host);
  const token = host.environment('SVIX_TOKEN');
  if (!token) return reportAlone([missing('svix-token-missing', 'SVIX_TOKEN is not set.')], options, host);

  const status = progress(options, host);
  try {
    status.show(`Reading ${settings.spec}`);
    const read = await pipeline.readContract(readOptions(settings, options, host.cwd));
    const findings = fromSpec(read, settings.root, host.cwd);
    if (!read.contract || read.diagnostics.hasErrors) return report(findings, options, host);

    const packageName = settings.config.package?.name ?? packageNameFrom(read.contract.info.title);
    const wanted = wantedTypes(read.contract, packageName);
    if (wanted.problems.length > 0) return report({ ...findings, diagnostics: wanted.problems }, options, host);

    status.show('Asking Svix');
    const { serverUrl } = options;
    const catalogue = await pipeline.openCatalogue({ token, ...(serverUrl !== undefined && { serverUrl }) });
    const found = await catalogue.list();
    status.clear();
    const comparison = compareCatalogue(wanted.types, found, (type) => isOwned(type, packageName));
    return await act({ comparison, catalogue, findings });
  } catch (error) {
    status.clear();
    const problem = problemOf(error);
    if (!problem) throw error;
    return reportAlone([problem], options, host);
  } finally {
    status.clear();
  }
}

function problemOf(error: unknown): Diagnostic | undefined {
  if (error instanceof CatalogueError) return diagnostic('svix-request-failed', { message: error.message });
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ERR_MODULE_NOT_FOUND') return undefined;
  return missing('svix-library-missing', 'The package `svix` was not found.');
}

function missing(code: 'svix-token-missing' | 'svix-library-missing', message: string): Diagnostic {
  return diagnostic(code, { message });
}

function asFinding(change: CatalogueChange): Diagnostic {
  return diagnostic('svix-drift', { message: changeLine(change, { color: false }) });
}

function printJson(comparison: Comparison, host: Dependencies['host']): ExitCode {
  const { changes, unchanged, foreign } = comparison;
  host.out(`${JSON.stringify({ changes: changes.map(jsonChange), unchanged, foreign }, null, 2)}\n`);
  return changes.length > 0 ? EXIT.findings : EXIT.ok;
}

/** A change without the whole schemas, which the contract has. */
function jsonChange(change: CatalogueChange): object {
  if (change.kind === 'create') return { kind: change.kind, name: change.wanted.name };
  if (change.kind === 'archive') return { kind: change.kind, name: change.found.name };
  const { kind, wanted, fields, restores, adopts } = change;
  return { kind, name: wanted.name, restores, adopts, fields };
}
