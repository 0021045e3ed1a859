import type { Contract, Message, SchemaGraph, SchemaNode } from '../../../contract/model.js';
import { nodeOf } from '../../../contract/views.js';
import type { Diagnostics, Location } from '../../../diagnostics/diagnostic.js';
import type { Declaration, Docs, ModelEvent, ModelProperty, ModelSet, ModelType } from '../model-set.js';
import { atomsOf, type Conjunct, conjunctsOf } from './conjunct.js';
import { docsOf, eventDocs } from './docs.js';
import { type Alternatives, distinct, isChoice, isOnly, shapeOf, valueSchemas } from './facts.js';
import { kindsOf } from './kinds.js';
import { objectShape, withoutCovered } from './model-types.js';
import { inside, PlaceNames } from './places.js';
import { propertiesOfObjects } from './properties.js';
import { Scalars } from './scalars.js';

/**
 * Makes of the schema graph what models are made of. What no model can tell is widened, and said.
 */
export function buildModels(contract: Contract, diagnostics: Diagnostics): ModelSet {
  return new ModelBuilder(contract, diagnostics).build();
}

const JSON_VALUE: ModelType = { kind: 'json' };

class ModelBuilder {
  readonly #graph: SchemaGraph;
  readonly #places: PlaceNames;
  readonly #declarations = new Map<string, Declaration>();
  /** The types of schemas that others refer to; `undefined` while one is being worked out. */
  readonly #named = new Map<string, ModelType | undefined>();

  /** What was worked out to be the same as something that has a name. */
  readonly #same = new Map<string, ModelType>();

  constructor(
    private readonly contract: Contract,
    private readonly diagnostics: Diagnostics,
  ) {
    this.#graph = contract.schemas;
    this.#places = new PlaceNames(contract);
  }

