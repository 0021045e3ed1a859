import type { Json } from '../../contract/json.js';
import type { Assertions, JsonType, KeywordSchema, SchemaNode } from '../../contract/model.js';
import { expand, limitsOthers } from './conjunction.js';
import type { Scope } from './scope.js';

/** The kinds of JSON value that types tell apart. */
export type Kind = Exclude<JsonType, 'integer'>;
export type Kinds = ReadonlySet<Kind>;

/** The order in which a union lists them; `null` stands last, where people look for it. */
const ORDER: readonly Kind[] = ['object', 'array', 'string', 'number', 'boolean', 'null'];

/** The kinds that a schema means where it has no `type`, but keywords of objects or arrays. */
export function impliedKinds(schemas: readonly KeywordSchema[]): Kinds | undefined {
  const implied = new Set<Kind>();
  for (const { assertions } of schemas) {
    if (assertions.properties || assertions.patternProperties || assertions.required) implied.add('object');
    if (limitsOthers(assertions)) implied.add('object');
    if (assertions.items) implied.add('array');
  }
  return implied.size > 0 ? implied : undefined;
}

/** Works out which kinds of value schemas allow. */
export class KindFinder {
  readonly #scope: Scope;
  readonly #known = new Map<SchemaNode, Kinds | undefined>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /**
   * The kinds that all the schemas allow together, or `undefined` where none of them says.
   * @param context - what is known already from the place where they stand
   */
  of(nodes: readonly SchemaNode[], context?: Kinds): Kinds | undefined {
    const { schemas } = expand(this.#scope, nodes);
    return schemas.reduce<Kinds | undefined>((kinds, { assertions }) => {
      const own = intersect(ownKinds(assertions), this.#branches(assertions.anyOf));
      return intersect(kinds, intersect(own, this.#branches(assertions.oneOf)));
    }, context);
  }

  #branches(branches: readonly SchemaNode[] | undefined): Kinds | undefined {
    if (!branches) return undefined;
    const all = new Set<Kind>();
    for (const branch of branches) {
      const kinds = this.#branch(branch);
      if (!kinds) return undefined;
      for (const kind of kinds) all.add(kind);
    }
    return all;
  }

  #branch(branch: SchemaNode): Kinds | undefined {
    if (branch.kind === 'boolean') return branch.value ? undefined : new Set();
    if (this.#known.has(branch)) return this.#known.get(branch);
    // A union that contains itself says nothing through itself.
    this.#known.set(branch, undefined);
    const kinds = this.of([branch]);
    this.#known.set(branch, kinds);
    return kinds;
  }
}

/** The kinds that a schema itself allows, without its compositions. */
export function ownKinds({ type, enum: values, const: constant }: Assertions): Kinds | undefined {
  const named = type && new Set(type.map((name) => (name === 'integer' ? 'number' : name)));
  const listed = values && new Set(values.map(kindOf));
  return intersect(intersect(named, listed), constant && new Set([kindOf(constant.value)]));
}

export function kindOf(value: Json): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Kind;
}

function intersect(a: Kinds | undefined, b: Kinds | undefined): Kinds | undefined {
  if (!a || !b) return a ?? b;
  return new Set([...a].filter((kind) => b.has(kind)));
}

export function inOrder(kinds: Kinds): readonly Kind[] {
  return ORDER.filter((kind) => kinds.has(kind));
}
