/** Any store of handled events, compared with a model that is too simple to be wrong. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Claim, IdempotencyStore } from '../../generator/runtime/handlers/store.js';

export const LEASE = 60;
export const RETENTION = 600;

/** A clock that goes when it is told to. */
export interface Clock {
  time: Date;
}

export type Store = IdempotencyStore & { readonly prune?: () => Promise<number> };

/** A claim that is neither completed nor released is a crash. */
type Step =
  | { readonly do: 'claim'; readonly key: string }
  | { readonly do: 'complete' | 'release'; readonly claim: number }
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'prune' };

const index = fc.nat({ max: 30 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('claim' as const), key: fc.constantFrom('a', 'b', 'c') }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('complete' as const, 'release' as const), claim: index }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      seconds: fc.constantFrom(0, 1, LEASE - 1, LEASE, LEASE + 1, RETENTION - 1, RETENTION, RETENTION + 1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('prune' as const) }) },
);

export const steps = fc.array(step, { minLength: 1, maxLength: 30 });

interface Entry {
  readonly owner: number | undefined;
  readonly until: number;
}

interface Held {
  readonly key: string;
  readonly owner: number;
  readonly token: string;
}

/** The last moment of a claim and of a memory, and the first one after it, which chance seldom finds. */
export const boundaries: [Step[]] = [
  [
    { do: 'claim', key: 'a' },
    { do: 'wait', seconds: LEASE - 1 },
    { do: 'claim', key: 'a' },
    { do: 'wait', seconds: 1 },
    { do: 'claim', key: 'a' },
    { do: 'complete', claim: 0 },
    { do: 'release', claim: 0 },
    { do: 'complete', claim: 1 },
    { do: 'release', claim: 1 },
    { do: 'wait', seconds: RETENTION - 1 },
    { do: 'prune' },
    { do: 'claim', key: 'a' },
    { do: 'wait', seconds: 1 },
    { do: 'claim', key: 'a' },
    { do: 'wait', seconds: LEASE },
    { do: 'prune' },
    { do: 'complete', claim: 2 },
  ],
];

/** Runs the steps on both, and expects the same answers. */
export async function compareWithModel(store: Store, clock: Clock, given: readonly Step[]): Promise<void> {
  const model = new Map<string, Entry>();
  const held: Held[] = [];
  const now = () => clock.time.getTime() / 1000;
  for (const next of given) {
    if (next.do === 'wait') clock.time = new Date(clock.time.getTime() + next.seconds * 1000);
    else if (next.do === 'prune') await prune(store, model, now());
    else if (next.do === 'claim') await claim(store, model, { key: next.key, now: now(), held });
    else await settle(store, model, { how: next.do, now: now(), held: held[next.claim % (held.length || 1)] });
  }
}

async function claim(
  store: Store,
  model: Map<string, Entry>,
  { key, now, held }: { readonly key: string; readonly now: number; readonly held: Held[] },
): Promise<void> {
  const entry = model.get(key);
  const isFree = !entry || entry.until <= now;
  const want: Claim['state'] = isFree ? 'claimed' : entry.owner === undefined ? 'completed' : 'in-progress';
  const got = await store.claim(key);
  expect(got.state).toBe(want);
  if (got.state !== 'claimed') return;
  model.set(key, { owner: held.length, until: now + LEASE });
  held.push({ key, owner: held.length, token: got.token });
}

async function settle(
  store: Store,
  model: Map<string, Entry>,
  { how, now, held }: { readonly how: 'complete' | 'release'; readonly now: number; readonly held: Held | undefined },
): Promise<void> {
  if (!held) return;
  const isOurs = model.get(held.key)?.owner === held.owner;
  expect(await store[how](held.key, held.token)).toBe(isOurs);
  if (!isOurs) return;
  if (how === 'release') model.delete(held.key);
  else model.set(held.key, { owner: undefined, until: now + RETENTION });
}

async function prune(store: Store, model: Map<string, Entry>, now: number): Promise<void> {
  if (!store.prune) return;
  const expired = [...model].filter(([, { until }]) => until <= now);
  expect(await store.prune()).toBe(expired.length);
  for (const [key] of expired) model.delete(key);
}
