import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../generator/runtime/failures.js';
import { report } from '../../../../generator/runtime/failures.js';
import { call, type FollowUpPlan } from '../../../../generator/runtime/follow-up/call.js';
import { FollowUpError } from '../../../../generator/runtime/follow-up/follow-up-error.js';
import type { FollowUpFetch, FollowUpOptions } from '../../../../generator/runtime/follow-up/types.js';
import { CONST } from '../../../../generator/runtime/keywords.js';
import { runs } from '../../../support/runs.js';
import { json, serve } from './server.js';

const TOKEN = 'tok_5ecret.of+the~caller==';
const isThing: Check = (value, failures) => {
  const { kind } = (value ?? {}) as { kind?: unknown };
  return kind === 'thing' ? failures.count : report(failures, '/kind', CONST, kind, 'thing');
};
const PLAN: FollowUpPlan = {
  method: 'GET',
  path: ['/v2/things/', { name: 'id', body: ['data', 'object', 'id'] }, '/parts'],
  check: isThing,
};
const eventOf = (id: unknown): object => ({ data: { object: { id } } });
const EVENT = eventOf('thg_1');

/** What a call throws. Whatever that is, the token is in no text of it. */
async function failureOf(
  options: Partial<FollowUpOptions>,
  plan = PLAN,
  event: unknown = EVENT,
): Promise<FollowUpError> {
  const error = await call(plan, event, { token: TOKEN, ...options }).then(
    () => expect.fail('the call succeeded'),
    (thrown: unknown) => thrown as FollowUpError,
  );
  expect(error).toBeInstanceOf(FollowUpError);
  expect(JSON.stringify([error.message, error.stack, error.cause, error.errors])).not.toContain('5ecret');
  return error;
}

