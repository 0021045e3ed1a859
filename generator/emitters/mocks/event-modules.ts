import type { Contract, Message } from '../../contract/model.js';
import { bodyPlace } from '../body-place.js';
import type { OutputFile } from '../emitter.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { schemaName } from '../schema-name.js';
import { checkName } from '../validators/check-modules.js';
import type { Lowering, PlanId } from './lower.js';
import { type PlanNames, planImports } from './plan-modules.js';
import { printPlan } from './print.js';
import { planOf, type SourceData } from './sources.js';

/** A message with the name of its factory. */
export interface Mocked {
  readonly message: Message;
  readonly factory: string;
  readonly data: SourceData;
}

/** `mocks/events/<Type>.js`: all that mocks of one event need. */
export function eventModule(contract: Contract, mocked: Mocked, lowering: Lowering, names: PlanNames): OutputFile {
  const { message, factory, data } = mocked;
  const { name, line } = checkOf(contract, message);
  const plans = new Set<PlanId>();
  const naming = names.noting(plans, new Set());
  const members = [
    `  name: ${stringLiteral(message.names.type)},\n`,
    `  type: ${stringLiteral(message.wireType)},\n`,
    `  plan: ${printPlan(planOf(contract, message, lowering), naming, '  ')},\n`,
    `  check: ${name},\n`,
    ...Object.entries(data).map(([key, value]) => `  ${key}: ${printPlan(value, naming, '  ')},\n`),
  ];
  const imports = [
    "import { makeEvent } from '../../runtime/mocks/make-event.js';\n",
    line,
    ...planImports(plans, names, '../plans/'),
  ];
  const content = `${BANNER}
${imports.join('')}
export const source = {
${members.join('')}};

export function ${factory}(options) {
  return makeEvent(source, options);
}
`;
  return { path: eventPath(mocked), content };
}

export function eventPath({ message }: Mocked): string {
  return `mocks/events/${message.names.type}.js`;
}

/** The check of the whole contract; of a message without a payload, that it tells its type. */
function checkOf(contract: Contract, { payload, wireType }: Message): { readonly name: string; readonly line: string } {
  if (payload !== undefined) {
    const name = checkName(contract.schemas, payload);
    const module = `../../validators/contract/${schemaName(contract.schemas, payload)}.js`;
    return { name, line: `import { ${name} } from ${stringLiteral(module)};\n` };
  }
  const place = bodyPlace(contract.dispatch);
  const module = "'../../runtime/validate-event.js';\n";
  if (!place) return { name: 'anything', line: `import { anything } from ${module}` };
  const call = `/* @__PURE__ */ tellsType([${place.map(stringLiteral).join(', ')}], ${stringLiteral(wireType)})`;
  return { name: call, line: `import { tellsType } from ${module}` };
}
