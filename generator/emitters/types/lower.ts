import type { KeywordSchema, Reference, SchemaId, SchemaNode } from '../../contract/model.js';
import { atomsOf, type Conjunction, expand, saysShape } from './conjunction.js';
import { type Facts, factsOf, type MemberFacts } from './facts.js';
import type { Implication } from './implies.js';
import { impliedKinds, inOrder, type Kind, type KindFinder, type Kinds, kindOf, ownKinds } from './kinds.js';
import { isScalar, type LibrarySchema, type Member, type Primitive } from './library-schema.js';
import { listType } from './lists.js';
import type { Scope } from './scope.js';
import type { Shapes } from './shapes.js';

/** Nesting that nobody reads; below it, everything is `unknown`. */
const MAX_DEPTH = 60;
/** Named schemas that are merged into one type, and merges inside merges. Beyond, `A & B` says the same. */
const MAX_MERGES = 200;
const MAX_MERGE_DEPTH = 4;

interface LoweringTools {
  readonly scope: Scope;
  readonly shapes: Shapes;
  readonly kinds: KindFinder;
  readonly implication: Implication;
  /** What stands for a declaration of this schema. */
  readonly tokenOf: (id: SchemaId) => string;
  /** The comment of a member whose value satisfies these schemas. */
  readonly commentOf: (member: MemberFacts) => string;
}

/**
 * Translates schemas to types, and not to a narrower one than what they accept: what TypeScript
 * cannot say (`not`, `if`, bounds, patterns) is left out. The one exception is a schema with keywords
 * of objects or arrays but without `type`, whose type leaves out what else is valid; see
 * `implied-types.ts`.
 */
export class Lowering {
  readonly #tools: LoweringTools;
  readonly #merging = new Set<string>();
  #merges = 0;
  #depth = 0;

  constructor(tools: LoweringTools) {
    this.#tools = tools;
  }

  /** Starts a new declaration, with a new allowance of merges. */
  reset(): void {
    this.#merges = 0;
  }

  /**
   * The type of a value that satisfies all the schemas.
   * @param context - the kinds of value that are possible where they stand, if that is known
   */
  type(nodes: readonly SchemaNode[], context?: Kinds): LibrarySchema {
    if (this.#depth >= MAX_DEPTH) return this.#tools.shapes.unknown;
    this.#depth++;
    const type = this.#conjunction(nodes, context);
    this.#depth--;
    return type;
  }

  /** The properties of an object, in the order of the document. */
  members(members: Iterable<MemberFacts>): Member[] {
    return [...members].map((member) => ({
      name: member.name,
      required: member.required,
      comment: this.#tools.commentOf(member),
      type: this.type(member.schemas),
    }));
  }

  #conjunction(nodes: readonly SchemaNode[], context?: Kinds): LibrarySchema {
    const { scope, shapes: make, implication, kinds } = this.#tools;
    const atoms = atomsOf(scope, nodes);
    if (atoms.impossible) return make.never;
    const schemas = atoms.schemas.filter(saysShape);
    const scalar = schemas.length === 1 && atoms.references.length === 0 && scalarType(make, schemas[0], context);
    if (scalar) return scalar;
    const [first] = atoms.references;
    if (!first) return this.#facts(nodes, factsOf(schemas), kinds.of(nodes, context) ?? impliedKinds(schemas));
    if (schemas.length === 0 && atoms.references.length === 1) return this.#name(first);
    const sole = atoms.references.find((reference) => {
      return implication.holds([reference], nodes) && !this.#contains(reference, schemas);
    });
    return sole ? this.#name(sole) : this.#merge(nodes, { ...atoms, schemas }, context);
  }

