import type { Emitter } from '../emitter.js';
import { jsonText } from '../quote/json.js';
import { bindingModule, PROGRAM } from './binding-module.js';
import { catalogueModule, examplesModule } from './catalogue.js';
import { REPORT_SCHEMA } from './report-schema.js';

/**
 * The command of the package: the runtime's, bound to the contract.
 *
 * @param outputs - the names of the emitters that run beside it
 */
export function cli(outputs: ReadonlySet<string>): Emitter {
  return {
    name: 'cli',
    emit: (contract, { package: options }) => [
      { path: 'bin/cli.js', content: PROGRAM },
      { path: 'bin/binding.js', content: bindingModule(contract, options, outputs) },
      { path: 'bin/events.js', content: catalogueModule(contract, options) },
      { path: 'bin/examples.js', content: examplesModule(contract) },
      { path: 'bin/report.schema.json', content: jsonText(REPORT_SCHEMA) },
    ],
  };
}
