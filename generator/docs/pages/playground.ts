import type { Contract } from '../../contract/model.js';
import { stringLiteral } from '../../emitters/quote/javascript.js';
import type { Block, Page, PlaygroundTool } from '../model.js';
import type { PageContext } from './context.js';

/** Where payloads and signatures can be tried out; nothing leaves the page. */
export function playgroundPages({ contract, packageName, tools }: PageContext): Page[] {
  if (contract.messages.length === 0 || !tools.validates) return [];
  const types = contract.messages.map(({ wireType }) => wireType);
  const typeInBody = contract.dispatch.body !== undefined && contract.dispatch.header === undefined;
  const [signature] = contract.signatures;
  const isSigned = tools.verifies && signature !== undefined;
  const { strict, mocks } = tools;
  const example = { packageName, type: types[0] ?? '', typeInBody, isSigned };
  return [
    {
      slug: 'playground',
      kind: 'playground',
      title: 'Playground',
      subtitle: subtitle(isSigned, mocks),
      body: [
        {
          kind: 'callout',
          tone: 'note',
          title: 'Nothing leaves this page',
          blocks: [
            {
              kind: 'prose',
              text: `What you paste is worked on in your browser, by the same code that \`${packageName}\` installs. The page's Content-Security-Policy forbids every connection, nothing is stored, and the address of the page holds at most which mock you look at.`,
            },
          ],
        },
        ...section('validate', 'Validate a payload', VALIDATE, { name: 'validate', types, typeInBody, strict, mocks }, [
          ts(validateCode(example)),
        ]),
        ...(isSigned
          ? section('verify', 'Check a signature', VERIFY, verifyTool(signature, mocks), [ts(verifyCode(example))])
          : []),
        ...(mocks
          ? section('mock', 'Make an event', MOCK, { name: 'mock', types, signed: isSigned }, [
              ts(mockCode(example)),
              sh(mockCommand(example)),
            ])
          : []),
      ],
    },
  ];
}

function subtitle(isSigned: boolean, mocks: boolean): string {
  const parts = [
    'validate a payload',
    ...(isSigned ? ['check a signature step by step'] : []),
    ...(mocks ? ['make events for tests'] : []),
  ];
  const text = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}` : (parts[0] ?? '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const VALIDATE =
  'Paste the body of a delivery, or pick an example. Each error names its place, and leads to what the documentation says of it.';
const VERIFY =
  'Paste the headers, the body and the secret of a delivery that was refused, and see at which step, and why.';
const MOCK = 'A seed gives the same event here, in the package and in every test.';

function section(
  id: string,
  title: string,
  text: string,
  tool: PlaygroundTool,
  instead: readonly Block[],
): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: title, id },
    { kind: 'prose', text },
    { kind: 'playground', tool, instead },
  ];
}

function verifyTool({ families, secret }: Contract['signatures'][number], mocks: boolean): PlaygroundTool {
  const [family] = families;
  const names = family ? [family.id, family.timestamp, family.signature] : [];
  return {
    name: 'verify',
    headers: names.flatMap((name) => name?.toLowerCase() ?? []),
    ...(secret.prefix !== undefined && { secretPrefix: secret.prefix }),
    mocks,
  };
}

interface CodeExample {
  readonly packageName: string;
  readonly type: string;
  readonly typeInBody: boolean;
  readonly isSigned: boolean;
}

const ts = (text: string): Block => ({ kind: 'code', language: 'typescript', text });
const sh = (text: string): Block => ({ kind: 'code', language: 'sh', text });

function validateCode({ packageName, type, typeInBody }: CodeExample): string {
  const told = typeInBody ? '' : `, { type: ${stringLiteral(type)} }`;
  return `import { readFile } from 'node:fs/promises';
import { validateEvent } from ${stringLiteral(packageName)};

const result = validateEvent(JSON.parse(await readFile('payload.json', 'utf8'))${told});
if (!result.ok) for (const { path, message } of result.errors) console.error(path, message);`;
}

function verifyCode({ packageName }: CodeExample): string {
  return `import { verifySignature, WebhookVerificationError } from ${stringLiteral(packageName)};

try {
  await verifySignature(body, headers, secret, { now: new Date() });
} catch (error) {
  if (error instanceof WebhookVerificationError) console.error(error.code, error.message);
  else throw error;
}`;
}

function mockCode({ packageName, type, isSigned }: CodeExample): string {
  const name = stringLiteral(`${packageName}/mocks`);
  const event = `const event = mock(${stringLiteral(type)}, { seed: 1, variant: 'full' });`;
  if (!isSigned) return `import { mock } from ${name};\n\n${event}`;
  return `import { mock, mockDelivery, mockSecret } from ${name};

${event}
const { headers, body } = await mockDelivery(${stringLiteral(type)}, { seed: 1, secret: mockSecret() });`;
}

function mockCommand({ packageName, type }: CodeExample): string {
  const code = `import { mock } from "${packageName}/mocks"; console.log(JSON.stringify(mock(process.argv[1], { seed: 1 }), null, 2))`;
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  return `node --input-type=module --eval ${quoted(code)} ${quoted(type)}`;
}
