import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'svix';
import { afterAll, describe, expect, test } from 'vitest';
import type { Contract, Signature } from '../../../generator/contract/model.js';
import { receivers } from '../../../generator/docs/samples/index.js';
import { readOwnContract } from '../../support/contract.js';
import { isMissing, LANGUAGES, type Request } from './languages.js';

const contract = await readOwnContract();
const root = mkdtempSync(join(tmpdir(), 'samples-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const ID = 'msg_p5jXN8AQM9LWM0D4loKWxJek';

interface Case extends Request {
  readonly what: string;
  readonly status: number;
}

/** The deliveries of an event, signed by the library of the delivery service, and what may not pass. */
function deliveriesOf(payload: unknown): Case[] {
  const body = JSON.stringify(payload);
  const signed = (changed: Partial<Request> = {}, age = 0, secret = SECRET): Request => {
    const at = new Date(Date.now() - age * 1000);
    const headers = {
      'svix-id': ID,
      'svix-timestamp': String(Math.floor(at.getTime() / 1000)),
      'svix-signature': new Webhook(secret).sign(ID, at, changed.body ?? body),
    };
    return { body, headers, ...changed };
  };
  const genuine = signed();
  const good = genuine.headers['svix-signature'] ?? '';
  const other = new Webhook('whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA').sign(ID, new Date(), body);
  const without = (name: string) => ({
    ...genuine,
    headers: Object.fromEntries(Object.entries(genuine.headers).filter(([key]) => key !== name)),
  });
  const withHeader = (name: string, value: string) => ({ ...genuine, headers: { ...genuine.headers, [name]: value } });
  return [
    { what: 'a genuine delivery', status: 204, ...genuine },
    { what: 'unicode', status: 204, ...signed({ body: body.replace('{', '{"grüße":"日本 😀",') }) },
    { what: 'another event', status: 204, ...signed({ body: '{"type":"v9.other"}' }) },
    { what: 'signed 290 s ago', status: 204, ...signed({}, 290) },
    { what: 'signed 290 s ahead', status: 204, ...signed({}, -290) },
    { what: 'a good signature behind others', status: 204, ...withHeader('svix-signature', `v1a,x ${other} ${good}`) },
    { what: 'a good signature before others', status: 204, ...withHeader('svix-signature', `${good} ${other}`) },
    { what: 'signed 310 s ago', status: 400, ...signed({}, 310) },
    { what: 'signed 310 s ahead', status: 400, ...signed({}, -310) },
    { what: 'a changed body', status: 400, ...genuine, body: `${body} ` },
    { what: 'another secret', status: 400, ...signed({}, 0, 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA') },
    { what: 'a truncated signature', status: 400, ...withHeader('svix-signature', good.slice(0, -4)) },
    { what: 'a bare tag', status: 400, ...withHeader('svix-signature', 'v1,') },
    { what: 'an empty signature', status: 400, ...withHeader('svix-signature', '') },
    { what: 'another id', status: 400, ...withHeader('svix-id', `${ID}x`) },
    { what: 'a timestamp that is none', status: 400, ...withHeader('svix-timestamp', 'NaN') },
    {
      what: 'a timestamp with more behind it',
      status: 400,
      ...withHeader('svix-timestamp', `${genuine.headers['svix-timestamp']}x`),
    },
    { what: 'no id', status: 400, ...without('svix-id') },
    { what: 'no timestamp', status: 400, ...without('svix-timestamp') },
    { what: 'no signature', status: 400, ...without('svix-signature') },
    { what: 'signed, and not JSON', status: 400, ...signed({ body: '{' }) },
  ];
}

/** A scheme like GitHub's: hexadecimal, no timestamp, the secret as it is; and a name that is hard to quote. */
const PLAIN: Signature = {
  key: 'plain',
  scheme: 'hmac',
  algorithm: 'sha256',
  content: '{body}',
  encoding: 'hex',
  version: 'sha256',
  versionSeparator: '=',
  secret: { encoding: 'utf8' },
  families: [{ name: 'hub', signature: 'x-hub-signature-256' }],
};
const HARD_NAME = 'a"\\b#{1}%s$`\u2028😀';

const plain: Contract = {
  ...contract,
  signatures: [PLAIN],
  dispatch: { basis: 'declared', header: 'x-event', body: `/${HARD_NAME}`, separator: '.' },
};

function plainDeliveries(): Case[] {
  const body = JSON.stringify({ [HARD_NAME]: 'opened', data: { object: {}, previous_attributes: {} }, id: 1 });
  const signature = `sha256=${createHmac('sha256', 'sécret').update(body).digest('hex')}`;
  const headers = { 'x-hub-signature-256': signature, 'x-event': 'v1.contact' };
  return [
    { what: 'a genuine delivery', status: 204, body, headers },
    { what: 'a changed body', status: 400, body: `${body} `, headers },
    { what: 'no signature', status: 400, body, headers: { 'x-event': 'v1.contact' } },
  ];
}

describe.each(LANGUAGES)('the sample in $name', async (language) => {
  const missing = await isMissing(language);
  if (missing) console.warn(`${language.name} is not installed here: its samples are not run.`);

  test.skipIf(missing).each(['v1.contact.updated', 'v1.tag.deleted'])('of %s answers as it should', async (type) => {
    const { answered, expected } = await answers(contract, type, SECRET, () =>
      deliveriesOf(messageOf(contract, type).examples[0]?.payload?.value),
    );
    expect(answered).toEqual(expected);
  });

  test.skipIf(missing)('follows another scheme, and survives names that are hard to quote', async () => {
    const { answered, expected } = await answers(plain, 'v1.contact.updated', 'sécret', plainDeliveries);
    expect(answered).toEqual(expected);
  });

  async function answers(of: Contract, type: string, secret: string, sign: () => readonly Case[]) {
    const samples = receivers(of, messageOf(of, type), { packageName: '@shop/webhooks', handlers: true, models: {} });
    const sample = samples.find(({ code }) => code.language === language.name)?.code.text ?? '';
    const folder = join(mkdtempSync(join(root, 'run-')), language.name);
    await language.build(folder, sample, secret);
    // Signed only now: how long a compiler takes is no part of their age.
    const cases = sign();
    const statuses = await language.run(folder, secret, cases);
    return {
      answered: statuses.map((status, index) => [cases[index]?.what, status]),
      expected: cases.map(({ what, status }) => [what, status]),
    };
  }
});

function messageOf({ messages }: Contract, type: string) {
  const message = messages.find(({ wireType }) => wireType === type);
  if (!message) throw new Error(`no event ${type}`);
  return message;
}
