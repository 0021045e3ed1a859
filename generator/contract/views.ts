/** Read-only views of the schema graph that all emitters share, so that they cannot disagree. */
import type {
  Annotations,
  Assertions,
  BooleanSchema,
  KeywordSchema,
  SchemaGraph,
  SchemaId,
  SchemaNode,
} from './model.js';

/** The node with this id. Every id in a contract has one. */
export function nodeOf(graph: SchemaGraph, id: SchemaId): SchemaNode {
  const node = graph.nodes.get(id);
  if (!node) throw new Error(`no schema has the id ${id}`);
  return node;
}

/** The schema itself, behind a reference if there is one. */
export function resolve(graph: SchemaGraph, node: SchemaNode): BooleanSchema | KeywordSchema {
  if (node.kind !== 'reference') return node;
  const target = nodeOf(graph, node.target);
  if (target.kind === 'reference') throw new Error(`${node.target} is a reference, not the end of one`);
  return target;
}

/** One property as all members of a composition see it. */
export interface EffectiveProperty {
  readonly name: string;
  /** One schema for each member that mentions it; a value has to satisfy them all. */
  readonly schemas: readonly SchemaNode[];
  readonly required: boolean;
}

/**
 * The properties that a value of this schema has, through `allOf` and references, in the order of
 * the document. Branches of `anyOf`, `oneOf` and `if` are not included: they hold only sometimes.
 */
export function propertiesOf(graph: SchemaGraph, node: SchemaNode): ReadonlyMap<string, EffectiveProperty> {
  const found = new Map<string, { schemas: SchemaNode[]; required: boolean }>();
  const required = new Set<string>();
  for (const member of conjunctionOf(graph, node)) {
    for (const [name, schema] of member.assertions.properties ?? []) {
      const entry = found.get(name);
      if (entry) entry.schemas.push(schema);
      else found.set(name, { schemas: [schema], required: false });
    }
    for (const name of member.assertions.required ?? []) required.add(name);
  }
  return new Map(
    [...found].map(([name, { schemas }]) => [name, { name, schemas, required: required.has(name) }] as const),
  );
}

/** Every name that a value must have, also those without a schema of their own. */
export function requiredOf(graph: SchemaGraph, node: SchemaNode): ReadonlySet<string> {
  return new Set(conjunctionOf(graph, node).flatMap((member) => member.assertions.required ?? []));
}

/** The schema and, through `allOf` and references, all schemas that hold whenever it holds. */
export function conjunctionOf(graph: SchemaGraph, node: SchemaNode): readonly KeywordSchema[] {
  const members = new Set<KeywordSchema>();
  const visit = (next: SchemaNode): void => {
    const schema = resolve(graph, next);
    if (schema.kind === 'boolean' || members.has(schema)) return;
    members.add(schema);
    schema.assertions.allOf?.forEach(visit);
  };
  visit(node);
  return [...members];
}

/** Whether values may have properties that the schema does not declare. */
export function isOpen(graph: SchemaGraph, node: SchemaNode): boolean {
  return conjunctionOf(graph, node).every(({ assertions: { additionalProperties } }) => {
    return additionalProperties === undefined || !isFalse(resolve(graph, additionalProperties));
  });
}

function isFalse(schema: BooleanSchema | KeywordSchema): boolean {
  return schema.kind === 'boolean' && !schema.value;
}

/**
 * The keywords of draft-07 that hold schemas, and how: by name, or as one schema or a list of them.
 * A member of `dependencies` may be a list of names instead.
 */
const HOLDERS = {
  properties: 'members',
  patternProperties: 'members',
  items: 'schemas',
  allOf: 'schemas',
  anyOf: 'schemas',
  oneOf: 'schemas',
  dependencies: 'members',
  additionalItems: 'schemas',
  contains: 'schemas',
  additionalProperties: 'schemas',
  propertyNames: 'schemas',
  not: 'schemas',
  if: 'schemas',
  then: 'schemas',
  else: 'schemas',
} as const satisfies { readonly [Keyword in keyof Assertions]?: 'members' | 'schemas' };

const HOLDING = Object.keys(HOLDERS) as readonly (keyof typeof HOLDERS)[];

/** How a keyword holds schemas, if it does. */
export function holderKind(keyword: string): 'members' | 'schemas' | undefined {
  return Object.hasOwn(HOLDERS, keyword) ? HOLDERS[keyword as keyof typeof HOLDERS] : undefined;
}

/** The nodes directly inside a node. A reference has none: what it points to stands elsewhere. */
export function childrenOf(node: SchemaNode): readonly SchemaNode[] {
  if (node.kind !== 'schema') return [];
  return HOLDING.flatMap((keyword) => nodesIn(node.assertions[keyword]));
}

/** What a keyword holds, as the graph has it: by name, a list, or one node. */
type Held = ReadonlyMap<string, SchemaNode | readonly string[]> | readonly SchemaNode[] | SchemaNode | undefined;

function nodesIn(held: Held): readonly SchemaNode[] {
  if (held === undefined) return [];
  if (held instanceof Map) return [...held.values()].filter(isNode);
  return isNode(held as SchemaNode) ? [held as SchemaNode] : (held as readonly SchemaNode[]);
}

function isNode(value: SchemaNode | readonly string[]): value is SchemaNode {
  return !Array.isArray(value);
}

/** The ids that references inside a schema point to, each once, in document order. */
export function referencesOf(node: SchemaNode): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>();
  const visit = (next: SchemaNode): void => {
    if (next.kind === 'reference') found.add(next.target);
    childrenOf(next).forEach(visit);
  };
  visit(node);
  return found;
}

/**
 * Schemas, and all that can be reached from them through references. The roots come first.
 *
 * @param next - where a schema leads, if not through all the references in it
 */
export function closureOf(
  graph: SchemaGraph,
  roots: Iterable<SchemaId>,
  next = (id: SchemaId): Iterable<SchemaId> => referencesOf(nodeOf(graph, id)),
): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>(roots);
  // A set hands out what is added to it while it is walked.
  for (const id of found) for (const target of next(id)) found.add(target);
  return found;
}

/** What is told about a value: the schema's own words, else those of what it refers to. */
export function annotationsOf(graph: SchemaGraph, node: SchemaNode): Annotations {
  const schema = resolve(graph, node);
  return schema.kind === 'boolean' ? {} : schema.annotations;
}