  /** Named schemas and more, in one type: merged where that says it all, else `A & B`. */
  #merge(nodes: readonly SchemaNode[], atoms: Conjunction, context?: Kinds): LibrarySchema {
    const { scope, shapes: make, kinds } = this.#tools;
    const key = nodes.map(({ id }) => id).join(' & ');
    const mayMerge = this.#merging.size < MAX_MERGE_DEPTH && this.#merges < MAX_MERGES && !this.#merging.has(key);
    const merged = mayMerge ? atoms.references.filter((reference) => !this.#isUnion(reference)) : [];
    const schemas = new Set(atoms.schemas);
    for (const schema of expand(scope, merged).schemas) if (saysShape(schema)) schemas.add(schema);
    const found = kinds.of(nodes, context) ?? impliedKinds([...schemas]);
    const facts = factsOf([...schemas]);
    const named = atoms.references.filter((reference) => !merged.includes(reference));
    const names = named.map((reference) => this.#name(reference));
    // A bare kind beside a name would only blur it.
    if (names.length > 0 && isBare(facts)) return make.intersection(names);
    if (!mayMerge) return make.intersection([...names, this.#facts(nodes, facts, found, names.length > 0)]);
    this.#merges += merged.length;
    this.#merging.add(key);
    const rest = this.#facts(nodes, facts, found, names.length > 0);
    this.#merging.delete(key);
    return make.intersection([...names, rest]);
  }

  /** Whether a schema is composed of the very place that refers to it. */
  #contains(reference: Reference, place: readonly KeywordSchema[]): boolean {
    return expand(this.#tools.scope, [reference]).schemas.some((schema) => place.includes(schema));
  }

  /** Its branches are better told by its name. */
  #isUnion(reference: Reference): boolean {
    return expand(this.#tools.scope, [reference]).schemas.some(({ assertions: a }) => a.anyOf ?? a.oneOf);
  }

  #name(reference: Reference): LibrarySchema {
    const { shapes: make, tokenOf } = this.#tools;
    return make.declared(tokenOf(reference.target));
  }

  /** @param besideNames - the result is only a part of the type; names are the rest of it */
  #facts(nodes: readonly SchemaNode[], facts: Facts, kinds: Kinds | undefined, besideNames = false): LibrarySchema {
    const { shapes: make } = this.#tools;
    if (facts.values) {
      const values = facts.values.filter((value) => !kinds || kinds.has(kindOf(value)));
      return make.union([
        make.literals(values.filter(isScalar)),
        ...values.filter((value) => !isScalar(value)).map((value) => make.literal(value)),
      ]);
    }
    const unions = facts.unions.map((branches) => this.#branches(nodes, branches, kinds));
    const narrowed = make.intersection(unions);
    if (narrowed !== make.unknown && saysNoMore(facts)) return narrowed;
    if (!kinds) return narrowed;
    const isPart = besideNames || narrowed !== make.unknown;
    return make.intersection([make.union(inOrder(kinds).map((kind) => this.#kind(kind, facts, isPart))), ...unions]);
  }

  #branches(nodes: readonly SchemaNode[], branches: readonly SchemaNode[], kinds: Kinds | undefined): LibrarySchema {
    const { scope, shapes: make, implication } = this.#tools;
    const others = withoutUnion(scope, nodes, branches).filter(saysShape);
    // A branch that is true anyway makes the union say nothing.
    if (others.length > 0 && branches.some((branch) => implication.holds(others, [branch]))) return make.unknown;
    return make.union(branches.map((branch) => this.type([branch], kinds)));
  }

  #kind(kind: Kind, facts: Facts, isPart: boolean): LibrarySchema {
    const { shapes: make } = this.#tools;
    if (kind === 'object') return this.#object(facts, isPart);
    if (kind === 'array') return listType(make, facts, (nodes) => this.type(nodes));
    if (kind !== 'string' || !facts.known) return make.primitive(kind);
    return make.union([make.literals(facts.known), make.otherString]);
  }

  #object(facts: Facts, isPart: boolean): LibrarySchema {
    const { shapes: make } = this.#tools;
    const members = this.members(facts.members.values());
    // Where only some names are limited, an index signature would limit the others too.
    const isMap = facts.others.length > 0 && (!facts.isPartial || (members.length === 0 && !isPart));
    if (!isMap) {
      if (members.length > 0) return make.object(members);
      if (isPart && !facts.isEmpty) return make.unknown;
      return make.object([], facts.isEmpty ? make.never : make.unknown);
    }
    // An index signature repeats the types of all members.
    const isReadable = members.every(({ type }) => make.isSimple(type));
    return make.object(members, isReadable ? make.union(facts.others.map((node) => this.type([node]))) : make.unknown);
  }
}

/** The type of a schema that says nothing but kinds of scalars: most members, so they get a short way. */
function scalarType(make: Shapes, schema: KeywordSchema | undefined, context?: Kinds): LibrarySchema | undefined {
  if (!schema || context || schema.roles.extensibleEnum) return undefined;
  const { type, enum: values, const: constant, anyOf, oneOf, allOf } = schema.assertions;
  if (!type || values || constant || anyOf || oneOf || allOf) return undefined;
  if (type.includes('object') || type.includes('array')) return undefined;
  return make.union(inOrder(ownKinds(schema.assertions) ?? new Set()).map((kind) => make.primitive(kind as Primitive)));
}

/** Whether only unions and kinds of value are left to tell. */
function saysNoMore(facts: Facts): boolean {
  return (
    facts.members.size === 0 && facts.others.length === 0 && facts.lists.length === 0 && !facts.known && !facts.isEmpty
  );
}

function isBare(facts: Facts): boolean {
  return saysNoMore(facts) && facts.unions.length === 0 && !facts.values;
}

/** What holds beside one union. */
function withoutUnion(
  scope: Scope,
  nodes: readonly SchemaNode[],
  branches: readonly SchemaNode[],
): readonly KeywordSchema[] {
  return expand(scope, nodes).schemas.map((schema) => {
    const { allOf: _, anyOf, oneOf, ...assertions } = schema.assertions;
    if (anyOf !== branches && oneOf !== branches) return schema;
    const rest = { ...(anyOf && anyOf !== branches && { anyOf }), ...(oneOf && oneOf !== branches && { oneOf }) };
    return { ...schema, assertions: { ...assertions, ...rest } };
  });
}
