import type { Guide } from '../contract/model.js';

/** What the configuration says of the documentation: `docs`. Everything that names a product is in here or in the contract. */
export interface DocsOptions {
  /** Where the site is published: `https://docs.example.com/webhooks`. Links inside stay relative. */
  readonly url?: string;
  /** Where the contract can be read or changed: the address of its repository. */
  readonly source?: string;
  readonly theme?: DocsTheme;
  /** Pages beside those of the contract, after its guides. */
  readonly pages?: readonly Guide[];
}

export interface DocsTheme {
  /** A hexadecimal colour for links and marks, on light and on dark: `#5b3df5`. What cannot be read is adapted. */
  readonly accent?: string;
  readonly accentDark?: string;
  /** The text of an SVG image, shown in front of the title. Only shapes of it are kept. */
  readonly logo?: string;
}
