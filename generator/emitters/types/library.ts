import type { Declaration } from './declarations.js';
import { parseDeclarations } from './syntax/parse.js';
import type { TypeSyntax } from './syntax/syntax.js';

/** The library's time per declaration grows a little with their number, so it gets them in portions. */
const PORTION = 200;

/**
 * Lets json-schema-to-typescript write the declarations. It is loaded only here, because it is large.
 * @returns token → type
 */
export async function writeTypes(declarations: readonly Declaration[]): Promise<ReadonlyMap<string, TypeSyntax>> {
  const { compile } = await import('json-schema-to-typescript');
  const types = new Map<string, TypeSyntax>();
  for (let start = 0; start < declarations.length; start += PORTION) {
    const portion = declarations.slice(start, start + PORTION);
    const entries = portion.map(({ token, schema }) => [token, { ...schema, title: token }] as const);
    const root = { type: 'object' as const, properties: Object.fromEntries(entries), additionalProperties: false };
    // It declares whatever has a title; the root only holds them together.
    const text = await compile(root as Parameters<typeof compile>[0], 'Root', OPTIONS);
    for (const [token, type] of parseDeclarations(text)) types.set(token, type);
  }
  return types;
}

const OPTIONS = {
  additionalProperties: false,
  bannerComment: '',
  enableConstEnums: false,
  // Its formatter costs more than everything else together.
  format: false,
  ignoreMinAndMaxItems: true,
  unknownAny: true,
};
