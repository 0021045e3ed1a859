import type { Dependencies } from './build.js';
import type { ExitCode } from './exit-codes.js';
import { fromSpec } from './from-spec.js';
import type { CommandOptions } from './options.js';
import { contents, progress, report, reportAlone, say, took } from './report.js';
import { readOptions, resolveSettings } from './settings.js';

/** Checks the document with the rules of @asyncapi/parser and our own. Reads only. */
export async function runLint(options: CommandOptions, { host, pipeline }: Dependencies): Promise<ExitCode> {
  const { settings, problems } = await resolveSettings(options, host.cwd);
  if (problems) return reportAlone(problems, options, host);

  const status = progress(options, host);
  status.show(`Checking ${settings.spec}`);
  const read = await pipeline.lintContract(readOptions(settings, options, host.cwd)).finally(() => status.clear());
  const findings = fromSpec(read, settings.root, host.cwd);
  const exitCode = report(findings, options, host);
  if (findings.diagnostics.length === 0 && read.contract) {
    say([`No problems in ${settings.spec}: ${contents(read.contract)} (${took(host)}).`], options, host);
  }
  return exitCode;
}
