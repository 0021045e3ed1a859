import { InvalidArgumentError, Option } from 'commander';
import { LANGUAGE_NAMES } from '../config/languages.js';
import { FORMATS } from '../diagnostics/reporters/formats.js';

export const OUT = option('Paths:', '--out <folder>', 'the folder for what is generated (default: "generated")');

/** Where things are. */
export const PATHS: readonly Option[] = [
  option('Paths:', '--spec <file>', 'the AsyncAPI document (default: "spec/asyncapi.yaml")'),
  OUT,
  option('Paths:', '--config <file>', 'the configuration (default: "webhook-contract.config.js" if there is one)'),
];

/** What of the document counts, and how it is read. */
export const MESSAGES: readonly Option[] = [
  option(
    'Messages:',
    '--include <message...>',
    'take these messages alone, by component key or wire type; * is any text',
  ),
  option('Messages:', '--exclude <message...>', 'leave these messages out'),
  option('Messages:', '--type-body <pointer>', 'where the body tells the type of an event, such as /type'),
  option('Messages:', '--type-header <name>', 'the header that tells the type, or its first part'),
  option('Messages:', '--type-separator <text>', 'what stands between the part in the header and that in the body'),
  option('Messages:', '--root <folder>', 'what references may reach (default: the folder of the document)'),
  option('Messages:', '--allow-remote-refs', 'let references point to the network'),
];

/** What is emitted. */
export const PACKAGE: readonly Option[] = [
  option('Package:', '--package-name <name>', 'the npm name of what is generated (default: made of the title)'),
  option('Package:', '--with <output...>', 'switch outputs on'),
  option('Package:', '--without <output...>', 'switch outputs off'),
  option('Package:', '--models <language...>', `emit models in other languages: ${LANGUAGE_NAMES.join(', ')}`),
];

/** How a command prints. */
export const PRINTING: readonly Option[] = [
  option('Findings:', '--format <format>', 'how findings are printed').choices(FORMATS).default('text'),
  option('Findings:', '--quiet', 'print errors only'),
  option('Findings:', '--no-color', 'print without colours'),
];

/** How a command prints findings, and when they count. */
export const FINDINGS: readonly Option[] = [
  ...PRINTING,
  option('Findings:', '--max-warnings <number>', 'fail if there are more warnings').argParser(count),
];

/** Which Svix. */
export const SVIX: readonly Option[] = [
  option(
    'Svix:',
    '--server-url <url>',
    'the address of the API, such as https://api.eu.svix.com (default: as the token tells)',
  ),
];

/** Where the documentation is served while it is written. */
export const SERVING: readonly Option[] = [
  option('Serving:', '--port <number>', 'the port on this machine; 0 takes any that is free')
    .argParser(port)
    .default(4400),
];

function option(group: string, flags: string, description: string): Option {
  return new Option(flags, description).helpGroup(group);
}

function count(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It has to be a whole number.');
}

function port(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value);
  throw new InvalidArgumentError('It has to be a whole number below 65536.');
}
