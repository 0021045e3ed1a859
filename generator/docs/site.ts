import type { Contract } from '../contract/model.js';
import type { EmitContext } from '../emitters/emitter.js';
import type { NavigationSection, Page, Site } from './model.js';
import { pagesOf } from './pages/index.js';
import { NO_TOOLS, type Tools } from './playground/tools.js';

/**
 * The documentation of a contract, before it has a form.
 *
 * @param tools - what the playground can do with the package; without them, there is none
 */
export function siteOf(contract: Contract, context: EmitContext, tools: Tools = NO_TOOLS): Site {
  const { info } = contract;
  const sections = pagesOf(contract, context, tools);
  return {
    title: info.title,
    version: info.version,
    ...(info.description !== undefined && { description: info.description }),
    packageName: context.package.name,
    pages: sections.flatMap(({ pages }) => pages),
    navigation: sections.flatMap(({ title, pages }) => navigationSection(title, pages)),
  };
}

function navigationSection(title: string, pages: readonly Page[]): NavigationSection[] {
  const items = pages
    .filter(({ kind }) => kind !== 'not-found' && kind !== 'schema')
    .map((page) => ({
      label: page.title,
      page: page.slug,
      ...(page.titleIsCode && { code: true }),
      ...(page.badges?.some(({ tone }) => tone === 'danger') && { deprecated: true }),
    }));
  return items.length > 0 ? [{ title, items }] : [];
}
