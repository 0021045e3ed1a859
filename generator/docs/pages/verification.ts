import type { Contract, Signature } from '../../contract/model.js';
import type { HeaderFamily } from '../../contract/vocabulary/types.js';
import { code as codeOf, link } from '../../emitters/quote/markdown.js';
import { durationText } from '../duration.js';
import type { Block, Page, TableRow } from '../model.js';
import { verifiers, verifiersByHand } from '../samples/index.js';
import { code, h2, h3, languages, prose, section, table } from './blocks.js';
import type { PageContext } from './context.js';
import { ERROR_CODES } from './error-codes.js';
import { headerRows } from './event-headers.js';
import { serviceLink, wordOf } from './origin.js';
import { traps } from './verification-traps.js';

/** The headers of a delivery, and how to tell from them that it is genuine. */
export function verificationPages(context: PageContext): Page[] {
  const [signature] = context.contract.signatures;
  const headers = headersOf(context);
  if (!signature && headers.length === 0) return [];
  return [
    {
      slug: 'verification',
      kind: 'reference',
      title: signature ? 'Headers and verification' : 'Headers',
      subtitle: signature ? 'How to tell a genuine delivery from any other request' : 'What comes with the body',
      body: [
        ...prose(signature?.description),
        ...section(h2('The headers', 'headers'), headers),
        ...(signature ? verificationOf(context, signature) : []),
      ],
    },
  ];
}

/** For whoever does without the packages in other languages. */
function byHand({ contract, samples }: PageContext): Block[] {
  const tabs = languages('Verification with a standard library', verifiersByHand(contract, samples));
  return section(
    h3('Without a package', 'by-hand'),
    tabs.length > 0 ? prose('The same steps with the standard library alone.') : [],
    tabs,
  );
}

/** The headers that come with events: once where all have the same. */
export function headersOf({ contract }: PageContext): Block[] {
  const seen = new Map<string, Block[]>();
  for (const message of contract.messages) {
    const rows = headerRows({ contract }, message);
    const key = message.headers ?? '';
    if (rows.length === 0 || seen.has(key)) continue;
    const first = contract.messages.filter(({ headers }) => headers === message.headers);
    const name = contract.schemas.names.get(key) ?? 'Headers';
    const schema = contract.schemas.nodes.get(key);
    const target = schema?.kind === 'reference' ? contract.schemas.nodes.get(schema.target) : schema;
    const told = target?.kind === 'schema' ? target.annotations.description : undefined;
    seen.set(key, [
      ...prose(told),
      table(['Header', 'Required', 'Meaning', 'Example'], rows),
      ...(first.length === contract.messages.length
        ? []
        : prose(`With ${first.length} of ${contract.messages.length} events (${name}).`)),
    ]);
  }
  return [...seen.values()].flat();
}

/** What is signed, the steps, where people go wrong, and the code that does it. */
export function verificationOf(context: PageContext, signature: Signature): Block[] {
  const { contract, samples } = context;
  return [
    ...section(h2('What is signed', 'signed-content'), signedContent(contract, signature)),
    ...section(h2('Step by step', 'steps'), steps(signature)),
    ...section(h2('Where it goes wrong', 'traps'), traps(signature)),
    ...section(h2('The code', 'code'), languages('Verification', verifiers(contract, samples)), byHand(context)),
    ...section(h2('Error codes', 'error-codes'), errorCodes(context)),
  ];
}

function signedContent(contract: Contract, signature: Signature): Block[] {
  const { content, families, algorithm, encoding, version, versionSeparator = ',', listSeparator, secret } = signature;
  const [family] = families;
  const service = serviceLink(contract);
  const tag = version === undefined ? '' : `the tag ${codeOf(version + versionSeparator)} and `;
  const rows = [
    ['Signed content', codeOf(withHeaders(content, family))],
    ['Key', keyInWords(secret)],
    ['Algorithm', `HMAC with ${algorithm.toUpperCase().replace('SHA', 'SHA-')}`],
    ['Written as', `${tag}the digest in ${encoding === 'base64' ? 'Base64' : 'hexadecimal'}`],
    ...(listSeparator === undefined
      ? []
      : [
          [
            'Several signatures',
            `Separated by ${separatorName(listSeparator)}; one match is enough, and unknown tags are skipped`,
          ],
        ]),
    ...(signature.tolerance === undefined
      ? []
      : [['Tolerance', `${durationText(signature.tolerance)} in both directions`]]),
    ['Whose word', wordOf(contract, signature)],
  ];
  return [
    ...prose(
      `The body is signed as it travels, byte for byte, together with the headers that say which delivery it is and when it was made.${service === undefined || signature.origin !== 'delivery-service' ? '' : ` The scheme is that of ${service}.`}`,
    ),
    table(['Part', 'How'], rows),
    ...(families.length > 1 ? familiesOf(contract, families) : []),
  ];
}

