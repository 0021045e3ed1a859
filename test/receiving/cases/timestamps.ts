import fc from 'fast-check';
import { BODY, HEADERS, headersByHand, ID, NOW, SECRET, svixAccepts, TIMESTAMP } from '../deliveries.js';
import { cases, type Environment, refuses, rejection, same, truly } from '../harness.js';

const SECONDS = Number(TIMESTAMP);
const off = (seconds: number) => new Date((SECONDS + seconds) * 1000);

const UNREADABLE = [
  ...['161426533O', '1614265330abc', '1614265330.7', ' 1614265330', '1614265330 ', '1614265330\n', '\t1614265330'],
  ...[
    '1614265330,1614265330',
    '+1614265330',
    '-1614265330',
    '1.61426533e9',
    '1614265330e0',
    '0x60380ab2',
    '1_614_265_330',
  ],
  ...['NaN', 'Infinity', '-Infinity', 'undefined', 'null', 'now', '2021-02-25T15:02:10Z', 'true', '[object Object]'],
  ...['١٦١٤٢٦٥٣٣٠', '１６１４２６５３３０', '1614265330\u0000', '\ufeff1614265330', '1614265330\u2028'],
];

function verify({ subject }: Environment, now: Date, tolerance?: number) {
  return subject.verifySignature(BODY, HEADERS, SECRET, { now, ...(tolerance === undefined ? {} : { tolerance }) });
}

export const timestamps = cases('timestamps', {
  'text that parseInt, Number or Date would read is refused, even when it was signed': async (environment) => {
    for (const timestamp of UNREADABLE) {
      const headers = await headersByHand({ timestamp });
      const call = () => environment.subject.verifySignature(BODY, headers, SECRET, { now: NOW });
      const error = await refuses(environment, ['malformed_header', 'duplicate_header'], call);
      same(error.header, 'svix-timestamp', JSON.stringify(timestamp));
    }
  },

  'an empty one is missing or malformed': async (environment) => {
    const headers = await headersByHand({ timestamp: '' });
    const call = () => environment.subject.verifySignature(BODY, headers, SECRET, { now: NOW });
    await refuses(environment, ['missing_header', 'malformed_header'], call);
  },

  'what is no number (NaN) does not skip the tolerance check': async (environment) => {
    for (const now of [NOW, off(10 ** 9), off(-(10 ** 9))]) {
      const headers = await headersByHand({ timestamp: 'NaN' });
      const call = () => environment.subject.verifySignature(BODY, headers, SECRET, { now });
      await refuses(environment, 'malformed_header', call);
    }
  },

  'numbers that no date can hold are refused, and are no RangeError': async (environment) => {
    for (const timestamp of [
      '8640000000001',
      '9007199254740993',
      '9'.repeat(30),
      '9'.repeat(400),
      '9'.repeat(60_000),
    ]) {
      for (const tolerance of [300, Number.MAX_SAFE_INTEGER]) {
        const headers = await headersByHand({ timestamp });
        const call = () => environment.subject.verifySignature(BODY, headers, SECRET, { now: NOW, tolerance });
        await refuses(environment, ['malformed_header', 'timestamp_too_new'], call);
      }
    }
  },

  'exactly 300 seconds pass, and 301 do not, both ways': async (environment) => {
    for (const seconds of [-300, -299, -1, 0, 1, 299, 300])
      same(await verify(environment, off(seconds)), { id: ID, timestamp: NOW }, `${seconds} s`);
    for (const seconds of [301, 302, 10 ** 6]) {
      await refuses(environment, 'timestamp_too_old', () => verify(environment, off(seconds)));
      await refuses(environment, 'timestamp_too_new', () => verify(environment, off(-seconds)));
    }
  },

  'parts of seconds: no acceptance that svix refuses, no refusal within 300 seconds': (environment) =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: -302_000, max: 302_000 }), async (milliseconds) => {
        const now = new Date(SECONDS * 1000 + milliseconds);
        const accepted = await verify(environment, now).then(
          () => true,
          () => false,
        );
        if (Math.abs(milliseconds) <= 300_000) truly(accepted, `refused at ${milliseconds} ms`);
        if (accepted) truly(svixAccepts(BODY, HEADERS, { now }), `accepted at ${milliseconds} ms`);
      }),
      {
        numRuns: environment.runs(300),
        examples: [[300_000], [300_001], [-300_000], [-300_001], [300_999], [301_000]],
      },
    ),

  'tolerance can be changed': async (environment) => {
    await verify(environment, off(10), 10);
    await verify(environment, off(-10), 10);
    await verify(environment, off(0), 0);
    await verify(environment, off(86_400), 86_400);
    await refuses(environment, 'timestamp_too_old', () => verify(environment, off(11), 10));
    await refuses(environment, 'timestamp_too_new', () => verify(environment, off(-11), 10));
    await refuses(environment, 'timestamp_too_old', () => verify(environment, off(1), 0));
    await refuses(environment, 'timestamp_too_new', () => verify(environment, off(-1), 0));
  },

  'a tolerance or time that makes no sense is an error of the caller': async ({ subject }) => {
    const options = [
      ...[Number.NaN, -1, '300', null, {}, 10n].map((tolerance) => ({ tolerance, now: NOW })),
      ...[new Date(Number.NaN), 'now', {}, SECONDS].map((now) => ({ now })),
    ];
    for (const wrong of options as { now: Date }[]) {
      const error = await rejection(() => subject.verifySignature(BODY, HEADERS, SECRET, wrong));
      truly(error instanceof RangeError, `${JSON.stringify(wrong, (_, v) => String(v))}: ${error}`);
      const received = await rejection(() =>
        subject.receiveWebhook({ body: BODY, headers: HEADERS }, { secret: SECRET, ...wrong }),
      );
      truly(received instanceof RangeError, `receiveWebhook: ${received}`);
    }
  },
});