describe('a call', () => {
  it('sends the token and gives the answer', async () => {
    const { origin, seen } = await serve((response) => json(response, { kind: 'thing', more: 1 }));
    const answer = await call(PLAN, EVENT, { token: TOKEN, baseUrl: `${origin}/api/`, headers: { 'X-Trace': '7' } });
    expect(answer).toEqual({ kind: 'thing', more: 1 });
    expect(seen).toMatchObject([{ method: 'GET', url: '/api/v2/things/thg_1/parts' }]);
    expect(seen[0]?.headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      accept: 'application/json',
      'x-trace': '7',
    });
  });

  it('takes the base URL of the contract, and the method', async () => {
    const { origin, seen } = await serve((response) => json(response, { kind: 'thing' }));
    await call({ ...PLAN, method: 'DELETE', baseUrl: origin }, EVENT, { token: TOKEN });
    expect(seen).toMatchObject([{ method: 'DELETE', url: '/v2/things/thg_1/parts' }]);
  });

  it("does not let the caller's headers replace the token", async () => {
    const { origin, seen } = await serve((response) => json(response, { kind: 'thing' }));
    await call(PLAN, EVENT, { token: TOKEN, baseUrl: origin, headers: { Authorization: 'Basic x' } });
    expect(seen[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });

  it('uses the `fetch` that it is given', async () => {
    const asked: string[] = [];
    const fetch: FollowUpFetch = async (url) => {
      asked.push(url);
      return new Response('{"kind":"thing"}');
    };
    await call(PLAN, EVENT, { token: TOKEN, baseUrl: 'https://api.example', fetch });
    expect(asked).toEqual(['https://api.example/v2/things/thg_1/parts']);
  });

  it('may be answered with nothing, where the contract describes nothing', async () => {
    const { origin } = await serve((response) => response.writeHead(204).end());
    const { check: _, ...plan } = PLAN;
    expect(await call(plan, EVENT, { token: TOKEN, baseUrl: origin })).toBeUndefined();
  });
});

describe('a value of the event', () => {
  it('is one segment of the path, whatever it is, or nothing is sent', async () => {
    const { origin, seen } = await serve((response) => json(response, { kind: 'thing' }));
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[./\\%2eE?#;:@ a]{0,8}$/), fc.double());
    await fc.assert(
      fc.asyncProperty(text, async (id) => {
        const before = seen.length;
        const isSent = await call(PLAN, eventOf(id), { token: TOKEN, baseUrl: origin }).then(
          () => true,
          (error: FollowUpError) => error.code !== 'invalid_parameter',
        );
        expect(seen.length - before).toBe(isSent ? 1 : 0);
        if (!isSent) return;
        const [, inside = ''] = /^\/v2\/things\/([^/?#\\]+)\/parts$/.exec(seen[before]?.url ?? '') ?? [];
        expect(decodeURIComponent(inside)).toBe(String(id));
      }),
      { numRuns: runs(150) },
    );
  });

  it.each([
    [''],
    ['.'],
    ['..'],
    [undefined],
    [null],
    [true],
    [{}],
    [['a']],
    [Number.NaN],
    ['\ud800'],
  ])('%j is refused before anything is sent', async (id) => {
    const fetch = (): never => expect.fail('a request was sent');
    const error = await failureOf({ baseUrl: 'https://api.example', fetch }, PLAN, eventOf(id));
    expect(error.code).toBe('invalid_parameter');
  });

  it('cannot make a step together with what stands beside it', async () => {
    const at = (path: FollowUpPlan['path'], event: unknown) =>
      failureOf({ baseUrl: 'https://api.example', fetch: () => expect.fail('sent') }, { ...PLAN, path }, event);
    const [a, b] = [
      { name: 'a', body: ['a'] },
      { name: 'b', body: ['b'] },
    ];
    await at(['/x/', a, b, '/y'], { a: '.', b: '.' });
    await at(['/x/.', a, '/y'], { a: '.' });
    await at(['/x/%2', a, '/y'], { a: 'e' });
    await at(['/x/', a, '?q=1'], { a: '..' });
  });

  it('comes from the event itself, and no prototype', async () => {
    const inherited = { data: { object: Object.create({ id: 'x' }) as object } };
    expect((await failureOf({ baseUrl: 'https://api.example' }, PLAN, inherited)).code).toBe('invalid_parameter');
    expect((await failureOf({ baseUrl: 'https://api.example' }, PLAN, null)).code).toBe('invalid_parameter');
  });

  it('is given by the caller where the event does not hold it', async () => {
    const { origin, seen } = await serve((response) => json(response, { kind: 'thing' }));
    const plan = { ...PLAN, path: ['/things/', { name: 'id' }] };
    await call(plan, {}, { token: TOKEN, baseUrl: origin, parameters: { id: 'a b' } });
    expect(seen[0]?.url).toBe('/things/a%20b');
  });
});

describe('options that no request can be made of', () => {
  const fetch = (): never => expect.fail('a request was sent');
  it.each<[string, object]>([
    ['no base URL', { baseUrl: undefined }],
    ['a relative one', { baseUrl: '/api' }],
    ['another scheme', { baseUrl: 'file:///etc' }],
    ['a query', { baseUrl: 'https://api.example/?a=1' }],
    ['a user', { baseUrl: 'https://me:5ecret@api.example' }],
    ['an empty token', { token: '' }],
    ['a token that breaks the line', { token: '5ecret\r\nX-Other: 1' }],
    ['a token that is no text', { token: { toString: () => '5ecret' } }],
    ['a header that breaks the line', { headers: { a: 'b\r\nc: 5ecret' } }],
    ['no time', { timeout: 0 }],
    ['endless time', { timeout: Number.POSITIVE_INFINITY }],
    ['time that is no number', { timeout: Number.NaN }],
  ])('%s', async (_, options) => {
    expect((await failureOf({ baseUrl: 'https://api.example', fetch, ...options })).code).toBe('invalid_parameter');
  });
});

describe('a failure', () => {
  it.each([[400], [401], [404], [429], [500], [503], [304]])('of status %i', async (status) => {
    const { origin } = await serve((response) => json(response, { echoed: TOKEN }, status));
    expect(await failureOf({ baseUrl: origin })).toMatchObject({ code: 'http_status', status });
  });

  it.each<[string, number | undefined]>([
    ['120', 120],
    ['0', 0],
    [' 7 ', 7],
    ['-1', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
  ])('with Retry-After %j', async (value, retryAfter) => {
    const { origin } = await serve((response) => response.writeHead(429, { 'retry-after': value }).end());
    expect((await failureOf({ baseUrl: origin })).retryAfter).toBe(retryAfter);
  });

  it('because nobody listens', async () => {
    const { origin } = await serve(() => {});
    const error = await failureOf({ baseUrl: origin.replace(/\d+$/, '1') });
    expect(error.code).toBe('network');
    expect(error.message).toContain('127.0.0.1');
  });

  it('because the connection is cut, before or within the answer', async () => {
    const early = await serve((response) => response.destroy());
    expect((await failureOf({ baseUrl: early.origin })).code).toBe('network');
    const late = await serve((response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"kind"', () => response.destroy());
    });
    expect((await failureOf({ baseUrl: late.origin })).code).toBe('network');
  });

  it.each(['', 'not json', '{"kind":"thing"', '<html>'])('because %j is not JSON', async (text) => {
    const { origin } = await serve((response) => response.end(text));
    expect((await failureOf({ baseUrl: origin })).code).toBe('malformed_json');
  });

  it('because the answer has another structure', async () => {
    const { origin } = await serve((response) => json(response, { kind: 'other' }));
    const error = await failureOf({ baseUrl: origin });
    expect(error).toMatchObject({ code: 'unexpected_response', status: 200 });
    expect(error.errors).toEqual([{ path: '/kind', keyword: 'const', message: "must be 'thing', but is 'other'" }]);
  });

  it('because the answer is the token, in any spelling', async () => {
    const { origin } = await serve((response) => response.end(`{"kind": "\\u0074${TOKEN.slice(1)}"}`));
    expect(await failureOf({ baseUrl: origin })).toMatchObject({ code: 'unexpected_response', errors: [] });
  });

  it('because `fetch` tells the headers in its error', async () => {
    const fetch: FollowUpFetch = async (_, init) => {
      throw new TypeError(`bad request ${JSON.stringify(init)}`, { cause: { code: TOKEN } });
    };
    expect((await failureOf({ baseUrl: 'https://api.example', fetch })).code).toBe('network');
  });
});

describe('time', () => {
  it('runs out where no answer comes', async () => {
    const { origin } = await serve(() => {});
    expect((await failureOf({ baseUrl: origin, timeout: 50 })).code).toBe('timeout');
  });

  it('runs out where the answer never ends', async () => {
    const { origin } = await serve((response) => response.writeHead(200).write('{'));
    expect((await failureOf({ baseUrl: origin, timeout: 100 })).code).toBe('timeout');
  });

  it('runs out where `fetch` does not listen to its signal', async () => {
    const fetch = (): Promise<never> => new Promise(() => {});
    expect((await failureOf({ baseUrl: 'https://api.example', fetch, timeout: 20 })).code).toBe('timeout');
  });

  it('ends when the caller says so, with the reason', async () => {
    const reason = new Error('enough');
    const ending = new AbortController();
    const { origin } = await serve(() => ending.abort(reason));
    await expect(call(PLAN, EVENT, { token: TOKEN, baseUrl: origin, signal: ending.signal })).rejects.toBe(reason);
    const fetch = (): never => expect.fail('a request was sent');
    const options = { token: TOKEN, baseUrl: origin, signal: ending.signal, fetch };
    await expect(call(PLAN, EVENT, options)).rejects.toBe(reason);
  });

  it('leaves no listener behind', async () => {
    const { origin } = await serve((response) => json(response, { kind: 'thing' }));
    const listeners = new Set<() => void>();
    const signal = {
      aborted: false,
      addEventListener: (_: 'abort', listener: () => void) => void listeners.add(listener),
      removeEventListener: (_: 'abort', listener: () => void) => void listeners.delete(listener),
    };
    await call(PLAN, EVENT, { token: TOKEN, baseUrl: origin, signal });
    expect(listeners.size).toBe(0);
  });
});
