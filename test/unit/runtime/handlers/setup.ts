/** A small contract whose deliveries are signed for real, and a sender. */
import { Webhook } from 'svix';
import { createHandlerWith, type HandlerSetup } from '../../../../generator/runtime/handlers/create-handler.js';
import type { Failure, HandlerOptions, RawRequest } from '../../../../generator/runtime/handlers/types.js';
import { platform } from '../../../../generator/runtime/platform/node.js';
import { createReceiveWebhook, validatorsOf } from '../../../../generator/runtime/receiving/receive.js';
import type { Delivery } from '../../../../generator/runtime/receiving/types.js';
import { base64 } from '../../../../generator/runtime/signature/secret-encodings.js';
import { createVerifier } from '../../../../generator/runtime/signature/verify.js';
import { anything, joinedBy, notGiven, tellsType } from '../../../../generator/runtime/validate-event.js';

export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

const verifier = createVerifier(
  {
    algorithm: 'sha256',
    frame: (id, timestamp) => ({ before: `${id}.${timestamp}.`, after: '' }),
    border: '.',
    encoding: 'base64',
    prefix: 'v1,',
    listSeparator: ' ',
    secret: { prefix: 'whsec_', encoding: base64 },
    tolerance: 300,
    families: [
      { id: 'svix-id', timestamp: 'svix-timestamp', signature: 'svix-signature' },
      { id: 'webhook-id', timestamp: 'webhook-timestamp', signature: 'webhook-signature' },
    ],
  },
  platform,
);

export interface Events {
  'order.placed': { readonly type: 'order.placed'; readonly id?: string | number; readonly note?: unknown };
  'order.paid': { readonly type: 'order.paid'; readonly id?: string };
}

export type Options = HandlerOptions<Events, Delivery>;

/** `order.broken` is an event of the contract that nothing satisfies. */
const checks = new Map([
  ['order.placed', tellsType(['type'], 'order.placed')],
  ['order.paid', tellsType(['type'], 'order.paid')],
  ['toLocaleString', tellsType(['type'], 'toLocaleString')],
  ['order.broken', tellsType(['kind'], 'order.broken')],
]);

const signed: HandlerSetup = {
  receive: createReceiveWebhook({
    verifier,
    platform,
    dispatch: { body: ['type'] },
    validators: validatorsOf(checks),
  }) as HandlerSetup['receive'],
  deduplication: { keys: [{ body: ['id'] }, 'delivery'] },
  success: 204,
};

export function createHandler(
  options: Options & { readonly secret?: string | readonly string[]; readonly tolerance?: number },
  setup: Partial<HandlerSetup> = {},
) {
  return createHandlerWith({ ...signed, ...setup })({ secret: SECRET, ...options } as never);
}

/** A receiver of deliveries without a signature, whose type a header tells. */
export const unsigned: Partial<HandlerSetup> = {
  receive: createReceiveWebhook({
    platform,
    dispatch: { header: 'X-Event', body: ['action'], join: joinedBy('.'), untold: notGiven('X-Event') },
    validators: validatorsOf(
      new Map([
        ['issues.opened', anything],
        ['ping', anything],
      ]),
    ),
  }) as HandlerSetup['receive'],
  deduplication: { keys: [{ header: 'x-delivery' }] },
};

/** Keeps what a handler is told, so that nothing is written to the console. */
export function recorder() {
  const failures: (Failure & { readonly error: unknown })[] = [];
  const refusals: string[] = [];
  return {
    failures,
    refusals,
    onError: (error: unknown, failure: Failure) => void failures.push({ ...failure, error }),
    onRefused: ({ code }: { readonly code: string }) => void refusals.push(code),
  };
}

export interface Given {
  readonly id?: string;
  readonly at?: Date;
  /** In seconds, when it is sent: instead of `at`. */
  readonly age?: number;
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

let deliveries = 0;

/** A body as it is sent, and the headers that the reference implementation signs it with. */
export function delivery(
  value: unknown,
  { id = `msg_${++deliveries}`, age = 0, at = new Date(Date.now() - age * 1000), secret = SECRET }: Given = {},
) {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'svix-id': id,
    'svix-timestamp': String(Math.floor(at.getTime() / 1000)),
    'svix-signature': new Webhook(secret).sign(id, at, body),
  };
  return { body, headers };
}

export function request(value: unknown, given: Given = {}): Request {
  const { body, headers } = delivery(value, given);
  const { method = 'POST' } = given;
  const isBare = method === 'GET' || method === 'HEAD';
  return new Request('https://receiver.example/webhooks', {
    method,
    headers: { ...headers, ...given.headers },
    ...(!isBare && { body: new TextEncoder().encode(body) }),
  });
}

/** The same for servers without `Request`. */
export function rawRequest(value: unknown, given: Given = {}): RawRequest {
  const { body, headers } = delivery(value, given);
  return { method: 'POST', body, headers: { ...headers, ...given.headers } };
}

/** Status, code of the error and headers of interest. */
export async function answerOf(response: Response) {
  const text = await response.text();
  const code = text === '' ? undefined : (JSON.parse(text) as { error: { code: string } }).error.code;
  return { status: response.status, ...(code !== undefined && { code }) };
}

/** A promise, and what settles it. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
