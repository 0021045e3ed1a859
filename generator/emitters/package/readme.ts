import type { Contract, ContractInfo, Message } from '../../contract/model.js';
import { commandName } from '../cli/command-name.js';
import type { EmitContext, PackageOptions } from '../emitter.js';
import { cell, code, codeBlock, codeCell, fileLink, link, prose } from '../quote/markdown.js';
import type { Part } from './parts.js';
import { handlerExample, receiveExample, validateExample } from './readme-examples.js';
import { packageVersion } from './version.js';

/** The page that partners read first. Everything that comes from the document is quoted. */
export function readme(contract: Contract, { package: options }: EmitContext, parts: readonly Part[]): string {
  const sections = [
    introduction(contract, has(parts, 'asyncapi')),
    installation(contract.info, options),
    ...usage(contract, options, parts),
    ...(has(parts, 'cli') ? [commandLine(contract, options)] : []),
    ...events(contract, has(parts, 'schemas')),
    imports(contract, options, parts),
    `## Versions

The version of this package is the version of the contract. A later one can know more properties and more events, and \
the sender need not wait for you: ignore properties that you do not know, and acknowledge events that you do not know.`,
    license(contract.info, options),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function introduction({ info }: Contract, hasDocument: boolean): string {
  const [first = ''] = (info.description ?? '').trim().split(/\n\s*\n/);
  const documentation =
    info.externalDocs && link(prose(info.externalDocs.description ?? 'Documentation'), info.externalDocs.url);
  return [
    `# ${prose(info.title)}`,
    prose(first),
    `This package holds what a receiver of these webhooks needs: types of every event, and \
code that receives, checks and makes them, with no dependencies. It is generated from the contract${hasDocument ? ' in [asyncapi.json](./asyncapi.json)' : ''}; do not edit it.`,
    documentation ?? '',
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function installation({ version }: ContractInfo, { name }: PackageOptions): string {
  const tarball = `${name.replace(/^@/, '').replaceAll('/', '-')}-${packageVersion(version)}.tgz`;
  return `## Install

In your own project, pack the folder that holds this file, and install the tarball:

${codeBlock('sh', `npm pack ./path/to/this/folder\nnpm install ./${tarball}`)}

The name belongs to the publisher of the webhooks. Once they have published the package in the npm registry, this is \
enough:

${codeBlock('sh', `npm install ${name}`)}

It is ESM with type declarations, for Node.js 20.19 and newer, Bun, Deno, edge workers and browsers.`;
}

function usage(contract: Contract, options: PackageOptions, parts: readonly Part[]): string[] {
  const signed = contract.signatures.length > 0;
  return [
    has(parts, 'handlers') ? handling(contract, options, signed) : '',
    `## Receive by hand

${codeBlock('ts', receiveExample(contract, options.name))}

${code('body')} is the raw body, as text or bytes: an object that was parsed and written again is not what was ${signed ? 'signed' : 'sent'}. \
A ${code('Request')} will do instead of both.${signed ? ` A delivery that is not genuine, too old or not JSON throws a ${code('WebhookVerificationError')}, whose ${code('code')} says why.` : ''}`,
    `## Validate

${codeBlock('ts', validateExample(contract, options.name))}
${signed ? '\nA valid event has the right shape, which says nothing about who sent it: the signature of a delivery does.\n' : ''}
${code('validateEvent')} checks the whole contract, with formats and bounds. The guards (${code('is…Event')}) and what receives \
deliveries check the structure alone: types, required properties, constants. All of them accept properties that they do not know.`,
  ];
}

function handling(contract: Contract, options: PackageOptions, signed: boolean): string {
  return `## Receive

${codeBlock('ts', handlerExample(contract, options.name))}

A ${code('Request')} goes in and a ${code('Response')} comes out, as Next.js, Hono, Bun, Deno and workers have them. \
${code('toNodeHandler')}, ${code('toExpressHandler')} and ${code('toFastifyPlugin')} of the same import fit it to the others.

It ${signed ? 'verifies the signature, ' : ''}validates the event, runs its handler once however often it is delivered, and answers so \
that nothing is lost. What was handled is remembered in memory; give it a store where several processes share an endpoint.`;
}

function commandLine({ signatures }: Contract, options: PackageOptions): string {
  const name = commandName(options);
  const lines = [
    [`npx ${name} events`, 'what can arrive'],
    [`npx ${name} mock <type>`, 'an event for a test'],
    [`npx ${name} validate --strict fixtures/`, 'do our recorded payloads fit the contract?'],
    [`npx ${name} send http://localhost:3000/webhooks`, `one ${signatures.length > 0 ? 'signed ' : ''}delivery`],
    [`npx ${name} test-endpoint http://localhost:3000/webhooks`, 'does our endpoint behave?'],
  ] as const;
  const column = Math.max(...lines.map(([command]) => command.length));
  const text = lines.map(([command, what]) => `${command.padEnd(column)}  # ${what}`).join('\n');
  const secret =
    signatures.length > 0
      ? ` The signing secret comes from the variable ${code('WEBHOOK_SECRET')}, and is never printed.`
      : '';
  return `## On the command line, and in CI

${codeBlock('sh', text)}

Exit code 0 is fine, 1 are findings, 2 is wrong usage or input. ${code('--format')} writes text, JSON, JUnit, GitHub's annotations \
or Markdown, several at once: ${code('--format text --format junit=report.xml')}.${secret}`;
}

function events({ messages }: Contract, hasSchemas: boolean): string[] {
  const sent = messages.filter(({ direction }) => direction === 'send');
  const received = messages.filter(({ direction }) => direction === 'receive');
  return [
    sent.length > 0 ? `## Events\n\n${table(sent, hasSchemas)}` : '',
    received.length > 0 ? `## Messages in the other direction\n\n${table(received, hasSchemas)}` : '',
  ];
}

function table(messages: readonly Message[], hasSchemas: boolean): string {
  const rows = messages.map((message) => row(message, hasSchemas));
  return ['| Event | When | Type |', '| --- | --- | --- |', ...rows].join('\n');
}

function row({ wireType, summary, title, deprecated, names, payload }: Message, hasSchemas: boolean): string {
  const when = [deprecated ? '*Deprecated.*' : '', cell(summary ?? title ?? '')].join(' ').trim();
  const type =
    hasSchemas && payload !== undefined ? fileLink(code(names.type), `schemas/${names.type}.json`) : code(names.type);
  return `| ${codeCell(wireType)} | ${when} | ${type} |`;
}

function imports(contract: Contract, { name }: PackageOptions, parts: readonly Part[]): string {
  const rows = parts.flatMap(({ told }) => (told ? [`| ${code(name + told[0])} | ${told[1]} |`] : []));
  return `## What is inside

| Import | What it is |
| --- | --- |
| ${code(name)} | ${rootExports(contract)} |
${rows.join('\n')}`;
}

function rootExports({ signatures }: Contract): string {
  const receiving = [
    'receiveWebhook',
    ...(signatures.length > 0 ? ['verifySignature'] : []),
    'validateEvent',
    'EVENT_TYPES',
  ];
  return `${receiving.map(code).join(', ')}, a guard for each event, all types`;
}

function has(parts: readonly Part[], output: string): boolean {
  return parts.some((part) => part.output === output);
}

function license({ license: stated }: ContractInfo, options: PackageOptions): string {
  const name = options.license ?? stated?.name;
  if (name === undefined) return '';
  const label = prose(name);
  return `## Licence\n\n${stated?.url !== undefined && stated.name === name ? link(label, stated.url) : label}`;
}
