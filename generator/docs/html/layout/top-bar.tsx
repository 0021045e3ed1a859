import type { RenderContext } from '../render-context.js';
import { SearchButton } from '../search.js';
import { MenuIcon, ThemeIcon } from './icons.js';

/** What stands above every page: whose documentation it is, and the ways around in it. */
export function TopBar({ site, href, brand }: RenderContext) {
  return (
    <header class="top">
      <button type="button" class="icon menu" popovertarget="page-navigation" aria-label="Menu">
        <MenuIcon />
      </button>
      <a class="home" href={href('index')}>
        {brand.logo && <span class="logo" aria-hidden="true" dangerouslySetInnerHTML={{ __html: brand.logo }} />}
        <span>{site.title}</span>
      </a>
      <span class="version">
        <span class="unseen">Version </span>
        {site.version}
      </span>
      <SearchButton />
      <button type="button" class="icon theme" data-theme-switch aria-label="Dark theme" aria-pressed="false" hidden>
        <ThemeIcon />
      </button>
    </header>
  );
}
