import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract, Message } from '../../../../generator/contract/model.js';
import { publisher as publisherEmitter } from '../../../../generator/emitters/publisher/index.js';
import { InvalidEventError } from '../../../../generator/runtime/publisher/invalid-event-error.js';
import { readOwnContract } from '../../../support/contract.js';
import { contractOfDocument, emittedPackage } from '../../../support/emitted-package.js';
import { githubCatalogue } from '../../../support/github-catalogue.mjs';
import { documentOf } from '../../../support/specification.js';
import { emitted } from '../contract.js';

type Value = Record<string, unknown>;
type Publish = (...given: unknown[]) => Value | null;
type Functions = Readonly<Record<string, Publish>>;

interface Event extends Value {
  readonly data: { readonly object: Value; readonly previous_attributes?: Value };
}

let contract: Contract;
let publisher: Functions;

beforeAll(async () => {
  contract = await readOwnContract();
  publisher = (await (await emittedPackage(contract)).load('publisher/index.js')) as Functions;
});

/** What the entry exports beside the functions. */
const OTHERS = [
  'InvalidEventError',
  'TransportError',
  'createDirectTransport',
  'createPublisher',
  'createSvixTransport',
];

const nameOf = ({ names }: Message): string => names.base.charAt(0).toLowerCase() + names.base.slice(1);
const examples = (): [Message, Event][] =>
  contract.messages.flatMap((message) =>
    message.examples.map(({ payload }): [Message, Event] => [message, payload?.value as unknown as Event]),
  );
const publish = (message: Message, ...given: unknown[]): Value | null => {
  const make = publisher[nameOf(message)];
  if (!make) throw new Error(`there is no ${nameOf(message)}`);
  return make(...given);
};

/** What the caller has to give beside the resource. */
function envelopeOf({ type: _, api_version: __, data: ___, ...envelope }: Event): Value {
  return envelope;
}

/** The resource before the update that an event tells of. */
function earlier({ object, previous_attributes: previous = {} }: Event['data']): Value {
  const values = Object.entries({ ...object, ...previous });
  return Object.fromEntries(
    values.filter(([name, value]) => value !== null || !Object.hasOwn(previous, name) || name in object),
  );
}

describe('the functions of a contract', () => {
  it('are called as its messages are', () => {
    expect(Object.keys(publisher).sort()).toEqual([...contract.messages.map(nameOf), ...OTHERS].sort());
    expect(publisher).toHaveProperty('engagementTranscriptTimelineCompleted');
  });

  it('make every example of the contract again', () => {
    for (const [message, event] of examples()) {
      const { data } = event;
      const parts = data.previous_attributes ? [earlier(data), data.object] : [data.object];
      const made = publish(message, ...parts, envelopeOf(event)) as Event | null;
      if (!data.previous_attributes) expect(made).toEqual(event);
      else {
        expect({ ...made, data: made?.data.object }).toEqual({ ...event, data: data.object });
        expect(made?.data.previous_attributes).toEqual(data.previous_attributes);
      }
    }
  });

  it('make nothing where nothing changed but relations and bookkeeping', () => {
    for (const [message, event] of examples().filter(([, { data }]) => data.previous_attributes)) {
      const { object } = event.data;
      const touched = { ...object, updated_at: '2030-01-01T00:00:00Z' };
      const lists = Object.fromEntries(
        Object.entries(object)
          .filter(([, value]) => Array.isArray(value))
          .map(([name]) => [name, []]),
      );
      expect(publish(message, object, { ...touched, ...lists }, envelopeOf(event))).toBeNull();
    }
  });

  it('refuse two different resources', () => {
    for (const [message, event] of examples().filter(([, { data }]) => data.previous_attributes)) {
      const { object } = event.data;
      expect(() => publish(message, { ...object, id: 'another' }, object, envelopeOf(event))).toThrow(TypeError);
    }
  });

  it('refuse whatever the contract does not declare, anywhere', () => {
    for (const [message, event] of examples().filter(([, { data }]) => !data.previous_attributes)) {
      const parts = [event.data.object, envelopeOf(event)];
      for (const [index, part] of parts.entries()) {
        for (const place of objectsIn(part)) {
          const copy = structuredClone(parts);
          (place.reduce((holder, name) => holder[name] as Value, copy[index] as Value) as Value).undeclared = 1;
          const error = thrownBy(() => publish(message, ...copy));
          expect(error.errors.map(({ keyword }) => keyword)).toEqual(['undeclared-property']);
          expect(error.message).toContain(message.wireType);
        }
      }
    }
  });

  it('refuse what is missing or of another kind, and say where', () => {
    for (const [message, event] of examples().filter(([, { data }]) => !data.previous_attributes)) {
      for (const name of Object.keys(envelopeOf(event))) {
        const { [name]: _, ...without } = envelopeOf(event);
        expect(thrownBy(() => publish(message, event.data.object, without)).errors).toMatchObject([
          { keyword: 'required' },
        ]);
        const wrong = { ...envelopeOf(event), [name]: 7 };
        expect(thrownBy(() => publish(message, event.data.object, wrong)).errors).toMatchObject([
          { path: `/${name}`, keyword: 'type' },
        ]);
      }
    }
  });

  it('share nothing with what they are given, and leave it as it is', () => {
    for (const [message, event] of examples()) {
      const { data } = event;
      const parts = structuredClone([
        ...(data.previous_attributes ? [earlier(data)] : []),
        data.object,
        envelopeOf(event),
      ]);
      const copies = structuredClone(parts);
      const made = publish(message, ...parts);
      const snapshot = structuredClone(made);
      expect(parts).toEqual(copies);
      for (const part of parts) scribble(part);
      expect(isDeepStrictEqual(made, snapshot)).toBe(true);
    }
  });

  it('throw nothing but their own errors, whatever they are given', () => {
    const [[message] = []] = examples();
    if (!message) throw new Error('no example');
    const cyclic: Value = {};
    cyclic.self = cyclic;
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    for (const given of [undefined, null, 1, 'text', [], cyclic, hostile, { data: 'text' }, { toJSON: () => 1n }]) {
      expect(() => publish(message, given, given)).toThrow(expect.objectContaining({ name: 'InvalidEventError' }));
    }
    const update = contract.messages.find(({ event }) => event?.previousOf) as Message;
    for (const given of [cyclic, hostile, { toJSON: () => 1n }]) {
      expect(() => publish(update, given, {}, {})).toThrow(/^This is no valid|must be an object/);
    }
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (object, envelope) => {
        thrownBy(() => publish(message, object, envelope));
      }),
    );
  });
});

