import { HEADERS, headersByHand, ID, NOW, SECRET, utf8 } from '../deliveries.js';
import { cases, type Environment, refuses, same, truly } from '../harness.js';
import { receiveSigned } from './bodies.js';

const OPTIONS = { secret: SECRET, now: NOW };
const DELIVERY = { id: ID, timestamp: NOW };

interface Contact {
  readonly type: string;
  readonly data: { readonly object: Record<string, unknown> };
}

function contactUpdated({ examples }: Environment): Contact {
  return JSON.parse(examples.find(({ name }) => name === 'contact-updated-one-field.json')?.text ?? '');
}

/** The same event with other members in its resource. */
const having = (event: Contact, members: object) => ({
  ...event,
  data: { ...event.data, object: { ...event.data.object, ...members } },
});

export const kinds = cases('kinds', {
  'every example of the specification is an event': async (environment) => {
    truly(environment.examples.length >= 27, 'all examples are here');
    for (const { name, text } of environment.examples) {
      const value = JSON.parse(text);
      for (const body of [text, utf8(text)]) {
        const received = await receiveSigned(environment, body);
        same(received, { kind: 'event', type: value.type, event: value, value, delivery: DELIVERY }, name);
      }
      const headers = await headersByHand({ body: text });
      const { receiveWebhook, validateEvent } = environment.subject;
      const whole = await receiveWebhook({ body: text, headers }, { ...OPTIONS, validate: validateEvent });
      same([whole.kind, whole.value], ['event', value], name);
    }
  },

  'the examples have every type': (environment) => {
    const types = environment.examples.map(({ text }) => JSON.parse(text).type);
    same([...new Set(types)].sort(), [...environment.subject.EVENT_TYPES].sort());
  },

  'a type that is newer than the package is unknown': async (environment) => {
    const value = { ...contactUpdated(environment), type: 'v2.contact.updated' };
    const received = await receiveSigned(environment, JSON.stringify(value));
    same(received, { kind: 'unknown', type: 'v2.contact.updated', value, delivery: DELIVERY });
  },

  'a known type that is not what the contract says is invalid, and tells where': async (environment) => {
    const value = having(contactUpdated(environment), { emails: 'none', id: undefined });
    const body = JSON.stringify(value);
    const received = await receiveSigned(environment, body);
    truly(received.kind === 'invalid', received.kind);
    same(received.type, 'v1.contact.updated');
    same([received.value, received.delivery], [JSON.parse(body), DELIVERY]);
    const paths = received.errors.map(({ path, keyword }) => `${path} ${keyword}`).sort();
    same(paths, ['/data/object required', '/data/object/emails type']);
    for (const { message } of received.errors) truly(message.length > 3, 'a message');
  },

  'an unknown field and a new value of an open list pass': async (environment) => {
    const value = having(contactUpdated(environment), {
      shoe_size: 46,
      crm_association: { object_type: 'contact', crm_object_id: '1', source: 'newcrm' },
    });
    same((await receiveSigned(environment, JSON.stringify(value))).kind, 'event');
  },

  'the shape is checked; formats, patterns and bounds only where asked for': async (environment) => {
    const body = JSON.stringify(having(contactUpdated(environment), { id: 'not an id' }));
    same((await receiveSigned(environment, body)).kind, 'event');
    const { receiveWebhook, validateEvent } = environment.subject;
    const input = { body, headers: await headersByHand({ body }) };
    const received = await receiveWebhook(input, { ...OPTIONS, validate: validateEvent });
    truly(received.kind === 'invalid', received.kind);
    same(
      received.errors.map(({ path, keyword }) => `${path} ${keyword}`),
      ['/data/object/id pattern'],
    );
  },

  'validateEvent as validator: unknown types stay unknown, other values invalid': async (environment) => {
    const { receiveWebhook, validateEvent } = environment.subject;
    for (const [body, kind] of [
      ['{"type":"v9.unheard.of"}', 'unknown'],
      ['{"type":9}', 'invalid'],
      ['null', 'invalid'],
    ] as const) {
      const input = { body, headers: await headersByHand({ body }) };
      same((await receiveWebhook(input, { ...OPTIONS, validate: validateEvent })).kind, kind, body);
    }
  },

  'nothing is parsed or validated before the signature is right': async (environment) => {
    const { receiveWebhook } = environment.subject;
    const validate = () => {
      throw new Error('validated');
    };
    for (const body of ['{', JSON.stringify(contactUpdated(environment)), '\ufffd'])
      await refuses(environment, 'signature_mismatch', () =>
        receiveWebhook({ body, headers: HEADERS }, { ...OPTIONS, validate }),
      );
  },

  'a receiver of one event knows that and no other': async (environment) => {
    const { createReceiver, validateContactUpdatedEvent, WebhookVerificationError } = environment.subject;
    const receive = createReceiver([
      Object.assign((value: unknown) => validateContactUpdatedEvent(value), {
        eventType: 'v1.contact.updated' as const,
      }),
    ]);
    for (const { name, text } of environment.examples) {
      const value = JSON.parse(text);
      const received = await receive({ body: text, headers: await headersByHand({ body: text }) }, OPTIONS);
      const common = { type: value.type, value, delivery: DELIVERY };
      const expected =
        value.type === 'v1.contact.updated'
          ? { kind: 'event', event: value, ...common }
          : { kind: 'unknown', ...common };
      same(received, expected, name);
    }
    const bad = JSON.stringify(having(contactUpdated(environment), { id: 'not an id' }));
    const invalid = await receive({ body: bad, headers: await headersByHand({ body: bad }) }, OPTIONS);
    same([invalid.kind, invalid.kind === 'invalid' && invalid.errors[0]?.path], ['invalid', '/data/object/id']);
    const error = await receive({ body: bad, headers: HEADERS }, OPTIONS).catch((error: unknown) => error);
    truly(error instanceof WebhookVerificationError && error.code === 'signature_mismatch', `${error}`);
    same((await receive({ body: 'null', headers: await headersByHand({ body: 'null' }) }, OPTIONS)).kind, 'invalid');
  },

  'a receiver of none knows none': async (environment) => {
    const receive = environment.subject.createReceiver([]);
    const { text = '' } = environment.examples[0] ?? {};
    same((await receive({ body: text, headers: await headersByHand({ body: text }) }, OPTIONS)).kind, 'unknown');
  },
});
