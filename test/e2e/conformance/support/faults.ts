/** Receivers with one fault each, and the cases that have to find it. */
import type { CaseId } from '../../../../generator/runtime/conformance/catalogue.js';
import type { TestEndpointOptions } from '../../../../generator/runtime/conformance/types.js';
import { isDeep } from '../../../support/runs.js';
import { GOOD, type Memory, type ReceivedEvent, Refusal, type Steps } from './receiver.js';

export interface Fault {
  readonly name: string;
  readonly steps: Partial<Steps>;
  /** The cases that fail, and no others. */
  readonly must: readonly CaseId[];
  readonly should?: readonly CaseId[];
  readonly options?: TestEndpointOptions;
}

const REFUSALS = [
  'refuses-wrong-signature',
  'refuses-wrong-secret',
  'refuses-tampered-body',
  'refuses-reformatted-body',
  'refuses-tampered-id',
  'refuses-tampered-timestamp',
  'refuses-truncated-signature',
  'refuses-empty-signature',
  'refuses-longer-signature',
] as const;

/** Time enough on a busy machine, and short enough to wait for; outside of the deep run, with fewer cases that wait. */
const LATE = {
  timeout: 3,
  concurrency: 64,
  ...(!isDeep && {
    events: ['v1.tag.created'],
    only: ['accepts-unknown-*', 'refuses-non-json', 'refuses-wrong-signature', 'answers-*'],
  }),
};

