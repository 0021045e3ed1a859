import type { Contract, Message, SchemaGraph, SchemaId } from '../../contract/model.js';
import type { OutputFile } from '../emitter.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { schemaName } from '../schema-name.js';
import { checkName, type Profile } from './check-modules.js';

/** A validator that people import: of an event, a resource, the headers of a delivery, or the answer to a follow-up. */
interface Entry {
  readonly name: string;
  readonly schema: SchemaId;
  /** The type on the wire, where it is an event. */
  readonly eventType?: string;
}

/**
 * `validators/<Name>.js`, one for each message with a payload, resource, set of headers and answer to a
 * follow-up, and `structural/<Name>.js`, one for each message with a payload.
 */
export function entryModules(contract: Contract): OutputFile[] {
  const entries = entriesOf(contract);
  const events = entries.filter(({ eventType }) => eventType !== undefined);
  return [
    ...entries.flatMap((entry) => entryFiles(contract.schemas, entry, 'contract')),
    ...events.flatMap((entry) => entryFiles(contract.schemas, entry, 'structural')),
  ];
}

function entryFiles(graph: SchemaGraph, entry: Entry, profile: Profile): OutputFile[] {
  const path = `${profile === 'contract' ? 'validators' : 'structural'}/${entry.name}`;
  return [
    { path: `${path}.js`, content: entryCode(graph, entry, profile) },
    { path: `${path}.d.ts`, content: entryTypes(entry, profile) },
  ];
}

/** A message whose payload can be checked. */
export type PayloadMessage = Message & { readonly payload: SchemaId };

export function payloadMessages({ messages }: Contract): PayloadMessage[] {
  return messages.filter((message): message is PayloadMessage => message.payload !== undefined);
}

function entriesOf(contract: Contract): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { names, payload, wireType } of payloadMessages(contract)) {
    entries.set(names.type, { name: names.type, schema: payload, eventType: wireType });
  }
  const values = [
    ...contract.resources.map(({ schema }) => schema),
    ...contract.messages.map(({ headers }) => headers),
    ...responsesOf(contract),
  ];
  for (const schema of values) {
    if (schema === undefined) continue;
    const name = schemaName(contract.schemas, schema);
    if (!entries.has(name)) entries.set(name, { name, schema });
  }
  return [...entries.values()];
}

/** What follow-ups answer. */
export function responsesOf({ messages }: Contract): readonly SchemaId[] {
  return messages.map(({ followUp }) => followUp?.response).filter((id) => id !== undefined);
}

function entryCode(graph: SchemaGraph, { name, schema, eventType }: Entry, profile: Profile): string {
  const check = checkName(graph, schema);
  const run = eventType === undefined ? 'validateValueWith' : 'validateEventWith';
  const type = eventType === undefined ? '' : `, ${stringLiteral(eventType)}`;
  const folder = profile === 'contract' ? './contract' : '../validators/structural';
  return `${BANNER}
import { standard } from '../runtime/standard-schema.js';
import { ${run} as run } from '../runtime/validation.js';
import { ${check} } from '${folder}/${schemaName(graph, schema)}.js';

export const validate${name} = /* @__PURE__ */ standard(function validate${name}(value) {
  return run(${check}, value);
}${type});
`;
}

function entryTypes({ name, eventType }: Entry, profile: Profile): string {
  const [result, validator] =
    eventType === undefined ? ['ValueResult', 'StandardValidator'] : ['ValidationResult', 'StandardEventValidator'];
  const type = eventType === undefined ? '' : `,\n  ${stringLiteral(eventType)}`;
  return `${BANNER}
import type { ${validator} } from '../runtime/standard-schema.js';
import type { ${result} } from '../runtime/validation.js';
import type * as types from '../types/index.js';

/**
 * Checks a value against the ${CHECKED[profile](name)}.
 * Never throws. It is a Standard Schema as well (https://standardschema.dev).
 */
export declare const validate${name}: ${validator}<
  ${result}<types.${name}>,
  types.${name}${type}
>;
`;
}

const CHECKED: Readonly<Record<Profile, (name: string) => string>> = {
  contract: (name) => `whole contract of \`${name}\`: types, formats, patterns and bounds`,
  structural: (name) =>
    `structure of \`${name}\`: types, required properties and constants, but no formats, patterns and bounds`,
};
