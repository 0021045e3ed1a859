import type { Contract, Message, SchemaGraph, SchemaId } from '../../contract/model.js';
import type { OutputFile } from '../emitter.js';
import { BANNER } from '../quote/javascript.js';
import { schemaName } from '../schema-name.js';
import { checkName } from './check-modules.js';

/** A validator that people import: of an event, of a resource, or of the headers of a delivery. */
interface Entry {
  readonly name: string;
  readonly schema: SchemaId;
  readonly kind: 'event' | 'value';
}

/** `validators/<Name>.js`, one for each message with a payload, each resource and each set of headers. */
export function entryModules(contract: Contract): OutputFile[] {
  return entriesOf(contract).flatMap((entry) => [
    { path: `validators/${entry.name}.js`, content: entryCode(contract.schemas, entry) },
    { path: `validators/${entry.name}.d.ts`, content: entryTypes(entry) },
  ]);
}

/** A message whose payload can be checked. */
export type PayloadMessage = Message & { readonly payload: SchemaId };

export function payloadMessages({ messages }: Contract): PayloadMessage[] {
  return messages.filter((message): message is PayloadMessage => message.payload !== undefined);
}

function entriesOf(contract: Contract): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { names, payload } of payloadMessages(contract)) {
    entries.set(names.type, { name: names.type, schema: payload, kind: 'event' });
  }
  const values = [
    ...contract.resources.map(({ schema }) => schema),
    ...contract.messages.map(({ headers }) => headers),
  ];
  for (const schema of values) {
    if (schema === undefined) continue;
    const name = schemaName(contract.schemas, schema);
    if (!entries.has(name)) entries.set(name, { name, schema, kind: 'value' });
  }
  return [...entries.values()];
}

function entryCode(graph: SchemaGraph, { name, schema, kind }: Entry): string {
  const check = checkName(graph, schema);
  const run = kind === 'event' ? 'validateEventWith' : 'validateValueWith';
  return `${BANNER}
import { ${run} as run } from '../runtime/validation.js';
import { ${check} } from './contract/${schemaName(graph, schema)}.js';

export function validate${name}(value) {
  return run(${check}, value);
}
`;
}

function entryTypes({ name, kind }: Entry): string {
  const result = kind === 'event' ? 'ValidationResult' : 'ValueResult';
  return `${BANNER}
import type { ${result} } from '../runtime/validation.js';
import type * as types from '../types/index.js';

/**
 * Checks a value against the whole contract of \`${name}\`: types, formats, patterns and bounds.
 * Never throws.
 */
export declare function validate${name}(value: unknown): ${result}<types.${name}>;
`;
}
