/** The tests of deliveries, for one judge. */
import { describe, expect, it } from 'vitest';
import type { Json } from '../../generator/contract/json.js';
import { brokenPlaces, placesIn } from './breakages.js';
import { type Changes, changed } from './deliveries/change.js';
import { COMPLETE } from './deliveries/complete.js';
import { CONTACT_CREATED } from './deliveries/contact.js';
import { HEADER_VARIANTS, VARIANTS } from './deliveries/variants.js';
import { HEADERS } from './facts/envelope.js';
import { EVENTS } from './facts/events.js';
import { deliveryOf, faultsOf } from './faults.js';
import type { Judge } from './judges.js';

export function describeDeliveries(judge: Judge): void {
  describe(`deliveries, judged by ${judge.name}`, () => {
    describeValid(judge);
    describeBroken(judge);
    describeForeign(judge);
    if (judge.headers) describeHeaders(judge.headers);
  });
}

function describeValid(judge: Judge): void {
  it('are there for each of the events', () => {
    expect(COMPLETE.map(({ type }) => type).sort()).toEqual(EVENTS.map(({ type }) => type).sort());
  });

  it.each([...COMPLETE, ...VARIANTS])('$type passes: $name', ({ type, body }) => {
    expect(judge.body(body, type)).toEqual([]);
  });
}

function describeBroken(judge: Judge): void {
  describe.each(EVENTS)('$type, broken at', (event) => {
    const delivery = deliveryOf(event.type);

    it.each(brokenPlaces(event, delivery))('$place, fails and says so', ({ breakages }) => {
      expect(breakages).not.toEqual([]);
      expect(breakages.flatMap((breakage) => faultsOf(breakage, judge, delivery))).toEqual([]);
    });
  });
}

/** Deliveries that are well-made and yet not what they say they are. */
function describeForeign(judge: Judge): void {
  const pairs = COMPLETE.flatMap(({ type, body }) => {
    const other = EVENTS.filter((event) => event.resource !== resourceOf(type));
    return other.map((event) => ({ type, as: event.type, body: changed(body, { '/type': event.type }) }));
  });

  it.each(pairs)('$type is not $as', ({ as, body }) => {
    expect(judge.body(body, as).map(({ path }) => path)).toContain('/data/object/object');
  });

  it.each([null, true, 7, 'v1.contact.created', [], {}, [CONTACT_CREATED.body]])('%j is no event', (body) => {
    const findings = judge.body(body, CONTACT_CREATED.type);
    expect(findings).not.toEqual([]);
    expect(findings.filter(({ message }) => message.trim() === '')).toEqual([]);
  });

  it('names every fault, not only the first', () => {
    const changes: Changes = { '/id': 1, '/data/object/first_name': 2, '/data/object/emails/1/email': 'three' };
    const paths = judge.body(changed(CONTACT_CREATED.body, changes), CONTACT_CREATED.type).map(({ path }) => path);
    expect([...new Set(paths)].sort()).toEqual(Object.keys(changes).sort());
  });
}

function describeHeaders(judge: NonNullable<Judge['headers']>): void {
  it.each([...COMPLETE, ...HEADER_VARIANTS])('headers of $type pass: $name', ({ type, headers }) => {
    expect(judge(headers, type)).toEqual([]);
  });

  describe.each(COMPLETE)('headers of $type, broken at', (delivery) => {
    const asBody: Judge = { name: 'headers', body: judge };

    it.each(placesIn(HEADERS, '', delivery.headers))('$place, fail and say so', ({ breakages }) => {
      const subject = { ...delivery, body: delivery.headers };
      expect(breakages.flatMap((breakage) => faultsOf(breakage, asBody, subject))).toEqual([]);
    });
  });
}

function resourceOf(type: string): Json | undefined {
  return EVENTS.find((event) => event.type === type)?.resource;
}
