/** A receiver on bare `node:http` that does everything right, made of steps that a test can replace. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { SECRET } from '../../support/servers/package.js';
import { listening, type Running } from '../../support/servers/servers.js';

/** Ends the handling of a request with a status. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`refused with ${status}`);
    this.status = status;
  }
}

export interface SignedHeaders {
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
}

export interface ReceivedEvent {
  readonly id: string;
  readonly type: string;
  readonly data?: { readonly object?: { readonly id: string; readonly updated_at: string } };
}

/** What a receiver remembers. */
export interface Memory {
  /** How often deliveries had an effect, by their ids. */
  readonly effects: Map<string, number>;
  readonly handled: Set<string>;
  /** When the resources changed that are stored, by their ids. */
  readonly stored: Map<string, { readonly changed: string; readonly isDeleted: boolean }>;
}

export interface Steps {
  /** Sees a request before everything else. */
  before(request: IncomingMessage, response: ServerResponse): void | Promise<void>;
  method(request: IncomingMessage): void;
  contentType(request: IncomingMessage): void;
  /** The values of a header. */
  header(request: IncomingMessage, name: string): readonly string[];
  /** One complete family of headers. */
  signed(read: (name: string) => string | undefined): SignedHeaders;
  single(values: readonly string[]): string | undefined;
  read(request: IncomingMessage): Promise<Buffer>;
  seconds(timestamp: string): number;
  isRecent(seconds: number): boolean;
  content(headers: SignedHeaders, body: Buffer): Buffer;
  candidates(signature: string): readonly string[];
  matches(expected: string, given: string): boolean;
  /** Told of a delivery whose signature is wrong. */
  forged(delivery: string, memory: Memory): void;
  parse(body: Buffer): ReceivedEvent | Promise<ReceivedEvent>;
  check(event: ReceivedEvent): void;
  isKnown(type: string): boolean;
  unknown(type: string): void;
  claim(event: ReceivedEvent, memory: Memory): boolean | Promise<boolean>;
  isNews(event: ReceivedEvent, memory: Memory): boolean;
  act(delivery: string, event: ReceivedEvent, memory: Memory): void;
  after(response: ServerResponse): void | Promise<void>;
}

const FAMILIES = ['svix', 'webhook'];
const TOLERANCE = 300;
const KNOWN = /^v1\.(?:contact|company|engagement|tag)\.(?:created|updated|deleted)$/;

export const GOOD: Steps = {
  before() {},
  method({ method }) {
    if (method !== 'POST') throw new Refusal(405);
  },
  contentType({ headers }) {
    if (headers['content-type'] !== 'application/json') throw new Refusal(415);
  },
  header({ rawHeaders }, name) {
    return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name);
  },
  single(values) {
    if (values.length > 1) throw new Refusal(400);
    return values[0];
  },
  signed(read) {
    for (const family of FAMILIES) {
      const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map((part) => read(`${family}-${part}`));
      if (id !== undefined && timestamp !== undefined && signature !== undefined) return { id, timestamp, signature };
    }
    throw new Refusal(400);
  },
  async read(request) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
  seconds(timestamp) {
    if (!/^\d+$/.test(timestamp)) throw new Refusal(400);
    return Number(timestamp);
  },
  isRecent: (seconds) => Math.abs(Date.now() / 1000 - seconds) <= TOLERANCE,
  content: ({ id, timestamp }, body) => Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]),
  candidates(signature) {
    return signature.split(' ').flatMap((entry) => (entry.startsWith('v1,') ? [entry.slice(3)] : []));
  },
  matches(expected, given) {
    return expected.length === given.length && timingSafeEqual(Buffer.from(expected), Buffer.from(given));
  },
  forged() {},
  parse(body) {
    try {
      return JSON.parse(body.toString('utf8'));
    } catch {
      throw new Refusal(400);
    }
  },
  check(event) {
    const object = event?.data?.object;
    if (typeof event?.id !== 'string' || typeof object?.id !== 'string' || typeof object.updated_at !== 'string') {
      throw new Refusal(422);
    }
  },
  isKnown: (type) => KNOWN.test(type),
  unknown() {},
  claim({ id }, { handled }) {
    if (handled.has(id)) return false;
    handled.add(id);
    return true;
  },
  isNews({ type, data }, { stored }) {
    const { id, updated_at } = data?.object ?? { id: '', updated_at: '' };
    const before = stored.get(id);
    if (before && (before.isDeleted || before.changed >= updated_at)) return false;
    stored.set(id, { changed: updated_at, isDeleted: type.endsWith('.deleted') });
    return true;
  },
  act(delivery, _, { effects }) {
    effects.set(delivery, (effects.get(delivery) ?? 0) + 1);
  },
  after() {},
};

export interface Receiver extends Running {
  readonly url: string;
  readonly probeUrl: string;
  /** Breaks every connection there is. */
  dropConnections(): void;
}

/** Starts a receiver. What it counts is at `/probe`. */
export async function startReceiver(replaced: Partial<Steps> = {}, secret = SECRET): Promise<Receiver> {
  const steps = { ...GOOD, ...replaced };
  const memory: Memory = { effects: new Map(), handled: new Set(), stored: new Map() };
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  return withProbe(memory.effects, (request, response) => answer(request, response, { steps, memory, key }));
}

/** A server whose `/probe` tells how often deliveries had an effect, and that hands on everything else. */
export async function withProbe(
  effects: ReadonlyMap<string, number>,
  listener: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<Receiver> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://receiver');
    if (pathname !== '/probe') return void listener(request, response);
    const id = searchParams.get('id') ?? '';
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ id, effects: effects.get(id) ?? 0 }));
  });
  const running = await listening(server);
  const origin = `http://127.0.0.1:${running.port}`;
  const dropConnections = () => server.closeAllConnections();
  return { ...running, url: `${origin}/webhooks`, probeUrl: `${origin}/probe`, dropConnections };
}

interface Parts {
  readonly steps: Steps;
  readonly memory: Memory;
  readonly key: Buffer;
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  request.on('error', () => {});
  try {
    await parts.steps.before(request, response);
    if (response.writableEnded || response.destroyed) return;
    await handle(request, parts);
    await parts.steps.after(response);
    response.writeHead(204).end();
  } catch (error) {
    const status = error instanceof Refusal ? error.status : 500;
    response.writeHead(status, { connection: 'close' }).end();
    request.resume();
  }
}

async function handle(request: IncomingMessage, { steps, memory, key }: Parts): Promise<void> {
  steps.method(request);
  steps.contentType(request);
  const headers = steps.signed((name) => steps.single(steps.header(request, name)));
  const body = await steps.read(request);
  const seconds = steps.seconds(headers.timestamp);
  if (!steps.isRecent(seconds)) throw new Refusal(401);
  const expected = createHmac('sha256', key).update(steps.content(headers, body)).digest('base64');
  if (!steps.candidates(headers.signature).some((given) => steps.matches(expected, given))) {
    steps.forged(headers.id, memory);
    throw new Refusal(401);
  }
  const event = await steps.parse(body);
  if (!steps.isKnown(event?.type)) return steps.unknown(event?.type);
  steps.check(event);
  if (!(await steps.claim(event, memory)) || !steps.isNews(event, memory)) return;
  steps.act(headers.id, event, memory);
}
