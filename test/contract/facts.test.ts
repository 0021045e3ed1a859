/** Every fact of the sources about events and their bodies, against the model; and nothing beyond them. */
import { describe, expect, it } from 'vitest';
import type { Message, SchemaId, SchemaNode } from '../../generator/contract/model.js';
import { conjunctionOf, isOpen, nodeOf, propertiesOf, resolve } from '../../generator/contract/views.js';
import { readOwnContract } from '../support/contract.js';
import { ENVELOPE, ENVELOPE_MEANINGS, ENVELOPE_PLACES, HEADER_MEANINGS, HEADERS } from './facts/envelope.js';
import { BEHAVIOUR, EVENTS, type ResourceName } from './facts/events.js';
import { type Field, inWords } from './facts/field.js';
import { payloadFieldsOf } from './facts/payload.js';
import { OPTIONAL, previousFieldsOf, RESOURCES } from './facts/resources.js';
import { type Demands, type Shape, shapeOf, shapeOfField, shapeOfFields } from './shape.js';

const contract = await readOwnContract();
const graph = contract.schemas;
const names = Object.keys(RESOURCES) as ResourceName[];

describe('events', () => {
  it('are those of the page, and no others', () => {
    expect(contract.messages.map(({ wireType }) => wireType).sort()).toEqual(EVENTS.map(({ type }) => type).sort());
  });

  it('are told apart by the type in the body', () => {
    expect(contract.dispatch).toMatchObject({ basis: 'declared', body: '/type' });
    expect(contract.dispatch.header).toBeUndefined();
  });

  describe.each(EVENTS)('$type', ({ type, resource, action, trigger, previous }) => {
    it('is sent, as JSON, and is not deprecated', () => {
      expect(messageOf(type)).toMatchObject({ direction: 'send', contentType: 'application/json', deprecated: false });
    });

    it(`is about a ${resource}`, () => {
      expect(messageOf(type).event?.resource).toBe(schemaOf(resource));
      expect(messageOf(type).event?.action).toMatch(action);
    });

    it('tells its trigger', () => {
      for (const word of trigger.split(' ')) expect(messageOf(type).summary).toContain(word);
    });

    it(previous ? 'refers its previous values to the resource' : 'has no previous values', () => {
      expect(messageOf(type).event?.previousOf).toBe(previous ? ENVELOPE_PLACES.object : undefined);
    });

    it('has an example', () => {
      expect(messageOf(type).examples.filter(({ payload }) => payload !== undefined)).not.toEqual([]);
    });
  });

  it.each(BEHAVIOUR)('$type tells: $fact', ({ type, told }) => {
    const { summary, description, event } = messageOf(type);
    const text = [summary, description, event?.fires, event?.silent].join('\n');
    for (const word of told) expect(text).toMatch(word);
  });

  it('stay silent about relations only where the resource has some', () => {
    const silent = contract.messages.filter(({ event }) => event?.silent !== undefined);
    expect(silent.map(({ wireType }) => wireType).sort()).toEqual(['v1.company.updated', 'v1.contact.updated']);
  });
});

describe('envelope', () => {
  it.each(EVENTS)('of $type has every part in its place', ({ type }) => {
    expect(messageOf(type).envelope).toEqual(ENVELOPE_PLACES);
  });

  describe.each(ENVELOPE)('$name', (field) => {
    it.each(EVENTS)(`of $type: ${inWords(field)}`, ({ type }) => {
      const payload = payloadShapeOf(type);
      const want = field.name === 'type' ? { ...field, const: type } : field;
      expect(payload.properties?.[field.name]).toEqual(shapeOfField(want));
      expect(payload.required).toContain(field.name);
    });
  });
});

describe.each(EVENTS)('envelope of $type', ({ type }) => {
  it.each(ENVELOPE_MEANINGS)('says what $path is', ({ path, told }) => {
    const text = descriptionsAt(nodeOf(graph, payloadOf(type)), path);
    for (const word of told) expect(text).toMatch(word);
  });
});

