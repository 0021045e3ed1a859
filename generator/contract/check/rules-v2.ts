import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Bundle } from '../bundle/bundle.js';
import { isObject, own, ownString, pointer } from '../json.js';
import { checkTagsV2, checkUniqueIdsV2 } from './rules-v2-names.js';
import { checkPayloadFormatsV2 } from './rules-v2-payloads.js';
import { type Found, found, foundBelow, operationsV2 } from './rules-v2-places.js';
import { checkChannelKeys } from './rules-v3.js';
import { walkDocument } from './walk.js';

/**
 * The rules that `@asyncapi/parser` holds AsyncAPI 2 documents to beyond their structure, and that
 * make a document invalid. They are restated here so that both give the same verdict; those about
 * examples and defaults are in `rules-v2-values.ts`.
 */
export function checkRulesV2(bundle: Bundle, diagnostics: Diagnostics): void {
  const { document } = bundle;
  checkParameters(bundle, diagnostics);
  checkPayloadFormatsV2(bundle, diagnostics);
  for (const server of found(document, 'servers', '*')) checkSecurity(server, 'server', bundle, diagnostics);
  for (const operation of operationsV2(document)) checkSecurity(operation, 'operation', bundle, diagnostics);
  for (const server of found(document, 'servers', '*')) checkServerVariables(server, bundle, diagnostics);
  for (const server of found(document, 'components', 'servers', '*')) {
    checkServerVariables(server, bundle, diagnostics);
  }
  for (const channel of found(document, 'channels', '*')) {
    checkChannelServers(channel, bundle, diagnostics);
    checkChannelParameters(channel, bundle, diagnostics);
  }
  checkChannelKeys(bundle, diagnostics);
  checkUniqueIdsV2(bundle, diagnostics);
  checkTagsV2(bundle, diagnostics);
}

/** The meta-schemas of version 2 forget to say so, and the parser fails on a parameter of `null`. */
function checkParameters({ document, locate }: Bundle, diagnostics: Diagnostics): void {
  for (const { value, kind, place } of walkDocument(document)) {
    if (kind !== 'parameter' || isObject(value)) continue;
    diagnostics.report('structure', { message: 'A parameter must be an object.', at: locate(place) });
  }
}

function checkSecurity(holder: Found, what: string, { document, locate }: Bundle, diagnostics: Diagnostics): void {
  const schemes = own(own(document, 'components'), 'securitySchemes');
  for (const { value, place, path } of foundBelow(document, holder, 'security', '*', '*')) {
    const name = path.at(-1) ?? '';
    const scheme = own(schemes, name);
    if (scheme === undefined) {
      diagnostics.report('security-scheme-not-in-document', {
        message: `The ${what} asks for the security scheme '${name}', which 'components' does not have.`,
        at: locate(place),
      });
      continue;
    }
    // A scheme that is a reference tells no type here: the rule does not follow it.
    if (ownString(scheme, 'type') !== 'oauth2' || !Array.isArray(value)) continue;
    const known = scopesOf(own(scheme, 'flows'));
    for (const [index, scope] of value.entries()) {
      if (known.has(scope)) continue;
      diagnostics.report('security-scope-unknown', {
        message: `No flow of the security scheme '${name}' has the scope '${String(scope)}'.`,
        at: locate(pointer(place, index)),
        help: known.size === 0 ? undefined : `It has ${[...known].join(', ')}.`,
      });
    }
  }
}

const FLOWS = ['implicit', 'password', 'clientCredentials', 'authorizationCode'];

function scopesOf(flows: unknown): ReadonlySet<unknown> {
  return new Set(FLOWS.flatMap((flow) => keysOf(own(own(flows, flow), 'scopes'))));
}

function checkServerVariables({ value, place }: Found, { locate }: Bundle, diagnostics: Diagnostics): void {
  const codes = { missing: 'server-variable-missing', redundant: 'server-variable-redundant' } as const;
  for (const { code, name } of compareNames(ownString(value, 'url'), own(value, 'variables'), codes)) {
    const isMissing = code === 'server-variable-missing';
    diagnostics.report(code, {
      message: isMissing
        ? `The server's URL has a variable '${name}' that 'variables' does not describe.`
        : `The server's URL has no variable '${name}'.`,
      at: locate(isMissing ? pointer(place, 'variables') : pointer(place, 'variables', name)),
    });
  }
}

function checkChannelParameters({ value, place, path }: Found, { locate }: Bundle, diagnostics: Diagnostics): void {
  const codes = { missing: 'channel-parameter-missing', redundant: 'channel-parameter-redundant' } as const;
  for (const { code, name } of compareNames(path.at(-1), own(value, 'parameters'), codes)) {
    const isMissing = code === 'channel-parameter-missing';
    diagnostics.report(code, {
      message: isMissing
        ? `The channel's address has a parameter '${name}' that 'parameters' does not describe.`
        : `The channel's address has no parameter '${name}'.`,
      at: locate(isMissing ? pointer(place, 'parameters') : pointer(place, 'parameters', name)),
    });
  }
}

/** What a template names and its descriptions do not, and the other way round. */
function compareNames<Code extends DiagnosticCode>(
  template: string | undefined,
  described: unknown,
  codes: { readonly missing: Code; readonly redundant: Code },
): readonly { readonly code: Code; readonly name: string }[] {
  const named = new Set([...(template ?? '').matchAll(/\{(.+?)\}/g)].map(([, name = '']) => name));
  // Where the template has no names at all, or nothing is described, the rule asks for nothing.
  if (named.size === 0 || !isObject(described)) return [];
  return [
    ...[...named].filter((name) => !Object.hasOwn(described, name)).map((name) => ({ code: codes.missing, name })),
    ...keysOf(described)
      .filter((name) => !named.has(name))
      .map((name) => ({ code: codes.redundant, name })),
  ];
}

function checkChannelServers({ value, place }: Found, { document, locate }: Bundle, diagnostics: Diagnostics): void {
  const servers = own(value, 'servers');
  if (!Array.isArray(servers)) return;
  const known = new Set<unknown>(keysOf(own(document, 'servers')));
  for (const [index, name] of servers.entries()) {
    if (known.has(name)) continue;
    diagnostics.report('channel-server-not-in-document', {
      message: `'${String(name)}' is not one of the document's own 'servers'.`,
      at: locate(pointer(place, 'servers', index)),
    });
  }
}

function keysOf(value: unknown): string[] {
  return isObject(value) ? Object.keys(value) : [];
}
