import type { Page } from 'playwright-core';
import { Webhook } from 'svix';
import { describe, expect, test } from 'vitest';
import { browserMissing } from '../../support/browser.js';
import { axeViolations, LOOKS } from './axe.js';
import { type Scheme, useSite } from './site.js';

const missing = await browserMissing();
if (missing !== undefined) {
  test('there is no browser here: the playground is NOT tested in one', (context) => {
    console.warn(missing);
    context.skip();
  });
}

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const part = (tool: string, name: string): string => `[data-tool=${tool}] [data-part=${name}]`;
const verdict = (tool: string): string => part(tool, 'verdict');

async function says(page: Page, tool: string, text: RegExp): Promise<void> {
  // The page allows no `eval`, and so no function that waits inside of it.
  await expect.poll(() => page.textContent(verdict(tool))).toMatch(text);
}

function delivery(body: string, at = new Date()): { headers: string; body: string } {
  const seconds = Math.floor(at.getTime() / 1000);
  const signature = new Webhook(SECRET).sign('msg_1', at, body);
  return { headers: `svix-id: msg_1\nsvix-timestamp: ${seconds}\nsvix-signature: ${signature}`, body };
}

/** Whether the signature in a command of curl is that of its body. */
function isGenuine(command: string): boolean {
  const header = (name: string): string => new RegExp(`--header '${name}: ([^']*)'`).exec(command)?.[1] ?? '';
  const body = /--data-raw '([\s\S]*)'$/.exec(command)?.[1]?.replaceAll(`'\\''`, "'") ?? '';
  const names = ['svix-id', 'svix-timestamp', 'svix-signature'];
  try {
    new Webhook(SECRET).verify(body, Object.fromEntries(names.map((name) => [name, header(name)])));
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(missing !== undefined)('the playground in Chromium', () => {
  const site = useSite();

  async function openTools(scheme: Scheme = 'file', hash = '', options: Parameters<typeof site.open>[2] = {}) {
    const opened = await site.open(scheme, `playground.html${hash}`, options);
    await opened.page.waitForSelector('[data-tool=validate] [data-part=tool]:not([hidden])');
    return opened;
  }

  describe.each(['file', 'http'] as const)('over %s', (scheme) => {
    test('accepts each example of the contract, and asks nothing of any other place', async () => {
      const { page, complaints } = await openTools(scheme);
      for (const { wireType, examples } of site.contract().messages) {
        await page.selectOption(part('validate', 'type'), wireType);
        for (const [index] of examples.entries()) {
          await page.selectOption(part('validate', 'source'), `example ${index}`);
          await expect.poll(() => page.textContent(verdict('validate'))).toBe(`Valid: this is a ${wireType}.`);
        }
      }
      expect(complaints).toEqual([]);
    });

    test('numbers stand beside their lines', async () => {
      const { page } = await openTools(scheme);
      const heights = await page.$$eval('[data-tool=validate] .editor > *', (parts) =>
        parts.map((one) => getComputedStyle(one).lineHeight),
      );
      expect(heights).toHaveLength(2);
      expect(heights[0]).toMatch(/px$/);
      expect(heights[1]).toBe(heights[0]);
    });

    test('explains what is wrong, with line, place and the way to the documentation', async () => {
      const { page, complaints } = await openTools(scheme);
      const event = site.contract().messages.find(({ wireType }) => wireType === 'v1.contact.updated');
      const value = structuredClone(event?.examples[0]?.payload?.value) as {
        id: unknown;
        data: { object: Record<string, unknown> };
      };
      value.id = 12;
      delete value.data.object.first_name;
      value.data.object.emails = [{ email: 'nobody', is_primary: 1 }];
      const text = JSON.stringify(value, null, 2);
      await page.fill(part('validate', 'payload'), text);
      await says(page, 'validate', /^4 errors in v1\.contact\.updated$/);
      const items = await page.$$eval(`${part('validate', 'list')} > li`, (list) =>
        list.map((item) => ({
          line: item.querySelector('button')?.textContent,
          path: item.querySelector('code')?.textContent,
          message: item.querySelector('p:nth-child(2)')?.textContent,
          href: item.querySelector('a')?.href,
        })),
      );
      const lineOf = (what: string): string => `line ${text.slice(0, text.indexOf(what)).split('\n').length}`;
      const place = (anchor: string): string => site.address(scheme, `events/v1.contact.updated.html#${anchor}`);
      const byPath = new Map(items.map((item) => [item.path, item]));
      expect(byPath.get('/id')).toMatchObject({
        line: lineOf('"id": 12'),
        message: 'must be a string, but is a number.',
        href: place('field-id'),
      });
      expect(byPath.get('/data/object')).toMatchObject({
        message: expect.stringContaining('first_name'),
        href: place('field-data-object-first_name'),
      });
      expect(byPath.get('/data/object/emails/0/email')).toMatchObject({
        line: lineOf('"nobody"'),
        href: place('field-data-object-emails-item-email'),
      });
      expect(byPath.get('/data/object/emails/0/is_primary')?.href).toBe(
        place('field-data-object-emails-item-is_primary'),
      );
      const marked = await page.$$eval('[data-tool=validate] .editor-lines .marked', (lines) =>
        lines.map(({ textContent }) => textContent),
      );
      expect(marked).toContain(lineOf('"id": 12').slice(5));

      await page.click(`${part('validate', 'list')} > li:has-text("/data/object/emails/0/email") button`);
      const selected =
        'document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)';
      await expect.poll(() => page.evaluate(selected)).toBe('"nobody"');
      await page.click(`${part('validate', 'list')} a[href$="emails-item-email"]`);
      await page.waitForURL(/field-data-object-emails-item-email$/);
      await expect.poll(() => page.locator(':target').count()).toBe(1);
      expect(complaints).toEqual([]);
    });

    test('verifies what the svix package signed, and refuses it when it was changed, is old, or is not theirs', async () => {
      const { page, complaints } = await openTools(scheme);
      const steps = () =>
        page.$$eval(`${part('verify', 'list')} > li`, (list) => list.map((step) => step.className.split(' ').pop()));
      const fill = async (values: Readonly<Record<string, string>>) => {
        for (const [name, value] of Object.entries(values)) await page.fill(part('verify', name), value);
      };
      await fill({ ...delivery('{"hello": "wörld"}'), secret: SECRET });
      await says(page, 'verify', /^Genuine/);
      await expect.poll(steps).toEqual(['good', 'good', 'good', 'good', 'good']);

      await fill({ body: '{"hello": "world"}' });
      await says(page, 'verify', /^signature_mismatch/);
      await expect.poll(steps).toEqual(['good', 'good', 'good', 'good', 'bad']);

      await fill({ body: '{"hello": "wörld"}\n' });
      await expect.poll(() => page.textContent(part('verify', 'list'))).toContain('without the line break');

      await fill({ body: '{"hello": "wörld"}', secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSx' });
      await says(page, 'verify', /^signature_mismatch/);

      const longAgo = new Date('2026-01-31T12:00:00Z');
      await fill({ ...delivery('{}', longAgo), secret: SECRET });
      await says(page, 'verify', /^timestamp_too_old/);
      await expect.poll(steps).toEqual(['good', 'good', 'bad', 'good', 'good']);
      await fill({ now: '2026-01-31 12:04:59' });
      await says(page, 'verify', /^Genuine/);
      await fill({ now: '2026-01-31 12:05:01' });
      await says(page, 'verify', /^timestamp_too_old/);
      await page.click(part('verify', 'signed-time'));
      await says(page, 'verify', /^Genuine/);
      expect(complaints).toEqual([]);
    });
  });

  test.each([
    ['{\n  "type": "v1.contact.created",\n}', /no JSON: line 3, column 1/],
    ['{"type": "v1.contact.vanished"}', /^1 error$/],
    ['{}', /^1 error$/],
  ])('what cannot be judged is told: %j', async (text, told) => {
    const { page } = await openTools();
    await page.fill(part('validate', 'payload'), text);
    await says(page, 'validate', told);
  });

  test('strict and structural validation differ from the contract where they should', async () => {
    const { page } = await openTools();
    const event = site.contract().messages[0]?.examples[0]?.payload?.value as { data: { object: object } };
    const object = { ...event.data.object, emails: [{ email: 'nobody', is_primary: true }], zip: 1 };
    await page.fill(part('validate', 'payload'), JSON.stringify({ ...event, data: { ...event.data, object } }));
    await says(page, 'validate', /^1 error in/);
    await page.check(part('validate', 'strict'));
    await says(page, 'validate', /^2 errors in/);
    await page.check(part('validate', 'structural'));
    await says(page, 'validate', /^1 error in/);
    await page.uncheck(part('validate', 'strict'));
    await says(page, 'validate', /^Valid/);
  });

  test('makes the mocks that the package makes in Node.js', async () => {
    const { page } = await openTools();
    const mocks = (await site.emitted().load('mocks/index.js')) as { mock: (type: string, options: object) => unknown };
    for (const [index, { wireType }] of site.contract().messages.entries()) {
      const variant = ['typical', 'minimal', 'full', 'future'][index % 4] ?? '';
      await page.selectOption(part('mock', 'type'), wireType);
      await page.selectOption(part('mock', 'variant'), variant);
      await page.fill(part('mock', 'seed'), String(index * 7));
      const expected = JSON.stringify(mocks.mock(wireType, { seed: index * 7, variant }), null, 2);
      await expect.poll(() => page.textContent(part('mock', 'output'))).toBe(expected);
      const hash = () => Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));
      await expect.poll(hash).toEqual({ type: wireType, seed: String(index * 7), variant });
    }
  });

  test('an address brings the same mock back; a secret and a body never stand in one', async () => {
    const { page } = await openTools('http', '#type=v1.tag.updated&seed=abc&variant=full');
    await expect.poll(() => page.inputValue(part('mock', 'seed'))).toBe('abc');
    await expect.poll(() => page.textContent(part('mock', 'output'))).toContain('"v1.tag.updated"');
    await page.fill(part('verify', 'secret'), SECRET);
    await page.fill(part('verify', 'body'), 'the-body');
    await page.fill(part('mock', 'seed'), 'def');
    await page.waitForURL(/seed=def/);
    expect(page.url()).not.toMatch(/whsec|body/);
    expect(
      await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])'),
    ).not.toMatch(/whsec|body/);
  });

  test('a mock goes to the other tools: valid, and with a signature that fits', async () => {
    const { page } = await openTools();
    await page.selectOption(part('mock', 'type'), 'v1.company.updated');
    await page.click(part('mock', 'to-validate'));
    await says(page, 'validate', /^Valid: this is a v1\.company\.updated\.$/);
    await page.click(part('mock', 'to-verify'));
    await says(page, 'verify', /^Genuine/);
    await expect.poll(() => page.inputValue(part('verify', 'body'))).toContain('v1.company.updated');
  });

  test('copies JSON, a signed command, and a test that runs', async () => {
    const { page } = await openTools('http', '#type=v1.contact.updated&seed=5&variant=full', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const copied = async (form: string): Promise<string> => {
      await page.check(`${part('mock', 'form')}[value=${form}]`);
      const start = { json: '{', curl: 'c', vitest: 'i' }[form] ?? '';
      await expect.poll(() => page.textContent(part('mock', 'output'))).toMatch(new RegExp(`^[${start}]`));
      await page.click(part('mock', 'copy'));
      await expect.poll(() => page.textContent(part('mock', 'note'))).toBe('Copied.');
      return page.evaluate('navigator.clipboard.readText()');
    };
    expect(JSON.parse(await copied('json'))).toMatchObject({ type: 'v1.contact.updated' });
    await page.check(`${part('mock', 'form')}[value=curl]`);
    await page.fill(part('mock', 'secret'), SECRET);
    // It is signed again when the last key is some time ago.
    await expect.poll(async () => isGenuine((await page.textContent(part('mock', 'output'))) ?? '')).toBe(true);
    expect(isGenuine(await copied('curl'))).toBe(true);
    expect(await copied('vitest')).toContain("mock(TYPE, { seed: 5, variant: 'full' })");
  });

  test.each(LOOKS)('has no axe violation and fits at %i px, %s', async (width, colorScheme) => {
    const { page } = await openTools('file', '', { viewport: { width, height: 800 }, colorScheme });
    await page.fill(part('validate', 'payload'), '{"type": "v1.contact.created", "id": 1}');
    await says(page, 'validate', /errors in/);
    await page.click(part('verify', 'fill'));
    await says(page, 'verify', /^Genuine/);
    for (const form of ['curl', 'json']) {
      await page.check(`${part('mock', 'form')}[value=${form}]`);
      await expect.poll(() => page.textContent(part('mock', 'output'))).toMatch(form === 'curl' ? /^curl/ : /^\{/);
      if (form === 'json') await page.fill(part('verify', 'body'), 'x');
      if (form === 'json') await says(page, 'verify', /^signature_mismatch/);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
  });

  test('connects to nowhere, whatever a script might try', async () => {
    const { page } = await openTools('http');
    const attempt = "fetch('/').then(() => 'connected', () => 'refused')";
    expect(await page.evaluate(attempt)).toBe('refused');
    expect(await page.getAttribute('meta[http-equiv=Content-Security-Policy]', 'content')).toMatch(
      /default-src 'none'.*connect-src 'none'/,
    );
  });

  test('without a script, the page tells how to do the same in code', async () => {
    const { page } = await site.open('file', 'playground.html', { javaScriptEnabled: false });
    expect(await page.locator('[data-part=tool]:visible').count()).toBe(0);
    expect(await page.locator('[data-part=instead] pre:visible').count()).toBeGreaterThanOrEqual(3);
    expect(await page.innerText('main')).toContain('validateEvent');
  });

  test('where the code cannot be loaded, the page says so', async () => {
    const { page } = await site.open('http', 'index.html');
    await page.route('**/playground-contract.js', (route) => route.abort());
    await page.goto(site.address('http', 'playground.html'));
    await expect.poll(() => page.textContent('[data-part=status]')).toContain('could not be loaded');
    await expect.poll(() => page.locator('[data-part=instead][open]').count()).toBe(3);
  });
});
