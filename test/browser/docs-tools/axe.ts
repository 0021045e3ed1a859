import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

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
