import type { Json } from '../../contract/json.js';
import type { Contract, Message } from '../../contract/model.js';
import type { EventEntry } from '../../runtime/cli/binding.js';
import type { PackageOptions } from '../emitter.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { valueExpression } from '../validators/javascript-values.js';

/** `bin/events.js`: what there is, in words. Of several messages with one type, the first. */
export function catalogueModule(contract: Contract, options: PackageOptions): string {
  const rows = firstOfEachType(contract).map((message) => {
    return `  ${valueExpression(entryOf(message, contract, options) as unknown as Json)},\n`;
  });
  return `${BANNER}\n\n/** The catalogue of events. */\nexport const events = [\n${rows.join('')}];\n`;
}

/** `bin/examples.js`: complete bodies, as the contract gives them. */
export function examplesModule(contract: Contract): string {
  const rows = firstOfEachType(contract).flatMap(({ wireType, examples }) => {
    const written = examples.flatMap(({ name, payload }) => {
      if (!payload) return [];
      return [`      ${valueExpression({ ...(name !== undefined && { name }), payload: payload.value })},\n`];
    });
    return written.length === 0
      ? []
      : [`  [\n    ${stringLiteral(wireType)},\n    [\n${written.join('')}    ],\n  ],\n`];
  });
  return `${BANNER}\n\n/** Examples of events, by type. */\nexport const examples = new Map([\n${rows.join('')}]);\n`;
}

function firstOfEachType({ messages }: Contract): readonly Message[] {
  const first = new Map<string, Message>();
  for (const message of messages) if (!first.has(message.wireType)) first.set(message.wireType, message);
  return [...first.values()];
}

function entryOf(message: Message, contract: Contract, options: PackageOptions): EventEntry {
  const { wireType, names, summary, title, tags, deprecated, direction } = message;
  const words = summary ?? title;
  const docs = docsOf(message, contract, options);
  return {
    type: wireType,
    name: names.type,
    ...(words !== undefined && { summary: words }),
    ...(tags.length > 0 && { groups: tags }),
    ...(deprecated && { deprecated: true as const }),
    ...(direction === 'receive' && { direction }),
    ...(docs !== undefined && { docs }),
  };
}

/** The page of one event, else that of all. */
function docsOf(
  { wireType, names, externalDocs }: Message,
  { info }: Contract,
  { docs }: PackageOptions,
): string | undefined {
  if (externalDocs) return externalDocs.url;
  if (docs === undefined) return info.externalDocs?.url;
  return docs.replaceAll('{type}', encodeURIComponent(wireType)).replaceAll('{name}', encodeURIComponent(names.type));
}
