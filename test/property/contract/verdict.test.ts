import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintContract } from '../../../generator/contract/lint-contract.js';
import { readContract } from '../../../generator/contract/read-contract.js';
import { mutate, mutation } from '../../support/mutations.js';
import { errorsOf, fixture, ownSpecification, readFiles, summaryOf } from '../../support/specification.js';

const DEEP = process.env.DEEP === '1';

/** Codes of rules that are ours alone: where only they speak, the parser has nothing to say. */
const OURS = new Set([
  'vocabulary-invalid',
  'guide-not-found',
  'example-payload-invalid',
  'example-headers-invalid',
  'default-invalid',
  'headers-not-object',
  'duplicate-wire-type',
  'invalid-pattern',
  'follow-up-parameter-missing',
  'interpretation-duplicate',
  // The parser follows references without asking what they lead to, and leaves loops alone.
  'reference-wrong-kind',
  'reference-loop',
  'reference-syntax',
]);

const parser = new Parser();

async function parserErrors(document: unknown): Promise<string[]> {
  const { diagnostics } = await parser.parse(JSON.stringify(document));
  return diagnostics
    .filter(({ severity }) => severity === 0)
    .map(({ code, message, path }) => `${code} ${message} @${path.join('/')}`);
}

interface Verdicts {
  readonly ours: string[];
  readonly theirs: string[];
  readonly summary: string[];
}

async function verdicts(document: unknown): Promise<Verdicts> {
  const result = await readFiles({ 'asyncapi.json': document }, { spec: 'asyncapi.json' });
  return { ours: errorsOf(result), theirs: await parserErrors(document), summary: summaryOf(result) };
}

/**
 * What AsyncAPI forbids and the parser lets pass. It checks the unfolded document, so it cannot
 * see that only references are allowed somewhere, nor what only our extensions refer to.
 */
const BLIND_SPOTS = [
  /lacks the field '\$ref'/,
  /has a field '' that/,
  /^redirect .*\/x-/,
  /^structure \S+ '\S+' must be object(,boolean)?\./,
];

/** Where a reference is recursive, the parser leaves it and judges what stands beside it, which counts for nothing. */
function hasSiblings(summary: readonly string[]): boolean {
  return summary.some((line) => line.startsWith('reference-siblings '));
}

async function expectAgreement(document: unknown, what: string): Promise<void> {
  const { ours, theirs, summary } = await verdicts(document);
  const story = `${what}\nours: ${summary.join('\n      ')}\ntheirs: ${theirs.join('\n      ')}`;
  // What the parser refuses must never pass.
  if (theirs.length > 0 && !hasSiblings(summary)) expect(ours.length, story).toBeGreaterThan(0);
  // What it lets pass may be refused by a rule of our own only.
  if (theirs.length > 0 || ours.every((code) => OURS.has(code))) return;
  if (BLIND_SPOTS.some((pattern) => [what, ...summary].some((line) => pattern.test(line)))) return;
  expect.fail(story);
}

const fixtures = ['orders-3.0.yaml', 'small-3.1.yaml', 'components-3.0.yaml', 'orders-2.6.yaml'];
const documentIn = (name: string): unknown => parse(readFileSync(fixture(name), 'utf8'));

describe('both verdicts on sound documents', () => {
  it.each([...fixtures.map(fixture), ownSpecification])('%s', async (spec) => {
    const fast = await readContract({ spec, cwd: '/' });
    expect(errorsOf(fast), summaryOf(fast).join('\n')).toEqual([]);
    const full = await lintContract({ spec, cwd: '/' });
    expect(errorsOf(full), summaryOf(full).join('\n')).toEqual([]);
    expect(full.contract).toBeDefined();
  });
});

describe('both verdicts on broken documents', () => {
  it.each([
    [
      'a message that is none, under a name the meta-schema does not look at',
      { components: { messages: { 'a/b': 'text' } } },
    ],
    ['a channel that is none', { components: { channels: { '': null } } }],
    [
      'a channel key with a query, of a reference',
      { channels: { 'a?b': { $ref: '#/components/channels/c' } }, components: { channels: { c: {} } } },
    ],
    ['a dangling reference in an extension', { 'x-mine': { $ref: '#/nowhere' } }],
    ['headers of a boolean', { components: { messages: { m: { headers: true } } } }],
  ])('%s', async (what, rest) => {
    const { ours, theirs } = await verdicts({ asyncapi: '3.0.0', info: { title: 'a', version: '1' }, ...rest });
    expect([ours.length > 0, theirs.length > 0], what).toEqual([true, true]);
  });

  it('AsyncAPI 2: the same, apart from the rules that are not restated', async () => {
    const document = documentIn('orders-2.6.yaml');
    await fc.assert(
      fc.asyncProperty(mutation, async (change) => {
        const broken = mutate(document, change);
        const { ours, theirs, summary } = await verdicts(broken.document);
        const restated = theirs.filter((finding) => !finding.startsWith('asyncapi2-'));
        if (restated.length > 0 && !hasSiblings(summary))
          expect(ours.length, [broken.what, ...summary, ...theirs].join('\n')).toBeGreaterThan(0);
      }),
      { numRuns: DEEP ? 200 : 4, ...(!DEEP && { seed: 11 }) },
    );
  });

  it.each(fixtures.filter((name) => !name.includes('2.')))('%s', async (name) => {
    const document = documentIn(name);
    await fc.assert(
      fc.asyncProperty(mutation, async (change) => {
        const broken = mutate(document, change);
        await expectAgreement(broken.document, broken.what);
      }),
      { numRuns: DEEP ? 400 : 4, ...(!DEEP && { seed: 20_240_501 }) },
    );
  });

  it('the real specification', async () => {
    const { bundle } = await readContract({ spec: ownSpecification, cwd: '/' });
    await fc.assert(
      fc.asyncProperty(mutation, async (change) => {
        const broken = mutate(bundle?.document, change);
        await expectAgreement(broken.document, broken.what);
      }),
      { numRuns: DEEP ? 150 : 1, ...(!DEEP && { seed: 7 }) },
    );
  });
});
