import { ENVELOPE } from './envelope.js';
import type { EventFact } from './events.js';
import type { Field } from './field.js';
import { previousFieldsOf, RESOURCES } from './resources.js';

/** The whole body of an event, as the sources have it. Where it has no previous values, it must not have any. */
export function payloadFieldsOf({ type, resource, previous }: EventFact): readonly Field[] {
  const object: Field = { name: 'object', type: 'object', required: true, fields: RESOURCES[resource] };
  const previousAttributes: Field = {
    name: 'previous_attributes',
    type: 'object',
    required: true,
    fields: previousFieldsOf(resource),
  };
  const data = previous ? [object, previousAttributes] : [object];
  return [
    ...ENVELOPE.map((field) => (field.name === 'type' ? { ...field, const: type } : field)),
    { name: 'data', type: 'object', required: true, fields: data },
  ];
}
