import type { Contract } from '../../contract/model.js';
import type { PackageOptions } from '../emitter.js';
import { packageVersion } from '../package/version.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { commandName } from './command-name.js';

/** `bin/binding.js`: the names, and the way to each part of the contract, which is loaded when it is needed. */
export function bindingModule(contract: Contract, options: PackageOptions, outputs: ReadonlySet<string>): string {
  const { info } = contract;
  const names = {
    command: commandName(options),
    package: options.name,
    version: packageVersion(info.version),
    title: info.title,
  };
  const members = Object.entries(names).map(([name, value]) => `  ${name}: ${stringLiteral(value)},\n`);
  const parts = Object.entries(partsOf(contract, outputs)).map(
    ([name, path]) => `    ${name}: () => import('${path}'),\n`,
  );
  return `${BANNER}

/** What the command line is told. */
export const binding = {
${members.join('')}  parts: {
${parts.join('')}  },
};
`;
}

function partsOf({ signatures, messages }: Contract, outputs: ReadonlySet<string>): Readonly<Record<string, string>> {
  const has = (output: string): boolean => outputs.has(output) && messages.length > 0;
  return {
    catalogue: './events.js',
    examples: './examples.js',
    dispatch: '../validators/event-dispatch.js',
    contract: '../validators/contract-checks.js',
    structural: '../validators/structural-checks.js',
    shapes: '../strict/event-shapes.js',
    ...(signatures.length > 0 && {
      scheme: '../receiving/signature-scheme.js',
      verify: '../receiving/verify-signature.js',
      sign: '../receiving/sign-delivery.js',
    }),
    ...(has('mocks') && { mocks: '../mocks/any-event.js', deliveries: '../mocks/deliveries.js' }),
    ...(has('conformance') && { conformance: '../conformance/index.js' }),
  };
}

/** `bin/cli.js`: what the command starts. */
export const PROGRAM = `#!/usr/bin/env node
${BANNER}

import { run } from '../runtime/cli/run.js';
import { binding } from './binding.js';

await run(binding);
`;
