import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach } from 'vitest';
import type { useBrowser } from '../../support/browser.js';

/** A desktop and the narrowest phone that is still in use. */
export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 360, height: 740 };

export interface Visits {
  /** With scripts. */
  page(): Page;
  /** The same browser with its scripts switched off. */
  plain(): Page;
  /** What went wrong since the test began: errors of the console, and requests that left this machine. */
  faults(): readonly string[];
}

/** One page for a whole test file, and one without scripts: opening them is what takes the time. */
export function useVisits(browser: ReturnType<typeof useBrowser>): Visits {
  let page: Page;
  let plain: Page;
  const faults: string[] = [];
  const watch = (watched: Page): Page => {
    watched.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
    });
    watched.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
    watched.on('request', (request) => {
      if (!/^(?:file:\/\/\/|data:|blob:|http:\/\/127\.0\.0\.1[:/])/.test(request.url())) faults.push(request.url());
    });
    watched.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    return watched;
  };
  beforeAll(async () => {
    const open = async (javaScriptEnabled: boolean) =>
      watch(await (await browser.get().newContext({ viewport: WIDE, javaScriptEnabled })).newPage());
    [page, plain] = await Promise.all([open(true), open(false)]);
  });
  beforeEach(() => {
    faults.length = 0;
  });
  return { page: () => page, plain: () => plain, faults: () => [...faults] };
}

/**
 * What axe finds in the page as it stands: a line for each kind of finding, with the first places.
 *
 * @param contrast - `false` leaves colours out, and `only` everything else: they are what takes the time
 */
export async function axeFindings(page: Page, contrast: 'only' | true | false = true): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    // It would fetch the style sheets again, and that fails on a disk.
    preload: false,
    ...(contrast === 'only' && { runOnly: { type: 'rule', values: ['color-contrast'] } }),
    ...(contrast === false && { rules: { 'color-contrast': { enabled: false } } }),
  };
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as axe.AxeResults;
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`);
    return `${id}: ${help}, ${nodes.length} times\n  ${places.join('\n  ')}`;
  });
}

/** Shows what is folded away: tabs, examples, trees. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const panel of document.querySelectorAll('main [hidden]')) panel.removeAttribute('hidden');
  });
}

/** What is wider than the screen and does not scroll in a box of its own. */
export async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element): boolean =>
      /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
      (element.parentElement !== null && element.parentElement !== document.body && scrolls(element.parentElement));
    const found = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      return width > 0 && (right > innerWidth + 1 || left < -1) && !scrolls(element);
    });
    const page = document.documentElement.scrollWidth > innerWidth ? [`the page: ${innerWidth} px`] : [];
    return [...page, ...found.slice(0, 3).map((element) => element.outerHTML.slice(0, 160))];
  });
}

/** The texts of the main part, in their order; and those that nobody can bring into sight. */
export async function textsOf(
  page: Page,
): Promise<{ readonly all: readonly string[]; readonly unseen: readonly string[] }> {
  return page.evaluate(() => {
    const all: string[] = [];
    const unseen: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.replace(/\s+/g, ' ').trim();
      const element = node.parentElement;
      // What only works with a script is hidden without one; a way to what stands beside the text is for phones.
      if (!text || !element || element.closest('script, style, .filter[hidden], .tool[hidden], [data-expand], .jump'))
        continue;
      all.push(text);
      const folded = element.closest('details:not([open])');
      if (!folded && !element.checkVisibility({ visibilityProperty: true })) unseen.push(text);
    }
    return { all, unseen };
  });
}
