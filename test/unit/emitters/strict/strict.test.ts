import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract, Message } from '../../../../generator/contract/model.js';
import type { ValidationError, ValidationResult } from '../../../../generator/runtime/validation.js';
import { readOwnContract } from '../../../support/contract.js';
import { contractOfDocument, emittedPackage } from '../../../support/emitted-package.js';
import { runs } from '../../../support/runs.js';
import { documentOf } from '../../../support/specification.js';

interface Strict {
  readonly validateEventStrict: (value: unknown, options?: { type?: string }) => ValidationResult<unknown>;
  readonly undeclaredProperties: (type: string, value: unknown) => readonly ValidationError[];
}

let contract: Contract;
let strict: Strict;
let validateEvent: Strict['validateEventStrict'];

beforeAll(async () => {
  contract = await readOwnContract();
  const { load } = await emittedPackage(contract);
  strict = (await load('strict/index.js')) as unknown as Strict;
  ({ validateEvent } = (await load('index.js')) as unknown as { validateEvent: Strict['validateEventStrict'] });
});

const examples = (): [Message, unknown][] =>
  contract.messages.flatMap((message) =>
    message.examples.map(({ payload }): [Message, unknown] => [message, payload?.value]),
  );

describe('every example of the contract', () => {
  it('is accepted', () => {
    expect(examples().length).toBeGreaterThan(20);
    for (const [{ wireType }, event] of examples()) {
      expect(strict.validateEventStrict(event)).toEqual({ ok: true, event });
      expect(strict.undeclaredProperties(wireType, event)).toEqual([]);
    }
  });

  it('is refused with one property more, wherever that is, although it is valid', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples()),
        fc.nat(),
        fc.string({ minLength: 1 }),
        ([message, event], place, name) => {
          const copy = structuredClone(event);
          const objects = objectsIn(copy);
          const [path, object] = objects[place % objects.length] ?? ['', {}];
          fc.pre(!Object.hasOwn(object, name) && !KNOWN.has(name));
          Object.defineProperty(object, name, { value: 1, enumerable: true });
          const at = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
          expect(validateEvent(copy).ok).toBe(true);
          expect(strict.undeclaredProperties(message.wireType, copy)).toMatchObject([
            { path: at, keyword: 'undeclared-property' },
          ]);
          expect(strict.validateEventStrict(copy)).toMatchObject({ ok: false, errors: [{ path: at }] });
        },
      ),
      { numRuns: runs(500) },
    );
  });

  /** Names of a contract's own, which a random text could hit. */
  const KNOWN = new Set(['id', 'type', 'data', 'name', 'title', 'object']);

  it('suggests what was meant', () => {
    const event = structuredClone(examples().find(([{ key }]) => key === 'ContactCreated')?.[1]) as {
      data: { object: object };
    };
    Object.assign(event.data.object, { frist_name: 'x', nothing_like_it: 1 });
    expect(strict.validateEventStrict(event)).toMatchObject({
      errors: [
        { path: '/data/object/frist_name', message: expect.stringMatching(/did you mean `first_name`\?$/) },
        { path: '/data/object/nothing_like_it', message: expect.not.stringContaining('did you mean') },
      ],
    });
  });
});

describe('a strict validator', () => {
  it('says what validateEvent says, and more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples()), fc.object(), ([, event], more) => {
        const value = { ...(event as object), ...more };
        const plain = validateEvent(value);
        const result = strict.validateEventStrict(value);
        if (!plain.ok) expect(result.ok).toBe(false);
        const told = result.ok ? [] : result.errors;
        expect(told.filter(({ keyword }) => keyword !== 'undeclared-property')).toEqual(plain.ok ? [] : plain.errors);
      }),
    );
  });

  it('takes a type from its caller as validateEvent does', () => {
    for (const [value, type] of [
      [{}, undefined],
      [{ type: 'none' }, undefined],
      [null, 'none'],
      [{}, 'v1.tag.created'],
    ] as const) {
      const options = type === undefined ? {} : { type };
      expect(strict.validateEventStrict(value, options)).toEqual(validateEvent(value, options));
    }
    expect(strict.undeclaredProperties('none', {})).toMatchObject([{ keyword: 'unknown-event-type' }]);
  });

  it('never throws, and tells 100 errors at most', () => {
    const type = contract.messages[0]?.wireType ?? '';
    const cyclic: Record<string, unknown> = { type };
    cyclic.data = { object: { company: cyclic }, previous_attributes: cyclic };
    const boom = (): never => {
      throw new Error('no');
    };
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`x${index}`, 1]));
    const hostile = [
      cyclic,
      new Proxy({ type }, { ownKeys: boom }),
      new Proxy({ type }, { get: boom }),
      Proxy.revocable({}, {}).proxy,
      Object.defineProperty({ type }, 'data', { get: boom, enumerable: true }),
      { type, ...many },
      { type, data: { object: many } },
    ];
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const value of [...hostile, proxy, { type, data: proxy }]) {
      const result = strict.validateEventStrict(value, { type });
      expect(result.ok).toBe(false);
      if (!result.ok) expect(result.errors.length).toBeLessThanOrEqual(100);
      expect(strict.undeclaredProperties(type, value).length).toBeLessThanOrEqual(100);
    }
    fc.assert(fc.property(fc.anything(), (value) => void strict.validateEventStrict(value, { type })));
  });

  it('comes to an end in values and schemas that have none', async () => {
    const node = { type: 'object', properties: { type: { const: 'tree' }, left: {}, right: {} } };
    const ref = { $ref: '#/components/schemas/Node' };
    const anyOf = [ref, { type: 'object', properties: { leaf: true }, required: ['leaf'] }];
    Object.assign(node.properties, { left: ref, right: { anyOf } });
    const document = documentOf(
      {
        Tree: { name: 'tree', payload: { allOf: [ref, { required: ['type'] }] } },
        Other: {
          name: 'other',
          payload: { type: 'object', required: ['type'], properties: { type: { const: 'other' } } },
        },
      },
      { schemas: { Node: node } },
    );
    const { load } = await emittedPackage(await contractOfDocument(document));
    const { undeclaredProperties } = (await load('strict/index.js')) as unknown as Strict;
    const self: Record<string, unknown> = {};
    Object.assign(self, { left: self, right: self });
    expect(undeclaredProperties('tree', self)).toMatchObject([{ keyword: 'too-deep' }]);
    let deep: object = { typo: 1 };
    for (let depth = 0; depth < 100_000; depth++) deep = { left: deep };
    expect(undeclaredProperties('tree', deep)).toMatchObject([{ keyword: 'too-deep' }]);
    expect(undeclaredProperties('tree', { left: { right: { left: { x: 1 } } } })).toMatchObject([
      { path: '/left/right/left/x' },
    ]);
  });
});

/** Every object in a value, with the pointer to it. */
function objectsIn(value: unknown, path = ''): [string, object][] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, member]) => objectsIn(member, `${path}/${name}`));
  return Array.isArray(value) ? inside : [[path, value], ...inside];
}
