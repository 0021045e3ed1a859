/** Signed deliveries, and the ways in which they are broken. */
import fc from 'fast-check';

export interface Delivery {
  readonly body: string | Uint8Array;
  readonly headers: readonly (readonly [name: string, value: string | readonly string[]])[];
  readonly secret: string | readonly string[];
  /** Unix seconds. */
  readonly now: number;
  readonly tolerance?: number;
}

/** `verifySignature` of an emitted package. */
export type VerifySignature = (
  body: string | Uint8Array,
  headers: Iterable<readonly [string, string | readonly string[]]>,
  secret: string | readonly string[],
  options: { readonly now: Date; readonly tolerance?: number },
) => Promise<{ readonly id?: string | undefined; readonly timestamp?: Date | undefined }>;

export async function verdictOf(
  verifySignature: VerifySignature,
  { body, headers, secret, now, tolerance }: Delivery,
): Promise<object> {
  try {
    const pairs = headers.map(([name, value]) => [name, typeof value === 'string' ? value : [...value]] as const);
    const options = { now: new Date(now * 1000), ...(tolerance !== undefined && { tolerance }) };
    const { id, timestamp } = await verifySignature(body, pairs, secret, options);
    return { id, timestamp: timestamp && timestamp.getTime() / 1000 };
  } catch (error) {
    const { code } = error as { code: string };
    return { code };
  }
}

export function question({ body, ...rest }: Delivery): object {
  return { operation: 'verify', ...rest, body: Buffer.from(body).toString('base64') };
}

export const KEYS = [
  'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  'whsec_plJ3nmyCDGBKInavdOK15jsl',
  'bm90IHByZWZpeGVk',
] as const;
const BROKEN_SECRETS = [
  '',
  'whsec_',
  'whsec_***',
  'whsec_TWZ',
  ' whsec_TWZL',
  'whsec_TWZL\n',
  'whsec_TWZL_-',
  'TWZLUQ=',
  'whsec_whsec_TWZL',
];
export const NOW = 1_768_385_114;

/** What may happen to the value of a header. */
const texts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '+1',
    '1e9',
    '1_000',
    '١٢٣',
    '1768385114 ',
    '1768385114\n',
    '1768385114.0',
    '0x10',
    '9'.repeat(12),
    '9'.repeat(13),
  ),
  fc.constantFrom(
    'a.b',
    'msg_1\n',
    'é',
    'x'.repeat(256),
    'x'.repeat(257),
    'v1,',
    'v1',
    ',',
    'v1a,x',
    'v2,x',
    'a, b',
    'v1,a, v1,b',
  ),
  fc.string({ maxLength: 12 }),
);

export type Mutation = (delivery: Delivery) => Delivery;

const onHeader = (change: (value: string, text: string) => string | readonly string[]): fc.Arbitrary<Mutation> =>
  fc.tuple(fc.nat(5), texts).map(([at, text]) => (delivery: Delivery): Delivery => {
    const headers = delivery.headers.map((header, place) => {
      const [name, value] = header;
      return place === at % delivery.headers.length && typeof value === 'string'
        ? ([name, change(value, text)] as const)
        : header;
    });
    return { ...delivery, headers };
  });

/** One way to break a delivery, or to leave it whole. */
export const mutations = fc.oneof(
  onHeader((_, text) => text),
  onHeader((value, text) => value + text),
  onHeader((value, text) => text + value),
  onHeader((value) => value.slice(0, -1)),
  onHeader((value) => value.replace(/=+$/, '')),
  onHeader((value) => value.replaceAll('+', '-').replaceAll('/', '_')),
  onHeader((value) => `${value} ${value}`),
  onHeader((value) => `v2,abc v1a,def ${value} v1,tail`),
  onHeader((value) => [value, value]),
  onHeader((value) => [value]),
  onHeader(() => []),
  // A header goes, or comes twice, or in other letters, or under the name of another family.
  fc.nat(5).map(
    (at) =>
      (delivery: Delivery): Delivery => ({ ...delivery, headers: delivery.headers.filter((_, place) => place !== at) }),
  ),
  fc.nat(5).map((at) => (delivery: Delivery): Delivery => {
    const again = delivery.headers[at % Math.max(1, delivery.headers.length)];
    return again
      ? { ...delivery, headers: [...delivery.headers, [again[0].toUpperCase(), again[1]] as const] }
      : delivery;
  }),
  fc.constant<Mutation>((delivery) => ({
    ...delivery,
    headers: delivery.headers.map(([name, value]) => [name.toUpperCase(), value]),
  })),
  fc.constant<Mutation>((delivery) => ({
    ...delivery,
    headers: [...delivery.headers, ...delivery.headers.map(otherFamily)],
  })),
  fc.nat(5).map((at) => (delivery: Delivery): Delivery => {
    const headers = delivery.headers.map((header, place) => (place === at ? otherFamily(header) : header));
    return { ...delivery, headers };
  }),
  fc.tuple(fc.nat(5), texts).map(([at, text]) => (delivery: Delivery): Delivery => {
    const [name] = otherFamily(delivery.headers[at % Math.max(1, delivery.headers.length)] ?? ['svix-id', '']);
    return { ...delivery, headers: [...delivery.headers, [name, text] as const] };
  }),
  // The clock, the secret and the body.
  fc.constantFrom(-301, -300, -299, 299, 300, 301, 1e9).map(
    (seconds) =>
      (delivery: Delivery): Delivery => ({ ...delivery, now: delivery.now + seconds }),
  ),
  fc.constantFrom(0, 1, 299.5, 1e12).map(
    (tolerance) =>
      (delivery: Delivery): Delivery => ({ ...delivery, tolerance }),
  ),
  fc.constantFrom(...KEYS, ...BROKEN_SECRETS).map(
    (secret) =>
      (delivery: Delivery): Delivery => ({ ...delivery, secret }),
  ),
  fc.uniqueArray(fc.constantFrom(...KEYS, ...BROKEN_SECRETS), { minLength: 1, maxLength: 3 }).map(
    (secret) =>
      (delivery: Delivery): Delivery => ({ ...delivery, secret }),
  ),
  fc.uint8Array({ maxLength: 6 }).map(
    (bytes) =>
      (delivery: Delivery): Delivery => ({ ...delivery, body: bytes }),
  ),
  fc.constant<Mutation>((delivery) => ({ ...delivery, body: `${Buffer.from(delivery.body).toString()} ` })),
);

function otherFamily([name, value]: Delivery['headers'][number]): Delivery['headers'][number] {
  const lower = name.toLowerCase();
  return [lower.startsWith('svix-') ? lower.replace('svix-', 'webhook-') : lower.replace('webhook-', 'svix-'), value];
}
