import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Told } from '../receiving/browser-page.js';
import { ALL_CASES } from '../receiving/cases/index.js';
import { examples } from '../receiving/environment.js';
import { browserMissing, useBrowser, useServer } from '../support/browser.js';
import { bundled } from '../support/bundle.js';
import { runs } from '../support/runs.js';

/** Of the runs that Node.js makes: the same code has made the others there. */
const SHARE = 0.03;

const script = await bundled('test/receiving/browser-page.ts', { conditions: 'browser' });

const missing = await browserMissing();
if (missing !== undefined) {
  test('there is no browser here: receiving is NOT tested in one', (context) => {
    console.warn(missing);
    context.skip();
  });
}

describe.skipIf(missing !== undefined)('in Chromium', () => {
  const browser = useBrowser();
  const server = useServer({
    '/': '<!doctype html><title>receiving</title><body><script type="module" src="/page.js"></script>',
    '/page.js': script,
  });
  let page: Page;
  const told: Told = { examples, share: runs(SHARE * 1000) / 1000 };

  beforeAll(async () => {
    page = await browser.get().newPage();
    await page.goto(server.origin());
    await page.waitForFunction('typeof runCase === "function"');
  });

  test('the page is a browser with WebCrypto', async () => {
    const facts = await page.evaluate('[navigator.userAgent, isSecureContext, typeof process, typeof Buffer]');
    expect(facts).toEqual([expect.stringContaining('Chrome/'), true, 'undefined', 'undefined']);
  });

  test.each(ALL_CASES.map(({ name }) => name))('%s', async (name) => {
    const call = `runCase(${JSON.stringify(name)}, ${JSON.stringify(told)})`;
    expect(await page.evaluate(call)).toBeUndefined();
  });
});
