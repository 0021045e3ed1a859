/** Deliveries to test with, signed by the reference implementations or by hand. */
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';

export { StandardWebhook, SvixWebhook };

/** The first published vector. */
export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
export const ID = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
export const TIMESTAMP = '1614265330';
export const BODY = '{"test": 2432232314}';
export const SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
export const NOW = new Date(1_614_265_330_000);

/** The second. */
export const OTHER_SECRET = 'whsec_plJ3nmyCDGBKInavdOK15jsl';

export const HEADERS = { 'svix-id': ID, 'svix-timestamp': TIMESTAMP, 'svix-signature': SIGNATURE } as const;

const encoder = new TextEncoder();
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Bytes as an `ArrayBuffer` has them, and no more. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

export function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

export function secretOf(key: Uint8Array): string {
  return `whsec_${base64(key)}`;
}

/** The signature of exactly these texts and bytes, by WebCrypto: the references read timestamps their own way. */
export async function signedByHand({
  id = ID,
  timestamp = TIMESTAMP,
  body = BODY as string | Uint8Array,
  secret = SECRET,
} = {}): Promise<string> {
  const key = Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (character) => character.charCodeAt(0));
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, hmac, false, ['sign']);
  const content = [utf8(`${id}.${timestamp}.`), typeof body === 'string' ? utf8(body) : body];
  const joined = new Uint8Array(await new Blob(content.map(bufferOf)).arrayBuffer());
  return `v1,${base64(new Uint8Array(await crypto.subtle.sign('HMAC', imported, joined)))}`;
}

/** The headers of a delivery of these texts and bytes. */
export async function headersByHand(parts: Parameters<typeof signedByHand>[0] = {}) {
  const { id = ID, timestamp = TIMESTAMP } = parts;
  return { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': await signedByHand(parts) };
}

/** Runs a reference, which reads the clock, at a time of our choice. */
export function atTime<T>(now: Date, run: () => T): T {
  const clock = Date.now;
  Date.now = () => now.getTime();
  try {
    return run();
  } finally {
    Date.now = clock;
  }
}

/** Whether Svix's own library accepts a delivery. */
export function svixAccepts(body: unknown, headers: unknown, { secret = SECRET, now = NOW } = {}): boolean {
  try {
    const webhook = new SvixWebhook(secret);
    atTime(now, () => webhook.verify(body as string, headers as Record<string, string>));
    return true;
  } catch {
    return false;
  }
}
