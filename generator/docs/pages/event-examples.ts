import type { Json } from '../../contract/json.js';
import { isObject, tokensOf, valueAt } from '../../contract/json.js';
import type { Contract, Message } from '../../contract/model.js';
import { conjunctionOf, nodeOf, propertiesOf } from '../../contract/views.js';
import type { Block, Change, Example } from '../model.js';
import type { PageContext } from './context.js';

/** The examples of an event; those that tell earlier values, with what they changed. */
export function eventExamples({ contract }: PageContext, message: Message): Block[] {
  const items = message.examples.flatMap(({ name, summary, payload }, index): Example[] => {
    if (!payload) return [];
    const changes = changesOf(contract, message, payload.value);
    return [
      {
        title: exampleTitle(name) ?? `Example ${index + 1}`,
        ...(summary !== undefined && { summary }),
        value: payload.value,
        ...(changes.length > 0 && { changes }),
      },
    ];
  });
  return items.length > 0 ? [{ kind: 'examples', items }] : [];
}

/** Names of examples are often identifiers: `several-fields` reads as `Several fields`. */
export function exampleTitle(name: string | undefined): string | undefined {
  if (name === undefined || !/^[a-z0-9]+(?:[-_][a-z0-9]+)+$/.test(name)) return name;
  const words = name.replace(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A row for each property that an example says was different before. */
export function changesOf(contract: Contract, { envelope, event }: Message, payload: Json): readonly Change[] {
  const current = event?.previousOf ?? envelope?.object;
  if (envelope?.previous === undefined || current === undefined) return [];
  const before = valueAt(payload, envelope.previous);
  const after = valueAt(payload, current);
  if (!isObject(before) || !isObject(after)) return [];
  return Object.entries(before).map(([name, value]) => {
    const isValue = value !== null || isNullable(contract, event?.resource, name);
    const now = Object.hasOwn(after, name) ? (after[name] as Json) : undefined;
    return {
      path: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      ...(isValue && { before: value as Json }),
      ...(now !== undefined && { after: now }),
    };
  });
}

/** Whether `null` is a value of the property; otherwise it says that there was none. */
function isNullable({ schemas }: Contract, resource: string | undefined, name: string): boolean {
  if (resource === undefined) return false;
  const property = propertiesOf(schemas, nodeOf(schemas, resource)).get(name);
  return (property?.schemas ?? []).some((schema) =>
    conjunctionOf(schemas, schema).some(({ assertions: { type } }) => type?.includes('null')),
  );
}

/** The value of an example at a place, if it has one. */
export function exampleAt({ examples }: Message, place: string): Json | undefined {
  for (const { payload } of examples) {
    const value = payload && tokensOf(place).length > 0 ? valueAt(payload.value, place) : payload?.value;
    if (value !== undefined) return value as Json;
  }
  return undefined;
}
