import type { Contract, Message, SchemaNode } from '../../contract/model.js';
import { conjunctionOf, nodeOf, propertiesOf } from '../../contract/views.js';
import { type FollowUpCall, givenParameters } from '../../emitters/follow-up/calls.js';
import { stringLiteral as text } from '../../emitters/quote/javascript.js';
import { sampleOf } from './scheme.js';

export interface TypeScriptOptions {
  readonly packageName: string;
  /** Whether the package has `./handlers`. */
  readonly handlers: boolean;
}

const SECRET = "process.env.WEBHOOK_SECRET ?? ''";

/** A receiver of one event, with the package. */
export function typescriptSample(contract: Contract, message: Message, options: TypeScriptOptions): string {
  return options.handlers ? handlerSample(contract, message, options) : receiveSample(contract, message, options);
}

function handlerSample(contract: Contract, message: Message, { packageName }: TypeScriptOptions): string {
  return [
    `import { createHandler } from ${text(`${packageName}/handlers`)};`,
    '',
    'export const POST = createHandler({',
    ...(contract.signatures.length > 0 ? [`  secret: ${SECRET},`] : []),
    ...(contract.dispatch.basis === 'out-of-band' ? [`  type: ${text(message.wireType)},`] : []),
    '  on: {',
    `    ${text(message.wireType)}: async (event) => {`,
    ...useOf(contract, message, 'event').map((line) => `      ${line}`),
    '    },',
    '  },',
    '});',
  ].join('\n');
}

/** Each delivery by hand: verified, parsed, and told apart. */
export function receiveSample(contract: Contract, message: Message, { packageName }: TypeScriptOptions): string {
  const given = [
    ...(contract.signatures.length > 0 ? [`secret: ${SECRET}`] : []),
    ...(contract.dispatch.basis === 'out-of-band' ? [`type: ${text(message.wireType)}`] : []),
  ];
  const options = given.length > 0 ? `, { ${given.join(', ')} }` : '';
  return [
    `import { receiveWebhook } from ${text(packageName)};`,
    '',
    'export async function POST(request: Request): Promise<Response> {',
    `  const received = await receiveWebhook(request${options});`,
    `  if (received.kind === 'event' && received.type === ${text(message.wireType)}) {`,
    '    const { event } = received;',
    ...useOf(contract, message, 'event').map((line) => `    ${line}`),
    '  }',
    '  return new Response(null, { status: 204 });',
    '}',
  ].join('\n');
}

/** The signature alone. */
export function verifySample(packageName: string): string {
  return [
    `import { verifySignature, WebhookVerificationError } from ${text(packageName)};`,
    '',
    'export async function isGenuine(request: Request): Promise<boolean> {',
    '  const body = new Uint8Array(await request.arrayBuffer());',
    '  try {',
    `    await verifySignature(body, request.headers, ${SECRET});`,
    '    return true;',
    '  } catch (error) {',
    '    if (error instanceof WebhookVerificationError) console.warn(error.code, error.message);',
    '    return false;',
    '  }',
    '}',
  ].join('\n');
}

function useOf(contract: Contract, message: Message, event: string): string[] {
  const { object, previous, variable } = sampleOf(contract, message);
  const told = object && accessOf(contract, message, event, object);
  if (told === undefined) return [`console.log(${event});`];
  const before = previous && accessOf(contract, message, event, previous);
  return [
    `const ${variable} = ${told};`,
    ...(before === undefined ? [] : [`const previous = ${before};`]),
    `console.log(${before === undefined ? variable : `${variable}, previous`});`,
  ];
}

/** How TypeScript reads a place of the event, or nothing where its types may not know the place. */
function accessOf(
  { schemas }: Contract,
  { payload }: Message,
  event: string,
  names: readonly string[],
): string | undefined {
  if (payload === undefined) return undefined;
  let level: readonly SchemaNode[] = [nodeOf(schemas, payload)];
  let expression = event;
  let isSure = true;
  for (const name of names) {
    const found = level.flatMap((node) => propertiesOf(schemas, node).get(name) ?? []);
    if (found.length === 0) return undefined;
    const dot = isSure ? '' : '?.';
    expression += /^[A-Za-z_$][\w$]*$/.test(name) ? `${dot || '.'}${name}` : `${dot}[${text(name)}]`;
    level = found.flatMap((property) => property.schemas);
    isSure = isSure && found.some(({ required }) => required) && !level.some((node) => mayBeNull(schemas, node));
  }
  return expression;
}

function mayBeNull(schemas: Contract['schemas'], node: SchemaNode): boolean {
  return conjunctionOf(schemas, node).some(({ assertions: { type, anyOf, oneOf } }) => {
    return type?.includes('null') === true || anyOf !== undefined || oneOf !== undefined;
  });
}

/** The call to make next, with the package. */
export function followUpSample(message: Message, { name, followUp }: FollowUpCall, packageName: string): string {
  const given = givenParameters(followUp).map((parameter) => `${propertyKey(parameter)}: '…'`);
  const options = [
    "token: process.env.API_TOKEN ?? ''",
    ...(followUp.baseUrl === undefined ? ["baseUrl: 'https://api.example.com'"] : []),
    ...(given.length > 0 ? [`parameters: { ${given.join(', ')} }`] : []),
  ];
  return [
    `import type { ${message.names.type} } from ${text(packageName)};`,
    `import { ${name} } from ${text(`${packageName}/follow-up`)};`,
    '',
    `export async function afterwards(event: ${message.names.type}) {`,
    `  const answer = await ${name}(event, { ${options.join(', ')} });`,
    '  console.log(answer);',
    '}',
  ].join('\n');
}

function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : text(name);
}
