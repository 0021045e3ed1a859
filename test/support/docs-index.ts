import type { Contract } from '../../generator/contract/model.js';
import { Diagnostics } from '../../generator/diagnostics/diagnostic.js';
import type { Site } from '../../generator/docs/model.js';
import type { Tools } from '../../generator/docs/playground/tools.js';
import type { SearchIndex } from '../../generator/docs/search/index-model.js';
import { searchIndex } from '../../generator/docs/search/search-index.js';
import { siteOf } from '../../generator/docs/site.js';

const ALL_TOOLS: Tools = { validates: true, strict: true, verifies: true, mocks: true };

/** The site of a contract with every tool, and what can be found on it. */
export function indexedSite(contract: Contract): { readonly site: Site; readonly index: SearchIndex } {
  const context = { package: { name: '@shop/webhooks' }, diagnostics: new Diagnostics(), runtime: new Map() };
  const site = siteOf(contract, context, ALL_TOOLS);
  return { site, index: searchIndex(site, contract) };
}
