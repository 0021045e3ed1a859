// What a partner writes without the package: verifies a delivery, parses it, and looks at its type.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** @returns the parsed body; throws where the signature or the time does not fit */
export function receiveByHand({ body, headers }, key) {
  const { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': signatures } = headers;
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= 300)) throw new Error('not recent');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
  const isSigned = signatures.split(' ').some((entry) => {
    const given = Buffer.from(entry.slice('v1,'.length), 'base64');
    return entry.startsWith('v1,') && given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!isSigned) throw new Error('not signed');
  const event = JSON.parse(body);
  if (typeof event?.type !== 'string') throw new Error('no event');
  return event;
}
