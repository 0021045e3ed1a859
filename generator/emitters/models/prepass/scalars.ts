import type { Json } from '../../../contract/json.js';
import type { ModelType } from '../model-set.js';
import type { Conjunct } from './conjunct.js';
import { type Kinds, kindOf, valuesOf } from './kinds.js';

/** Collects what alternatives allow of texts, numbers and booleans. */
export class Scalars {
  readonly #strings = new Set<string>();
  readonly #integers = new Set<number>();
  readonly #plain = new Set<'string' | 'date-time' | 'integer' | 'number' | 'boolean'>();
  readonly #booleans = new Set<boolean>();
  #open = false;

  add(conjunct: Conjunct, kinds: Kinds): void {
    const values = valuesOf(conjunct);
    if (values) {
      for (const value of values) this.#addValue(value, kinds);
      return;
    }
    if (kinds.has('string')) this.#addString(conjunct);
    if (kinds.has('number')) this.#plain.add('number');
    if (kinds.has('integer')) this.#plain.add('integer');
    if (kinds.has('boolean')) this.#plain.add('boolean');
  }

  #addValue(value: Json, kinds: Kinds): void {
    const kind = kindOf(value);
    if (!kinds.has(kind)) return;
    if (typeof value === 'string') this.#strings.add(value);
    else if (kind === 'integer') this.#integers.add(value as number);
    else if (kind === 'number') this.#plain.add('number');
    else if (typeof value === 'boolean') this.#booleans.add(value);
  }

  #addString({ schemas }: Conjunct): void {
    const known = schemas.flatMap(({ roles }) => roles.extensibleEnum ?? []);
    for (const value of known) this.#strings.add(value);
    if (known.length > 0) this.#open = true;
    else this.#plain.add(schemas.some(({ assertions }) => assertions.format === 'date-time') ? 'date-time' : 'string');
  }

  /**
   * The types, at most one for each kind of value.
   *
   * @param declare - makes an enumeration
   */
  types(declare: (base: 'string' | 'integer', values: readonly (string | number)[]) => ModelType): ModelType[] {
    return [this.#text(declare), this.#number(declare), this.#boolean()].flatMap((type) => type ?? []);
  }

  #text(declare: Parameters<Scalars['types']>[0]): ModelType | undefined {
    if (this.#plain.has('string')) return { kind: 'string' };
    const values = [...this.#strings];
    if (this.#plain.has('date-time')) return { kind: values.length > 0 ? 'string' : 'date-time' };
    const [only, ...more] = values;
    if (only === undefined) return undefined;
    return more.length === 0 && !this.#open ? { kind: 'constant', value: only } : declare('string', values);
  }

  #number(declare: Parameters<Scalars['types']>[0]): ModelType | undefined {
    if (this.#plain.has('number')) return { kind: 'number' };
    if (this.#plain.has('integer')) return { kind: 'integer' };
    const [only, ...more] = this.#integers;
    if (only === undefined) return undefined;
    return more.length === 0 ? { kind: 'constant', value: only } : declare('integer', [only, ...more]);
  }

  #boolean(): ModelType | undefined {
    if (this.#plain.has('boolean') || this.#booleans.size > 1) return { kind: 'boolean' };
    const [only] = this.#booleans;
    return only === undefined ? undefined : { kind: 'constant', value: only };
  }
}
