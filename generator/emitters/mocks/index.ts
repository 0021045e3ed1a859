import type { Contract } from '../../contract/model.js';
import type { EmitContext, Emitter } from '../emitter.js';
import { entryModules, factoriesOf } from './entry-modules.js';
import { eventModule } from './event-modules.js';
import { loadHints } from './hints.js';
import { Lowering } from './lower.js';
import { PlanNames, planModules } from './plan-modules.js';
import { dropImpossible, reasonIn } from './satisfy.js';
import { sourceOf } from './sources.js';

/** Factories of mocks: a plan for each schema that has a name, and on top of them a function for each event. */
export const mocks: Emitter = {
  name: 'mocks',
  async emit(contract, context) {
    const lowering = new Lowering(contract.schemas, await loadHints(contract, context.diagnostics));
    for (const { payload } of contract.messages) if (payload !== undefined) lowering.add(payload);
    const mocked = factoriesOf(contract.messages).map((named) => {
      return { ...named, data: sourceOf(contract, named.message, lowering) };
    });
    lowering.complete();
    dropImpossible(lowering);
    reportImpossible(contract, lowering, context);
    const names = new PlanNames(lowering);
    return [
      ...planModules(lowering, names),
      ...mocked.map((one) => eventModule(contract, one, lowering, names)),
      ...entryModules(contract, mocked),
    ];
  },
};

function reportImpossible({ messages }: Contract, lowering: Lowering, { diagnostics }: EmitContext): void {
  for (const { payload, names, source } of messages) {
    const plan = payload === undefined ? undefined : lowering.plans.get(payload);
    if (plan?.kind !== 'never') continue;
    diagnostics.report('mock-impossible', {
      message: `No value satisfies the schema of ${names.type}.`,
      at: reasonIn(plan, lowering) ?? source,
    });
  }
}
