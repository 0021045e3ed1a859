import type { Faker } from '@faker-js/faker';
import type { Json } from '../../contract/json.js';
import type { Contract, KeywordSchema, SchemaGraph } from '../../contract/model.js';
import type { MockHint } from '../../contract/vocabulary/types.js';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { IdPlan, Kind } from '../../runtime/mocks/plan.js';
import { scalarFits } from './facts.js';
import { type Drawn, draw, type FakerHint } from './faker.js';
import { kindOf } from './kinds.js';

/** What is known of realistic values for a schema. */
export interface Realism {
  readonly pool?: readonly Json[];
  readonly id?: IdPlan;
  readonly span?: readonly [from: number, to: number];
}

/** Reads the hints of a contract. One hint gives one list of values, however often it stands there. */
export class Hints {
  readonly #drawn = new Map<string, Drawn | undefined>();
  readonly #pools = new Map<string, readonly Json[]>();
  readonly #shared = new Map<readonly Json[], FakerHint>();
  readonly #faker: Faker | undefined;
  readonly #diagnostics: Diagnostics;

  constructor(faker: Faker | undefined, diagnostics: Diagnostics) {
    this.#faker = faker;
    this.#diagnostics = diagnostics;
  }

  /** The lists that hints gave, to be written down once. */
  get shared(): ReadonlyMap<readonly Json[], FakerHint> {
    return this.#shared;
  }

  /** What the outermost hint says about values of one kind, else what examples say. */
  realism(members: readonly KeywordSchema[], kind: Kind): Realism {
    const hinted = members.find(({ roles }) => roles.mock);
    const hint = hinted?.roles.mock;
    if (hinted && hint) {
      if ('id' in hint) return { id: { style: hint.id, ...(hint.prefix !== undefined && { prefix: hint.prefix }) } };
      const drawn = 'values' in hint ? { values: hint.values } : this.#draw(hint, hinted);
      if (drawn && 'span' in drawn) return { span: drawn.span };
      const pool = drawn && this.#fitting(hint, drawn.values, members, kind);
      if (pool && pool.length > 0) return { pool };
    }
    const shown = examplesOf(members).filter((value) => kindOf(value) === kind && fits(members, value));
    return shown.length > 0 && kind !== 'boolean' ? { pool: unique(shown) } : {};
  }

  /** Keeps the list itself where every value fits, so that others can share it. */
  #fitting(hint: MockHint, values: readonly Json[], members: readonly KeywordSchema[], kind: Kind): readonly Json[] {
    const fitting = values.filter((value) => kindOf(value) === kind && fits(members, value));
    if (fitting.length < values.length || !('faker' in hint)) return unique(fitting);
    const key = JSON.stringify(hint);
    const known = this.#pools.get(key);
    if (known) return known;
    this.#pools.set(key, values);
    this.#shared.set(values, hint);
    return values;
  }

  #draw(hint: FakerHint, { source }: KeywordSchema): Drawn | undefined {
    const key = JSON.stringify([hint.faker, hint.args ?? []]);
    if (!this.#drawn.has(key)) this.#drawn.set(key, this.#faker && draw(this.#faker, hint));
    const drawn = this.#drawn.get(key);
    if (!drawn) {
      this.#diagnostics.report('mock-hint-unusable', {
        message: `The hint ${hint.faker} gives no values.`,
        at: source,
      });
    }
    return drawn;
  }
}

/** Loads the library for hints where there is one, in English alone. */
export async function loadHints(contract: Contract, diagnostics: Diagnostics): Promise<Hints> {
  const isNeeded = hasFakerHint(contract.schemas);
  const faker = isNeeded ? (await import('@faker-js/faker/locale/en')).faker : undefined;
  return new Hints(faker, diagnostics);
}

function hasFakerHint({ nodes }: SchemaGraph): boolean {
  for (const node of nodes.values()) {
    if (node.kind === 'schema' && node.roles.mock && 'faker' in node.roles.mock) return true;
  }
  return false;
}

function examplesOf(members: readonly KeywordSchema[]): Json[] {
  return members.flatMap(({ annotations }) => [
    ...(annotations.examples ?? []),
    ...(annotations.default ? [annotations.default.value] : []),
  ]);
}

function fits(members: readonly KeywordSchema[], value: Json): boolean {
  return members.every(({ assertions }) => scalarFits(assertions, value));
}

function unique(values: readonly Json[]): readonly Json[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
