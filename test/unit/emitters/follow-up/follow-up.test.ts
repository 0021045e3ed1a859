import { describe, expect, it } from 'vitest';
import type { Contract, FollowUp } from '../../../../generator/contract/model.js';
import { followUp as emitter } from '../../../../generator/emitters/follow-up/index.js';
import { packageFiles } from '../../../../generator/emitters/package/index.js';
import { readOwnContract } from '../../../support/contract.js';
import { emittedPackage } from '../../../support/emitted-package.js';
import { json, serve } from '../../runtime/follow-up/server.js';
import { contextOf, contractOf, emitted } from '../contract.js';

type Call = (event: unknown, options: object) => Promise<unknown>;

const TIMELINE = {
  object: 'transcript_timeline',
  engagement_id: 'ngmt_1',
  speakers: [],
  entries: [{}],
  overall_sentiment: null,
};

describe('the follow-up of our contract', () => {
  it('fetches what the event announces', async () => {
    const contract = await readOwnContract();
    const functions = await (await emittedPackage(contract)).load('follow-up/index.js');
    expect(Object.keys(functions).sort()).toEqual(['FollowUpError', 'fetchTranscriptTimeline']);
    const fetchTimeline = functions.fetchTranscriptTimeline as Call;
    const message = contract.messages.find(({ followUp }) => followUp);
    const event = message?.examples[0]?.payload?.value as { data: { object: { id: string } } };

    const { origin, seen } = await serve((response) => json(response, TIMELINE));
    expect(await fetchTimeline(event, { token: 'tok_en', baseUrl: origin })).toEqual(TIMELINE);
    expect(seen[0]?.url).toBe(`/v2/engagements/${event.data.object.id}/transcript_timeline`);
    const broken = await serve((response) => json(response, { ...TIMELINE, entries: null }));
    await expect(fetchTimeline(event, { token: 'tok_en', baseUrl: broken.origin })).rejects.toMatchObject({
      code: 'unexpected_response',
      errors: [{ path: '/entries', keyword: 'type' }],
    });
    // The base URL of the contract is taken where none is given.
    const asked: string[] = [];
    await fetchTimeline(event, {
      token: 'tok_en',
      fetch: async (url: string) => {
        asked.push(url);
        return new Response(JSON.stringify(TIMELINE));
      },
    });
    expect(asked).toEqual([expect.stringMatching(/^https:\/\/.+\/v2\/engagements\/ngmt_\w+\/transcript_timeline$/)]);
  });
});

const FETCH: FollowUp = {
  name: 'fetchPart',
  method: 'GET',
  path: '/a/{id}',
  parameters: new Map([['id', { body: '/id' }]]),
};

function contractWith(followUps: Readonly<Record<string, FollowUp | undefined>>): Contract {
  const payloads = Object.fromEntries(Object.keys(followUps).map((key) => [key, { type: 'object' }]));
  const messages = Object.entries(followUps).map(([key, followUp]) => ({ key, ...(followUp && { followUp }) }));
  return contractOf({ payloads, messages });
}

async function functionsOf(followUps: Readonly<Record<string, FollowUp | undefined>>): Promise<string[]> {
  const files = await emitted(emitter, contractWith(followUps));
  const namesIn = (path: string, pattern: RegExp): string[] =>
    [...(files.get(path) ?? '').matchAll(pattern)].map(([, name = '']) => name);
  const names = namesIn('follow-up/index.js', /^export function (\S+)\(/gm);
  expect(namesIn('follow-up/index.d.ts', /^export declare function (\S+)\(/gm)).toEqual(names);
  return names;
}

describe('the names of follow-ups', () => {
  it('are those of the contract; messages that share a follow-up share its function', async () => {
    expect(await functionsOf({ A: FETCH, B: { ...FETCH }, C: undefined })).toEqual(['fetchPart']);
  });

  it('are told apart where two follow-ups have one name, whatever the order', async () => {
    const other = { ...FETCH, path: '/b/{id}' };
    expect(await functionsOf({ A: FETCH, B: other })).toEqual(['fetchPart_A', 'fetchPart_B']);
    expect(await functionsOf({ B: other, A: FETCH })).toEqual(['fetchPart_B', 'fetchPart_A']);
  });

  it('are no reserved words, and not those of the module', async () => {
    expect(await functionsOf({ A: { ...FETCH, name: 'delete' }, B: { ...FETCH, name: 'call' } })).toEqual([
      'delete_A',
      'call',
    ]);
  });
});

describe('a contract without follow-ups', () => {
  it('has no such entry', async () => {
    const contract = contractWith({ A: undefined });
    expect(await emitter.emit(contract, contextOf())).toEqual([]);
    const files = await emitted(packageFiles(new Set(['follow-up', 'strict'])), contract);
    expect(files.get('package.json')).not.toContain('follow-up');
    expect(files.get('README.md')).not.toContain('follow-up');
    const other = await emitted(packageFiles(new Set(['follow-up'])), contractWith({ A: FETCH }));
    expect(other.get('package.json')).toContain('./follow-up');
  });
});
