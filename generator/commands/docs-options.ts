import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DocsConfig } from '../config.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { DocsOptions } from '../docs/options.js';
import { cleanLogo } from '../docs/theme/logo.js';

/** A logo stands in every page, so it has to be small: bytes. */
const LARGEST_LOGO = 16 * 1024;

export type DocsOptionsResult =
  | { readonly docs?: DocsOptions; readonly problem?: never }
  | { readonly problem: Diagnostic; readonly docs?: never };

/**
 * What the emitter of the documentation gets: the configuration, with the text of the logo in place of its path.
 *
 * @param cwd - the folder from which the path of the logo leads
 */
export async function docsOptions(config: DocsConfig | undefined, cwd: string): Promise<DocsOptionsResult> {
  const path = config?.theme?.logo;
  if (!config || path === undefined) return config ? { docs: config } : {};
  const logo = await readFile(resolve(cwd, path), 'utf8').catch(() => undefined);
  if (logo === undefined) return problem(`There is no file ${path} that can be read.`);
  if (logo.length > LARGEST_LOGO) {
    return problem(`${path} is larger than ${LARGEST_LOGO / 1024} KiB, and every page would carry it.`);
  }
  if (cleanLogo(logo) === undefined) return problem(`${path} is not an SVG image with shapes in it.`);
  return { docs: { ...config, theme: { ...config.theme, logo } } };
}

function problem(message: string): DocsOptionsResult {
  return { problem: diagnostic('config-invalid', { message: `\`docs.theme.logo\`: ${message}`, help: LOGO_HELP }) };
}

const LOGO_HELP = 'A logo is an SVG file of paths and other shapes, named from the folder of the configuration.';
