import { tokensOf } from '../../contract/json.js';
import type { Contract, Message } from '../../contract/model.js';
import { stringLiteral } from '../quote/javascript.js';

/** The first code that a partner copies, about the first event of the contract. */
export function quickStart(contract: Contract, packageName: string): string {
  const message = contract.messages.find(({ payload }) => payload !== undefined);
  const property = typeProperty(contract);
  if (!message) return `import { EVENT_TYPES } from ${stringLiteral(packageName)};\n\nconsole.log(EVENT_TYPES);`;
  return property === undefined
    ? withGuard(contract, message, packageName)
    : withSwitch(message, property, packageName);
}

function withSwitch(message: Message, property: string, packageName: string): string {
  return `import { type ${message.names.type}, validateEvent } from ${stringLiteral(packageName)};

const result = validateEvent(JSON.parse(body));
if (!result.ok) {
  for (const { path, message } of result.errors) console.error(path, message);
} else {
  switch (result.event.${property}) {
    case ${stringLiteral(message.wireType)}:
      handle(result.event); // ${message.names.type}
      break;
    // one case for each event; TypeScript knows them all
  }
}

function handle(event: ${message.names.type}) {
  console.log(event);
}`;
}

function withGuard({ dispatch }: Contract, message: Message, packageName: string): string {
  const outside = dispatch.header !== undefined || dispatch.basis === 'out-of-band';
  const call = outside ? `validateEvent(value, { type: ${stringLiteral(message.wireType)} })` : 'validateEvent(value)';
  return `import { ${message.names.guard}, validateEvent } from ${stringLiteral(packageName)};

const value = JSON.parse(body);
const result = ${call};
if (!result.ok) {
  for (const { path, message } of result.errors) console.error(path, message);
}

if (${message.names.guard}(value)) {
  console.log(value); // ${message.names.type}
}`;
}

/** The property of the body that tells the events apart, where one property does. */
function typeProperty({ dispatch }: Contract): string | undefined {
  if (dispatch.basis === 'out-of-band' || dispatch.header !== undefined || dispatch.body === undefined)
    return undefined;
  const [property, ...deeper] = tokensOf(dispatch.body);
  return property !== undefined && deeper.length === 0 && /^[A-Za-z_$][\w$]*$/.test(property) ? property : undefined;
}
