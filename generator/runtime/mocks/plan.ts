/**
 * What a value of the contract has to be, as plain data: the schema graph, made ready for whoever
 * makes values. Compositions are merged, what no value can satisfy is gone, patterns are taken apart.
 *
 * A plan says all that the schema asserts, so that several readers can work from it: the mocks, which
 * want one likely value; others, which want every value, or one that breaks a single demand. Only
 * where `guarded` stands does the schema ask more than the plan can tell, and the check has the last word.
 * The place of a node within the plan is the place of its value: `properties` and `items` lead there,
 * `choice` and `ref` stay where they are.
 */
export type Plan =
  | ObjectPlan
  | ArrayPlan
  | StringPlan
  | NumberPlan
  | BooleanPlan
  | EnumPlan
  | ChoicePlan
  | RefPlan
  | AnyPlan
  | NeverPlan;

/** A JSON type. A whole number is an `integer` and a `number`. */
export type Kind = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

interface Common {
  /** `null` is valid as well. */
  readonly nullable?: true;
  /** Any value of these kinds is valid as well: the schema has no `type`, and no keyword is about them. */
  readonly also?: readonly Kind[];
  /** The schema asks more here than the plan tells: `not`, `if`, alternatives that exclude each other. */
  readonly guarded?: true;
  /** Realistic values, all valid: from `x-mock`, else `examples` and `default`. */
  readonly pool?: readonly unknown[];
}

export interface ObjectPlan extends Common {
  readonly kind: 'object';
  /** In the order of the document. */
  readonly properties: readonly PropertyPlan[];
  /** Properties by pattern, beside those by name. */
  readonly patterns?: readonly PatternPlan[];
  /** All other properties: absent, they may be anything; `false`, there are none. */
  readonly rest?: Plan | false;
  /** What names of other properties have to be. */
  readonly names?: Plan;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  /** Who has the first property needs the others as well. */
  readonly needs?: readonly (readonly [name: string, needed: readonly string[]])[];
  readonly invariants?: readonly InvariantPlan[];
  /** Ids that carry a time, with the place of that time: both from this object. */
  readonly times?: readonly IdTime[];
}

export interface PropertyPlan {
  readonly name: string;
  readonly required?: true;
  /** `never`: the property is not allowed. */
  readonly value: Plan;
}

export interface PatternPlan {
  readonly pattern: RegExp;
  /** A way to make names that match. */
  readonly text?: TextPlan;
  readonly value: Plan;
}

export interface ArrayPlan extends Common {
  readonly kind: 'array';
  /** The items at the start that have a plan of their own. */
  readonly first?: readonly Plan[];
  /** All other items: absent, they may be anything; `false`, there are none. */
  readonly items?: Plan | false;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly unique?: true;
  readonly contains?: ContainedPlan;
}

/** At least one item, anywhere, has to be something in particular: this, if it stands at this index. */
export interface ContainedPlan {
  readonly at: number;
  readonly value: Plan;
}

export interface StringPlan extends Common {
  readonly kind: 'string';
  /** In code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** All of them have to match, anywhere in the text. */
  readonly patterns?: readonly RegExp[];
  /** A way to make texts that match the first of the patterns. */
  readonly text?: TextPlan;
  readonly formats?: readonly string[];
  /** Values known so far; others are valid. */
  readonly known?: readonly string[];
  readonly id?: IdPlan;
  /** The first and the last moment that a realistic value tells, in ms since 1970. */
  readonly span?: readonly [from: number, to: number];
}

export interface IdPlan {
  readonly style: 'ulid' | 'uuid' | 'nanoid';
  readonly prefix?: string;
}

export interface NumberPlan extends Common {
  readonly kind: 'number';
  readonly integer?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Bounds that a value may not reach. */
  readonly above?: number;
  readonly below?: number;
  readonly multipleOf?: readonly number[];
  readonly formats?: readonly string[];
}

export interface BooleanPlan extends Common {
  readonly kind: 'boolean';
}

/** One of these values, `null` among them where it is valid. One alone is a constant. */
export interface EnumPlan extends Common {
  readonly kind: 'enum';
  readonly values: readonly unknown[];
}

export interface ChoicePlan extends Common {
  readonly kind: 'choice';
  /** Two at least. */
  readonly of: readonly Plan[];
  /** Exactly one may hold, where several could. */
  readonly exclusive?: true;
  /** The alternative that ends soonest, where the first leads back here. */
  readonly shortest?: number;
}

/** A plan that has a name and a module of its own. Plans may lead back to themselves. */
export interface RefPlan extends Common {
  readonly kind: 'ref';
  readonly to: () => Plan;
}

/** Any JSON value. */
export interface AnyPlan extends Common {
  readonly kind: 'any';
}

/** No value at all. */
export interface NeverPlan extends Common {
  readonly kind: 'never';
}

/**
 * Texts of a pattern: a literal, one of some ranges of code points, a sequence, alternatives, a
 * repetition (`max` absent: without end).
 */
export type TextPlan =
  | string
  | { readonly chars: readonly (readonly [from: number, to: number])[] }
  | { readonly all: readonly TextPlan[] }
  | { readonly one: readonly TextPlan[] }
  | { readonly repeat: TextPlan; readonly min: number; readonly max?: number };

/** Names of properties and indices of items, from the object that has the invariant. */
export type Place = readonly string[];

export type InvariantPlan =
  | { readonly kind: 'order'; readonly places: readonly Place[] }
  | { readonly kind: 'sum'; readonly places: readonly Place[]; readonly equals: Place }
  /** A place with a constant comes first. */
  | { readonly kind: 'same'; readonly places: readonly Place[] }
  /** `otherwise`: what the other items have there; absent, nothing. */
  | {
      readonly kind: 'atMostOne';
      readonly items: Place;
      readonly where: Place;
      readonly is: unknown;
      readonly otherwise?: unknown;
    };

/** The id at one place was made at the time at the other. */
export interface IdTime {
  readonly id: Place;
  readonly time: Place;
}

/** The names of a resource's top-level properties, by what `x-change` says of them. */
export interface ChangePlan {
  readonly relation: readonly string[];
  readonly bookkeeping: readonly string[];
  readonly identity: readonly string[];
}

/** An update: what stands at one place changed, and the other holds what was there before. */
export interface UpdatePlan extends ChangePlan {
  readonly object: Place;
  readonly previous: Place;
  /** What stands at `object`. */
  readonly resource: Plan;
  /** The properties of the resource that can change. */
  readonly candidates: readonly CandidatePlan[];
}

export interface CandidatePlan {
  readonly name: string;
  readonly required?: true;
  /** Its previous value may be `null`: there was none. */
  readonly nullable?: true;
}
