import { BODY, bufferOf, HEADERS, headersByHand, ID, NOW, SECRET, utf8 } from '../deliveries.js';
import { cases, type Environment, refuses, rejection, same, truly } from '../harness.js';

const OPTIONS = { secret: SECRET, now: NOW };
const TEXT = '{"type":"v9.unheard.of","name":"Zoë 😀"}';
const URL = 'https://receiver.example/webhooks';

type Input = Parameters<Environment['subject']['receiveWebhook']>[0];

async function requestOf(body: string | ReadableStream, headers: Record<string, string> = {}, signed = TEXT) {
  const stream = typeof body === 'string' ? {} : { duplex: 'half' };
  const all = { ...(await headersByHand({ body: signed })), ...headers };
  return new Request(URL, { method: 'POST', body, headers: all, ...stream } as RequestInit);
}

/** A stream of chunks that counts what is asked of it. */
function counted(chunks: Iterable<unknown>) {
  const seen = { pulled: 0, cancelled: false };
  const iterator = chunks[Symbol.iterator]();
  const stream = new ReadableStream(
    {
      pull(controller) {
        const { done, value } = iterator.next();
        if (done) return controller.close();
        seen.pulled += 1;
        controller.enqueue(value);
      },
      cancel() {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, seen };
}

/** A request of another implementation: in browsers a `Request` cannot have a content-length. */
function likeRequest(body: unknown, headers: Record<string, string>) {
  const seen = { read: false };
  const request = {
    headers: new Headers(headers),
    bodyUsed: false,
    get body() {
      seen.read = true;
      return body;
    },
    arrayBuffer: async () => {
      seen.read = true;
      return bufferOf(utf8(TEXT));
    },
  };
  return { request: request as unknown as Input, seen };
}

const chunksOf = (bytes: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.slice(index * size, (index + 1) * size));

function* endless() {
  for (;;) yield new Uint8Array(400).fill(0x20);
}

export const requests = cases('requests', {
  'a Request': async ({ subject }) => {
    const received = await subject.receiveWebhook(await requestOf(TEXT), OPTIONS);
    const expected = {
      kind: 'unknown',
      type: 'v9.unheard.of',
      delivery: { id: ID, timestamp: NOW },
      value: JSON.parse(TEXT),
    };
    same(received, expected);
  },

  'a Request whose body streams in, in chunks of any size': async ({ subject }) => {
    for (const size of [1, 2, 3, 7, 1000]) {
      const { stream } = counted(chunksOf(utf8(TEXT), size));
      same(
        (await subject.receiveWebhook(await requestOf(stream), OPTIONS)).value,
        JSON.parse(TEXT),
        `chunks of ${size}`,
      );
    }
  },

  'a Request of 1 MiB': async ({ subject }) => {
    const text = JSON.stringify({ type: 'x', text: 'ü'.repeat(2 ** 19 - 30) });
    same((await subject.receiveWebhook(await requestOf(text, {}, text), OPTIONS)).kind, 'unknown');
    const { stream } = counted(chunksOf(utf8(text), 65_536));
    same((await subject.receiveWebhook(await requestOf(stream, {}, text), OPTIONS)).kind, 'unknown');
  },

  'a Request with a forged body': async (environment) => {
    const { receiveWebhook } = environment.subject;
    const request = await requestOf(TEXT.replace('Zoë', 'Zoe'));
    await refuses(environment, 'signature_mismatch', () => receiveWebhook(request, OPTIONS));
  },

  'a Request without a body has an empty one': async (environment) => {
    const { receiveWebhook } = environment.subject;
    const unsigned = new Request(URL);
    await refuses(environment, 'missing_header', () => receiveWebhook(unsigned, OPTIONS));
    const signed = new Request(URL, { headers: await headersByHand({ body: '' }) });
    await refuses(environment, 'malformed_json', () => receiveWebhook(signed, OPTIONS));
  },

  'a Request that was read before is body_not_raw': async (environment) => {
    const { receiveWebhook } = environment.subject;
    const read = await requestOf(TEXT);
    await read.json();
    const error = await refuses(environment, 'body_not_raw', () => receiveWebhook(read, OPTIONS));
    truly(/read|clone/i.test(error.message), error.message);
    const twice = await requestOf(TEXT);
    await receiveWebhook(twice, OPTIONS);
    await refuses(environment, 'body_not_raw', () => receiveWebhook(twice, OPTIONS));
  },

  'a Request that somebody else is reading is body_not_raw': async (environment) => {
    const { receiveWebhook } = environment.subject;
    const locked = await requestOf(TEXT);
    locked.body?.getReader();
    await refuses(environment, 'body_not_raw', () => receiveWebhook(locked, OPTIONS));
  },

  'a clone leaves the Request to be read again': async ({ subject }) => {
    const request = await requestOf(TEXT);
    same((await subject.receiveWebhook(request.clone(), OPTIONS)).kind, 'unknown');
    same(await request.text(), TEXT);
  },

  'a stream without end, and without a content-length, is not read beyond the limit': async (environment) => {
    const { receiveWebhook } = environment.subject;
    const { stream, seen } = counted(endless());
    const request = await requestOf(stream);
    await refuses(environment, 'body_too_large', () => receiveWebhook(request, { ...OPTIONS, maxBodyBytes: 1000 }));
    truly(seen.pulled <= 4, `read ${seen.pulled} chunks of 400 bytes`);
    truly(seen.cancelled, 'the stream is cancelled');
  },

  'nor beyond the default limit': async (environment) => {
    const { receiveWebhook } = environment.subject;
    const chunk = new Uint8Array(2 ** 20).fill(0x20);
    const { stream, seen } = counted(Array.from({ length: 64 }, () => chunk));
    const request = await requestOf(stream);
    await refuses(environment, 'body_too_large', () => receiveWebhook(request, OPTIONS));
    truly(seen.pulled <= 6, `read ${seen.pulled} MiB`);
  },

  'a stream of exactly the limit passes, and one byte more does not': async (environment) => {
    const { receiveWebhook } = environment.subject;
    const size = utf8(TEXT).length;
    const limited = async (maxBodyBytes: number) =>
      receiveWebhook(await requestOf(counted(chunksOf(utf8(TEXT), 5)).stream), { ...OPTIONS, maxBodyBytes });
    same((await limited(size)).kind, 'unknown');
    await refuses(environment, 'body_too_large', () => limited(size - 1));
  },

  'a content-length beyond the limit is refused without reading': async (environment) => {
    const { receiveWebhook } = environment.subject;
    for (const length of ['1001', '999999999', '9'.repeat(40)]) {
      const { stream, seen } = counted(endless());
      const { request, seen: read } = likeRequest(stream, { ...HEADERS, 'content-length': length });
      await refuses(environment, 'body_too_large', () => receiveWebhook(request, { ...OPTIONS, maxBodyBytes: 1000 }));
      same([read.read && seen.pulled > 0, seen.pulled], [false, 0], `content-length ${length}`);
    }
  },

  'a content-length that lies, or is none, does not lift the limit': async (environment) => {
    const { receiveWebhook } = environment.subject;
    for (const length of ['-5', '-0', 'NaN', '', ' ', 'abc', '1e1', '10, 10', '0x10', '+3', '3.0']) {
      const { stream, seen } = counted(endless());
      const { request } = likeRequest(stream, { ...HEADERS, 'content-length': length });
      await refuses(environment, 'body_too_large', () => receiveWebhook(request, { ...OPTIONS, maxBodyBytes: 1000 }));
      truly(seen.pulled <= 4, `read ${seen.pulled} chunks`);
    }
    for (const length of ['3', '0']) {
      const { request } = likeRequest(undefined, { ...HEADERS, 'content-length': length });
      await refuses(environment, 'body_too_large', () => receiveWebhook(request, { ...OPTIONS, maxBodyBytes: 10 }));
    }
  },

  'a content-length that says less or more than there is does not matter below the limit': async ({ subject }) => {
    const signed = await headersByHand({ body: TEXT });
    for (const length of ['0', '5', '900', 'abc', '-1']) {
      const { stream } = counted(chunksOf(utf8(TEXT), 5));
      const { request } = likeRequest(stream, { ...signed, 'content-length': length });
      same((await subject.receiveWebhook(request, { ...OPTIONS, maxBodyBytes: 1000 })).kind, 'unknown', length);
    }
  },

  'a Request of which only arrayBuffer() gives the body': async (environment) => {
    const { receiveWebhook } = environment.subject;
    const { request } = likeRequest(undefined, await headersByHand({ body: TEXT }));
    same((await receiveWebhook(request, OPTIONS)).kind, 'unknown');
    await refuses(environment, 'body_too_large', () => receiveWebhook(request, { ...OPTIONS, maxBodyBytes: 10 }));
  },

  'a stream that breaks rejects, and hangs nothing': async ({ subject }) => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(utf8('{"type":'));
        controller.error(new Error('connection reset'));
      },
    });
    const request = await requestOf(stream);
    const error = await rejection(() => subject.receiveWebhook(request, OPTIONS));
    truly(error instanceof Error, `${error}`);
  },

  'a stream of something else than bytes is body_not_raw': async (environment) => {
    const { receiveWebhook } = environment.subject;
    for (const chunks of [[TEXT], [42], [null], [{ length: 3 }], [new Uint16Array(4)]]) {
      const { request } = likeRequest(counted(chunks).stream, await headersByHand({ body: TEXT }));
      await refuses(environment, ['body_not_raw', 'signature_mismatch'], () => receiveWebhook(request, OPTIONS));
    }
  },

  'the request of Express, whose body was parsed, is body_not_raw': async (environment) => {
    const { receiveWebhook } = environment.subject;
    for (const body of [JSON.parse(BODY), undefined, {}, null]) {
      const request = { method: 'POST', headers: HEADERS, body } as unknown as Input;
      await refuses(environment, 'body_not_raw', () => receiveWebhook(request, OPTIONS));
    }
  },
});
