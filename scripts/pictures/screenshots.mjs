// Screenshots of the committed documentation, in a real browser.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const SITE = join(dirname(fileURLToPath(import.meta.url)), '../../generated/docs');
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 800 };

const PICTURES = [
  { name: 'docs-event', page: 'events/v1.contact.updated.html', viewport: DESKTOP, colorScheme: 'light' },
  { name: 'docs-event-dark', page: 'events/v1.contact.updated.html', viewport: DESKTOP, colorScheme: 'dark' },
  { name: 'docs-overview-phone', page: 'index.html', viewport: PHONE, colorScheme: 'light' },
  { name: 'docs-playground', page: 'playground.html', viewport: DESKTOP, colorScheme: 'light' },
];

/** @param {string} folder - where each becomes a PNG */
export async function takeScreenshots(folder) {
  const browser = await playwright.launch({
    // The first would hide what a page from the disk may not do, and the second ends with the first page.
    args: chromium.args.filter((argument) => !['--disable-web-security', '--single-process'].includes(argument)),
    executablePath: await chromium.executablePath(),
    headless: true,
  });
  try {
    for (const { name, page: path, viewport, colorScheme } of PICTURES) {
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      await page.goto(pathToFileURL(join(SITE, path)).href);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
