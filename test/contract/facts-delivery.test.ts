/** Every fact of the sources about delivery, signatures, the follow-up call, guides and decisions. */
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../generator/contract/json.js';
import type { Interpretation, Signature } from '../../generator/contract/model.js';
import { nodeOf } from '../../generator/contract/views.js';
import { readOwnContract } from '../support/contract.js';
import { parentOf } from './deliveries/change.js';
import { DECISIONS } from './facts/decisions.js';
import { DELIVERY, FOLLOW_UP, HEADER_FAMILIES, SERVICE, SIGNATURE, VERIFICATION } from './facts/delivery.js';
import { TOPICS } from './facts/guides.js';
import { TRANSCRIPT_TIMELINE } from './facts/resources.js';
import { shapeOf, shapeOfFields } from './shape.js';

const contract = await readOwnContract();

describe('delivery', () => {
  const delivery = contract.delivery ?? {};

  it.each(DELIVERY)('$fact, in the words of the $whose', ({ whose, at, want }) => {
    expect(valueAt(delivery, at)).toEqual(want);
    expect(valueAt(delivery, `${parentOf(at)}/origin`)).toBe(whose);
  });

  it('tells nothing that the sources do not', () => {
    const told = Object.keys(delivery).filter((key) => key !== 'service');
    expect(told.sort()).toEqual([
      'blocking',
      'deduplication',
      'disabling',
      'guarantee',
      'ordering',
      'redirects',
      'retries',
      'success',
      'timeout',
    ]);
  });

  it('names a source for each default of the delivery service', () => {
    const { service: _, ...facts } = delivery;
    const sourced = [...Object.values(facts), delivery.retries?.schedule].filter((fact) => fact !== undefined);
    const unsourced = sourced.filter(({ origin, source }) => origin === 'delivery-service' && !source);
    expect(unsourced).toEqual([]);
  });

  it('names the service and what it gives', () => {
    expect(delivery.service).toMatchObject({ name: SERVICE.name, url: expect.stringContaining('svix.com') });
    for (const feature of SERVICE.features) expect(delivery.service?.features?.join('\n')).toMatch(feature);
  });
});

describe('signature', () => {
  it('is one scheme', () => expect(contract.signatures).toHaveLength(1));

  const signature = contract.signatures[0] as Signature;

  it.each(SIGNATURE)('$fact', ({ want, of }) => expect(of(signature)).toEqual(want));

  it('says that it proves the origin and that nothing was altered', () => {
    expect(signature.description).toMatch(/authentic/);
    expect(signature.description).toMatch(/alter|tamper/);
  });

  it('names the documentation that has examples', () => {
    expect(signature.source).toMatch(/^https:\/\/docs\.svix\.com\/receiving\/verifying-payloads\//);
  });

  it('comes in the headers of the page, or in their unbranded names', () => {
    expect(signature.families.map(({ source: _, ...family }) => family)).toEqual(HEADER_FAMILIES);
  });

  it('is verified in four steps', () => expect(signature.steps).toHaveLength(VERIFICATION.length));

  it.each(VERIFICATION.map((fact, index) => ({ ...fact, index })))('step $index: $step', ({ told, index }) => {
    for (const word of told) expect(signature.steps?.[index]).toMatch(word);
  });
});

describe('follow-up call', () => {
  const calling = contract.messages.filter(({ followUp }) => followUp);
  const call = calling[0]?.followUp;

  it('belongs to the transcript event alone', () => {
    expect(calling.map(({ wireType }) => wireType)).toEqual([FOLLOW_UP.type]);
  });

  it('is a GET of the timeline, with the id of the engagement', () => {
    expect(call).toMatchObject({ method: FOLLOW_UP.method, path: FOLLOW_UP.path, baseUrl: FOLLOW_UP.baseUrl });
    expect(Object.fromEntries(call?.parameters ?? [])).toEqual(FOLLOW_UP.parameters);
  });

  it('says what it brings', () => {
    for (const word of FOLLOW_UP.brings) expect(call?.description).toMatch(word);
  });

  it('answers what is known of the answer, and nothing else', () => {
    const response = nodeOf(contract.schemas, call?.response ?? '');
    expect(shapeOf(contract.schemas, response)).toEqual(shapeOfFields(TRANSCRIPT_TIMELINE));
  });
});

describe('guides', () => {
  it.each(TOPICS)('tell: $topic', ({ told }) => {
    const texts = contract.guides.map(({ slug, title, subtitle, content }) => ({
      slug,
      text: [title, subtitle, content].join('\n'),
    }));
    const telling = texts.filter(({ text }) => told.every((word) => word.test(text)));
    expect(telling.map(({ slug }) => slug)).not.toEqual([]);
  });

  it('mark what only the delivery service says', () => {
    for (const { content } of contract.guides) {
      if (/5 minutes|30 minutes|5 s\b|15 seconds/.test(content)) expect(content).toMatch(/Svix/);
    }
  });
});

describe('decisions', () => {
  const all = everyInterpretation();

  it.each(DECISIONS)('gap $gap is decided', ({ about, decided }) => {
    const asked = all.filter(({ question, decision }) => about.every((word) => word.test(`${question}\n${decision}`)));
    const answered = asked.filter(({ decision }) => decided.every((word) => word.test(decision)));
    expect(answered.map(({ id }) => id)).toHaveLength(1);
  });

  it('are all listed with the contract', () => {
    const listed = contract.interpretations.map(({ id }) => id);
    expect(all.map(({ id }) => id).filter((id) => !listed.includes(id))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it.each(contract.interpretations)('$id asks, decides and gives a reason', ({ question, decision, reason }) => {
    expect(question).toMatch(/\?$/);
    expect(decision).toMatch(/\.$/);
    expect(reason).toMatch(/\.$/);
  });
});

function everyInterpretation(): readonly Interpretation[] {
  const nodes = [...contract.schemas.nodes.values()];
  const inSchemas = nodes.flatMap((node) => (node.kind === 'schema' ? (node.roles.interpretations ?? []) : []));
  const inMessages = contract.messages.flatMap(({ interpretations }) => interpretations);
  const all = [...contract.interpretations, ...inSchemas, ...inMessages];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
