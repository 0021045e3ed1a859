import type { Diagnostics, Location } from '../../diagnostics/diagnostic.js';
import { isObject, own, ownString, pointer, valueAt } from '../json.js';
import type { KeywordSchema, SchemaId, SchemaNode } from '../model.js';
import { fragmentOf, valueBehind } from '../place-behind.js';
import { readSchemaRoles } from '../vocabulary/read.js';
import { readAnnotations } from './annotations.js';
import { readAssertions } from './assertions.js';
import { type Dialect, dialectOf } from './dialect.js';
import { reportMisspeltKeywords } from './misspelt-keywords.js';
import { reportUnreadKeywords } from './unread-keywords.js';

/** A document whose references are all internal, and where each place of it came from. */
export interface SchemaSource {
  readonly document: unknown;
  readonly locate: (path: string) => Location;
}

/**
 * Turns schemas of a bundled document into canonical nodes, following references. Each place is
 * read once; a reference stays a reference, so recursion costs nothing.
 */
export class SchemaGraphBuilder {
  readonly nodes = new Map<SchemaId, SchemaNode>();
  /** Places that references point to, beside the roots. */
  readonly targets = new Set<SchemaId>();
  readonly #source: SchemaSource;
  readonly #diagnostics: Diagnostics;
  readonly #pending: { path: string; dialect: Dialect }[] = [];

  constructor(source: SchemaSource, diagnostics: Diagnostics) {
    this.#source = source;
    this.#diagnostics = diagnostics;
  }

  /**
   * Adds the schema at a pointer, and all that it refers to.
   * @returns the id under which it, or the schema that it is an alias of, is found
   */
  add(path: string, schemaFormat?: string): SchemaId | undefined {
    const dialect = dialectOf(schemaFormat);
    if (!dialect) return undefined;
    const target = this.#follow(path);
    if (target === undefined) return undefined;
    this.#enqueue(target, dialect);
    this.#drain();
    return `#${target}`;
  }

  #enqueue(path: string, dialect: Dialect): void {
    if (!this.nodes.has(`#${path}`)) this.#pending.push({ path, dialect });
  }

  #drain(): void {
    for (let next = this.#pending.pop(); next; next = this.#pending.pop()) {
      if (!this.nodes.has(`#${next.path}`))
        this.#read(valueAt(this.#source.document, next.path), next.path, next.dialect);
    }
  }

  #read(value: unknown, path: string, dialect: Dialect): SchemaNode {
    const known = this.nodes.get(`#${path}`);
    if (known) return known;
    const node = this.#node(value, path, dialect);
    this.nodes.set(node.id, node);
    return node;
  }

  #node(value: unknown, path: string, dialect: Dialect): SchemaNode {
    const base = { id: `#${path}`, source: this.#source.locate(path) };
    if (typeof value === 'boolean') return { ...base, kind: 'boolean', value };
    if (!isObject(value)) return { ...base, kind: 'boolean', value: true };
    const ref = ownString(value, '$ref');
    if (ref !== undefined) return this.#reference(base, ref, dialect);
    return this.#keywords(base, value, path, dialect);
  }

  #reference(base: Pick<SchemaNode, 'id' | 'source'>, ref: string, dialect: Dialect): SchemaNode {
    const target = this.#follow(fragmentOf(ref));
    if (target === undefined) return { ...base, kind: 'boolean', value: true };
    this.targets.add(`#${target}`);
    this.#enqueue(target, dialect);
    return { ...base, kind: 'reference', target: `#${target}` };
  }

  #keywords(
    base: Pick<SchemaNode, 'id' | 'source'>,
    schema: Record<string, unknown>,
    path: string,
    dialect: Dialect,
  ): KeywordSchema {
    reportUnreadKeywords(schema, base.source, dialect, this.#diagnostics);
    reportMisspeltKeywords(schema, (keyword) => this.#source.locate(pointer(path, keyword)), this.#diagnostics);
    return {
      ...base,
      kind: 'schema',
      assertions: readAssertions(schema, dialect, (child, ...tokens) =>
        this.#read(child, pointer(path, ...tokens), dialect),
      ),
      annotations: readAnnotations(schema, valueBehind(this.#source.document, own(schema, 'externalDocs'))),
      roles: readSchemaRoles(schema, (token) => this.#source.locate(pointer(path, token))),
    };
  }

  /** The end of a chain of references, or `undefined` (and a finding) where the chain has no end. */
  #follow(path: string): string | undefined {
    const seen = new Set<string>();
    for (let place = path; ; ) {
      const ref = ownString(valueAt(this.#source.document, place), '$ref');
      if (ref === undefined) return place;
      if (seen.has(place)) {
        const at = this.#source.locate(path);
        this.#diagnostics.report('reference-loop', { message: `The reference at ${path} leads back to itself.`, at });
        return undefined;
      }
      seen.add(place);
      place = fragmentOf(ref);
    }
  }
}
