import type { Contract } from '../contract/model.js';
import type { EmitContext, OutputFile } from '../emitters/emitter.js';
import type { NavigationSection, Page, Site } from './model.js';
import { pageContextOf, pagesOf } from './pages/index.js';
import { chaptersOf } from './pages/single-page.js';
import type { Models } from './samples/index.js';

/**
 * The documentation of a contract, before it has a form.
 *
 * @param made - what the other emitters made: pages tell of that alone
 * @param models - code that uses the packages among it
 */
export function siteOf(
  contract: Contract,
  context: EmitContext,
  made: readonly OutputFile[] = [],
  models: Models = {},
): Site {
  const { info } = contract;
  const pageContext = pageContextOf(contract, context, made, models);
  const sections = pagesOf(pageContext);
  return {
    title: info.title,
    version: info.version,
    ...(info.description !== undefined && { description: info.description }),
    ...(context.docs?.url !== undefined && { url: context.docs.url }),
    packageName: context.package.name,
    pages: sections.flatMap(({ pages }) => pages),
    navigation: sections.flatMap(({ title, pages }) => navigationSection(title, pages)),
    chapters: chaptersOf(pageContext),
  };
}

function navigationSection(title: string, pages: readonly Page[]): NavigationSection[] {
  const items = pages
    .filter(({ kind }) => kind !== 'not-found' && kind !== 'schema')
    .map((page) => ({
      // The first page has the title of the whole site, which stands above already.
      label: page.kind === 'overview' ? 'Overview' : page.title,
      page: page.slug,
      ...(page.titleIsCode && { code: true }),
      ...(page.badges?.some(({ tone }) => tone === 'danger') && { deprecated: true }),
    }));
  return items.length > 0 ? [{ title, items }] : [];
}
