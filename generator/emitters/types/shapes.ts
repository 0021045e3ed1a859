import type { Json } from '../../contract/json.js';
import {
  isScalar,
  type LibrarySchema,
  type Member,
  type ObjectSchema,
  type Primitive,
  type Property,
  type Scalar,
} from './library-schema.js';

/**
 * Makes schemas for the library. Equal ones are one object, so that the library, whose time goes by
 * the number of objects, handles each once; and what is equal can be told by identity.
 */
export class Shapes {
  readonly #known = new Map<string, LibrarySchema>();
  readonly #ids = new Map<LibrarySchema, number>();
  readonly #aliases = new Map<string, string>();
  readonly #properties: Property[] = [];

  readonly unknown = this.#one('unknown', { tsType: 'unknown' });
  readonly never = this.#one('never', { tsType: 'never' });
  /** Any string, in a way that keeps the known ones beside it from being absorbed. */
  readonly otherString = this.#one('string & {}', { tsType: '(string & {})' });

  primitive(name: Primitive): LibrarySchema {
    return this.#one(name, { type: name });
  }

  /** The declaration that is written under this token. */
  declared(token: string): LibrarySchema {
    return this.#one(`declared ${token}`, { tsType: token });
  }

  literals(values: readonly Scalar[]): LibrarySchema {
    const isBoolean = values.includes(true) && values.includes(false);
    const own = values.filter((value) => value !== null && !(isBoolean && typeof value === 'boolean'));
    return this.union([
      ...(own.length > 0 ? [this.#one(`enum ${JSON.stringify(own)}`, { enum: own })] : []),
      ...(isBoolean ? [this.primitive('boolean')] : []),
      ...(values.includes(null) ? [this.primitive('null')] : []),
    ]);
  }

  /** Exactly this value. */
  literal(value: Json): LibrarySchema {
    if (isScalar(value)) return this.literals([value]);
    if (Array.isArray(value))
      return this.tuple(
        value.map((item: Json) => this.literal(item)),
        false,
      );
    const members = Object.entries(value).map(([name, member]) => {
      return { name, comment: '', type: this.literal(member), required: true };
    });
    return members.length > 0 ? this.object(members) : this.object([], this.never);
  }

  list(items: LibrarySchema): LibrarySchema {
    return this.#one(`list ${this.#id(items)}`, { type: 'array', items });
  }

  tuple(items: readonly LibrarySchema[], additionalItems: LibrarySchema | false): LibrarySchema {
    const rest = additionalItems === false ? '' : this.#id(additionalItems);
    return this.#one(`tuple ${this.#idsOf(items)} ${rest}`, { type: 'array', items, additionalItems });
  }

  /** A place of a tuple that may be missing, which `undefined` marks: JSON has none of its own. */
  optional(type: LibrarySchema): LibrarySchema {
    const missing = this.#one('missing', { tsType: 'undefined' });
    return this.#one(`optional ${this.#id(type)}`, { anyOf: [type, missing] });
  }

  /** @param others - the type of properties without a name; without it, there are none */
  object(members: readonly Member[], others?: LibrarySchema): LibrarySchema {
    const entries = members.map((member) => ({ ...member, alias: this.#alias(member) }));
    const schema: ObjectSchema = {
      type: 'object',
      properties: Object.fromEntries(entries.map(({ alias, type }) => [alias, type])),
      required: entries.filter(({ required }) => required).map(({ alias }) => alias),
      additionalProperties: others ?? false,
    };
    const key = entries.map(({ alias, type, required }) => `${alias}${required ? '' : '?'}:${this.#id(type)}`);
    return this.#one(`object ${key.join()} ${others ? this.#id(others) : ''}`, schema);
  }

  /** Whether a type is short enough to be written twice. */
  isSimple(type: LibrarySchema): boolean {
    if ('anyOf' in type) return type.anyOf.every((member) => this.isSimple(member));
    if ('allOf' in type) return false;
    if (!('type' in type)) return true;
    if (type.type === 'array')
      return 'type' in type.items || 'tsType' in type.items ? this.isSimple(type.items) : false;
    return type.type !== 'object';
  }

  union(types: readonly LibrarySchema[]): LibrarySchema {
    const all = new Set(types.flatMap((type) => ('anyOf' in type ? type.anyOf : [type])));
    if (all.has(this.unknown)) return this.unknown;
    const flat = new Set([...all].map((type) => ('enum' in type ? this.#uncovered(type, type.enum, all) : type)));
    flat.delete(this.never);
    if (flat.delete(this.primitive('null'))) flat.add(this.primitive('null'));
    const [first = this.never, ...more] = flat;
    if (more.length === 0) return first;
    return this.#one(`union ${this.#idsOf([...flat])}`, { anyOf: [...flat] });
  }

  intersection(types: readonly LibrarySchema[]): LibrarySchema {
    const flat = new Set(types.flatMap((type) => ('allOf' in type ? type.allOf : [type])));
    flat.delete(this.unknown);
    if (flat.has(this.never)) return this.never;
    const [first = this.unknown, ...more] = flat;
    if (more.length === 0) return first;
    const isNullable = [...flat].every((type) => this.#withoutNull(type) !== type);
    if (isNullable)
      return this.union([this.intersection([...flat].map((type) => this.#withoutNull(type))), this.primitive('null')]);
    return this.#one(`intersection ${this.#idsOf([...flat])}`, { allOf: [...flat] });
  }

  /** The property that an alias stands for. */
  property(alias: string): Property {
    const property = this.#properties[Number(alias.slice(1))];
    if (!property) throw new Error(`no property has the alias ${alias}`);
    return property;
  }

  #withoutNull(type: LibrarySchema): LibrarySchema {
    const none = this.primitive('null');
    if (type === none) return this.never;
    return 'anyOf' in type && type.anyOf.includes(none)
      ? this.union(type.anyOf.filter((member) => member !== none))
      : type;
  }

  /** The literals that no primitive type of the same union includes. */
  #uncovered(type: LibrarySchema, values: readonly Scalar[], union: ReadonlySet<LibrarySchema>): LibrarySchema {
    const rest = values.filter((value) => !union.has(this.primitive(typeof value as Primitive)));
    return rest.length === values.length ? type : this.literals(rest);
  }

  #alias({ name, comment }: Property): string {
    const key = JSON.stringify([name, comment]);
    const known = this.#aliases.get(key);
    if (known !== undefined) return known;
    const alias = `p${this.#properties.push({ name, comment }) - 1}`;
    this.#aliases.set(key, alias);
    return alias;
  }

  #one(key: string, schema: LibrarySchema): LibrarySchema {
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, schema);
    this.#ids.set(schema, this.#ids.size);
    return schema;
  }

  #id(schema: LibrarySchema): number {
    const id = this.#ids.get(schema);
    if (id === undefined) throw new Error('a schema of another set of shapes');
    return id;
  }

  #idsOf(schemas: readonly LibrarySchema[]): string {
    return schemas.map((schema) => this.#id(schema)).join();
  }
}