describe('messages without roles', () => {
  let loaded: Functions;
  const flat = (type: string, more: object = {}): object => ({
    name: type,
    payload: {
      type: 'object',
      required: ['type', 'meta'],
      properties: {
        type: { const: type },
        meta: { type: 'object', required: ['v'], properties: { v: { enum: [2] }, note: { type: 'string' } } },
        optional: { const: 'x' },
        ...more,
      },
    },
  });

  beforeAll(async () => {
    const document = documentOf({
      'lamp.lit': flat('lamp.lit'),
      Delete: flat('delete'),
      publishPayload: flat('publish'),
      APIKeyRotated: flat('key'),
      CreatePublisher: flat('publisher.made'),
      日本: flat('nihon', { ['__proto__']: true }),
    });
    loaded = (await (await emittedPackage(await contractOfDocument(document))).load('publisher/index.js')) as Functions;
  });

  it('have a function of their payload, which fills in what is pinned and required', () => {
    expect(loaded.lampLit?.({ meta: { note: 'n' } })).toEqual({ type: 'lamp.lit', meta: { v: 2, note: 'n' } });
    expect(loaded.lampLit?.()).toEqual({ type: 'lamp.lit', meta: { v: 2 } });
    expect(() => loaded.lampLit?.({ more: 1 })).toThrow(/undeclared|declares/);
    expect(() => loaded.lampLit?.({ meta: 'text' })).toThrow(/\/meta must be an object/);
  });

  it('have names that are free, and no reserved words', () => {
    expect(Object.keys(loaded).sort()).toEqual([
      ...OTHERS.slice(0, 2),
      'apiKeyRotated',
      'createDirectTransport',
      'createPublisher',
      'createPublisherEvent',
      'createSvixTransport',
      'deleteEvent',
      'lampLit',
      'publishPayload',
      '日本',
    ]);
    expect(loaded.deleteEvent?.()).toMatchObject({ type: 'delete' });
    expect(loaded.createPublisherEvent?.()).toMatchObject({ type: 'publisher.made' });
  });
});

describe('messages of which little is known', () => {
  it('without a payload, say their type', async () => {
    const dispatch = { 'x-webhook-dispatch': { body: '/type' } };
    const typed = { name: 'b', payload: { type: 'object', required: ['type'], properties: { type: { const: 'b' } } } };
    const document = documentOf({ Bare: { name: 'bare' }, Typed: typed }, dispatch);
    const { bare } = (await (
      await emittedPackage(await contractOfDocument(document))
    ).load('publisher/index.js')) as Functions;
    expect(bare?.()).toEqual({ type: 'bare' });
  });

  it('with a type that only the message tells', async () => {
    const payload = { type: 'object', required: ['type'], properties: { type: { type: 'string' }, a: true } };
    const document = documentOf({ A: { name: 'thing.a', payload } }, { 'x-webhook-dispatch': { body: '/type' } });
    const { a } = (await (
      await emittedPackage(await contractOfDocument(document))
    ).load('publisher/index.js')) as Functions;
    expect(a?.({ a: 1 })).toEqual({ type: 'thing.a', a: 1 });
  });
});

describe("GitHub's catalogue", () => {
  it('has a function for each of its messages, in a module that stands', async () => {
    const github = await contractOfDocument(githubCatalogue());
    const files = await emitted(publisherEmitter, github);
    // The parser of esbuild refuses two declarations of one name.
    const { metafile } = await build({
      stdin: { contents: files.get('publisher/index.js') ?? '' },
      bundle: true,
      external: ['../*', './outbox.js'],
      format: 'esm',
      metafile: true,
      write: false,
    });
    const [output] = Object.values(metafile.outputs);
    expect(output?.exports.length).toBe(github.messages.length + 1);
    expect(output?.exports).toContain('issuesOpened');
  });
});

function thrownBy(act: () => unknown): InvalidEventError {
  try {
    act();
  } catch (error) {
    // The class of the package is another than that of the sources.
    if (error instanceof Error && error.name === InvalidEventError.prototype.constructor.name)
      return error as InvalidEventError;
    throw error;
  }
  return expect.fail('nothing was thrown');
}

/** The ways to all objects in a value. */
function objectsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, member]) => objectsIn(member, [...path, name]));
  return Array.isArray(value) ? inside : [path, ...inside];
}

function scribble(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const member of Object.values(value)) scribble(member);
  if (Array.isArray(value)) value.push('scribbled');
  else Object.assign(value, { scribbled: true });
}
