import { expect } from 'vitest';
import type { SvixServer } from '../../support/svix-server.js';
import { OWNER, type Written } from './records.js';

/** What arrived is what was committed, in the order of the changes of each record. Prints how much that was. */
export function expectAllArrived(title: string, server: SvixServer, { committed, rolledBack }: Written, kills: number) {
  const arrived = [...(server.messages.get(OWNER)?.values() ?? [])];
  const record = (payload: unknown) => (payload as { data: { object: { id: string } } }).data.object.id;
  const order = new Map<string, string[]>();
  for (const { eventId, payload } of arrived) {
    order.set(record(payload), [...(order.get(record(payload)) ?? []), eventId]);
  }
  const requests = server.requests.filter(({ path }) => path.endsWith('/msg')).length;
  const duplicates = arrived.reduce((sum, message) => sum + message.duplicates, 0);
  const count = [...committed.values()].reduce((sum, ids) => sum + ids.length, 0);
  console.log(
    `${title}: ${count} changes committed, ${rolledBack.size} rolled back; relays killed ${kills} times; ` +
      `${requests} requests, ${arrived.length} events arrived, ${duplicates} duplicates known by their eventId`,
  );
  expect(arrived.filter(({ eventId }) => rolledBack.has(eventId))).toEqual([]);
  expect(Object.fromEntries(order)).toEqual(Object.fromEntries(committed));
  expect(server.violations, "what is against Svix's OpenAPI, or two payloads under one eventId").toEqual([]);
}

/** Now and then Svix does not answer as it should, before it has taken the message or after. */
export function chaos(random: () => number): NonNullable<SvixServer['chaos']> {
  return () => {
    const drawn = random();
    if (drawn < 0.02) return { status: 500 };
    if (drawn < 0.04) return { status: 500, drop: true };
    if (drawn < 0.06) return { status: 502, carriedOut: true };
    if (drawn < 0.08) return { status: 502, carriedOut: true, drop: true };
    return drawn < 0.085 ? { status: 429, headers: { 'retry-after': '0' } } : undefined;
  };
}
