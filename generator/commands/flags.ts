import { configProblems } from '../config/problems.js';
import type { Config } from '../config.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { CommandOptions } from './options.js';

/** The parts of the configuration that can be given on the command line, each by its flag. */
const FLAGS: ReadonlyMap<string, string> = new Map([
  ['package.name', '--package-name'],
  ['dispatch.header', '--type-header'],
  ['dispatch.body', '--type-body'],
  ['dispatch.separator', '--type-separator'],
  ['dispatch', '--type-separator'],
  ['include', '--include'],
  ['exclude', '--exclude'],
  ['models', '--models'],
]);

/** A configuration with what the command line says put over it, and what is wrong with that. */
export function withFlags(config: Config, options: CommandOptions): { config: Config; problems: Diagnostic[] } {
  const given = flagConfig(options);
  const problems = configProblems(given).map(({ message, help }) => {
    return diagnostic('usage', { message: inFlags(message), ...(help !== undefined && { help }) });
  });
  return { config: { ...config, ...merged(config, given) }, problems };
}

function flagConfig(options: CommandOptions): Config {
  const {
    include,
    exclude,
    packageName,
    typeHeader,
    typeBody,
    typeSeparator,
    with: on,
    without: off,
    models,
  } = options;
  const dispatch = {
    ...(typeHeader !== undefined && { header: typeHeader }),
    ...(typeBody !== undefined && { body: typeBody }),
    ...(typeSeparator !== undefined && { separator: typeSeparator }),
  };
  const outputs = [
    ...(on ?? []).map((name) => [name, true] as const),
    ...(off ?? []).map((name) => [name, false] as const),
  ];
  return {
    ...(include && { include }),
    ...(exclude && { exclude }),
    ...(packageName !== undefined && { package: { name: packageName } }),
    ...(Object.keys(dispatch).length > 0 && { dispatch }),
    ...(outputs.length > 0 && { outputs: Object.fromEntries(outputs) }),
    ...(models && { models: Object.fromEntries(models.map((name) => [name, true])) }),
  };
}

/** Where the type is told is one thing: a flag about it replaces what the file says. Other objects are completed. */
function merged(config: Config, given: Config): Config {
  return {
    ...given,
    ...(given.package && { package: { ...config.package, ...given.package } }),
    ...(given.outputs && { outputs: { ...config.outputs, ...given.outputs } }),
    // A flag switches on what the file says more of, or nothing.
    ...(given.models && { models: { ...given.models, ...switchedOn(config.models) } }),
  };
}

function switchedOn(models: Config['models'] = {}): Config['models'] {
  return Object.fromEntries(Object.entries(models).filter(([, target]) => target !== false));
}

/** Problems name the option as it stands in a file; here people wrote a flag. */
function inFlags(message: string): string {
  const [named = '', option = ''] = /^`?([a-z.]+)`?/.exec(message) ?? [];
  const flag = FLAGS.get(option);
  return flag === undefined ? message : flag + message.slice(named.length);
}