  build(): ModelSet {
    const events = this.contract.messages.map((message) => this.#event(message));
    const rank = new Map(events.map(({ key }, at) => [key, at]));
    const rankOf = ({ key }: Declaration) => rank.get(key) ?? Number.POSITIVE_INFINITY;
    const sorted = [...this.#declarations.values()].sort((a, b) => {
      if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b);
      return a.name === b.name ? compare(a.key, b.key) : compare(a.name, b.name);
    });
    return { declarations: new Map(sorted.map((declaration) => [declaration.key, declaration])), events };
  }

  /** The class of an event is its own, even if its payload is what others have, too. */
  #event(message: Message): ModelEvent {
    const { wireType } = message;
    const { type: name } = message.names;
    const key = `event ${name}`;
    const docs = eventDocs(message);
    if (message.payload === undefined) return { wireType, key, name, docs, value: JSON_VALUE };
    const payload = nodeOf(this.#graph, message.payload);
    const conjuncts = this.#conjuncts([payload]);
    const isObject = conjuncts.length > 0 && conjuncts.every((conjunct) => isOnly('object', conjunct));
    if (isObject && this.#declareObject(key, name, conjuncts, docs)) return { wireType, key, name, docs };
    return { wireType, key, name, docs, value: this.#typeOf([[payload]], `${name}Value`) };
  }

  /** The type of a place where a value satisfies one of the alternatives. */
  #typeOf(alternatives: Alternatives, name: string): ModelType {
    const types: ModelType[] = [];
    const loose: Conjunct[] = [];
    const targets = new Set<string>();
    const visit = (nodes: readonly SchemaNode[]): void => {
      const atoms = atomsOf(nodes);
      const [only, ...more] = atoms;
      if (only?.kind === 'reference' && more.length === 0) types.push(this.#namedType(only.target));
      else if (only?.kind === 'schema' && more.length === 0 && isChoice(only)) {
        for (const branch of only.assertions.anyOf ?? only.assertions.oneOf ?? []) visit([branch]);
      } else {
        for (const atom of atoms) if (atom.kind === 'reference') targets.add(atom.target);
        loose.push(...this.#conjuncts(nodes));
      }
    };
    alternatives.forEach(visit);
    return this.#union([...types, ...this.#looseTypes(loose, name, targets)], name, loose);
  }

  #namedType(target: string): ModelType {
    if (this.#named.has(target)) return this.#named.get(target) ?? this.#recursive(target);
    this.#named.set(target, undefined);
    const node = nodeOf(this.#graph, target);
    // An object can hold itself: it has its key before its properties are looked at.
    const type = this.#typeOf([[node]], this.#places.of(target));
    this.#named.set(target, type);
    return type;
  }

  #recursive(target: string): ModelType {
    const node = nodeOf(this.#graph, target);
    const conjuncts = this.#conjuncts([node]);
    const key = keyOf(conjuncts);
    if (
      conjuncts.length > 0 &&
      conjuncts.every((conjunct) => isOnly('object', conjunct)) &&
      this.#declarations.has(key)
    )
      return { kind: 'declared', key };
    this.#widened(
      node.source,
      `${this.#places.of(target)} contains itself and is no object, so it is any JSON value here`,
    );
    return JSON_VALUE;
  }

  /** Types of alternatives that have no names: one for each kind of value. */
  #looseTypes(conjuncts: readonly Conjunct[], name: string, targets: ReadonlySet<string>): ModelType[] {
    const scalars = new Scalars();
    const types: ModelType[] = [];
    const objects: Conjunct[] = [];
    const lists: Conjunct[] = [];
    for (const conjunct of conjuncts) {
      const kinds = kindsOf(conjunct);
      if (!kinds) return [JSON_VALUE];
      if (kinds.has('null')) types.push({ kind: 'null' });
      if (kinds.has('object')) objects.push(conjunct);
      if (kinds.has('array')) lists.push(conjunct);
      scalars.add(conjunct, kinds);
    }
    const docs = docsOf(
      this.#graph,
      conjuncts.flatMap(({ schemas }) => schemas),
    );
    const declareEnum = (base: 'string' | 'integer', values: readonly (string | number)[]): ModelType => {
      const key = `${keyOf(conjuncts)} ${base}`;
      return this.#declare({ kind: 'enum', key, name: this.#nameOf(conjuncts, name), base, values, docs });
    };
    if (objects.length > 0) types.push(this.#objectType(objects, name, docs, targets));
    if (lists.length > 0) types.push({ kind: 'list', items: this.#itemType(lists, name) });
    return [...types, ...scalars.types(declareEnum)];
  }

  /** @param targets - references among the schemas: where the rest adds nothing to one of them, that is the type */
  #objectType(conjuncts: readonly Conjunct[], name: string, docs: Docs, targets: ReadonlySet<string>): ModelType {
    const key = keyOf(conjuncts);
    const same = this.#same.get(key);
    if (same) return same;
    if (this.#declarations.has(key)) return { kind: 'declared', key };
    const own = this.#nameOf(conjuncts, name);
    if (this.#declareObject(key, own, conjuncts, docs))
      return this.#sameAsTarget(key, targets) ?? { kind: 'declared', key };
    const values = conjuncts.flatMap(({ schemas }) => schemas.flatMap(valueSchemas));
    if (values.length === 0) return { kind: 'map', values: JSON_VALUE };
    return { kind: 'map', values: this.#typeOf(distinct(values.map((value) => [value])), `${own}Value`) };
  }

  /** The class of a reference that a declaration only repeats; the declaration then goes. */
  #sameAsTarget(key: string, targets: ReadonlySet<string>): ModelType | undefined {
    const shape = objectShape(this.#declarations.get(key));
    for (const target of targets) {
      const type = this.#namedType(target);
      const declaration = type.kind === 'declared' ? this.#declarations.get(type.key) : undefined;
      if (declaration?.key === key || shape === undefined || objectShape(declaration) !== shape) continue;
      if (shape.includes(JSON.stringify({ kind: 'declared', key }))) continue;
      this.#declarations.delete(key);
      this.#same.set(key, type);
      return type;
    }
    return undefined;
  }

  /** Declares a class for objects; `false` where they have no properties to declare. */
  #declareObject(key: string, name: string, conjuncts: readonly Conjunct[], docs: Docs): boolean {
    const found = propertiesOfObjects(conjuncts);
    if (found.length === 0) return false;
    const properties: ModelProperty[] = [];
    this.#declarations.set(key, { kind: 'object', key, name, docs, properties });
    if (new Set(conjuncts.map((conjunct) => shapeOf(conjunct))).size > 1) {
      const [first] = conjuncts[0]?.schemas ?? [];
      this.#widened(
        first?.source,
        `${name} has variants, which are one class: which properties belong together, the class does not tell`,
      );
    }
    for (const { wire, alternatives, required } of found) {
      const type = alternatives.length === 0 ? JSON_VALUE : this.#typeOf(alternatives, inside(name, wire));
      properties.push({ wire, type, required, docs: docsOf(this.#graph, alternatives.flat()) });
    }
    return true;
  }

  #itemType(lists: readonly Conjunct[], name: string): ModelType {
    const alternatives: SchemaNode[][] = [];
    for (const { schemas } of lists) {
      const single = schemas.flatMap(({ assertions: { items } }) =>
        items && !Array.isArray(items) ? [items as SchemaNode] : [],
      );
      const tuple = schemas.find(({ assertions: { items } }) => Array.isArray(items));
      if (tuple)
        this.#widened(
          tuple.source,
          `${name} has items of different types by their places, so each may be any JSON value`,
        );
      if (tuple || single.length === 0) return JSON_VALUE;
      alternatives.push(single);
    }
    return this.#typeOf(distinct(alternatives), `${name}Item`);
  }

  /** One type for all, of which each kind of value has one. */
  #union(types: readonly ModelType[], name: string, loose: readonly Conjunct[]): ModelType {
    const flat = types.flatMap((type) => this.#branches(type));
    if (flat.length === 0 || flat.some(({ kind }) => kind === 'json')) return JSON_VALUE;
    const isNullable = flat.some(({ kind }) => kind === 'null');
    const unique = new Map(flat.filter(({ kind }) => kind !== 'null').map((type) => [JSON.stringify(type), type]));
    const branches = withoutCovered([...unique.values()].filter((type) => !this.#isCovered(type, unique)));
    const [only, ...more] = branches;
    if (only === undefined) return { kind: 'null' };
    const type = more.length === 0 ? only : this.#declareUnion(branches, name, loose);
    return isNullable ? { kind: 'nullable', type } : type;
  }

  /** Whether an enumeration stands beside the type of all its values. */
  #isCovered(type: ModelType, others: ReadonlyMap<string, ModelType>): boolean {
    const declaration = type.kind === 'declared' ? this.#declarations.get(type.key) : undefined;
    return declaration?.kind === 'enum' && others.has(JSON.stringify({ kind: declaration.base }));
  }

  #branches(type: ModelType): readonly ModelType[] {
    if (type.kind === 'nullable') return [...this.#branches(type.type), { kind: 'null' }];
    if (type.kind !== 'declared') return [type];
    const declaration = this.#declarations.get(type.key);
    return declaration?.kind === 'union' ? declaration.branches : [type];
  }

  #declareUnion(branches: readonly ModelType[], name: string, loose: readonly Conjunct[]): ModelType {
    const key = `union ${JSON.stringify(branches)}`;
    const docs = docsOf(
      this.#graph,
      loose.flatMap(({ schemas }) => schemas),
    );
    return this.#declare({ kind: 'union', key, name, branches, docs });
  }

  #declare(declaration: Declaration): ModelType {
    if (!this.#declarations.has(declaration.key)) this.#declarations.set(declaration.key, declaration);
    return { kind: 'declared', key: declaration.key };
  }

  /** A schema that stands on its own has a name of its own; what several make has that of its place. */
  #nameOf(conjuncts: readonly Conjunct[], place: string): string {
    const ids = new Set(conjuncts.flatMap(({ schemas }) => schemas.map(({ id }) => id)));
    const [only = '', ...more] = ids;
    return more.length === 0 ? this.#places.of(only) : place;
  }

  #conjuncts(nodes: readonly SchemaNode[]): readonly Conjunct[] {
    return conjunctsOf(this.#graph, nodes, ({ id, source }) => {
      this.#widened(source, `${this.#places.of(id)} has too many combinations of branches, of which some are left out`);
    });
  }

  #widened(at: Location | undefined, message: string): void {
    this.diagnostics.report('model-widened', { message: `${message}.`, at });
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function keyOf(conjuncts: readonly Conjunct[]): string {
  return [...new Set(conjuncts.flatMap(({ schemas }) => schemas.map(({ id }) => id)))].sort().join(' ');
}
