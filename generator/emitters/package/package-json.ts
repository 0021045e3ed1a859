import type { Contract } from '../../contract/model.js';
import type { EmitContext } from '../emitter.js';
import { jsonText } from '../quote/json.js';
import { code, type Part } from './parts.js';
import { packageVersion } from './version.js';

const KEYWORDS = ['webhooks', 'events', 'asyncapi', 'json-schema', 'typescript', 'validation'];

/**
 * The manifest of the package. It does not say `publishConfig.access`: whether a scoped package is
 * public is for its owner to decide with the first `npm publish --access public`, and a package
 * that was published by mistake cannot be called back.
 */
export function packageJson({ info }: Contract, { package: options }: EmitContext, parts: readonly Part[]): string {
  return jsonText({
    name: options.name,
    version: packageVersion(info.version),
    description: `${oneLine(info.title)}: event types, validators and JSON Schemas`,
    keywords: KEYWORDS,
    license: options.license ?? spdx(info.license?.name),
    homepage: options.homepage ?? webAddress(info.externalDocs?.url),
    repository: options.repository === undefined ? undefined : repository(options.repository),
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    exports: exportsOf(parts),
    types: './index.d.ts',
    files: ['index.js', 'index.d.ts', ...parts.flatMap(({ files }) => files)],
  });
}

function exportsOf(parts: readonly Part[]): object {
  return Object.assign({ '.': code('./index') }, ...parts.map((part) => part.exports), {
    './package.json': './package.json',
  });
}

/** npm wants an SPDX expression; `info.license.name` is free text. */
function spdx(license: string | undefined): string | undefined {
  return license !== undefined && /^[A-Za-z0-9.+-]+$/.test(license) ? license : undefined;
}

/** Registries turn the homepage into a link, so only an address of the web may become one. */
function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

/** A web address becomes the one that git understands; anything else is a shorthand of npm's. */
function repository(address: string): unknown {
  if (!/^https?:\/\//.test(address)) return address;
  return { type: 'git', url: `git+${address.replace(/\/$/, '').replace(/(\.git)?$/, '.git')}` };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
