/** What partners receive goes through the models of every language, and comes out as the same JSON value. */
import { beforeAll, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../generated/index.js';
import { invalid, mock } from '../../generated/mocks/index.js';
import * as structural from '../../generated/structural.js';
import { readOwnContract } from '../support/contract.js';
import { DRIVERS, type Driver, type Emitted, emitModels, gofmt, goVet, mypy, roundTrip } from './support/driver.js';
import { describeWith } from './support/toolchains.js';

const MOCKS = 200;
const VARIANTS = ['typical', 'minimal', 'full', 'future'] as const;
const contract = await readOwnContract();
/** What `receiveWebhook` asks of each event. */
const checks = new Map(Object.values(structural).map((validator) => [validator.eventType as string, validator]));

describeWith(['mypy'], 'the package of this contract', () => {
  test('passes mypy --strict', async () => {
    expect(await mypy(await emitModels(contract, ['python']))).toMatch(/^Success/);
  });
});

describeWith(['go'], 'the module of this contract', () => {
  test('passes go vet, and is written as gofmt writes it', async () => {
    const emitted = await emitModels(contract, ['go']);
    expect(await goVet(emitted)).toBe('');
    expect(await gofmt(emitted)).toBe('');
  });
});

for (const language of ['python', 'go'] as const) {
  describeWith([language], `models in ${language}`, () => {
    let emitted: Emitted;
    let driver: Driver;

    beforeAll(async () => {
      emitted = await emitModels(contract, [language]);
      driver = await DRIVERS[language](emitted, contract);
    });

    /** Checks that values come out as they went in, as events of a class. */
    async function expectSame(values: readonly unknown[], kind: string): Promise<void> {
      const answers = await driver.ask(values.map((value) => roundTrip(JSON.stringify(value))));
      for (const [at, answer] of answers.entries()) {
        expect({ ...answer, json: parsed(answer.json) }).toEqual({ kind, json: values[at] });
      }
    }

    test.each(
      contract.messages.map((message) => [message.wireType, message] as const),
    )(`%s: every example and ${MOCKS} mocks come out as they went in`, async (type, { examples, names }) => {
      await expectSame(
        examples.flatMap(({ payload }) => payload?.value ?? []),
        names.type,
      );
      const mocks = Array.from({ length: MOCKS }, (_, seed) => {
        return mock(type as 'v1.contact.created', { seed, variant: VARIANTS[seed % VARIANTS.length] ?? 'typical' });
      });
      await expectSame(mocks, names.type);
    });

    test('an event of another type survives, whatever it holds', async () => {
      const value = { type: 'v9.planet.discovered', 'first-name': [null, 1.5, { deep: '\u2028"\\' }], é: '😀' };
      await expectSame([value, { ...value, type: '' }], 'UnknownEvent');
    });

    test('unknown properties survive at every depth, and new values of enumerations', async () => {
      const event = mock('v1.engagement.updated', { seed: 3, variant: 'full' });
      const value = {
        ...event,
        extra: { extra: 1 },
        Id: 'not the id',
        data: {
          ...event.data,
          object: { ...event.data.object, engagement_type: 'SEANCE', processing_status: '', model_config: null },
          unknown: [1, [null]],
        },
      };
      await expectSame([value], 'EngagementUpdatedEvent');
    });

    test('absent, null and a value are three things', async () => {
      const event = mock('v1.contact.updated', { seed: 1, variant: 'minimal' });
      const previous = [
        {},
        { time_zone: null },
        { time_zone: 'Europe/Paris' },
        { first_name: null },
        { company: null },
        { emails: [] },
      ];
      await expectSame(
        previous.map((previous_attributes) => ({ ...event, data: { ...event.data, previous_attributes } })),
        'ContactUpdatedEvent',
      );
    });

    test('date-times are written as they were read, even if they are none', async () => {
      const event = mock('v1.tag.created', { seed: 1 });
      const texts = [
        ...[
          '2026-01-14T10:05:26.123456789Z',
          '2026-01-14t10:05:26z',
          '2026-01-14 10:05:26+05:30',
          '2016-12-31T23:59:60Z',
        ],
        ...[
          '2026-01-14T10:05:26.000Z',
          '2026-01-14T10:05:26-00:00',
          '0000-01-01T00:00:00Z',
          '9999-12-31T23:59:59.9999999Z',
        ],
        ...['tomorrow', '', '2026-02-30T00:00:00Z', '2026-01-14T10:05:26Z\n', '２０２６-01-14T10:05:26Z'],
      ];
      await expectSame(
        texts.map((created_at) => ({ ...event, created_at })),
        'TagCreatedEvent',
      );
    });

    test('text, numbers and white space of every kind', async () => {
      const event = mock('v1.contact.created', { seed: 5, variant: 'full' });
      const numbers = [2 ** 53, -(2 ** 53) + 1, 9007199254740993n.toString(), 1e21, 1e-7, 0.1, -0.5];
      const bodies = [
        ...numbers.map((number) =>
          JSON.stringify({ ...event, unknown: '<number>' }).replace('"<number>"', String(number)),
        ),
        `\ufeff${JSON.stringify(event)}`,
        `${JSON.stringify(event, null, '\t')}\r\n`,
        JSON.stringify(event).replaceAll(/[a-z]/g, (letter) => (letter === 'x' ? '\\u0078' : letter)),
        JSON.stringify({ ...event, unknown: '</script>&\u2028\u0000\ud83d\ude00' }),
      ];
      const answers = await driver.ask(bodies.map((body) => roundTrip(body)));
      expect(answers.map(({ json }) => parsed(json))).toEqual(
        bodies.map((body) => JSON.parse(body.replace('\ufeff', ''))),
      );
    });

    test('what is not JSON is refused by its code', async () => {
      const bodies = ['', '{', '{"a":1}{}', 'NaN', '{"type":Infinity}', "{'a':1}", '[1,]', '01', '\u0000', 'nul'];
      const bytes = [
        Buffer.from([0x22, 0xff, 0x22]),
        Buffer.from('"a"', 'utf16le'),
        Buffer.from('{"type":"\xff"}', 'latin1'),
      ];
      const answers = await driver.ask([...bodies, ...bytes].map((body) => roundTrip(body)));
      expect(answers.map(({ code }) => code)).toEqual([...bodies, ...bytes].map(() => 'malformed_json'));
    });

    test('an event that does not tell its type', async () => {
      const bodies = ['{}', '[]', 'null', '"type"', '1', '{"type":null}', '{"type":1}', '{"Type":"v1.tag.created"}'];
      const answers = await driver.ask(bodies.map((body) => roundTrip(body)));
      const missing = { invalid: '/type', keyword: 'missing-event-type' };
      const wrong = { invalid: '/type', keyword: 'invalid-event-type' };
      expect(answers).toMatchObject([missing, missing, missing, missing, missing, wrong, wrong, missing]);
    });

    test('the models take all that receiveWebhook takes, and refuse what lacks a property or has another type', async () => {
      const mutants = EVENT_TYPES.flatMap((type) => invalid(type, { seed: 2 }));
      const answers = await driver.ask(mutants.map(({ value }) => roundTrip(JSON.stringify(value))));
      for (const [at, answer] of answers.entries()) {
        const { name, value, keyword, path } = mutants[at] as (typeof mutants)[number];
        const isTaken = checks.get((value as { type?: string } | null)?.type ?? '')?.(value).ok ?? false;
        if (isTaken || answer.json !== undefined) expect(parsed(answer.json), name).toEqual(value);
        if (keyword === 'required') expect(answer, name).toMatchObject({ invalid: expect.any(String), keyword });
        if (keyword === 'type' || keyword === 'const') expect(answer, name).toMatchObject({ invalid: path });
      }
    });
  });
}

function parsed(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : json;
}
