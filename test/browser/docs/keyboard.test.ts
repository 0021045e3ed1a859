import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { browserMissing, useBrowser } from '../../support/browser.js';
import { BASE, renderedFiles, usePublished } from '../../support/docs-site.js';
import { largeShowcase, showcase } from './showcase.js';
import { NARROW, useVisits, WIDE } from './visits.js';

const missing = await browserMissing();

describe.skipIf(missing !== undefined)('the site by keyboard', () => {
  const site = usePublished(renderedFiles(showcase));
  const large = usePublished(renderedFiles(largeShowcase));
  const known = usePublished(renderedFiles(showcase, { url: `https://example.com${BASE}` }));
  const visits = useVisits(useBrowser());
  const everything = () => `${site.file}deep/everything.html`;
  let page: Page;

  // What a key, a click or another medium does, scripts may do a frame later: every look is repeated until it is so.
  beforeEach(async () => {
    page = visits.page();
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(everything());
    await page.evaluate('localStorage.clear()');
    await page.reload();
  });

  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 40));
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test('the first key leads past the navigation, and what has the focus shows it', async () => {
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('Skip to content');
    await expect.poll(() => page.locator('.skip').boundingBox()).toMatchObject({ x: 8, y: 8 });
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('page-content');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle))
      .toBe('solid');
  });

  test('arrows move between tabs, all of a group move together, and the next page remembers', async () => {
    const selected = () => page.locator('[role=tab][aria-selected=true]').allTextContents();
    await expect.poll(selected).toEqual(['TypeScript', 'TypeScript']);
    await page.getByRole('tab', { name: 'TypeScript' }).first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(selected).toEqual(['Python', 'Python']);
    await expect.poll(focused).toBe('Python');
    await expect.poll(() => page.getByRole('tabpanel', { name: 'Python' }).first().isVisible()).toBe(true);
    await page.keyboard.press('End');
    // The second box has no such tab, and stays.
    await expect.poll(selected).toEqual(['Ruby', 'Python']);
    await page.keyboard.press('ArrowRight');
    await expect.poll(selected).toEqual(['TypeScript', 'TypeScript']);
    await page.keyboard.press('ArrowLeft');
    await page.reload();
    await expect.poll(selected).toEqual(['Ruby', 'TypeScript']);
  });

  test('the theme follows the system, is switched, stays on the next page, and follows again', async () => {
    const [light, button] = [await background(), page.getByRole('button', { name: 'Dark theme' })];
    const state = async () => [await background(), await button.getAttribute('aria-pressed')];
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(background).not.toBe(light);
    const dark = await background();
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(state).toEqual([light, 'false']);

    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(state).toEqual([dark, 'true']);
    await page.goto(`${site.file}index.html`);
    await expect.poll(state).toEqual([dark, 'true']);
    await button.click();
    await expect.poll(background).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(state).toEqual([dark, 'true']);
  });

  test('of several examples a list shows one', async () => {
    await page.goto(`${site.file}events/order.updated.html`);
    const shown = () => page.locator('.example:visible').evaluateAll((all) => all.map((one) => one.dataset.example));
    await expect.poll(shown).toEqual(['The customer moved']);
    await page.getByRole('combobox', { name: 'Example' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(shown).toEqual(['Everything is there']);
  });

  test('a button copies what the code says', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${site.http()}deep/everything.html`);
    const button = page.getByRole('button', { name: 'Copy' }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Copied').first().waitFor();
    await expect
      .poll(() => page.evaluate('navigator.clipboard.readText()'))
      .toBe('{ "a": [1, true, null], "text": "value" }');
  });

  test.each([
    ['with a script', () => visits.page()],
    ['without one', () => visits.plain()],
  ] as const)('on a phone the pages are a drawer that opens and closes, %s', async (_, of) => {
    const phone = of();
    await phone.setViewportSize(NARROW);
    await phone.goto(everything());
    const pages = phone.getByRole('navigation', { name: 'Pages' });
    await expect.poll(() => pages.isVisible()).toBe(false);
    await phone.getByRole('button', { name: 'Menu' }).focus();
    await phone.keyboard.press('Enter');
    await expect.poll(() => pages.getByRole('link', { name: 'Orders', exact: true }).isVisible()).toBe(true);
    await phone.keyboard.press('Escape');
    await expect.poll(() => pages.isVisible()).toBe(false);
    await phone.setViewportSize(WIDE);
    await expect.poll(() => pages.isVisible()).toBe(true);
  });

  test('a filter finds pages and events by words, and Escape brings all back', async () => {
    await page.goto(`${large.file}events/index.html`);
    const rows = page.locator('.event-list li:visible');
    const links = page.locator('#page-navigation li:visible');
    await expect.poll(() => rows.count()).toBe(120);
    await expect.poll(() => page.locator('#page-navigation li').count()).toBe(121);

    await page.getByRole('searchbox', { name: 'Filter events' }).fill('created GROUP7');
    await expect.poll(() => rows.allTextContents()).toEqual([expect.stringContaining('v2.group7.created')]);
    await expect.poll(() => page.locator('.event-list output').textContent()).toBe('1 of 120 events');
    await page.keyboard.press('Escape');
    await expect.poll(() => rows.count()).toBe(120);
    const nothing = page.getByText('No event has all of these words');
    await expect.poll(() => nothing.isVisible()).toBe(false);
    await page.getByRole('searchbox', { name: 'Filter events' }).fill('nothing like it');
    await expect.poll(() => nothing.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => nothing.isVisible()).toBe(false);

    await page.getByRole('searchbox', { name: 'Filter pages' }).fill('group7.');
    await expect.poll(() => links.count()).toBe(6);
    await page.getByRole('searchbox', { name: 'Filter pages' }).fill('nothing like it');
    await expect.poll(() => links.count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => links.count()).toBe(1);
  });

  test('in a long navigation only the group of the page is open, and the page is in sight', async () => {
    await page.goto(`${large.file}events/v2.group18.paid.html`);
    await expect
      .poll(() => page.locator('#page-navigation details[open] summary').allTextContents())
      .toEqual([expect.stringMatching(/group18\s+6/)]);
    const current = page.locator('#page-navigation [aria-current=page]');
    expect((await current.textContent())?.trim()).toBe('v2.group18.paid');
    const top = async () => (await current.boundingBox())?.y;
    await expect.poll(top).toBeGreaterThan(56);
    await expect.poll(top).toBeLessThan(WIDE.height);
  });

  test('the contents of a page follow what is read', async () => {
    const current = page.locator('.contents [aria-current]');
    await expect.poll(() => current.count()).toBe(0);
    await page.getByRole('link', { name: 'Steps' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction('scrollY > 100');
    await current.waitFor();
    await expect.poll(() => current.textContent()).toBe('Steps');
  });

  test('where a script does not come, everything is there', async () => {
    await page.route(/site\.js$/, (route) => route.abort());
    await page.goto(`${site.http()}deep/everything.html`);
    await expect.poll(() => page.locator('.tab:visible').count()).toBe(6);
    await page.unroute(/site\.js$/);
  });

  test('the page for what is not there has its looks and its links at any depth', async () => {
    await page.goto(`${known.http()}no/such/page.html`);
    await expect.poll(() => page.title()).toContain('Page not found');
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    await page.locator('main').getByRole('link', { name: 'Events' }).click();
    await expect.poll(() => page.title()).toContain('Events');
  });

  test.each([
    'no-such-page',
    'no/such/page.html',
  ])('and finds the site where nobody said where it is published: %s', async (path) => {
    await page.goto(`${site.http()}${path}`);
    await expect.poll(() => page.title()).toContain('Page not found');
    const link = page.locator('main').getByRole('link', { name: 'Events' });
    await expect.poll(() => link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(`${site.http()}events/index.html`);
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('page-content');
    expect(page.url()).toBe(`${site.http()}${path}#page-content`);
    // The script shows it.
    await page.getByRole('button', { name: 'Dark theme' }).waitFor();
    await link.click();
    await expect.poll(() => page.title()).toContain('Events');
  });
});