describe('bodies', () => {
  it.each(EVENTS)('of $type assert what the sources say, and nothing else', (event) => {
    expect(demanding(payloadShapeOf(event.type))).toEqual(shapeOfFields(payloadFieldsOf(event)));
  });

  it.each(EVENTS.filter(({ previous }) => !previous))('of $type must not have previous_attributes', ({ type }) => {
    expect(dataOf(payloadShapeOf(type)).previous_attributes).toBe('nothing');
  });

  it.each(EVENTS)('of $type are open at every level', ({ type }) => {
    const closed = objectsIn(nodeOf(graph, payloadOf(type))).filter((node) => !isOpen(graph, node));
    expect(closed.map(({ id }) => id)).toEqual([]);
  });

  it.each(EVENTS)('of $type carry the resource itself', ({ type, resource }) => {
    expect(dataOf(payloadShapeOf(type)).object).toEqual(shapeOf(graph, nodeOf(graph, schemaOf(resource))));
  });
});

describe('resources', () => {
  it('are the four of the page', () => {
    expect(contract.resources.map(({ name }) => name.toLowerCase()).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s has all its events', (name) => {
    const types = EVENTS.filter(({ resource }) => resource === name).map(({ type }) => messageOf(type).names.type);
    expect(resourceOf(name).messages.toSorted()).toEqual(types.sort());
  });

  describe.each(names)('%s', (name) => {
    const shape = shapeOf(graph, nodeOf(graph, schemaOf(name))) as Demands;

    it.each(
      RESOURCES[name].map((field) => ({ field: field.name, says: inWords(field), fact: field })),
    )('$field: $says', ({ fact }) => {
      expect(shape.properties?.[fact.name]).toEqual(shapeOfField(fact));
      expect(shape.required?.includes(fact.name) ?? false).toBe(fact.required);
    });

    it('has no other field, and asserts nothing else', () => {
      expect(shape).toEqual(shapeOfFields(RESOURCES[name]));
    });

    it('may leave out what the sources list as optional, and nothing else', () => {
      const { page, later } = OPTIONAL[name];
      const all = Object.keys(shape.properties ?? {});
      expect(all.filter((field) => !shape.required?.includes(field)).sort()).toEqual([...page, ...later].sort());
    });

    it('marks what is a relation and what keeps books', () => {
      expect(changesOf(name)).toEqual(
        RESOURCES[name].flatMap((field) => (field.change ? [changeOf(field)] : [])).sort(),
      );
    });
  });

  it('says that phone numbers, time zones and external links are free text', () => {
    const free: Shape = { types: ['string'] };
    expect(resourceProperty('contact', 'time_zone')).toEqual(free);
    expect(resourceProperty('engagement', 'external_url')).toEqual(free);
    expect(resourceProperty('engagement', 'data_source')).toEqual(free);
    expect(resourceProperty('contact', 'phone_numbers')).toMatchObject({
      items: { properties: { phone_number: free } },
    });
  });

  it('says in words what is not asserted', () => {
    expect(descriptionOf('contact', 'time_zone')).toMatch(/IANA/);
    expect(descriptionOf('tag', 'name')).toMatch(/255/);
    expect(descriptionOf('tag', 'description')).toMatch(/2,?000/);
  });
});

describe('previous_attributes', () => {
  describe.each(EVENTS.filter(({ previous }) => previous))('of $type', ({ type, resource }) => {
    const data = (payloadShapeOf(type).properties?.data ?? {}) as Demands;
    const shape = (data.properties?.previous_attributes ?? {}) as Demands;

    it('is there', () => {
      expect(data.required).toContain('previous_attributes');
    });

    it.each(
      previousFieldsOf(resource).map((field) => ({ field: field.name, says: inWords(field), fact: field })),
    )('$field: $says', ({ fact }) => expect(shape.properties?.[fact.name]).toEqual(shapeOfField(fact)));

    it('requires nothing, and may be empty', () => {
      expect(shape.required).toBeUndefined();
      expect(shape.others).toBeUndefined();
    });

    it('is declared for nothing that identifies the resource or keeps its books', () => {
      expect(Object.keys(shape.properties ?? {}).sort()).toEqual(
        previousFieldsOf(resource)
          .map(({ name }) => name)
          .sort(),
      );
    });

    it('has an example of one field, of several, and of a field that had no value', () => {
      const previous = messageOf(type).examples.map(({ payload }) => previousIn(payload?.value));
      expect(previous.some((values) => Object.keys(values).length === 1)).toBe(true);
      expect(previous.some((values) => Object.keys(values).length > 1)).toBe(true);
      expect(previous.some((values) => Object.values(values).includes(null))).toBe(true);
      expect(previous.filter((values) => Object.keys(values).length === 0)).toEqual([]);
    });
  });
});

describe('headers', () => {
  it.each(EVENTS)('of $type are the three of the page, required strings, beside any others', ({ type }) => {
    expect(shapeOf(graph, nodeOf(graph, headersOf(type)))).toEqual(shapeOfFields(HEADERS));
    expect(isOpen(graph, nodeOf(graph, headersOf(type)))).toBe(true);
  });

  describe.each(EVENTS)('of $type', ({ type }) => {
    it.each(HEADER_MEANINGS)('say what $name is', ({ name, told }) => {
      const text = descriptionsAt(nodeOf(graph, headersOf(type)), [name]);
      for (const word of told) expect(text).toMatch(word);
    });
  });
});

function messageOf(type: string): Message {
  return found(
    contract.messages.find(({ wireType }) => wireType === type),
    `message of ${type}`,
  );
}

function payloadOf(type: string): SchemaId {
  return found(messageOf(type).payload, `payload of ${type}`);
}

function headersOf(type: string): SchemaId {
  return found(messageOf(type).headers, `headers of ${type}`);
}

function resourceOf(name: ResourceName): (typeof contract.resources)[number] {
  return found(
    contract.resources.find((resource) => resource.name.toLowerCase() === name),
    `resource ${name}`,
  );
}

function schemaOf(name: ResourceName): SchemaId {
  return resourceOf(name).schema;
}

function payloadShapeOf(type: string): Demands {
  return shapeOf(graph, nodeOf(graph, payloadOf(type))) as Demands;
}

function dataOf(payload: Demands): Readonly<Record<string, Shape>> {
  return (payload.properties?.data as Demands | undefined)?.properties ?? {};
}

/** The shape without what must not be there; a test of its own asks for that. */
function demanding(shape: Shape): Shape {
  if (typeof shape === 'string' || !shape.properties) return shape;
  const kept = Object.entries(shape.properties).filter(([, member]) => member !== 'nothing');
  return { ...shape, properties: Object.fromEntries(kept.map(([name, member]) => [name, demanding(member)])) };
}

function resourceProperty(name: ResourceName, field: string): Shape | undefined {
  return (shapeOf(graph, nodeOf(graph, schemaOf(name))) as Demands).properties?.[field];
}

function descriptionOf(name: ResourceName, field: string): string {
  return descriptionsAt(nodeOf(graph, schemaOf(name)), [field]);
}

/** All that is said of a property, there and in the schemas that it is composed of. */
function descriptionsAt(root: SchemaNode, path: readonly string[]): string {
  const schemas = path.reduce<readonly SchemaNode[]>(
    (nodes, name) => nodes.flatMap((node) => propertiesOf(graph, node).get(name)?.schemas ?? []),
    [root],
  );
  const members = schemas.flatMap((schema) => conjunctionOf(graph, schema));
  return members.map(({ annotations }) => annotations.description).join('\n');
}

function changesOf(name: ResourceName): readonly string[] {
  return [...propertiesOf(graph, nodeOf(graph, schemaOf(name))).values()]
    .flatMap(({ name, schemas }) => schemas.map((schema) => ({ name, schema: resolve(graph, schema) })))
    .flatMap(({ name, schema }) =>
      schema.kind === 'schema' && schema.roles.change ? [changeOf({ name, change: schema.roles.change })] : [],
    )
    .filter((change) => change !== 'id: identity')
    .sort();
}

function changeOf({ name, change }: Pick<Field, 'name'> & { change?: string }): string {
  return `${name}: ${change}`;
}

/** Every schema inside this one, through references. */
function objectsIn(root: SchemaNode): readonly SchemaNode[] {
  const all = new Set<SchemaNode>();
  const visit = (node: SchemaNode): void => {
    const schema = resolve(graph, node);
    if (schema.kind === 'boolean' || all.has(schema)) return;
    all.add(schema);
    const { properties, allOf, anyOf, items } = schema.assertions;
    for (const next of [...(properties?.values() ?? []), ...(allOf ?? []), ...(anyOf ?? []), items ?? []].flat()) {
      visit(next);
    }
  };
  visit(root);
  return [...all];
}

function previousIn(payload: unknown): Readonly<Record<string, unknown>> {
  const { data } = payload as { data?: { previous_attributes?: Record<string, unknown> } };
  return found(data?.previous_attributes, 'previous_attributes of an example');
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the contract has no ${what}`);
  return value;
}
