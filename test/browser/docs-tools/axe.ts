import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { isDeep } from '../../support/runs.js';

/** Widths and themes: in the usual run, each once. */
export const LOOKS = (
  [
    [1280, 'light'],
    [360, 'dark'],
    [1280, 'dark'],
    [360, 'light'],
  ] as const
).slice(0, isDeep ? 4 : 2);

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe-core finds on a page as it is now: rule, element, and why. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // By the protocol, which the page's Content-Security-Policy has no say in.
  await page.evaluate(source);
  // It would load style sheets once more, which `file:` pages may not.
  const violations = await page.evaluate<readonly Violation[]>(
    'axe.run({ preload: false }).then(({ violations }) => violations)',
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
