import type { Assertions, SchemaGraph, SchemaId, SchemaNode } from '../../contract/model.js';
import { childrenOf, nodeOf, referencesOf } from '../../contract/views.js';
import { mapChildren, withAssertions } from './map-schema.js';
import { FORMAT_CHECKS } from './vocabulary/formats.js';

/** What the structural profile does not ask: how a value is written, how large or long it is. */
const DROPPED: ReadonlySet<string> = new Set([
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'multipleOf',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
] satisfies (keyof Assertions)[]);

/**
 * The structural profile of schemas. It accepts everything that the contract profile accepts, which
 * leaving out keywords alone would not give: less under `not` means more refused. So:
 *
 * - `not` stays where nothing in it would be dropped, and goes where something would;
 * - `oneOf` stays likewise, and else becomes `anyOf`: branches that a constant or a type tells apart
 *   exclude each other still, and of the others two may now hold at once;
 * - `if` stays likewise (its branches can be looser), and else becomes `anyOf` of what the two cases
 *   ask.
 *
 * All other keywords accept more where the schemas in them accept more.
 */
export class StructuralProfile {
  /** The schemas in which something is dropped, or that refer to one. */
  readonly #looser: ReadonlySet<SchemaId>;

  /** @param ids - schemas, with all that they refer to */
  constructor(graph: SchemaGraph, ids: Iterable<SchemaId>) {
    this.#looser = looserOf(graph, ids);
  }

  /** Whether the two profiles of a schema, and of all it refers to, are one. */
  isSame(id: SchemaId): boolean {
    return !this.#looser.has(id);
  }

  relax(node: SchemaNode): SchemaNode {
    if (node.kind !== 'schema') return node;
    return withAssertions(node, this.#assertions(node.assertions));
  }

  #assertions(given: Assertions): Assertions {
    const { not, oneOf, if: condition, then, else: otherwise, ...monotone } = withoutDropped(given);
    const parts = [
      mapChildren(monotone, (child) => this.relax(child)),
      this.#not(not),
      this.#oneOf(oneOf),
      condition ? this.#if(condition, then, otherwise) : {},
    ];
    const allOf = parts.flatMap((part) => part.allOf ?? []);
    return { ...Object.assign({}, ...parts), ...(allOf.length > 0 && { allOf }) };
  }

  #not(excluded: SchemaNode | undefined): Assertions {
    return excluded && this.#isExact(excluded) ? { not: excluded } : {};
  }

  #oneOf(branches: readonly SchemaNode[] | undefined): Assertions {
    if (!branches) return {};
    if (branches.every((branch) => this.#isExact(branch))) return { oneOf: branches };
    return { allOf: [anyOf(branches.map((branch) => this.relax(branch)))] };
  }

  #if(condition: SchemaNode, then?: SchemaNode, otherwise?: SchemaNode): Assertions {
    const cases = { ...(then && { then: this.relax(then) }), ...(otherwise && { else: this.relax(otherwise) }) };
    if (this.#isExact(condition)) return { if: condition, ...cases };
    // With one case only, the other allows everything.
    return cases.then && cases.else ? { allOf: [anyOf([cases.then, cases.else])] } : {};
  }

  /** Whether a schema means the same in both profiles. */
  #isExact(node: SchemaNode): boolean {
    return keepsAll(node) && [...referencesOf(node)].every((target) => this.isSame(target));
  }
}

/** Told without asking each schema for all it leads to: what is looser makes its referrers looser. */
function looserOf(graph: SchemaGraph, ids: Iterable<SchemaId>): ReadonlySet<SchemaId> {
  const looser = new Set<SchemaId>();
  const referrers = new Map<SchemaId, SchemaId[]>();
  for (const id of ids) {
    const node = nodeOf(graph, id);
    if (!keepsAll(node)) looser.add(id);
    for (const target of referencesOf(node)) {
      const known = referrers.get(target);
      if (known) known.push(id);
      else referrers.set(target, [id]);
    }
  }
  // A set hands out what is added to it while it is walked.
  for (const id of looser) for (const referrer of referrers.get(id) ?? []) looser.add(referrer);
  return looser;
}

/** A schema beside others, where `anyOf` itself may be taken. */
function anyOf(branches: readonly SchemaNode[]): SchemaNode {
  const [first] = branches;
  if (!first) throw new Error('there is nothing to choose from');
  const { id, source } = first;
  return { kind: 'schema', id, source, assertions: { anyOf: branches }, annotations: {}, roles: {} };
}

function withoutDropped(assertions: Assertions): Assertions {
  return Object.fromEntries(Object.entries(assertions).filter(([keyword]) => !DROPPED.has(keyword)));
}

/** Whether nothing in a schema is dropped. References are not followed. */
function keepsAll(node: SchemaNode): boolean {
  if (node.kind !== 'schema') return true;
  const { assertions } = node;
  const isKept = Object.keys(assertions).every((keyword) => !DROPPED.has(keyword) || isIdle(keyword, assertions));
  return isKept && childrenOf(node).every(keepsAll);
}

/** A format that asserts nothing can be dropped without a difference. */
function isIdle(keyword: string, { format }: Assertions): boolean {
  return keyword === 'format' && !FORMAT_CHECKS.has(format ?? '');
}
