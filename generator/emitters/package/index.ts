import type { Emitter } from '../emitter.js';
import { indexDeclarations, indexModule } from './index-module.js';
import { packageJson } from './package-json.js';
import { partsOf } from './parts.js';
import { readme } from './readme.js';

/** What makes a package of the other outputs. `outputs`: the names of the emitters that run beside it. */
export function packageFiles(outputs: ReadonlySet<string>): Emitter {
  return {
    name: 'package',
    emit: (contract, context) => {
      const parts = partsOf(outputs, contract);
      return [
        { path: 'README.md', content: readme(contract, context, parts) },
        { path: 'index.d.ts', content: indexDeclarations(contract) },
        { path: 'index.js', content: indexModule(contract) },
        { path: 'package.json', content: packageJson(contract, context, parts) },
      ];
    },
  };
}
