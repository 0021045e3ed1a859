import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../generator/runtime/failures.js';
import {
  createValidateEvent,
  type EventDispatch,
  joinedBy,
  notGiven,
} from '../../../generator/runtime/validate-event.js';
import { validatorsFor } from './event-checks.js';

const checks = validatorsFor({
  'thing.created': {
    required: ['type', 'child'],
    properties: { type: { const: 'thing.created' }, child: { $ref: '#/components/schemas/Tree' } },
  },
  'thing.deleted': { required: ['type'], properties: { type: { const: 'thing.deleted' } } },
  'issues.opened': { required: ['action'], properties: { action: { const: 'opened' } } },
  push: { required: ['ref'] },
});

function validator(dispatch: EventDispatch) {
  return createValidateEvent<unknown>({ dispatch, checks });
}

function keywords(result: ReturnType<ReturnType<typeof validator>>): string[] {
  return result.ok ? [] : result.errors.map(({ keyword }) => keyword);
}

describe('validateEvent, where the body tells the type', () => {
  const validateEvent = validator({ body: ['type'] });

  it('runs the one check that is for it', () => {
    const event = { type: 'thing.deleted', more: 1 };
    const result = validateEvent(event);
    expect(result).toEqual({ ok: true, event });
    expect(result.ok && result.event).toBe(event);
    expect(validateEvent({ type: 'thing.created' })).toEqual({
      ok: false,
      errors: [{ path: '', keyword: 'required', message: "must have the property 'child'" }],
    });
  });

  it('says that a type is unknown, missing or no text', () => {
    expect(validateEvent({ type: 'thing.renamed' })).toEqual({
      ok: false,
      errors: [
        {
          path: '/type',
          keyword: 'unknown-event-type',
          message: "is 'thing.renamed', which is no event type of this contract",
        },
      ],
    });
    expect(validateEvent({})).toEqual({
      ok: false,
      errors: [
        { path: '/type', keyword: 'missing-event-type', message: 'must tell the type of the event, but is not there' },
      ],
    });
    expect(validateEvent({ type: 1 })).toEqual({
      ok: false,
      errors: [
        {
          path: '/type',
          keyword: 'invalid-event-type',
          message: 'must be the type of the event as a string, but is a number',
        },
      ],
    });
  });

  it('takes the word of the caller before that of the body', () => {
    expect(validateEvent({ type: 'thing.deleted' }, { type: 'thing.deleted' }).ok).toBe(true);
    expect(keywords(validateEvent({ type: 'thing.deleted' }, { type: 'push' }))).toEqual(['required']);
    expect(keywords(validateEvent({ type: 'thing.deleted' }, { type: 3 as unknown as string }))).toEqual([
      'invalid-event-type',
    ]);
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    '\u0000',
    'x'.repeat(1e6),
  ])('knows no type %#', (type) => {
    const result = validateEvent({ type });
    expect(keywords(result)).toEqual(['unknown-event-type']);
    expect(!result.ok && result.errors[0]?.message.length).toBeLessThan(120);
  });
});

describe('validateEvent, where a header tells the type', () => {
  it('joins it with what the body adds, if it adds something', () => {
    const validateEvent = validator({
      header: 'X-Event',
      body: ['action'],
      join: joinedBy('.'),
      untold: notGiven('X-Event'),
    });
    expect(validateEvent({ action: 'opened' }, { type: 'issues' }).ok).toBe(true);
    expect(validateEvent({ action: 'opened' }, { type: 'issues.opened' }).ok).toBe(true);
    expect(validateEvent({ ref: 1 }, { type: 'push' }).ok).toBe(true);
    expect(validateEvent({ ref: 1, action: 'x' }, { type: 'push' }).ok).toBe(true);
    expect(validateEvent({ action: 'closed' }, { type: 'issues' })).toMatchObject({
      errors: [{ path: '/action', keyword: 'unknown-event-type' }],
    });
    expect(validateEvent({}, { type: 'issues' })).toMatchObject({
      errors: [{ path: '/action', keyword: 'missing-event-type' }],
    });
    expect(validateEvent({ action: 1 }, { type: 'issues' })).toMatchObject({
      errors: [{ path: '/action', keyword: 'invalid-event-type' }],
    });
    expect(validateEvent({}, { type: 'star' })).toMatchObject({
      errors: [{ path: '', keyword: 'unknown-event-type' }],
    });
    expect(validateEvent({ action: 'opened' })).toMatchObject({
      errors: [{ keyword: 'missing-event-type', message: expect.stringContaining('X-Event') }],
    });
  });

  it.each<EventDispatch>([
    { untold: notGiven() },
    { header: 'X-Event', untold: notGiven('X-Event') },
  ])('asks the caller for it: %j', (dispatch) => {
    const validateEvent = validator(dispatch);
    expect(validateEvent({ ref: 1 }, { type: 'push' }).ok).toBe(true);
    expect(keywords(validateEvent({ type: 'push' }))).toEqual(['missing-event-type']);
  });
});

