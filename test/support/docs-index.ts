import type { Contract } from '../../generator/contract/model.js';
import { Diagnostics } from '../../generator/diagnostics/diagnostic.js';
import type { Site } from '../../generator/docs/model.js';
import type { SearchIndex } from '../../generator/docs/search/index-model.js';
import { searchIndex } from '../../generator/docs/search/search-index.js';
import { siteOf } from '../../generator/docs/site.js';

/** What the playground needs of a package. That it is there is all that pages ask. */
const MADE = [
  'validators/validate-event.js',
  'validators/structural-checks.js',
  'validators/event-dispatch.js',
  'runtime/validate-event.js',
  'strict/index.js',
  'receiving/verify-signature.js',
  'receiving/signature-scheme.js',
  'receiving/sign-delivery.js',
  'mocks/index.js',
].map((path) => ({ path, content: '' }));

/** The site of a contract with every tool, and what can be found on it. */
export function indexedSite(contract: Contract): { readonly site: Site; readonly index: SearchIndex } {
  const context = { package: { name: '@shop/webhooks' }, diagnostics: new Diagnostics(), runtime: new Map() };
  const site = siteOf(contract, context, MADE);
  return { site, index: searchIndex(site, contract) };
}
