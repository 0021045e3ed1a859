import type { Declaration } from './declarations.js';
import type { LibrarySchema } from './library-schema.js';
import type { Shapes } from './shapes.js';

const TOKEN = /^T\d+$/;

/**
 * Makes aliases that lead back to themselves (`type A = A | string`) legal. Such a schema decides
 * nothing, so the reference becomes `unknown`. Through a property or an array recursion is fine.
 */
export function breakCycles(declarations: readonly Declaration[], shapes: Shapes): readonly Declaration[] {
  const aliases = endless(new Map(declarations.map(({ token, schema }) => [token, aliasesIn(schema)])));
  if (aliases.size === 0) return declarations;
  return declarations.map((declaration) => {
    const circular = new Set(
      (aliases.get(declaration.token) ?? []).filter((target) => leadsTo(aliases, target, declaration.token)),
    );
    if (circular.size === 0) return declaration;
    return { ...declaration, schema: without(declaration.schema, circular, shapes) };
  });
}

/** The declarations that an alias is resolved through. */
function aliasesIn(schema: LibrarySchema): readonly string[] {
  if ('tsType' in schema) return TOKEN.test(schema.tsType) ? [schema.tsType] : [];
  if ('anyOf' in schema) return schema.anyOf.flatMap(aliasesIn);
  return 'allOf' in schema ? schema.allOf.flatMap(aliasesIn) : [];
}

/** Only the declarations that lead into a circle: those that are left when all that end are taken away. */
function endless(aliases: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  const open = new Map([...aliases].map(([token, targets]) => [token, targets.length]));
  for (const [token, targets] of aliases) {
    for (const target of targets) append(users, target, token);
  }
  const done = [...open].filter(([, count]) => count === 0).map(([token]) => token);
  for (const token of done) {
    for (const user of users.get(token) ?? []) {
      const left = (open.get(user) ?? 0) - 1;
      open.set(user, left);
      if (left === 0) done.push(user);
    }
  }
  const ended = new Set(done);
  return new Map([...aliases].filter(([token]) => !ended.has(token)));
}

function leadsTo(aliases: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const token of seen) {
    if (token === to) return true;
    for (const next of aliases.get(token) ?? []) seen.add(next);
  }
  return false;
}

function without(schema: LibrarySchema, circular: ReadonlySet<string>, shapes: Shapes): LibrarySchema {
  if ('tsType' in schema) return circular.has(schema.tsType) ? shapes.unknown : schema;
  if ('anyOf' in schema) return shapes.union(schema.anyOf.map((member) => without(member, circular, shapes)));
  if ('allOf' in schema) return shapes.intersection(schema.allOf.map((member) => without(member, circular, shapes)));
  return schema;
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Lets an alias of an alias name the end of the chain: compilers follow long ones only so far. */
export function shortenChains(declarations: readonly Declaration[], shapes: Shapes): readonly Declaration[] {
  const ends = new Map<string, string>();
  for (const { token, schema } of declarations) {
    if ('tsType' in schema && TOKEN.test(schema.tsType)) ends.set(token, schema.tsType);
  }
  for (const start of ends.keys()) {
    const passed: string[] = [];
    let token = start;
    for (let next = ends.get(token); next !== undefined; next = ends.get(token)) {
      passed.push(token);
      token = next;
    }
    for (const alias of passed) ends.set(alias, token);
  }
  return declarations.map((declaration) => {
    const end = ends.get(declaration.token);
    return end === undefined ? declaration : { ...declaration, schema: shapes.declared(end) };
  });
}
