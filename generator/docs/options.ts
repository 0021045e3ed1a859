import type { Guide } from '../contract/model.js';

/** What the configuration says of the documentation: `docs`. Everything that names a product is in here or in the contract. */
export interface DocsOptions {
  /** Where the site is published: `https://docs.example.com/webhooks`. Links inside stay relative. */
  readonly url?: string;
  readonly theme?: DocsTheme;
  /** Pages beside those of the contract, after its guides. */
  readonly pages?: readonly Guide[];
}

export interface DocsTheme {
  /** A CSS hexadecimal colour for links and marks, on light and on dark: `#5b3df5`. */
  readonly accent?: string;
  readonly accentDark?: string;
  /** An SVG image, shown in front of the title. Only shapes of it are kept. */
  readonly logo?: string;
}
