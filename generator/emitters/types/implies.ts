import type { KeywordSchema, SchemaNode } from '../../contract/model.js';
import { atomsOf, expand, saysShape } from './conjunction.js';
import { type Facts, factsOf } from './facts.js';
import { impliedKinds, type KindFinder, type Kinds } from './kinds.js';
import type { Scope } from './scope.js';

/** How deep a comparison goes before it gives up. Schemas that people compose differ near the top. */
const MAX_DEPTH = 12;
const MAX_STEPS = 2_000;

/** Whether TypeScript takes every value of one type for a value of another. Says no where it is not sure. */
export class Implication {
  readonly #scope: Scope;
  readonly #kinds: KindFinder;
  /** Pairs that are being compared. What recursion asks again is true unless something else denies it. */
  readonly #open = new Set<string>();
  #steps = 0;

  constructor(scope: Scope, kinds: KindFinder) {
    this.#scope = scope;
    this.#kinds = kinds;
  }

  /** Both sides are schemas that hold together. */
  holds(given: readonly SchemaNode[], wanted: readonly SchemaNode[]): boolean {
    if (this.#open.size === 0) this.#steps = 0;
    const key = `${idsOf(given)} => ${idsOf(wanted)}`;
    if (this.#open.has(key)) return true;
    if (this.#open.size >= MAX_DEPTH || ++this.#steps > MAX_STEPS) return false;
    this.#open.add(key);
    const result = this.#compare(given, wanted);
    this.#open.delete(key);
    return result;
  }

  #compare(given: readonly SchemaNode[], wanted: readonly SchemaNode[]): boolean {
    const b = expand(this.#scope, wanted);
    const wantedSchemas = b.schemas.filter(saysShape);
    if (!b.impossible && wantedSchemas.length === 0) return true;
    const a = expand(this.#scope, given);
    if (a.impossible) return true;
    if (b.impossible) return false;
    const givenSchemas = a.schemas.filter(saysShape);
    if (sameMembers(givenSchemas, wantedSchemas)) return true;
    const unions = givenSchemas.flatMap(({ assertions: { anyOf, oneOf } }) => [anyOf, oneOf]);
    if (unions.some((branches) => branches?.every((branch) => this.holds([branch], wanted)))) return true;
    const kinds = this.#kindsOf(given, givenSchemas);
    if (!kinds || !isWithin(kinds, this.#kindsOf(wanted, wantedSchemas))) return false;
    return this.#compareFacts(given, factsOf(givenSchemas), kinds, factsOf(wantedSchemas));
  }

  #kindsOf(nodes: readonly SchemaNode[], schemas: readonly KeywordSchema[]): Kinds | undefined {
    return this.#kinds.of(nodes) ?? impliedKinds(schemas);
  }

  #compareFacts(given: readonly SchemaNode[], a: Facts, kinds: Kinds, b: Facts): boolean {
    if (b.values) {
      const allowed = new Set(b.values.map((value) => JSON.stringify(value)));
      return a.values?.every((value) => allowed.has(JSON.stringify(value))) ?? false;
    }
    if (!b.unions.every((branches) => branches.some((branch) => this.holds(given, [branch])))) return false;
    if (a.values) return !kinds.has('object') && !kinds.has('array');
    if (kinds.has('array') && !this.#compareLists(a, b)) return false;
    return !kinds.has('object') || this.#compareObjects(given, a, b);
  }

  #compareLists(a: Facts, b: Facts): boolean {
    if (b.lists.length === 0) return true;
    if ([...a.lists, ...b.lists].some(({ places }) => places.length > 0)) return false;
    const items = ({ lists }: Facts): SchemaNode[] => lists.flatMap(({ rest }) => rest ?? []);
    return this.holds(items(a), items(b));
  }

  #compareObjects(given: readonly SchemaNode[], a: Facts, b: Facts): boolean {
    if (b.isEmpty || b.others.length > 0) return false;
    if (b.members.size === 0) return !this.#mayBeInterface(given);
    return [...b.members.values()].every((wanted) => {
      const found = a.members.get(wanted.name);
      return found && (found.required || !wanted.required) && this.holds(found.schemas, wanted.schemas);
    });
  }

  /**
   * `{ [key: string]: unknown }` takes object types but no interface, and a schema composed of others
   * may be declared as one.
   */
  #mayBeInterface(nodes: readonly SchemaNode[]): boolean {
    return atomsOf(this.#scope, nodes).references.some(
      (reference) => atomsOf(this.#scope, targetsOf(this.#scope, reference.target)).references.length > 0,
    );
  }
}

function targetsOf({ graph }: Scope, id: string): readonly SchemaNode[] {
  const node = graph.nodes.get(id);
  return node ? [node] : [];
}

function idsOf(nodes: readonly SchemaNode[]): string {
  return nodes.map((node) => (node.kind === 'reference' ? node.target : node.id)).join(' & ');
}

function sameMembers(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member));
}

function isWithin(a: Kinds, b: Kinds | undefined): boolean {
  return !b || [...a].every((kind) => b.has(kind));
}
