import type { Contract } from '../../contract/model.js';
import { commandName } from '../cli/command-name.js';
import type { EmitContext } from '../emitter.js';
import { PLATFORM, PLATFORMS } from '../platforms.js';
import { jsonText } from '../quote/json.js';
import type { Part } from './parts.js';
import { packageVersion } from './version.js';

const KEYWORDS = ['webhooks', 'events', 'asyncapi', 'json-schema', 'typescript', 'validation'];

/**
 * The manifest of the package. It does not say `publishConfig.access`: whether a scoped package is
 * public is for its owner to decide with the first `npm publish --access public`, and a package
 * that was published by mistake cannot be called back.
 */
export function packageJson(
  { info }: Contract,
  { package: options, diagnostics }: EmitContext,
  parts: readonly Part[],
): string {
  const version = packageVersion(info.version);
  if (version !== info.version) {
    diagnostics.report('version-not-semver', {
      message: `info.version is '${info.version}', so the package has the version ${version}.`,
    });
  }
  return jsonText({
    name: options.name,
    version,
    description: `${oneLine(info.title)}: ${contents(parts)}`,
    keywords: KEYWORDS,
    license: spdx(options.license ?? info.license?.name),
    homepage: options.homepage ?? webAddress(info.externalDocs?.url),
    repository: options.repository === undefined ? undefined : repository(options.repository),
    type: 'module',
    sideEffects: false,
    bin: parts.some(({ output }) => output === 'cli') ? { [commandName(options)]: 'bin/cli.js' } : undefined,
    engines: { node: '>=20.19' },
    ...optionalPeers(parts),
    imports: IMPORTS,
    exports: exportsOf(parts),
    types: './index.d.ts',
    files: ['index.js', 'index.web.js', 'index.d.ts', ...parts.flatMap(({ files }) => files)],
  });
}

/** What the code of the package imports: the implementation that fits where it runs. */
const IMPORTS = {
  [PLATFORM]: {
    types: './runtime/platform/web.d.ts',
    node: `./${PLATFORMS.node}`,
    default: `./${PLATFORMS.default}`,
  },
};

/** One for each platform: with it, the root is loaded at once. */
const ROOT = { types: './index.d.ts', node: './index.js', default: './index.web.js' };

/** Who needs them installs them; for everybody else there is no dependency. */
function optionalPeers(parts: readonly Part[]): object {
  const peers = Object.assign({}, ...parts.map((part) => part.peers)) as Readonly<Record<string, string>>;
  const names = Object.keys(peers);
  if (names.length === 0) return {};
  return {
    peerDependencies: peers,
    peerDependenciesMeta: Object.fromEntries(names.map((name) => [name, { optional: true }])),
  };
}

function exportsOf(parts: readonly Part[]): object {
  return Object.assign({ '.': ROOT }, ...parts.map((part) => part.exports), {
    './package.json': './package.json',
  });
}

function contents(parts: readonly Part[]): string {
  const hasSchemas = parts.some(({ output }) => output === 'schemas');
  return hasSchemas ? 'event types, validators and JSON Schemas' : 'event types and validators';
}

const SPDX_NAME = String.raw`\(*[A-Za-z0-9.+-]+\)*`;
const SPDX = new RegExp(`^${SPDX_NAME}(?: (?:AND|OR|WITH) ${SPDX_NAME})*$|^SEE LICENSE IN \\S+$`);

/** npm wants an SPDX expression, or the name of a file; what people write is free text. */
function spdx(license: string | undefined): string | undefined {
  return license !== undefined && SPDX.test(license) ? license : undefined;
}

/** Registries turn the homepage into a link, so only an address of the web may become one. */
function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

/** The page of a folder, as GitHub and GitLab have it: repository, branch, folder. */
const FOLDER_PAGE = /^(https?:\/\/[^/]+\/[^/]+\/.+?)(?:\/-)?\/tree\/[^/]+(?:\/(.+))?$/;

/** A web address becomes the one that git understands; anything else is a shorthand of npm's. */
function repository(address: string): unknown {
  if (!/^https?:\/\//.test(address)) return address;
  const page = address.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const [, root = page, directory] = FOLDER_PAGE.exec(page) ?? [];
  return { type: 'git', url: `git+${root.replace(/(\.git)?$/, '.git')}`, directory };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
