/** What a judge gets wrong about deliveries. */
import { type Breakage, brokenPlaces, placesIn } from './breakages.js';
import { changed } from './deliveries/change.js';
import { COMPLETE } from './deliveries/complete.js';
import type { Delivery } from './deliveries/delivery.js';
import { HEADER_VARIANTS, VARIANTS } from './deliveries/variants.js';
import { HEADERS } from './facts/envelope.js';
import { EVENTS } from './facts/events.js';
import type { Finding, Judge } from './judges.js';

/** All faults of a judge, one after the other: whoever asks for the first alone does not wait for the rest. */
export function* allFaults(judge: Judge): Generator<string> {
  for (const { type, body } of [...COMPLETE, ...VARIANTS]) {
    for (const { path, message } of judge.body(body, type)) yield `${type}: ${path} ${message}`;
  }
  for (const event of EVENTS) {
    const delivery = deliveryOf(event.type);
    for (const { breakages } of brokenPlaces(event, delivery)) {
      for (const breakage of breakages) yield* faultsOf(breakage, judge, delivery);
    }
  }
  if (judge.headers) yield* headerFaults(judge.headers);
}

function* headerFaults(judge: NonNullable<Judge['headers']>): Generator<string> {
  for (const { type, headers } of [...COMPLETE, ...HEADER_VARIANTS]) {
    for (const { path, message } of judge(headers, type)) yield `headers of ${type}: ${path} ${message}`;
  }
  const [delivery] = COMPLETE;
  if (!delivery) return;
  for (const { breakages } of placesIn(HEADERS, '', delivery.headers)) {
    for (const breakage of breakages) {
      yield* faultsOf(breakage, { name: 'headers', body: judge }, { ...delivery, body: delivery.headers });
    }
  }
}

/** What is wrong with the verdict on a broken delivery; nothing, if it is rejected for the right reason. */
export function faultsOf(breakage: Breakage, judge: Judge, { type, body }: Delivery): readonly string[] {
  const findings = judge.body(changed(body, breakage.changes), type);
  if (findings.length === 0) return [`${breakage.name}: passes`];
  const right = findings.filter((finding) => isExpected(finding, breakage));
  if (right.length === 0) return [`${breakage.name}: is not told, but ${JSON.stringify(findings)}`];
  const elsewhere = findings.filter(({ path }) => !breakage.paths.includes(path));
  return elsewhere.map((finding) => `${breakage.name}: causes an error elsewhere, ${JSON.stringify(finding)}`);
}

function isExpected({ path, message, keyword }: Finding, { paths, keywords, told }: Breakage): boolean {
  if (keyword !== undefined && !keywords.includes(keyword)) return false;
  return paths.includes(path) && told.some((words) => message.includes(words));
}

export function deliveryOf(type: string): Delivery {
  const delivery = COMPLETE.find((candidate) => candidate.type === type);
  if (!delivery) throw new Error(`no complete delivery of ${type}`);
  return delivery;
}
