import type { KeywordSchema, SchemaId, SchemaNode } from '../../contract/model.js';
import { nodeOf } from '../../contract/views.js';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { expand } from './conjunction.js';
import { factsOf, type ListFacts } from './facts.js';
import { impliedKinds, inOrder, KindFinder, type Kinds } from './kinds.js';
import type { Scope } from './scope.js';

/** More places than this are not looked at: no document that people write has as many. */
const MAX_PLACES = 50_000;

/** A place of a value: what holds there, and which kinds of value are possible from outside. */
interface Place {
  readonly nodes: readonly SchemaNode[];
  readonly context?: Kinds | undefined;
}

/**
 * Reports where a type promises an object or an array that no validator asks for: where `properties`
 * or `items` stand without `type`. What counts is all that holds of a value together, so a part of an
 * `allOf` may leave the type to its neighbours.
 *
 * @param roots - the schemas that validators are for
 */
export function reportImpliedTypes(scope: Scope, roots: Iterable<SchemaId>, diagnostics: Diagnostics): void {
  if (![...scope.graph.nodes.values()].some(isSuspect)) return;
  const kinds = new KindFinder(scope);
  const strip = stripper();
  const seen = new Set<string>();
  const queue: Place[] = [...roots].map((id) => ({ nodes: [nodeOf(scope.graph, id)] }));
  for (const { nodes, context } of queue) {
    const { impossible, schemas } = expand(scope, nodes);
    const key = keyOf(schemas, context);
    if (impossible || seen.has(key) || seen.size >= MAX_PLACES) continue;
    seen.add(key);
    const found = kinds.of(nodes, context);
    const suspect = found ? undefined : schemas.find(isSuspect);
    if (suspect) report(diagnostics, suspect);
    queue.push(...placesIn(schemas, found ?? impliedKinds(schemas), strip));
  }
}

function isSuspect(node: SchemaNode): node is KeywordSchema {
  return node.kind === 'schema' && !node.assertions.type && impliedKinds([node]) !== undefined;
}

function report(diagnostics: Diagnostics, schema: KeywordSchema): void {
  const implied = inOrder(impliedKinds([schema]) ?? new Set());
  const about = implied.map((kind) => `${kind}s`).join(' and ');
  diagnostics.report('type-implied', {
    message: `${schema.id} is about ${about}, but has no 'type': its TypeScript type leaves out other values, which are valid.`,
    at: schema.source,
    help: `Add \`type: ${implied.length === 1 ? implied[0] : `[${implied.join(', ')}]`}\`.`,
  });
}

/** The places directly inside a value. Those of alternatives come with all that holds beside them. */
function placesIn(
  schemas: readonly KeywordSchema[],
  kinds: Kinds | undefined,
  strip: (schema: KeywordSchema) => KeywordSchema,
): Place[] {
  const facts = factsOf(schemas);
  const beside = schemas.map(strip);
  return [
    ...facts.unions.flat().map((branch) => ({ nodes: [...beside, branch], context: kinds })),
    ...[...facts.members.values()].map((member) => ({ nodes: member.schemas })),
    ...facts.others.map((node) => ({ nodes: [node] })),
    ...itemsOf(facts.lists),
  ];
}

function itemsOf(lists: readonly ListFacts[]): Place[] {
  const length = Math.max(0, ...lists.map(({ places }) => places.length));
  return Array.from({ length: length + 1 }, (_, index) => ({
    nodes: lists.flatMap(({ places, rest }) => places[index] ?? rest ?? []),
  }));
}

/** Takes the compositions off a schema that stands apart from them. One schema always gives one object. */
function stripper(): (schema: KeywordSchema) => KeywordSchema {
  const known = new Map<KeywordSchema, KeywordSchema>();
  return (schema) => {
    const before = known.get(schema);
    if (before) return before;
    const { allOf: _, anyOf: __, oneOf: ___, ...assertions } = schema.assertions;
    const bare = { ...schema, assertions };
    known.set(schema, bare);
    known.set(bare, bare);
    return bare;
  };
}

function keyOf(schemas: readonly KeywordSchema[], context: Kinds | undefined): string {
  const ids = schemas.map(({ id, assertions: { anyOf, oneOf } }) => `${id}${anyOf || oneOf ? '|' : ''}`);
  return `${[...new Set(ids)].sort().join(' & ')} ${context ? inOrder(context).join() : ''}`;
}
