import type { Contract, Message, SchemaGraph, SchemaId } from '../../contract/model.js';
import type { OutputFile } from '../emitter.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { schemaName } from '../schema-name.js';
import { checkName, type Profile } from './check-modules.js';
import { importLines } from './module-text.js';

/** A validator that people import: of an event, a resource, the headers of a delivery, or the answer to a follow-up. */
interface Entry {
  readonly name: string;
  readonly schema: SchemaId;
  /** The type on the wire, where it is an event. */
  readonly eventType?: string;
}

/**
 * `validators/<Name>.js`, one for each message with a payload, resource, set of headers and answer to a
 * follow-up; and `structural.js` with one function for each message with a payload, which checks its
 * structure alone.
 */
export function entryModules(contract: Contract): OutputFile[] {
  const entries = entriesOf(contract);
  const events = entries.filter(({ eventType }) => eventType !== undefined);
  return [
    ...entries.flatMap((entry) => [
      { path: `validators/${entry.name}.js`, content: entryCode(contract.schemas, entry) },
      { path: `validators/${entry.name}.d.ts`, content: entryTypes(entry) },
    ]),
    { path: 'structural.js', content: structuralCode(contract.schemas, events) },
    { path: 'structural.d.ts', content: structuralTypes(events) },
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

function entryCode(graph: SchemaGraph, entry: Entry): string {
  const imports = new Map([
    ...runtimeImports([entry]),
    [`./contract/${schemaName(graph, entry.schema)}.js`, new Set([checkName(graph, entry.schema)])],
  ]);
  return `${BANNER}\n${importLines(imports)}\n${validatorCode(graph, entry, 'contract')}`;
}

function structuralCode(graph: SchemaGraph, entries: readonly Entry[]): string {
  if (entries.length === 0) return `${BANNER}\nexport {};\n`;
  const checks = new Set(entries.map(({ schema }) => checkName(graph, schema, 'structural')));
  const imports = new Map([...runtimeImports(entries, './'), ['./validators/structural-checks.js', checks]]);
  return [BANNER, importLines(imports), ...entries.map((entry) => validatorCode(graph, entry, 'structural'))].join(
    '\n',
  );
}

function runtimeImports(entries: readonly Entry[], root = '../'): [string, Set<string>][] {
  return [
    [`${root}runtime/standard-schema.js`, new Set(['standard'])],
    [`${root}runtime/validation.js`, new Set(entries.map(runName))],
  ];
}

function runName({ eventType }: Entry): string {
  return eventType === undefined ? 'validateValueWith' : 'validateEventWith';
}

function validatorCode(graph: SchemaGraph, entry: Entry, profile: Profile): string {
  const { name, schema, eventType } = entry;
  const type = eventType === undefined ? '' : `, ${stringLiteral(eventType)}`;
  return `export const validate${name} = /* @__PURE__ */ standard(function validate${name}(value) {
  return ${runName(entry)}(${checkName(graph, schema, profile)}, value);
}${type});
`;
}

function entryTypes(entry: Entry): string {
  const [result, validator] = typeNames(entry);
  return `${BANNER}
import type { ${validator} } from '../runtime/standard-schema.js';
import type { ${result} } from '../runtime/validation.js';
import type * as types from '../types/index.js';

/**
 * Checks a value against the whole contract of \`${entry.name}\`: types, formats, patterns and bounds.
 * Never throws. It is a Standard Schema as well (https://standardschema.dev).
 */
${validatorTypes(entry)}`;
}

function structuralTypes(entries: readonly Entry[]): string {
  if (entries.length === 0) return `${BANNER}\nexport {};\n`;
  const functions = entries.map((entry) => {
    return `/** Checks the structure of \`${entry.name}\`: types, required properties and constants. Never throws. */\n${validatorTypes(entry)}`;
  });
  return `${BANNER}
import type { StandardEventValidator } from './runtime/standard-schema.js';
import type { ValidationResult } from './runtime/validation.js';
import type * as types from './types/index.js';

${functions.join('\n')}`;
}

function typeNames({ eventType }: Entry): readonly [result: string, validator: string] {
  return eventType === undefined
    ? ['ValueResult', 'StandardValidator']
    : ['ValidationResult', 'StandardEventValidator'];
}

function validatorTypes(entry: Entry): string {
  const { name, eventType } = entry;
  const [result, validator] = typeNames(entry);
  const type = eventType === undefined ? '' : `,\n  ${stringLiteral(eventType)}`;
  return `export declare const validate${name}: ${validator}<
  ${result}<types.${name}>,
  types.${name}${type}
>;
`;
}
