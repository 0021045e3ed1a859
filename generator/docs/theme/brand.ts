import type { DocsOptions } from '../options.js';
import { DEFAULT_ACCENT, readable } from './colours.js';
import { cleanLogo } from './logo.js';

/** What the configuration makes of the looks of a site, ready for use. */
export interface Brand {
  /** Where the site is published. */
  readonly url?: string;
  /** Where the contract can be read or changed. */
  readonly source?: string;
  /** SVG that may stand in a page. */
  readonly logo?: string;
  /** Colours of links and marks that can be read on light and on dark. */
  readonly accent: { readonly light: string; readonly dark: string };
}

export function brandOf({ url, source, theme = {} }: DocsOptions): Brand {
  const logo = theme.logo === undefined ? undefined : cleanLogo(theme.logo);
  return {
    ...(url !== undefined && { url }),
    ...(source !== undefined && { source }),
    ...(logo !== undefined && { logo }),
    accent: {
      light: readable(theme.accent ?? DEFAULT_ACCENT.light, 'light'),
      dark: readable(theme.accentDark ?? theme.accent ?? DEFAULT_ACCENT.dark, 'dark'),
    },
  };
}

/** What stands behind the style sheet of every site, so that it wins. */
export function brandStyle({ accent }: Brand): string {
  return `:root{--accent:light-dark(${accent.light},${accent.dark})}\n`;
}

/** The mark of the site in a browser's tab: its logo, or a hook in its colour. */
export function brandIcon({ logo, accent }: Brand): string {
  if (logo !== undefined) return `${logo.replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg"')}\n`;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<rect width="32" height="32" rx="8" fill="${accent.light}"/>`,
    '<path d="M20 8v10a5 5 0 0 1-10 0v-2l3 3" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>',
    '</svg>',
    '',
  ].join('\n');
}
