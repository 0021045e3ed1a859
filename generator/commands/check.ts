import { plural } from '../diagnostics/reporters/text.js';
import { checkOutput } from '../output/output.js';
import { build, type Dependencies } from './build.js';
import type { ExitCode } from './exit-codes.js';
import type { CommandOptions } from './options.js';
import { report, say, took } from './report.js';

/** Compares the output folder with the contract, and writes nothing. */
export async function runCheck(options: CommandOptions, dependencies: Dependencies): Promise<ExitCode> {
  const { host } = dependencies;
  const { findings, made } = await build(options, dependencies);
  if (!made) return report(findings, options, host);

  const drift = await checkOutput(made.files, made.target);
  const exitCode = report({ ...findings, diagnostics: [...findings.diagnostics, ...drift] }, options, host);
  if (drift.length > 0) return exitCode;
  // The manifest is a file more than the emitters give.
  const count = plural(made.files.length + 1, 'file');
  say([`No drift: ${count} in ${made.target.label} match ${made.settings.spec} (${took(host)}).`], options, host);
  return exitCode;
}
