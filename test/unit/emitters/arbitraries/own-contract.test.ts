import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Contract, Message } from '../../../../generator/contract/model.js';
import { admits } from '../../../../generator/runtime/arbitraries/admits.js';
import { readOwnContract } from '../../../support/contract.js';
import { runs } from '../../../support/runs.js';
import { packageWithArbitraries, type WithArbitraries } from './emitted.js';
import { factsOf, possibleFacts } from './facts.js';

interface Contacts {
  readonly type: string;
  readonly data: { readonly object: { readonly emails: readonly unknown[] } };
}

let contract: Contract;
let made: WithArbitraries;
beforeAll(async () => {
  contract = await readOwnContract();
  made = await packageWithArbitraries(contract);
});

function samples(message: Message, numRuns = runs(1000)): unknown[] {
  return fc.sample(made.arbitraryOf(message.wireType), { numRuns, seed: 1 });
}

function judgeOf({ names }: Message): (value: unknown) => string {
  const ajv = new Ajv({ strict: false, logger: false, unicodeRegExp: true });
  addFormats.default(ajv);
  const judge = ajv.compile(JSON.parse(readFileSync(join(made.folder, `schemas/${names.type}.json`), 'utf8')));
  return (value) => (judge(value) ? '' : ajv.errorsText(judge.errors));
}

describe('arbitraries of our own contract', () => {
  it('give what the contract allows: our validators say so, and ajv with the emitted JSON Schema', () => {
    for (const message of contract.messages) {
      const judge = judgeOf(message);
      for (const event of samples(message)) {
        expect(made.errorsOf(event, message.wireType)).toBeUndefined();
        expect(judge(event)).toBe('');
        expect(JSON.parse(JSON.stringify(event))).toEqual(event);
      }
    }
  });

  it('give everything that it allows: each property there and not, each null, case, listed value and length', async () => {
    for (const message of contract.messages) {
      const { plan } = await made.sourceOf(message.names.type);
      const possible = possibleFacts(plan);
      expect(possible.length).toBeGreaterThan(20);
      const seen = new Set<string>();
      for (const event of samples(message)) factsOf(plan, event, '', seen);
      expect({ event: message.key, missing: possible.filter((fact) => !seen.has(fact)) }).toEqual({
        event: message.key,
        missing: [],
      });
    }
  });

  it('have all examples of the specification among them, as far as their plans tell', async () => {
    const examples = contract.messages.flatMap(({ names, examples: own }) => own.map((one) => ({ names, ...one })));
    expect(examples.length).toBeGreaterThan(20);
    for (const { names, payload } of examples) {
      const { plan } = await made.sourceOf(names.type);
      expect(admits(plan, payload?.value)).toBe('yes');
      expect(admits(plan, { ...(payload?.value as object), id: 1 })).toBe('no');
    }
  });

  it('reach to the ends: nasty names, texts of every script, dates of every year', () => {
    const text = JSON.stringify(samples(contract.messages[1] as Message, 1000));
    for (const part of ['"__proto__":', '"":', '"constructor":', '\\u0000', '\u{10ffff}', '"0000-', '"9999-', '60Z']) {
      expect(text, part).toContain(part);
    }
  });

  it('are the same for the same seed, whatever the clock and Math.random say', () => {
    const [, message] = contract.messages as [Message, Message];
    const before = samples(message, 50);
    vi.useFakeTimers({ now: 0 });
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
    expect(samples(message, 50)).toEqual(before);
    random.mockRestore();
    vi.useRealTimers();
  });

  it('shrink to the smallest event that fails', () => {
    const hasOne = (event: unknown): boolean => (event as Contacts).data.object.emails.length < 2;
    for (const seed of [1, 2, 3, 4, 5]) {
      const arbitrary = made.arbitraryOf('v1.contact.updated');
      const { counterexample } = fc.check(fc.property(arbitrary, hasOne), { seed, numRuns: 500 });
      const [event] = counterexample as [Contacts];
      expect(made.errorsOf(event, event.type)).toBeUndefined();
      const email = { email: expect.stringMatching(/^.@.\..$/), is_primary: false };
      expect(event).toEqual({
        id: expect.stringMatching(/^evt_.$/),
        type: 'v1.contact.updated',
        api_version: 'v1',
        created_at: expect.stringMatching(/^1970-01-01T00:00:00/),
        workspace_id: expect.stringMatching(/^wrks_.$/),
        data: {
          object: {
            object: 'contact',
            id: expect.stringMatching(/^cnt_.$/),
            first_name: null,
            last_name: null,
            emails: [email, email],
            phone_numbers: [],
            created_at: expect.stringMatching(/^1970-01-01T00:00:00/),
            updated_at: expect.stringMatching(/^1970-01-01T00:00:00/),
          },
          previous_attributes: {},
        },
      });
    }
  });
});

describe('constraints', () => {
  it('noUnknownProperties: declared properties alone', async () => {
    for (const message of contract.messages) {
      const { plan } = await made.sourceOf(message.names.type);
      const events = fc.sample(made.arbitraryOf(message.wireType, { noUnknownProperties: true }), {
        numRuns: 100,
        seed: 1,
      });
      const facts = new Set(events.flatMap((event) => [...factsOf(plan, event)]));
      expect([...facts].filter((fact) => fact.endsWith('unknown property'))).toEqual([]);
    }
  });

  it('realistic: valid, nothing unknown, texts that people write', async () => {
    for (const message of contract.messages) {
      const { plan } = await made.sourceOf(message.names.type);
      for (const event of fc.sample(made.arbitraryOf(message.wireType, { realistic: true }), {
        numRuns: 100,
        seed: 1,
      })) {
        expect(made.errorsOf(event, message.wireType)).toBeUndefined();
        expect([...factsOf(plan, event)].filter((fact) => /unknown property$| new$/.test(fact))).toEqual([]);
        expect(JSON.stringify(event)).toMatch(/^[\x20-\x7e\u00a0-\u024f\u2010-\u2026]+$/);
      }
    }
  });
});

describe('the other arbitraries', () => {
  it('one for each event, by name', () => {
    expect(Object.keys(made.arbitraries).sort()).toEqual(
      [
        ...['anyEventArbitrary', 'arbitraryOf', 'unknownEventArbitrary'],
        ...contract.messages.map(({ names }) => `${names.base.charAt(0).toLowerCase()}${names.base.slice(1)}Arbitrary`),
      ].sort(),
    );
    fc.assert(
      fc.property(made.arbitraries.contactUpdatedArbitrary?.() ?? fc.constant(undefined), (event) => {
        expect(made.errorsOf(event, 'v1.contact.updated')).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  it('anyEventArbitrary: each of them, sooner or later', () => {
    const types = fc
      .sample(made.anyEventArbitrary(), { numRuns: 400, seed: 1 })
      .map((event) => (event as Contacts).type);
    expect(new Set(types)).toEqual(new Set(contract.messages.map(({ wireType }) => wireType)));
  });

  it('unknownEventArbitrary: of no type that there is', () => {
    const known = new Set(contract.messages.map(({ wireType }) => wireType));
    fc.assert(
      fc.property(made.unknownEventArbitrary(), (event) => {
        const { type } = event as Contacts;
        expect(type).toBeTypeOf('string');
        expect(known).not.toContain(type);
      }),
      { numRuns: 100 },
    );
  });

  it('arbitraryOf: an error for a type that there is not', () => {
    expect(() => made.arbitraryOf('v1.contact.sold')).toThrow(
      'No event of this contract has the type "v1.contact.sold".',
    );
  });
});