describe('validateEvent, whatever a value is', () => {
  const validateEvent = validator({ body: ['type'] });
  const boom = (): never => {
    throw new Error('boom');
  };
  const throwing = new Proxy(
    {},
    { get: boom, getOwnPropertyDescriptor: boom, has: boom, ownKeys: boom, getPrototypeOf: boom },
  );
  const cycle: Record<string, unknown> = { type: 'thing.created' };
  cycle.child = cycle;
  let deep: unknown = {};
  for (let level = 0; level < 100_000; level++) deep = { child: deep };

  const hostile: readonly (readonly [string, unknown])[] = [
    ['undefined', undefined],
    ['null', null],
    ['a symbol', Symbol('x')],
    ['a bigint', 10n],
    ['a function', () => 1],
    ['a Date', new Date()],
    ['NaN', Number.NaN],
    ['a sparse array', new Array(5)],
    ['a Map', new Map([['type', 'thing.deleted']])],
    ['a Proxy that throws', throwing],
    [
      'a revoked Proxy',
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
    ],
    [
      'a getter that throws',
      {
        get type() {
          return boom();
        },
      },
    ],
    [
      'a getter that tells the type',
      {
        get type() {
          return 'thing.deleted';
        },
      },
    ],
    ['an inherited type', Object.create({ type: 'thing.deleted' })],
    ['a __proto__ from JSON', JSON.parse('{"__proto__":{"type":"thing.deleted"}}')],
    ['a cycle', cycle],
    ['100,000 levels', { type: 'thing.created', child: deep }],
    ['a Proxy inside', { type: 'thing.created', child: throwing }],
    [
      'a getter inside',
      {
        type: 'thing.created',
        child: {
          get child() {
            return boom();
          },
        },
      },
    ],
    [
      'a thrown Proxy that throws when it is looked at',
      {
        type: 'thing.created',
        child: {
          get child() {
            throw throwing;
          },
        },
      },
    ],
    [
      'a thrown value that is no error',
      {
        type: 'thing.created',
        child: {
          get child() {
            throw null;
          },
        },
      },
    ],
    ['a symbol as type', { type: Symbol('x') }],
    ['an object as type', { type: { toString: boom } }],
    ['a text', 'thing.deleted'],
  ];

  it.each(hostile)('%s gives a result with errors that can be read', (_name, value) => {
    const result = validateEvent(value);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.errors.length).toBeGreaterThan(0);
    for (const error of result.errors) {
      expect(Object.keys(error).sort()).toEqual(['keyword', 'message', 'path']);
      expect(error.message).not.toBe('');
    }
  });

  it.each([
    ['without a prototype', Object.assign(Object.create(null), { type: 'thing.deleted' })],
    ['from another realm', runInNewContext('({ type: "thing.deleted" })')],
    ['frozen', Object.freeze({ type: 'thing.deleted' })],
  ])('an object %s is an object', (_name, value) => {
    expect(validateEvent(value).ok).toBe(true);
  });

  it('options that throw give a result as well', () => {
    const options = {
      get type() {
        return boom();
      },
    };
    expect(keywords(validateEvent({ type: 'thing.deleted' }, options))).toEqual(['unreadable']);
  });

  it('bounds the number of errors and the length of what it says', () => {
    const check: Check = checks.get('thing.created') as Check;
    const child = { list: Array.from({ length: 5_000 }, () => 'x'.repeat(10_000)) };
    const result = createValidateEvent({ dispatch: { body: ['type'] }, checks: new Map([['thing.created', check]]) })({
      type: 'thing.created',
      child,
    });
    expect(!result.ok && result.errors.length).toBe(100);
    expect(JSON.stringify(result).length).toBeLessThan(30_000);
  });
});
