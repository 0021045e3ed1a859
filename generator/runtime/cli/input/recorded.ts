import { isObject } from '../../json-values.js';
import type { WebhookHeaders } from '../../receiving/types.js';

/** What stands for one event in a file: its body alone, or a delivery with headers and a body. */
export type Recorded = BareBody | RecordedDelivery;

export interface BareBody {
  readonly kind: 'body';
  readonly value: unknown;
}

/** A delivery as proxies, test tools and API gateways write it down. */
export interface RecordedDelivery {
  readonly kind: 'delivery';
  readonly headers: WebhookHeaders;
  /** What arrived; absent where only the parsed body was kept, which is no longer what was signed. */
  readonly raw?: string | Uint8Array;
  /** The parsed body, where that was kept. */
  readonly parsed?: unknown;
  /** The names that lead to the body, from the whole. */
  readonly place: readonly string[];
  /** Whether the places in the body are places in the text of the file. */
  readonly isBase64: boolean;
}

/** Says what a value is. An event can have headers and a body of its own: one that tells its type is taken for an event. */
export function recordedOf(value: unknown, tellsType: (value: unknown) => boolean): Recorded {
  if (!isObject(value) || !isHeaders(value.headers) || !Object.hasOwn(value, 'body') || tellsType(value)) {
    return { kind: 'body', value };
  }
  const { body } = value;
  const headers = value.headers as WebhookHeaders;
  const common = { kind: 'delivery', headers, place: ['body'], isBase64: false } as const;
  if (typeof body !== 'string') return { ...common, parsed: body };
  const bytes = base64Bytes(body, value);
  return bytes ? { ...common, raw: bytes, isBase64: true } : { ...common, raw: body };
}

function isHeaders(headers: unknown): boolean {
  if (Array.isArray(headers)) return headers.every((pair) => Array.isArray(pair) && typeof pair[0] === 'string');
  return isObject(headers);
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Said to be base64, as Amazon's gateway says it, or plainly so: no JSON of an object looks like that. */
function base64Bytes(body: string, { isBase64Encoded, encoding }: Record<string, unknown>): Uint8Array | undefined {
  if (body === '' || !BASE64.test(body)) return undefined;
  const isSaid = isBase64Encoded === true || encoding === 'base64';
  const bytes = Buffer.from(body, 'base64');
  return isSaid || /^\s*[[{]/.test(bytes.subarray(0, 64).toString('latin1')) ? bytes : undefined;
}
