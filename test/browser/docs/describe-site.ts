import { describe, expect, test } from 'vitest';
import { browserMissing, useBrowser } from '../../support/browser.js';
import { addressOf, htmlOf, type SiteFiles, usePublished } from '../../support/docs-site.js';
import { axeFindings, NARROW, overflowing, textsOf, unfold, useVisits, WIDE } from './visits.js';

const missing = await browserMissing();

/** What holds for every page of every site, whatever is on it. */
export function describeSite(name: string, files: SiteFiles, paths = htmlOf(files).map(([path]) => path)): void {
  if (missing !== undefined) {
    test(`there is no browser here: ${name} is NOT tested in one`, (context) => {
      console.warn(missing);
      context.skip();
    });
    return;
  }

  describe(name, () => {
    const site = usePublished(files);
    const visits = useVisits(useBrowser());

    test.each(paths)('%s', async (path) => {
      const page = visits.page();
      await page.setViewportSize(WIDE);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(addressOf(site.file, path));
      expect.soft(await axeFindings(page, false), 'axe').toEqual([]);
      const { all } = await textsOf(page);

      await unfold(page);
      expect.soft(await axeFindings(page), 'axe, unfolded').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeFindings(page, 'only'), 'axe, dark and unfolded').toEqual([]);
      await page.setViewportSize(NARROW);
      expect.soft(await overflowing(page), 'at 360 px').toEqual([]);

      const plain = visits.plain();
      await plain.goto(addressOf(site.file, path));
      const without = await textsOf(plain);
      expect.soft(without.unseen, 'nobody sees without a script').toEqual([]);
      expect
        .soft(
          without.all.filter((text) => !all.includes(text)),
          'lost with a script',
        )
        .toEqual([]);

      await page.goto(addressOf(site.http(), path));
      expect.soft(await page.title(), 'over http').toBe(await plain.title());
      expect(visits.faults()).toEqual([]);
    });
  });
}
