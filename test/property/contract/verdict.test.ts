import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isObject, ownString, valueAt } from '../../../generator/contract/json.js';
import { lintContract } from '../../../generator/contract/lint-contract.js';
import { fragmentOf } from '../../../generator/contract/place-behind.js';
import { type ReadResult, readContract } from '../../../generator/contract/read-contract.js';
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

/** In version 2 the parser judges values as well: ours alone may find what its defects hide (see `isDefect`). */
const JUDGED_IN_V2 = [
  'duplicate-message-id',
  'example-payload-invalid',
  'example-headers-invalid',
  'asyncapi2-default-invalid',
  'asyncapi2-schema-example-invalid',
];

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
  const ours = errorsOf(result);
  const theirs = await parserErrors(isVersion2(document) ? judgedInV2(document, result) : document);
  return { ours, theirs, summary: summaryOf(result) };
}

/**
 * The rules of version 2 judge values by schemas, so both have to see the same ones: those of the
 * bundle, where an `$id` no longer leads astray. What leads out of the document leads nowhere there,
 * as in `lint`: nothing is fetched.
 */
function judgedInV2(document: unknown, result: ReadResult): unknown {
  const isWhole = !errorsOf(result).some((code) => /^(file|reference)-/.test(code));
  return JSON.parse(
    JSON.stringify(isWhole ? (result.bundle?.document ?? document) : document, (key, value: unknown) =>
      key === '$ref' && typeof value === 'string' && !value.startsWith('#') ? '#/x-not-read' : value,
    ),
  );
}

function isVersion2(document: unknown): boolean {
  return ownString(document, 'asyncapi')?.startsWith('2.') ?? false;
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
  /^structure \S+ A parameter must be an object\./,
];

/** Where a reference is recursive, the parser leaves it and judges what stands beside it, which counts for nothing. */
function hasSiblings(summary: readonly string[]): boolean {
  return summary.some((line) => line.startsWith('reference-siblings '));
}

/**
 * Why the parser lets pass in version 2 what its own rules forbid: it cannot compile a schema that is
 * recursive, and drops the rule; where a message names its format, it forgets the headers; and a
 * message behind two references in a row has no id yet when the rules run.
 */
function isDefect(code: string, document: unknown): boolean {
  if (code === 'duplicate-message-id') return hasChain(document, document);
  if (isRecursive(document, document, new Set(), new Set())) return true;
  return code === 'example-headers-invalid' && JSON.stringify(document).includes('"schemaFormat":');
}

/** Whether references lead back to where they are followed from. */
function isRecursive(value: unknown, document: unknown, open: ReadonlySet<string>, done: Set<string>): boolean {
  const ref = ownString(value, '$ref');
  if (ref === undefined) {
    if (typeof value !== 'object' || value === null) return false;
    return Object.values(value).some((member) => isRecursive(member, document, open, done));
  }
  if (open.has(ref)) return true;
  if (done.has(ref)) return false;
  const found = isRecursive(valueAt(document, fragmentOf(ref)), document, new Set(open).add(ref), done);
  done.add(ref);
  return found;
}

/** Whether a reference leads to a reference. */
function hasChain(value: unknown, document: unknown): boolean {
  const ref = ownString(value, '$ref');
  if (ref !== undefined) return ownString(valueAt(document, fragmentOf(ref)), '$ref') !== undefined;
  return isObject(value) || Array.isArray(value)
    ? Object.values(value).some((member) => hasChain(member, document))
    : false;
}

function isOurs(code: string, document: unknown): boolean {
  return isVersion2(document) && JUDGED_IN_V2.includes(code) ? isDefect(code, document) : OURS.has(code);
}

async function expectAgreement(document: unknown, what: string): Promise<void> {
  const { ours, theirs, summary } = await verdicts(document);
  const story = `${what}\nours: ${summary.join('\n      ')}\ntheirs: ${theirs.join('\n      ')}`;
  // What the parser refuses must never pass.
  if (theirs.length > 0 && !hasSiblings(summary)) expect(ours.length, story).toBeGreaterThan(0);
  // What it lets pass may be refused by a rule of our own only.
  if (theirs.length > 0 || ours.every((code) => isOurs(code, document))) return;
  if (BLIND_SPOTS.some((pattern) => [what, ...summary].some((line) => pattern.test(line)))) return;
  expect.fail(story);
}

const fixtures = [
  'orders-3.0.yaml',
  'small-3.1.yaml',
  'components-3.0.yaml',
  'orders-2.6.yaml',
  'lamps-2.6.yaml',
  'meters-2.2.yaml',
];
const documentIn = (name: string): unknown => parse(readFileSync(fixture(name), 'utf8'));

const DRAFT_07 = 'application/schema;version=draft-07';

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

  it.each([
    ['a payload that is none, in a format that the meta-schema does not know', { schemaFormat: DRAFT_07, payload: 5 }],
    ['an example of a message that nobody uses', { payload: { type: 'string' }, examples: [{ payload: 1 }] }],
    ['an example that a broken pattern should judge', { payload: { pattern: '(' }, examples: [{ payload: 'a' }] }],
    [
      'a schema that is composed of itself, which passes where nothing is judged by it',
      { payload: { allOf: [{ $ref: '#/components/messages/message/payload' }] } },
    ],
    ['a message of nothing', null],
    ['a default of text for a number, which passes', { payload: { type: 'number', default: 'a' } }],
  ])('AsyncAPI 2: %s', async (what, message) => {
    const info = { title: 'a', version: '1' };
    const { ours, theirs } = await verdicts({
      asyncapi: '2.4.0',
      info,
      channels: {},
      components: { messages: { message } },
    });
    expect(ours.length > 0, what).toBe(theirs.length > 0);
  });

  it.each(fixtures)('%s', async (name) => {
    const document = documentIn(name);
    await fc.assert(
      fc.asyncProperty(mutation, async (change) => {
        const broken = mutate(document, change);
        await expectAgreement(broken.document, broken.what);
      }),
      { numRuns: DEEP ? 150 : 1, ...(!DEEP && { seed: 20_240_501 }) },
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
