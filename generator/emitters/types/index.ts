import type { Emitter } from '../emitter.js';
import { BANNER } from '../quote/javascript.js';
import { declare } from './declarations.js';
import { eventsFile, schemasFile } from './files.js';
import { reportImpliedTypes } from './implied-types.js';
import { writeTypes } from './library.js';
import { planTypes } from './plan.js';

/**
 * TypeScript types of all that messages carry: `types/schemas.d.ts`, `types/events.d.ts`, and
 * `types/index.d.ts` for both.
 */
export const types: Emitter = {
  name: 'types',
  async emit(contract, { diagnostics }) {
    const plan = planTypes(contract);
    reportImpliedTypes(plan.scope, plan.roots, diagnostics);
    const declarations = declare(plan);
    const written = await writeTypes(declarations.all);
    return [
      { path: 'types/schemas.d.ts', content: schemasFile(declarations, written) },
      { path: 'types/events.d.ts', content: eventsFile(contract, plan, declarations, written) },
      {
        path: 'types/index.d.ts',
        content: `${BANNER}\nexport type * from './events.js';\nexport type * from './schemas.js';\n`,
      },
    ];
  },
};
