import { readFileSync } from 'node:fs';
import { ownString } from '../contract/json.js';
import type { Generator } from '../output/manifest.js';

const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** This tool, as its own package.json names it. */
export const GENERATOR: Generator = {
  name: ownString(manifest, 'name') ?? 'webhook-contract',
  version: ownString(manifest, 'version') ?? '0.0.0',
};
