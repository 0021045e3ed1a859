import { constantAt } from '../../contract/build/constants.js';
import type { Contract, Message } from '../../contract/model.js';
import { nodeOf } from '../../contract/views.js';
import { bodyPlace } from '../body-place.js';
import { stringLiteral } from '../quote/javascript.js';

/** The first code that a partner copies: an endpoint that does everything right, for the first event of the contract. */
export function handlerExample(contract: Contract, packageName: string): string {
  const type = contract.messages[0]?.wireType ?? 'type';
  return `import { createHandler } from ${stringLiteral(`${packageName}/handlers`)};

export const POST = createHandler({
${isSigned(contract) ? `  secret: ${SECRET},\n` : ''}${outOfBand(contract)}  on: {
    ${stringLiteral(type)}: async (event) => {
      console.log(event);
    },
  },
});`;
}

/** The same by hand, for whoever wants to decide about each delivery. */
export function receiveExample(contract: Contract, packageName: string): string {
  const options = isSigned(contract) ? `, { secret: ${SECRET} }` : '';
  return `import { receiveWebhook } from ${stringLiteral(packageName)};

const received = await receiveWebhook({ body, headers }${contract.dispatch.basis === 'out-of-band' ? withType(contract) : options});
switch (received.kind) {
  case 'event':
    console.log(received.type, received.event);
    break;
  case 'unknown': // an event that is newer than this package
    console.log(received.type);
    break;
  case 'invalid': // ${isSigned(contract) ? 'signed, and yet not' : 'not'} what the contract says
    console.error(received.type, received.errors);
    break;
}`;
}

const SECRET = "process.env.WEBHOOK_SECRET ?? ''";

function isSigned({ signatures }: Contract): boolean {
  return signatures.length > 0;
}

function outOfBand({ dispatch, messages }: Contract): string {
  return dispatch.basis === 'out-of-band' ? `  type: ${stringLiteral(messages[0]?.wireType ?? 'type')},\n` : '';
}

function withType(contract: Contract): string {
  const secret = isSigned(contract) ? `secret: ${SECRET}, ` : '';
  return `, { ${secret}type: ${stringLiteral(contract.messages[0]?.wireType ?? 'type')} }`;
}

/** Validation alone, for whoever has an event already. */
export function validateExample(contract: Contract, packageName: string): string {
  const message = contract.messages.find(({ payload }) => payload !== undefined);
  if (!message) return `import { EVENT_TYPES } from ${stringLiteral(packageName)};\n\nconsole.log(EVENT_TYPES);`;
  const property = typeProperty(contract);
  if (property !== undefined) return withSwitch(message, property, packageName);
  const { header } = contract.dispatch;
  return header === undefined ? withGuard(contract, message, packageName) : withHeader(header, packageName);
}

function withSwitch({ names: { type }, wireType }: Message, property: string, packageName: string): string {
  return `import { type ${type}, validateEvent } from ${stringLiteral(packageName)};

const result = validateEvent(JSON.parse(body));
${LOGS_ERRORS} else {
  switch (result.event.${property}) {
    case ${stringLiteral(wireType)}:
      handle(result.event); // ${type}
      break;
    // one case for each event; TypeScript knows them all
  }
}

function handle(event: ${type}) {
  console.log(event);
}`;
}

/** The header is given as Node.js and most frameworks have it, with its name in small letters. */
function withHeader(header: string, packageName: string): string {
  return `import { type WebhookEvent, validateEvent } from ${stringLiteral(packageName)};

const result = validateEvent(JSON.parse(body), { type: headers[${stringLiteral(header.toLowerCase())}] });
${LOGS_ERRORS} else {
  handle(result.event);
}

function handle(event: WebhookEvent) {
  console.log(event);
}`;
}

function withGuard({ dispatch }: Contract, { names, wireType }: Message, packageName: string): string {
  const options = dispatch.basis === 'out-of-band' ? `, { type: ${stringLiteral(wireType)} }` : '';
  return `import { ${names.guard}, validateEvent } from ${stringLiteral(packageName)};

const result = validateEvent(JSON.parse(body)${options});
${LOGS_ERRORS} else if (${names.guard}(result.event)) {
  console.log(result.event); // ${names.type}
}`;
}

const LOGS_ERRORS = `if (!result.ok) {
  for (const { path, message } of result.errors) console.error(path, message);
}`;

/** The property of the body that tells TypeScript the events apart: each of them pins its type there. */
function typeProperty({ dispatch, messages, schemas }: Contract): string | undefined {
  const [property, ...deeper] = bodyPlace(dispatch) ?? [];
  if (property === undefined || deeper.length > 0 || !/^[A-Za-z_$][\w$]*$/.test(property)) return undefined;
  const isPinned = messages.every(({ payload, wireType }) => {
    return payload === undefined || constantAt(schemas, nodeOf(schemas, payload), dispatch.body ?? '') === wireType;
  });
  return isPinned ? property : undefined;
}
