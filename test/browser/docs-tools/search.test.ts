import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserMissing } from '../../support/browser.js';
import { axeViolations, LOOKS } from './axe.js';
import { useSite } from './site.js';

const missing = await browserMissing();
if (missing !== undefined) {
  test('there is no browser here: search is NOT tested in one', (context) => {
    console.warn(missing);
    context.skip();
  });
}

/** What the dialog shows: the group and the name of each result. */
function resultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('dialog.search [role=option]')].map((option) => {
    const group = document.getElementById(option.closest('[role=group]').getAttribute('aria-labelledby')).textContent;
    return group + ': ' + option.querySelector('.search-name > *').textContent;
  })`);
}

const active = (page: Page): Promise<string | undefined> =>
  page.evaluate(`(() => {
    const id = document.activeElement.getAttribute('aria-activedescendant');
    return document.getElementById(id)?.querySelector('.search-name > *').textContent;
  })()`);

async function openWith(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForSelector('dialog.search[open] input:focus');
}

describe.skipIf(missing !== undefined)('search in Chromium', () => {
  const site = useSite();

  test.each(['file', 'http'] as const)('finds events over %s, by keyboard alone', async (scheme) => {
    const { page, complaints } = await site.open(scheme, 'events/index.html');
    // All of them are asked for where no browser is needed: test/unit/docs/search.
    for (const { wireType } of site.contract().messages.filter((_, index) => index % 4 === 1)) {
      await openWith(page, '/');
      await page.keyboard.type(wireType);
      await expect.poll(async () => (await resultsOf(page))[0]).toBe(`Events: ${wireType}`);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/events/${wireType}.html`);
    }
    expect(complaints).toEqual([]);
  });

  test('loads nothing of it before somebody is about to search', async () => {
    const { page } = await site.open('file', 'index.html');
    const scripts = () => page.evaluate<string>("[...document.scripts].map(({ src }) => src.split('/').pop()).join()");
    expect(await scripts()).not.toContain('search');
    await page.focus('[data-search-open]');
    await page.waitForFunction('globalThis.webhookDocsSearch && globalThis.webhookDocsIndex');
    await expect.poll(() => page.locator('dialog.search[open]').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog.search[open]');
  });

  test.each([
    ['first_name', 'Fields: first_name'],
    ['previous_attributes', 'Fields: previous_attributes'],
    ['svix-id', 'Headers: svix-id'],
    ['contcat.updated', 'Events: v1.contact.updated'],
    ['playground', 'Pages: Playground'],
  ])('%s gives %s', async (query, expected) => {
    const { page } = await site.open('file', 'index.html');
    await openWith(page, 'Control+k');
    await page.keyboard.type(query);
    await expect.poll(() => resultsOf(page)).toContain(expected);
  });

  test('Enter on a field leads to its very place', async () => {
    const { page } = await site.open('file', 'index.html');
    await openWith(page, '/');
    await page.keyboard.type('contact.updated previous_attributes.first_name');
    await expect.poll(async () => (await resultsOf(page))[0]).toMatch(/^Fields: /);
    await page.keyboard.press('Enter');
    await page.waitForURL(/contact\.updated\.html#field-data-previous_attributes-first_name$/);
    await expect.poll(() => page.locator(':target').count()).toBe(1);
  });

  test('arrow keys go round, Escape closes, and the focus goes back', async () => {
    const { page } = await site.open('file', 'index.html');
    await page.focus('[data-search-open]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog.search[open] input:focus');
    await page.keyboard.type('contact');
    // The results are those of the last key once the value is there.
    await expect.poll(() => page.inputValue('dialog.search input')).toBe('contact');
    const names = (await resultsOf(page)).map((text) => text.split(': ')[1]);
    expect(names.length).toBeGreaterThan(3);
    await expect.poll(() => active(page)).toBe(names[0]);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => active(page)).toBe(names[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => active(page)).toBe(names.at(-1));
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog.search[open]').count()).toBe(0);
    await expect.poll(() => page.evaluate("document.activeElement.hasAttribute('data-search-open')")).toBe(true);
  });

  test('says that there is nothing, and how many there are', async () => {
    const { page } = await site.open('file', 'index.html');
    await openWith(page, '/');
    await page.keyboard.type('qqqzzzxx');
    await expect.poll(() => page.locator('.search-empty').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.search-empty').innerText()).toContain('qqqzzzxx');
    await expect.poll(() => page.locator('dialog.search [role=status]').textContent()).toBe('0 results');
    await page.fill('dialog.search input', 'svix-timestamp');
    await expect.poll(() => page.locator('.search-empty').isVisible()).toBe(false);
    await expect.poll(() => page.locator('dialog.search [role=status]').textContent()).toMatch(/^\d+ results?$/);
    await expect.poll(() => page.locator('dialog.search mark').count()).toBeGreaterThan(0);
  });

  test('a slash in a field is a slash', async () => {
    const { page } = await site.open('file', 'playground.html');
    await page.waitForSelector('[data-part=tool]:not([hidden])');
    await page.focus('[data-part=headers]');
    await page.keyboard.press('/');
    await expect.poll(() => page.inputValue('[data-part=headers]')).toBe('/');
  });

  test.each(LOOKS)('has no axe violation and fits at %i px, %s', async (width, colorScheme) => {
    const { page, complaints } = await site.open('file', 'index.html', {
      viewport: { width, height: 720 },
      colorScheme,
    });
    await openWith(page, '/');
    for (const query of ['contact', 'qqqzzzxx', '']) {
      await page.fill('dialog.search input', query);
      expect([query, await axeViolations(page)]).toEqual([query, []]);
      const wide =
        "document.querySelector('dialog.search').scrollWidth <= document.querySelector('dialog.search').clientWidth";
      await expect
        .poll(() => page.evaluate(`${wide} && document.documentElement.scrollWidth <= innerWidth`))
        .toBe(true);
    }
    expect(complaints).toEqual([]);
  });

  test('without a script, nothing offers to search', async () => {
    const { page } = await site.open('file', 'index.html', { javaScriptEnabled: false });
    await expect.poll(() => page.locator('[data-search-open]').isVisible()).toBe(false);
  });
});
