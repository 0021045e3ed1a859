import { describe, expect, it } from 'vitest';
import { call, type FollowUpPlan } from '../../../../generator/runtime/follow-up/call.js';
import type { FollowUpFetch } from '../../../../generator/runtime/follow-up/types.js';
import { json, serve } from './server.js';

const TOKEN = 'tok_5ecret.of+the~caller==';
const PLAN: FollowUpPlan = { method: 'GET', path: ['/start'] };
const EVENT = {};

function failureOf({ baseUrl, fetch }: { readonly baseUrl: string; readonly fetch?: FollowUpFetch }): Promise<unknown> {
  return call(PLAN, EVENT, { token: TOKEN, baseUrl, fetch }).then(
    () => expect.fail('the call succeeded'),
    (error: unknown) => error,
  );
}

describe('a redirect', () => {
  const redirectTo = (location: string, status = 302) =>
    serve((response) => response.writeHead(status, { location }).end());

  it.each([
    301, 302, 303, 307, 308,
  ])('%i to another origin carries neither the token nor other headers', async (status) => {
    const other = await serve((response) => json(response, { kind: 'thing' }));
    const { origin } = await redirectTo(`${other.origin}/elsewhere`, status);
    await call(PLAN, EVENT, { token: TOKEN, baseUrl: origin, headers: { 'x-api-key': TOKEN, cookie: TOKEN } });
    expect(other.seen).toMatchObject([{ method: 'GET', url: '/elsewhere' }]);
    expect(JSON.stringify(other.seen)).not.toContain(TOKEN);
  });

  it('within the origin carries it', async () => {
    const { origin, seen } = await serve((response, { url }) => {
      if (url === '/moved') json(response, { kind: 'thing' });
      else response.writeHead(307, { location: '/moved' }).end();
    });
    await call(PLAN, EVENT, { token: TOKEN, baseUrl: origin });
    expect(seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/start', `Bearer ${TOKEN}`],
      ['/moved', `Bearer ${TOKEN}`],
    ]);
  });

  it('that leads back does not bring the token back', async () => {
    const first = await serve((response, { url }) => {
      if (url === '/back') json(response, { kind: 'thing' });
      else response.writeHead(302, { location: other.origin }).end();
    });
    const other = await redirectTo(`${first.origin}/back`);
    await call(PLAN, EVENT, { token: TOKEN, baseUrl: first.origin });
    expect(first.seen.map(({ headers }) => headers.authorization !== undefined)).toEqual([true, false]);
  });

  it('without an end ends', async () => {
    const { origin, seen } = await serve((response) => response.writeHead(302, { location: '/again' }).end());
    expect(await failureOf({ baseUrl: origin })).toMatchObject({ code: 'http_status', status: 302 });
    expect(seen.length).toBe(6);
  });

  it.each([
    'file:///etc/passwd',
    'http://[',
    'http://user:pw@127.0.0.1/',
  ])('to %s is not followed', async (location) => {
    const { origin } = await redirectTo(location);
    expect(await failureOf({ baseUrl: origin })).toMatchObject({ code: 'http_status', status: 302 });
  });

  it('that the platform hides is an answer that cannot be used', async () => {
    const fetch: FollowUpFetch = async () => ({
      ...Response.error(),
      type: 'opaqueredirect',
      status: 0,
      headers: new Headers(),
      text: async () => '',
    });
    expect(await failureOf({ baseUrl: 'https://api.example', fetch })).toMatchObject({ code: 'unexpected_response' });
  });

  it('turns a POST into a GET as the Fetch standard does', async () => {
    const { origin, seen } = await serve((response, { url }) => {
      if (url === '/moved') json(response, { kind: 'thing' });
      else response.writeHead(302, { location: '/moved' }).end();
    });
    await call({ ...PLAN, method: 'POST' }, EVENT, { token: TOKEN, baseUrl: origin });
    expect(seen.map(({ method }) => method)).toEqual(['POST', 'GET']);
  });
});
