import { plural } from '../diagnostics/reporters/text.js';
import { writeOutput } from '../output/output.js';
import { isUpToDate, type Plan } from '../output/plan.js';
import { build, type Dependencies } from './build.js';
import type { ExitCode } from './exit-codes.js';
import type { CommandOptions } from './options.js';
import { contents, report, say, took } from './report.js';

/** Brings the output folder up to date with the contract. An error anywhere writes nothing. */
export async function runGenerate(options: CommandOptions, dependencies: Dependencies): Promise<ExitCode> {
  const { host } = dependencies;
  const { findings, made } = await build(options, dependencies);
  if (!made) return report(findings, options, host);

  const { plan, problems } = await writeOutput(made.files, made.target);
  if (problems) return report({ ...findings, diagnostics: [...findings.diagnostics, ...problems] }, options, host);

  const exitCode = report(findings, options, host);
  const { label } = made.target;
  const start = made.files.some(({ path }) => path === 'README.md') ? `${label}/README.md` : label;
  const lines = isUpToDate(plan)
    ? [`Nothing to do: ${plural(plan.unchanged.length, 'file')} in ${label} are up to date.`]
    : [`${contents(made.contract)} → ${fileCounts(plan, label)}`];
  say([...lines, ...leftAlone(plan, label), `Done in ${took(host)}. Start with ${start}.`], options, host);
  return exitCode;
}

function fileCounts(plan: Plan, label: string): string {
  const { create, change, unchanged } = plan;
  const parts = [
    [create.length, 'created'],
    [change.length, 'changed'],
    [plan.delete.length, 'deleted'],
    [unchanged.length, 'unchanged'],
  ] as const;
  const total = plural(create.length + change.length + unchanged.length, 'file');
  const counts = parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []));
  return `${total} in ${label}: ${counts.join(', ')}`;
}

function leftAlone({ foreign }: Plan, label: string): string[] {
  const [first] = foreign;
  if (first === undefined) return [];
  const others = foreign.length > 1 ? ` and ${plural(foreign.length - 1, 'other file')}` : '';
  return [`Left alone: ${label}/${first}${others}. Not from the contract, so \`webhook-contract check\` reports it.`];
}