/** Whether the state that an event brings is the one that is stored. */
function isAgain({ type, data }: ReceivedEvent, { stored }: Memory): boolean {
  const before = stored.get(data?.object?.id ?? '');
  return before?.changed === data?.object?.updated_at && before?.isDeleted === type.endsWith('.deleted');
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export const FAULTS: readonly Fault[] = [
  {
    name: 'checks no signature',
    steps: { matches: () => true },
    must: REFUSALS,
    should: ['refuses-replaced-bytes'],
  },
  {
    name: 'compares JSON that was parsed and written again',
    steps: {
      content(headers, body) {
        let text = body.toString('utf8');
        try {
          text = JSON.stringify(JSON.parse(text));
        } catch {}
        return GOOD.content(headers, Buffer.from(text));
      },
    },
    must: ['refuses-reformatted-body'],
    should: [
      'refuses-replaced-bytes',
      'accepts-escapes',
      'accepts-white-space',
      'accepts-large-number',
      'accepts-trailing-newline',
      'takes-20-kb',
      'takes-256-kb',
      'takes-1-mb',
    ],
  },
  {
    name: 'ignores the age of the timestamp',
    steps: { isRecent: () => true },
    must: ['refuses-old-timestamp', 'refuses-future-timestamp'],
  },
  {
    name: 'looks at the past alone',
    steps: { isRecent: (seconds) => Date.now() / 1000 - seconds <= 300 },
    must: ['refuses-future-timestamp'],
  },
  {
    name: 'allows a minute',
    steps: { isRecent: (seconds) => Math.abs(Date.now() / 1000 - seconds) <= 60 },
    must: ['accepts-slow-delivery', 'accepts-fast-clock'],
  },
  {
    name: 'skips the check of a timestamp that is NaN',
    steps: { seconds: Number, isRecent: (seconds) => !(Math.abs(Date.now() / 1000 - seconds) > 300) },
    must: ['refuses-malformed-timestamp'],
    should: ['refuses-decorated-timestamp'],
  },
  {
    name: 'reads the timestamp with parseInt',
    steps: {
      seconds(timestamp) {
        const seconds = Number.parseInt(timestamp, 10);
        if (Number.isNaN(seconds)) throw new Refusal(400);
        return seconds;
      },
    },
    must: [],
    should: ['refuses-decorated-timestamp'],
  },
  {
    name: 'accepts a truncated signature',
    steps: { matches: (expected, given) => given.length > 0 && expected.slice(0, given.length) === given },
    must: ['refuses-truncated-signature'],
  },
  {
    name: 'accepts every beginning of the signature',
    steps: { matches: (expected, given) => expected.startsWith(given) },
    must: ['refuses-truncated-signature', 'refuses-empty-signature'],
  },
  {
    name: 'accepts a signature with more behind it',
    steps: { matches: (expected, given) => given.startsWith(expected) },
    must: ['refuses-longer-signature'],
  },
  {
    name: 'throws where signatures differ in length',
    steps: {
      matches(expected, given) {
        if (expected.length !== given.length) throw new RangeError('lengths differ');
        return GOOD.matches(expected, given);
      },
    },
    must: ['refuses-truncated-signature', 'refuses-empty-signature', 'refuses-longer-signature'],
  },
  {
    name: 'takes the first signature alone',
    steps: { candidates: (signature) => GOOD.candidates(signature.split(' ')[0] ?? '') },
    must: ['accepts-signature-between', 'accepts-signature-last', 'accepts-other-versions'],
  },
  {
    name: 'takes the last signature alone',
    steps: { candidates: (signature) => GOOD.candidates(signature.split(' ').at(-1) ?? '') },
    must: ['accepts-signature-first', 'accepts-signature-between', 'accepts-other-versions'],
  },
  {
    name: 'fails at versions of signatures that it does not know',
    steps: {
      candidates(signature) {
        if (signature.split(' ').some((entry) => !entry.startsWith('v1,'))) throw new Error('unknown version');
        return GOOD.candidates(signature);
      },
    },
    must: ['accepts-other-versions'],
  },
  {
    name: 'takes the letter case of headers seriously',
    steps: {
      header: ({ rawHeaders }, name) => rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1] === name),
    },
    must: ['accepts-any-letter-case'],
  },
  {
    name: 'crashes where a header is missing',
    steps: {
      signed(read) {
        try {
          return GOOD.signed(read);
        } catch {
          throw new TypeError('Cannot read properties of undefined');
        }
      },
    },
    must: [
      'refuses-unsigned',
      'refuses-missing-id',
      'refuses-missing-timestamp',
      'refuses-missing-signature',
      'survives-duplicate-headers',
      'survives-mixed-families',
    ],
  },
  {
    name: 'crashes where a header comes twice',
    steps: {
      single(values) {
        if (values.length > 1) throw new TypeError('value.split is not a function');
        return values[0];
      },
    },
    must: ['survives-duplicate-headers'],
  },
  {
    name: 'reads one family of headers alone',
    steps: { signed: (read) => GOOD.signed((name) => (name.startsWith('webhook-') ? undefined : read(name))) },
    must: [],
    should: ['accepts-other-family'],
  },
  {
    name: 'answers 500 to an unknown type',
    steps: {
      unknown() {
        throw new Error('no handler');
      },
    },
    must: ['accepts-unknown-type'],
  },
  {
    name: 'refuses an unknown type',
    steps: {
      unknown() {
        throw new Refusal(400);
      },
    },
    must: ['accepts-unknown-type'],
  },
  {
    name: 'rejects unknown properties',
    steps: {
      check(event) {
        GOOD.check(event);
        if (JSON.stringify(event).includes('added_by_a_later_version')) throw new Refusal(422);
      },
    },
    must: ['accepts-unknown-field'],
    should: ['accepts-large-number'],
  },
  {
    name: 'crashes at an event that breaks the contract',
    steps: {
      check(event) {
        event.data?.object?.id.slice(0);
        event.data?.object?.updated_at.slice(0);
        if (!event.data?.object) throw new TypeError('Cannot read properties of undefined');
      },
    },
    must: ['survives-invalid-event'],
  },
  {
    name: 'crashes at what is not JSON',
    steps: { parse: (body) => JSON.parse(body.toString('utf8')) },
    must: ['refuses-non-json'],
  },
  {
    name: 'never answers to what is not JSON',
    steps: {
      parse(body) {
        try {
          return JSON.parse(body.toString('utf8'));
        } catch {
          return new Promise(() => {});
        }
      },
    },
    must: ['answers-in-time'],
    should: ['answers-quickly', 'refuses-non-json'],
    options: LATE,
  },
  {
    name: 'is not idempotent',
    steps: { claim: () => true, isNews: (event, memory) => GOOD.isNews(event, memory) || isAgain(event, memory) },
    must: ['handles-retry-once', 'handles-replay-once', 'handles-concurrent-once'],
  },
  {
    name: 'looks an id up, and stores it later',
    steps: {
      async claim(event, memory) {
        const isNew = !memory.handled.has(event.id);
        await pause(20);
        memory.handled.add(event.id);
        return isNew;
      },
      isNews: (event, memory) => GOOD.isNews(event, memory) || isAgain(event, memory),
    },
    must: ['handles-concurrent-once'],
  },
  {
    name: 'refuses what it handled before',
    steps: {
      claim(event, memory) {
        if (!GOOD.claim(event, memory)) throw new Refusal(409);
        return true;
      },
    },
    must: ['handles-retry-once', 'handles-replay-once'],
  },
  {
    name: 'overwrites in the order of arrival',
    steps: { isNews: () => true },
    must: ['keeps-newest-state', 'keeps-deleted'],
  },
  {
    name: 'forgets what was deleted',
    steps: {
      isNews(event, memory) {
        const isNews = GOOD.isNews(event, memory);
        if (event.type.endsWith('.deleted')) memory.stored.delete(event.data?.object?.id ?? '');
        return isNews;
      },
    },
    must: ['keeps-deleted'],
  },
  {
    name: 'acts on what it refuses',
    steps: { forged: (delivery, { effects }) => void effects.set(delivery, 1) },
    must: REFUSALS,
    should: ['refuses-replaced-bytes'],
  },
  {
    name: 'signs text that was decoded from the bytes',
    steps: { content: (headers, body) => GOOD.content(headers, Buffer.from(body.toString('utf8'))) },
    must: [],
    should: ['refuses-replaced-bytes'],
  },
  {
    name: 'signs text that was decoded as Latin-1',
    steps: { content: (headers, body) => GOOD.content(headers, Buffer.from(body.toString('latin1'))) },
    must: ['accepts-unicode'],
  },
  {
    name: 'trims the body',
    steps: { content: (headers, body) => GOOD.content(headers, Buffer.from(body.toString('latin1').trim(), 'latin1')) },
    must: [],
    should: ['accepts-white-space', 'accepts-trailing-newline', 'takes-20-kb', 'takes-256-kb', 'takes-1-mb'],
  },
  {
    name: 'closes the connection at 100 kB',
    steps: {
      async read(request) {
        const body = await GOOD.read(request);
        if (body.length > 100_000) request.socket.destroy();
        return body;
      },
    },
    must: ['takes-256-kb', 'takes-1-mb'],
  },
  {
    name: 'answers late',
    steps: { after: () => pause(LATE.timeout * 1100) },
    must: ['answers-in-time'],
    should: ['answers-quickly'],
    options: LATE,
  },
  {
    name: 'redirects',
    steps: {
      before(_, response) {
        response.writeHead(308, { location: '/webhooks/' }).end();
      },
    },
    must: ['does-not-redirect'],
  },
  {
    name: 'answers GET as if it were a delivery',
    steps: {
      before({ method }, response) {
        if (method === 'GET') response.writeHead(200).end('ok');
      },
    },
    must: [],
    should: ['refuses-get'],
  },
  {
    name: 'takes every content type',
    steps: { contentType() {} },
    must: [],
    should: ['refuses-other-content-type'],
  },
];
