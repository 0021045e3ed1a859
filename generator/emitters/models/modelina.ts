import type { MetaModel } from '@asyncapi/modelina';
import type { Declaration, ModelEvent, ModelSet, ModelType } from './model-set.js';
import { memberName, type NameSet, typeName } from './names/name-set.js';

/** The library, which is loaded where models are emitted and nowhere else. */
export type Modelina = typeof import('@asyncapi/modelina');

/** What a meta-model was made of. Presets find it in `originalInput`. */
export interface Origin {
  readonly type?: ModelType;
  readonly declaration?: Declaration;
  readonly event?: ModelEvent;
}

export interface MetaModelOptions {
  /** Whether a union is written where it stands, or is a declaration of its own. */
  readonly unions: 'inline' | 'declared';
}

/**
 * The models as Modelina's own: what it would otherwise work out of schemas, with its faults. Every
 * declaration refers to others by name alone, because Modelina walks all that it can reach from each.
 */
export class MetaModels {
  readonly #inlining = new Set<string>();

  constructor(
    private readonly modelina: Modelina,
    private readonly set: ModelSet,
    private readonly names: NameSet,
    private readonly options: MetaModelOptions,
  ) {}

  /** Everything that is rendered, by its name, in the order of the set. */
  all(): ReadonlyMap<string, MetaModel> {
    const eventOf = new Map(this.set.events.map((event) => [event.key, event]));
    const models = new Map<string, MetaModel>();
    for (const event of this.set.events) {
      const name = typeName(this.names, event.key);
      const declaration = this.set.declarations.get(event.key);
      models.set(name, declaration ? this.#declared(name, declaration, event) : this.#valueEvent(name, event));
    }
    for (const declaration of this.set.declarations.values()) {
      if (eventOf.has(declaration.key)) continue;
      if (declaration.kind === 'union' && this.options.unions === 'inline') continue;
      const name = typeName(this.names, declaration.key);
      models.set(name, this.#declared(name, declaration));
    }
    return models;
  }

  #declared(name: string, declaration: Declaration, event?: ModelEvent): MetaModel {
    const { ObjectModel, ObjectPropertyModel, EnumModel, EnumValueModel, UnionModel } = this.modelina;
    const origin: Origin = { declaration, ...(event && { event }) };
    if (declaration.kind === 'enum') {
      const values = declaration.values.map(
        (value) => new EnumValueModel(memberName(this.names, declaration.key, String(value)), value),
      );
      return new EnumModel(name, origin, {}, values);
    }
    if (declaration.kind === 'union') {
      return new UnionModel(
        name,
        origin,
        {},
        declaration.branches.map((branch) => this.of(branch)),
      );
    }
    const properties = declaration.properties.map(({ wire, type, required }) => {
      return [
        memberName(this.names, declaration.key, wire),
        new ObjectPropertyModel(wire, required, this.of(type)),
      ] as const;
    });
    return new ObjectModel(name, origin, {}, Object.fromEntries(properties));
  }

  #valueEvent(name: string, event: ModelEvent): MetaModel {
    const { ObjectModel, ObjectPropertyModel } = this.modelina;
    const value = new ObjectPropertyModel('value', true, this.of(event.value ?? { kind: 'json' }));
    return new ObjectModel(name, { event } satisfies Origin, {}, { value });
  }

  /** The meta-model of a type. */
  of(type: ModelType, isNullable = false): MetaModel {
    const { modelina } = this;
    const origin: Origin = { type };
    const options = isNullable ? { isNullable } : {};
    switch (type.kind) {
      case 'nullable':
        return this.of(type.type, true);
      case 'json':
        return new modelina.AnyModel('json', origin, options);
      case 'null':
        return new modelina.AnyModel('null', origin, options);
      case 'string':
      case 'date-time':
        return new modelina.StringModel('string', origin, {
          ...options,
          ...(type.kind === 'date-time' && { format: 'date-time' }),
        });
      case 'integer':
        return new modelina.IntegerModel('integer', origin, options);
      case 'number':
        return new modelina.FloatModel('number', origin, options);
      case 'boolean':
        return new modelina.BooleanModel('boolean', origin, options);
      case 'constant':
        return this.#constant(type.value, origin, options);
      case 'list':
        return new modelina.ArrayModel('list', origin, options, this.of(type.items));
      case 'map':
        return new modelina.DictionaryModel(
          'map',
          origin,
          options,
          new modelina.StringModel('name', {}, {}),
          this.of(type.values),
        );
      case 'declared':
        return this.#reference(type.key, options);
    }
  }

  #constant(value: string | number | boolean, origin: Origin, options: object): MetaModel {
    const { StringModel, BooleanModel, IntegerModel, FloatModel } = this.modelina;
    if (typeof value === 'string') return new StringModel('constant', origin, options);
    if (typeof value === 'boolean') return new BooleanModel('constant', origin, options);
    return new (Number.isInteger(value) ? IntegerModel : FloatModel)('constant', origin, options);
  }

  #reference(key: string, options: object): MetaModel {
    const { AnyModel, ReferenceModel, UnionModel } = this.modelina;
    const declaration = this.set.declarations.get(key);
    if (!declaration) throw new Error(`nothing is declared as ${key}`);
    const name = typeName(this.names, key);
    const origin: Origin = { type: { kind: 'declared', key }, declaration };
    if (declaration.kind !== 'union' || this.options.unions === 'declared') {
      return new ReferenceModel(name, origin, options, new AnyModel(name, origin, {}));
    }
    // A union that holds itself cannot be written out.
    if (this.#inlining.has(key)) return new AnyModel('json', { type: { kind: 'json' } } satisfies Origin, options);
    this.#inlining.add(key);
    const union = new UnionModel(
      name,
      origin,
      options,
      declaration.branches.map((branch) => this.of(branch)),
    );
    this.#inlining.delete(key);
    return union;
  }
}

/** Where a constrained model came from. */
export function originOf({ originalInput }: { readonly originalInput: unknown }): Origin {
  return (originalInput ?? {}) as Origin;
}
