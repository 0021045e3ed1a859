import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileErrors } from '../../../e2e/support/compile.js';
import { contractOfDocument, type EmittedPackage, emittedPackage } from '../../../support/emitted-package.js';
import { documentOf } from '../../../support/specification.js';

type Publish = (...given: unknown[]) => unknown;

const LAMP = {
  type: 'object',
  required: ['serial'],
  properties: {
    serial: { type: 'string', 'x-change': 'identity' },
    colour: { type: 'string' },
    bulbs: { type: 'array', 'x-change': 'relation' },
    touched: { type: 'integer', 'x-change': 'bookkeeping' },
  },
};
const FRAME = {
  type: 'object',
  required: ['head', 'content'],
  properties: {
    head: {
      type: 'object',
      required: ['kind', 'edition', 'key'],
      properties: { kind: { type: 'string' }, edition: { const: 3 }, key: { type: 'string' } },
    },
    content: {
      type: 'object',
      required: ['thing', 'reason'],
      properties: { thing: { type: 'object' }, was: { type: 'object' }, reason: { type: 'string' } },
    },
  },
  'x-webhook-envelope': {
    type: '/head/kind',
    version: '/head/edition',
    object: '/content/thing',
    previous: '/content/was',
  },
};
const payloadOf = (kind: string, was: unknown, required: readonly string[]): object => ({
  allOf: [
    { $ref: '#/components/schemas/Frame' },
    {
      properties: {
        head: { properties: { kind: { const: kind } } },
        content: { required, properties: { thing: { $ref: '#/components/schemas/Lamp' }, was } },
      },
    },
  ],
});
const about = (action: string): object => ({
  'x-webhook-event': { resource: { $ref: '#/components/schemas/Lamp' }, action },
});
const EARLIER = { type: 'object', properties: { colour: { type: ['string', 'null'] }, bulbs: { type: 'array' } } };
const DOCUMENT = documentOf(
  {
    LampMade: { name: 'lamp.made', payload: payloadOf('lamp.made', false, []), ...about('created') },
    LampTurned: { name: 'lamp.turned', payload: payloadOf('lamp.turned', EARLIER, ['was']), ...about('updated') },
  },
  { schemas: { Frame: FRAME, Lamp: LAMP }, 'x-webhook-dispatch': { body: '/head/kind' } },
);

describe('an envelope of another layout', () => {
  let own: EmittedPackage;
  let lampMade: Publish;
  let lampTurned: Publish;

  beforeAll(async () => {
    own = await emittedPackage(await contractOfDocument(DOCUMENT));
    ({ lampMade, lampTurned } = (await own.load('publisher/index.js')) as { lampMade: Publish; lampTurned: Publish });
  });

  const rest = { head: { key: 'k' }, content: { reason: 'r' } };

  it('is filled in where its roles say', () => {
    expect(lampMade({ serial: 's' }, rest)).toEqual({
      head: { kind: 'lamp.made', edition: 3, key: 'k' },
      content: { thing: { serial: 's' }, reason: 'r' },
    });
    expect(
      lampTurned({ serial: 's', bulbs: [1] }, { serial: 's', colour: 'red', bulbs: [], touched: 2 }, rest),
    ).toEqual({
      head: { kind: 'lamp.turned', edition: 3, key: 'k' },
      content: {
        thing: { serial: 's', colour: 'red', bulbs: [], touched: 2 },
        was: { bulbs: [1], colour: null },
        reason: 'r',
      },
    });
  });

  it('is silent and strict by the same roles', () => {
    expect(
      lampTurned({ serial: 's', bulbs: [1], touched: 1 }, { serial: 's', bulbs: [], touched: 2 }, rest),
    ).toBeNull();
    expect(() => lampTurned({ serial: 's' }, { serial: 't' }, rest)).toThrow(/different resources/);
    expect(() => lampMade({ serial: 's', color: 'red' }, rest)).toThrow(/did you mean `colour`/);
    expect(() => lampMade({ serial: 's' }, { ...rest, content: { reason: 'r', was: {} } })).toThrow(/\/content\/was/);
    expect(() => lampMade({ serial: 's' })).toThrow(/\/content must have the property 'reason'/);
  });

  it.each(['5.9', '7'] as const)('asks its caller for the rest, under TypeScript %s', async (version) => {
    const lines = [
      `import { lampMade, lampTurned } from '${own.name}/publisher';`,
      "lampMade({ serial: 's' }, { head: { key: 'k' }, content: { reason: 'r' } });",
      "lampTurned({ serial: 's' }, { serial: 's' }, { head: { key: 'k' }, content: { reason: 'r' } });",
      "lampMade({ serial: 's' }, { head: { key: 'k' } });",
      "lampMade({ serial: 's' }, { head: { key: 'k', kind: 'lamp.made' }, content: { reason: 'r' } });",
      "lampTurned({ serial: 's' }, { serial: 's' }, { head: { key: 'k' }, content: { reason: 'r', was: {} } });",
      "lampMade({ colour: 's' }, { head: { key: 'k' }, content: { reason: 'r' } });",
    ];
    writeFileSync(join(own.project, 'use.ts'), lines.join('\n'));
    const found = await compileErrors(own, version, 'nodenext');
    expect(found.map((error) => error.replace(/ TS\d+$/, ''))).toEqual([
      'use.ts:4',
      'use.ts:5',
      'use.ts:6',
      'use.ts:7',
    ]);
  });
});
