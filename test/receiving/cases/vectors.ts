import { BODY, bufferOf, HEADERS, ID, NOW, OTHER_SECRET, SECRET, utf8 } from '../deliveries.js';
import { cases, refuses, same, truly } from '../harness.js';

const SECOND = {
  body: '{"event_type":"ping","data":{"success":true}}',
  headers: {
    'svix-id': 'msg_loFOjxBNrRLzqYUf',
    'svix-timestamp': '1731705121',
    'svix-signature': 'v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=',
  },
  now: new Date(1_731_705_121_000),
};

export const vectors = cases('vectors', {
  'the first published vector': async ({ subject }) => {
    same(await subject.verifySignature(BODY, HEADERS, SECRET, { now: NOW }), { id: ID, timestamp: NOW });
    const bytes = utf8(BODY);
    same(await subject.verifySignature(bytes, HEADERS, SECRET, { now: NOW }), { id: ID, timestamp: NOW });
    same(await subject.verifySignature(bufferOf(bytes), HEADERS, SECRET, { now: NOW }), { id: ID, timestamp: NOW });
  },

  'the second, whose key has 18 bytes': async ({ subject }) => {
    const { body, headers, now } = SECOND;
    same(await subject.verifySignature(body, headers, OTHER_SECRET, { now }), {
      id: headers['svix-id'],
      timestamp: now,
    });
  },

  'both are made by signDelivery': async ({ subject }) => {
    same(await subject.signDelivery(BODY, { id: ID, timestamp: NOW, secret: SECRET }), HEADERS);
    const { body, headers, now } = SECOND;
    same(await subject.signDelivery(body, { id: headers['svix-id'], timestamp: now, secret: OTHER_SECRET }), headers);
  },

  'one may stand for the other in nothing': async (environment) => {
    const { verifySignature } = environment.subject;
    const options = { now: NOW };
    const refused = (body: string, headers: Record<string, string>, secret: string) =>
      refuses(environment, 'signature_mismatch', () => verifySignature(body, headers, secret, options));
    await refused(BODY, HEADERS, OTHER_SECRET);
    await refused(SECOND.body, HEADERS, SECRET);
    await refused(BODY, { ...HEADERS, 'svix-id': SECOND.headers['svix-id'] }, SECRET);
    await refused(BODY, { ...HEADERS, 'svix-signature': SECOND.headers['svix-signature'] }, SECRET);
    await refused(BODY, { ...HEADERS, 'svix-timestamp': '1614265331' }, SECRET);
  },

  'every flipped bit of the body is noticed': async (environment) => {
    const { verifySignature } = environment.subject;
    for (let bit = 0; bit < BODY.length * 8; bit += 1) {
      const body = utf8(BODY);
      body[bit >> 3] = (body[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await refuses(environment, 'signature_mismatch', () => verifySignature(body, HEADERS, SECRET, { now: NOW }));
    }
  },

  'the clock is the default of now': async (environment) => {
    const { verifySignature, signDelivery } = environment.subject;
    await refuses(environment, 'timestamp_too_old', () => verifySignature(BODY, HEADERS, SECRET));
    const headers = await signDelivery(BODY, { id: ID, timestamp: new Date(), secret: SECRET });
    const { timestamp } = await verifySignature(BODY, headers, SECRET);
    truly(Math.abs(Date.now() - timestamp.getTime()) < 60_000, 'now');
  },
});
