import { Command, CommanderError, type Option } from 'commander';
import type { Dependencies } from './build.js';
import type { DevOptions } from './dev.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { CommandOptions } from './options.js';
import { FINDINGS, MESSAGES, OUT, PACKAGE, PATHS, PRINTING, SERVING, SVIX } from './program-options.js';
import { GENERATOR } from './version.js';

type Parsed = CommandOptions & { readonly color: boolean };
type Run = (options: CommandOptions, dependencies: Dependencies) => Promise<ExitCode>;

const GENERATE_EXAMPLES = [
  'generate',
  'generate --spec api/asyncapi.yaml --out packages/webhooks',
  "generate --include 'order.*' --without openapi",
];
const CHECK_EXAMPLES = ['check', 'check --format github --max-warnings 0'];
const LINT_EXAMPLES = ['lint', 'lint --format json > findings.json'];
const DEV_EXAMPLES = ['dev', 'dev --port 8080'];
const INIT_EXAMPLES = ['init', 'init my-webhooks --out package'];

/**
 * Runs the command that the arguments (without `node` and the script) name.
 *
 * @returns what to exit with. Never throws: what nothing foresaw is an `internal-error`.
 */
export async function main(args: readonly string[], dependencies: Dependencies): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  try {
    const program = createProgram(dependencies, (code) => {
      exitCode = code;
    });
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version reach us as errors that are none.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    const { reportFailure } = await import('./failure.js');
    return reportFailure(error, args, dependencies.host);
  }
}

function createProgram(dependencies: Dependencies, finish: (code: ExitCode) => void): Command {
  const { host } = dependencies;
  const program = new Command('webhook-contract')
    .description('Turns an AsyncAPI document of webhooks into a package that partners install.')
    .version(GENERATOR.version)
    .configureOutput({ writeOut: host.out, writeErr: host.err, outputError: () => undefined })
    .showSuggestionAfterError()
    .exitOverride();

  const add = (name: string, description: string, load: () => Promise<Run>) =>
    program
      .command(name)
      .description(description)
      .action(async (options: Parsed) => finish(await (await load())(options, colored(dependencies, options))));

  const generate = add('generate', 'Write the package, or bring it up to date.', async () => {
    return (await import('./generate.js')).runGenerate;
  });
  addOptions(generate, [...PATHS, ...MESSAGES, ...PACKAGE, ...FINDINGS], GENERATE_EXAMPLES);

  const drift = 'Fail if the package on the disk is not what the contract gives. Writes nothing.';
  const check = add('check', drift, async () => (await import('./check.js')).runCheck);
  addOptions(check, [...PATHS, ...MESSAGES, ...PACKAGE, ...FINDINGS], CHECK_EXAMPLES);

  const rules = 'Check the contract: the rules of AsyncAPI, and our own. Writes nothing.';
  const lint = add('lint', rules, async () => (await import('./lint.js')).runLint);
  addOptions(lint, [...PATHS.filter((option) => option !== OUT), ...MESSAGES, ...FINDINGS], LINT_EXAMPLES);

  const watching = 'Serve the documentation, and bring everything up to date while the contract is edited.';
  const dev = add('dev', watching, async () => {
    const { runDev } = await import('./dev.js');
    return (options, given) => runDev(options as DevOptions, given);
  });
  addOptions(dev, [...PATHS, ...SERVING, ...MESSAGES, ...PACKAGE, ...PRINTING], DEV_EXAMPLES);

  addSvix(program, dependencies, finish);

  const init = program
    .command('init')
    .description('Write a small contract to start from.')
    .argument('[folder]', 'where to', '.')
    .action(async (folder: string, options: Parsed) => {
      const { runInit } = await import('./init.js');
      finish(await runInit(folder, options, colored(dependencies, options).host));
    });
  addOptions(init, [...PATHS, ...PRINTING], INIT_EXAMPLES);
  return program;
}

/** Commands for the service that delivers, which only publishers who use it need. */
function addSvix(program: Command, dependencies: Dependencies, finish: (code: ExitCode) => void): void {
  const svix = program
    .command('svix')
    .description("Bring the contract's event types to Svix. The token comes from SVIX_TOKEN.");
  const options = [...PATHS.filter((option) => option !== OUT), ...SVIX, ...MESSAGES, ...PRINTING];
  const add = (name: 'plan' | 'apply', description: string) => {
    const command = svix.command(name).description(description);
    command.action(async (given: Parsed) => {
      const { runSvixApply, runSvixPlan } = await import('./svix.js');
      const run = name === 'plan' ? runSvixPlan : runSvixApply;
      finish(await run(given, colored(dependencies, given)));
    });
    addOptions(command, options, [`svix ${name}`, `svix ${name} --server-url https://api.eu.svix.com`]);
  };
  add('plan', 'Show what would change. Exits with 1 if anything would.');
  add('apply', 'Create, change and archive event types until they are what the contract says. Deletes nothing.');
}

function addOptions(command: Command, options: readonly Option[], examples: readonly string[]): void {
  for (const option of options) command.addOption(option);
  command.addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ webhook-contract ${line}\n`).join('')}`);
}

function colored(dependencies: Dependencies, { color }: Parsed): Dependencies {
  const { host } = dependencies;
  return { ...dependencies, host: { ...host, color: host.color && color } };
}
