import { Command, CommanderError, Option } from 'commander';
import { FORMATS } from '../diagnostics/reporters/formats.js';
import type { Dependencies } from './build.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { CommandOptions } from './options.js';
import { GENERATOR } from './version.js';

type Parsed = CommandOptions & { readonly color: boolean };
type Run = (options: CommandOptions, dependencies: Dependencies) => Promise<ExitCode>;

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

  const add = (name: string, description: string, examples: readonly string[], load: () => Promise<Run>) =>
    withCommonOptions(program.command(name).description(description), examples).action(async (options: Parsed) =>
      finish(await (await load())(options, colored(dependencies, options))),
    );

  add('generate', 'Write the package, or bring it up to date.', GENERATE_EXAMPLES, async () => {
    return (await import('./generate.js')).runGenerate;
  });
  add(
    'check',
    'Fail if the package on the disk is not what the contract gives. Writes nothing.',
    CHECK_EXAMPLES,
    async () => {
      return (await import('./check.js')).runCheck;
    },
  );
  add('lint', 'Check the contract: the rules of AsyncAPI, and our own. Writes nothing.', LINT_EXAMPLES, async () => {
    return (await import('./lint.js')).runLint;
  });
  withCommonOptions(program.command('init').description('Write a small contract to start from.'), INIT_EXAMPLES)
    .argument('[folder]', 'where to', '.')
    .action(async (folder: string, options: Parsed) => {
      const { runInit } = await import('./init.js');
      finish(await runInit(folder, options, colored(dependencies, options).host));
    });
  return program;
}

const GENERATE_EXAMPLES = [
  'webhook-contract generate',
  'webhook-contract generate --spec api/asyncapi.yaml --out packages/webhooks',
];
const CHECK_EXAMPLES = ['webhook-contract check', 'webhook-contract check --format github'];
const LINT_EXAMPLES = ['webhook-contract lint', 'webhook-contract lint --format json > findings.json'];
const INIT_EXAMPLES = ['webhook-contract init', 'webhook-contract init my-webhooks --out package'];

function withCommonOptions(command: Command, examples: readonly string[]): Command {
  return command
    .option('--spec <file>', 'the AsyncAPI document (default: "spec/asyncapi.yaml")')
    .option('--root <folder>', 'what references may reach (default: the folder of the document)')
    .option('--out <folder>', 'the folder for what is generated (default: "generated")')
    .option('--config <file>', 'the configuration (default: "webhook-contract.config.js" if there is one)')
    .addOption(new Option('--format <format>', 'how findings are printed').choices(FORMATS).default('text'))
    .option('--allow-remote-refs', 'let references point to the network')
    .option('--quiet', 'print errors only')
    .option('--no-color', 'print without colours')
    .addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ ${line}\n`).join('')}`);
}

function colored(dependencies: Dependencies, { color }: Parsed): Dependencies {
  const { host } = dependencies;
  return { ...dependencies, host: { ...host, color: host.color && color } };
}