function familiesOf(contract: Contract, families: readonly HeaderFamily[]): Block[] {
  const name = (header: string | undefined): string => (header === undefined ? '' : codeOf(header));
  return [
    h3('Families of headers', 'families'),
    ...prose('A delivery carries one whole family. Take the values from one of them, and never mix.'),
    table(
      ['Family', 'Id', 'Timestamp', 'Signature', 'Whose word'],
      families.map((family) => [
        codeOf(family.name),
        name(family.id),
        name(family.timestamp),
        name(family.signature),
        wordOf(contract, family),
      ]),
    ),
  ];
}

function steps({ steps: told = [], source, families: [family] }: Signature): Block[] {
  const all =
    told.length > 0
      ? told
      : [
          `Read the header ${codeOf(family?.signature ?? '')} and those that are signed with it.`,
          'Take the body exactly as it came in, as bytes or as the unaltered text.',
          'Compute the signature with the secret of the endpoint, and compare it in constant time.',
          'Parse the body and act on the event only once the signature has proved to be right.',
        ];
  return [
    { kind: 'steps', items: all.map((title) => ({ title, blocks: [] })) },
    ...prose(source && `${link('More about these signatures', source)}.`),
  ];
}

function keyInWords({ prefix, encoding }: Signature['secret']): string {
  const without = prefix === undefined ? 'The secret' : `The secret without ${codeOf(prefix)}`;
  if (encoding === 'utf8') return `${without}, as UTF-8`;
  return `${without}, decoded from ${encoding === 'base64' ? 'Base64' : 'hexadecimal'}`;
}

function withHeaders(content: string, family: HeaderFamily | undefined): string {
  return content
    .replace('{id}', family?.id === undefined ? '{id}' : `{${family.id}}`)
    .replace('{timestamp}', family?.timestamp === undefined ? '{timestamp}' : `{${family.timestamp}}`);
}

function separatorName(separator: string): string {
  return separator === ' ' ? 'spaces' : codeOf(separator);
}

/** What each code of the package means, and what to do. */
function errorCodes({ packageName, outputs }: PageContext): Block[] {
  const rows: TableRow[] = Object.entries(ERROR_CODES).map(([name, { status, meaning, help }]) => ({
    id: `code-${name}`,
    cells: [codeOf(name), ...(outputs.handlers ? [String(status)] : []), meaning, help],
  }));
  return [
    ...prose(
      `\`receiveWebhook\` and \`verifySignature\` of \`${packageName}\` throw a \`WebhookVerificationError\`, whose \`code\` is one of these. The message is for people and may change; the code does not.`,
    ),
    {
      kind: 'table',
      head: ['Code', ...(outputs.handlers ? ['Answer'] : []), 'What it means', 'What to do'],
      rows,
    },
    ...prose(
      outputs.handlers
        ? '*Answer* is the status that `createHandler` gives. What is your own fault is answered with 500, so that the delivery comes again once it is mended.'
        : undefined,
    ),
  ];
}

export function exampleRequest({ messages }: Contract): Block[] {
  const example = messages.flatMap(({ examples }) => examples).find(({ headers, payload }) => headers && payload);
  if (!example?.headers || !example.payload) return [];
  const headers = Object.entries(example.headers.value as Readonly<Record<string, unknown>>);
  const lines = headers.map(([name, value]) => `${name}: ${String(value).replace(/[\r\n]/g, ' ')}`);
  return [
    code(
      'http',
      [
        'POST / HTTP/1.1',
        'content-type: application/json',
        ...lines,
        '',
        JSON.stringify(example.payload.value, null, 2),
      ].join('\n'),
      'A delivery',
    ),
  ];
}
