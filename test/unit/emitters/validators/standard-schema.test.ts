import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../../../generator/contract/model.js';
import { type StandardSchemaV1, standard } from '../../../../generator/runtime/standard-schema.js';
import { readOwnContract } from '../../../support/contract.js';
import { type EmittedPackage, emittedPackage } from '../../../support/emitted-package.js';

type Validator = ((value: unknown) => { ok: boolean; errors?: { path: string; message: string }[] }) &
  StandardSchemaV1 & { readonly eventType?: string };

let contract: Contract;
let emitted: EmittedPackage;
const load = async (path: string, name: string): Promise<Validator> => (await emitted.load(path))[name] as Validator;

beforeAll(async () => {
  contract = await readOwnContract();
  emitted = await emittedPackage(contract);
});

const names = (): string[] => [
  ...contract.messages.map(({ names: { type } }) => type),
  ...contract.resources.map(({ name }) => name),
  'DeliveryHeaders',
  'TranscriptTimeline',
];

describe('every public validator', () => {
  it('is a function of its own name, and a Standard Schema', async () => {
    for (const name of names()) {
      const validate = await load(`validators/${name}.js`, `validate${name}`);
      expect([typeof validate, validate.name]).toEqual(['function', `validate${name}`]);
      expect(validate['~standard']).toMatchObject({ version: 1, vendor: 'webhook-contract' });
      expect(await validate['~standard'].validate(null)).toHaveProperty(['issues', 0, 'path'], []);
    }
    for (const [path, name] of [
      ['index.js', 'validateEvent'],
      ['strict/index.js', 'validateEventStrict'],
    ] as const) {
      expect((await load(path, name))['~standard'].version).toBe(1);
    }
  });

  it('tells its type on the wire, where it is that of an event', async () => {
    for (const {
      names: { type },
      wireType,
    } of contract.messages) {
      expect((await load(`validators/${type}.js`, `validate${type}`)).eventType).toBe(wireType);
    }
    expect(await load('validators/DeliveryHeaders.js', 'validateDeliveryHeaders')).not.toHaveProperty('eventType');
  });

  it('gives the same verdict both ways', async () => {
    for (const {
      names: { type },
      examples,
    } of contract.messages) {
      const validate = await load(`validators/${type}.js`, `validate${type}`);
      for (const { payload } of examples) {
        expect(await validate['~standard'].validate(payload?.value)).toEqual({ value: payload?.value });
      }
      const plain = validate({ id: 1, data: [] });
      const { issues = [] } = await validate['~standard'].validate({ id: 1, data: [] });
      expect(issues.map(({ message }) => message)).toEqual(plain.errors?.map(({ message }) => message));
    }
  });

  it('leads to the place with names and indices', async () => {
    const [example] = contract.messages.find(({ key }) => key === 'ContactCreated')?.examples ?? [];
    const event = structuredClone(example?.payload?.value) as {
      data: { object: { emails: { is_primary: unknown }[] } };
    };
    for (const email of event.data.object.emails) email.is_primary = 'yes';
    const { issues } = await (await load('index.js', 'validateEvent'))['~standard'].validate(event);
    expect(issues?.[0]?.path).toEqual(['data', 'object', 'emails', 0, 'is_primary']);
  });
});

describe('the path of an issue', () => {
  const failingAt = (path: string) =>
    standard(() => ({ ok: false as const, errors: [{ path, message: 'm', keyword: 'k' }] }))['~standard'];
  const pathIn = async (path: string, value: unknown): Promise<unknown> => {
    const result = failingAt(path).validate(value);
    return result.issues?.[0]?.path;
  };

  it('is made of names as they are, not as pointers escape them', async () => {
    expect(await pathIn('/a~1b/~01/0', { 'a/b': { '~1': { 0: 1 } } })).toEqual(['a/b', '~1', '0']);
    expect(await pathIn('', 1)).toEqual([]);
    expect(await pathIn('/', { '': 1 })).toEqual(['']);
  });

  it('is found, even where the value cannot be read any more', async () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(await pathIn('/0', proxy)).toEqual(['0']);
    expect(await pathIn('/a/0', null)).toEqual(['a', '0']);
  });
});
