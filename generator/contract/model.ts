/**
 * The contract: what an AsyncAPI document says about webhooks, in two layers.
 *
 * 1. The schema graph: canonical draft-07 nodes that refer to each other by id.
 * 2. The roles: what those nodes mean for webhooks.
 *
 * This file holds types only. Everything after `contract/` reads them and never the document.
 */
import type { Location } from '../diagnostics/diagnostic.js';
import type { Json, JsonObject } from './json.js';
import type {
  ChangeKind,
  Delivery,
  DispatchRule,
  EnvelopePlaces,
  Invariant,
  MockHint,
  SignatureScheme,
} from './vocabulary/types.js';

// ── Layer 1: the schema graph ────────────────────────────────────────────────────────────────────

/**
 * Where a schema stands in the bundled document, as a URI fragment: `#/components/schemas/Order`.
 * It changes only when the schema itself moves.
 */
export type SchemaId = string;

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

export type SchemaNode = BooleanSchema | Reference | KeywordSchema;

interface Node {
  readonly id: SchemaId;
  readonly source: Location;
}

/** `true` accepts everything, `false` nothing. */
export interface BooleanSchema extends Node {
  readonly kind: 'boolean';
  readonly value: boolean;
}

/** `$ref`. In draft-07 nothing beside it counts. */
export interface Reference extends Node {
  readonly kind: 'reference';
  /** Never another reference: chains are followed when the graph is built. */
  readonly target: SchemaId;
}

export interface KeywordSchema extends Node {
  readonly kind: 'schema';
  /** What decides whether a value is valid. */
  readonly assertions: Assertions;
  /** What tells people and tools about the value. */
  readonly annotations: Annotations;
  readonly roles: SchemaRoles;
}

/** The keywords of draft-07 that a validator acts on, each with one spelling. */
export interface Assertions {
  /** As a list, even of one; `integer` beside `number` is dropped. */
  readonly type?: readonly JsonType[];
  readonly enum?: readonly Json[];
  readonly const?: { readonly value: Json };
  readonly format?: string;

  readonly multipleOf?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;

  readonly maxLength?: number;
  readonly minLength?: number;
  readonly pattern?: string;

  readonly items?: SchemaNode | readonly SchemaNode[];
  readonly additionalItems?: SchemaNode;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly contains?: SchemaNode;

  readonly maxProperties?: number;
  readonly minProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: ReadonlyMap<string, SchemaNode>;
  readonly patternProperties?: ReadonlyMap<string, SchemaNode>;
  readonly additionalProperties?: SchemaNode;
  readonly dependencies?: ReadonlyMap<string, SchemaNode | readonly string[]>;
  readonly propertyNames?: SchemaNode;

  readonly if?: SchemaNode;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly not?: SchemaNode;
}

export interface Annotations {
  readonly title?: string;
  readonly description?: string;
  readonly default?: { readonly value: Json };
  readonly examples?: readonly Json[];
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  /** The property that tells the branches of a composition apart, as AsyncAPI's Schema Object has it. */
  readonly discriminator?: string;
  readonly externalDocs?: ExternalDocs;
}

export interface SchemaRoles {
  readonly envelope?: EnvelopePlaces;
  readonly change?: ChangeKind;
  /** Values known so far; others are valid. */
  readonly extensibleEnum?: readonly string[];
  readonly mock?: MockHint;
  readonly invariants?: readonly Invariant[];
  readonly interpretations?: readonly Interpretation[];
}

export interface SchemaGraph {
  /** Every node, the nested ones too, by id. */
  readonly nodes: ReadonlyMap<SchemaId, SchemaNode>;
  /**
   * The schemas that have a name of their own: everything a reference points to, every payload and
   * headers schema, every resource. The name is an identifier that no other thing of the contract has.
   */
  readonly names: ReadonlyMap<SchemaId, string>;
}

// ── Layer 2: the roles ───────────────────────────────────────────────────────────────────────────

export interface Contract {
  /** The version of AsyncAPI that the document is written in. */
  readonly asyncapi: string;
  readonly info: ContractInfo;
  /** The document, with all files in one and every reference internal. */
  readonly document: JsonObject;
  readonly schemas: SchemaGraph;
  /** In the order of the document. */
  readonly messages: readonly Message[];
  readonly resources: readonly Resource[];
  /** In the order of the document's tags, then of first use. */
  readonly groups: readonly Group[];
  readonly dispatch: Dispatch;
  readonly signatures: readonly Signature[];
  readonly delivery?: Delivery;
  readonly guides: readonly Guide[];
  readonly interpretations: readonly Interpretation[];
}

export interface ContractInfo {
  readonly title: string;
  /** `info.version`: also the version of the emitted package. */
  readonly version: string;
  readonly description?: string;
  readonly license?: { readonly name: string; readonly url?: string };
  readonly contact?: { readonly name?: string; readonly url?: string; readonly email?: string };
  readonly termsOfService?: string;
  readonly externalDocs?: ExternalDocs;
}

/** Whether the described application sends the message or receives it. */
export type Direction = 'send' | 'receive';

/** One message that an operation reaches: an event, where the contract is of webhooks. */
export interface Message {
  /** The key that names it in the document: `OrderUpdated`. */
  readonly key: string;
  readonly names: MessageNames;
  readonly source: Location;
  /** What a receiver tells it by: `order.updated`. */
  readonly wireType: string;
  readonly direction: Direction;
  readonly title?: string;
  /** What triggers it. */
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly externalDocs?: ExternalDocs;
  /** The names of its groups. */
  readonly tags: readonly string[];
  readonly contentType?: string;
  readonly channel: { readonly key: string; readonly address: string | null };
  readonly operation?: { readonly key: string };
  /** Absent where the message has no payload, or one in a format that cannot be read. */
  readonly payload?: SchemaId;
  readonly headers?: SchemaId;
  readonly examples: readonly MessageExample[];
  readonly envelope?: EnvelopePlaces;
  readonly event?: EventRole;
  readonly followUp?: FollowUp;
  readonly interpretations: readonly Interpretation[];
}

/** Identifiers of one message, allocated once and free of collisions. */
export interface MessageNames {
  /** `OrderUpdated` */
  readonly base: string;
  /** `OrderUpdatedEvent`: the type, and the file name of its schema and validator */
  readonly type: string;
  /** `isOrderUpdatedEvent` */
  readonly guard: string;
}

export interface MessageExample {
  readonly name?: string;
  readonly summary?: string;
  readonly payload?: ExampleValue;
  readonly headers?: ExampleValue;
  readonly source: Location;
}

export interface ExampleValue {
  readonly value: Json;
  readonly source: Location;
}

export interface EventRole {
  readonly action: string;
  readonly resource?: SchemaId;
  /** The place in the body whose earlier values the envelope's `previous` holds. */
  readonly previousOf?: string;
  readonly fires?: string;
  readonly silent?: string;
}

/** Something that events tell about: an order, an invoice. */
export interface Resource {
  readonly name: string;
  readonly schema: SchemaId;
  /** The types of the messages about it, in the order of the document. */
  readonly messages: readonly string[];
}

/** An AsyncAPI tag, and the messages that carry it. */
export interface Group {
  readonly name: string;
  readonly description?: string;
  readonly messages: readonly string[];
}

/**
 * How a receiver tells what a delivery is.
 * `declared`: the document says it. `derived`: one property is required in every payload and pins
 * a different constant in each. `out-of-band`: neither, so the caller has to know.
 */
export interface Dispatch extends DispatchRule {
  readonly basis: 'declared' | 'derived' | 'out-of-band';
  readonly separator: string;
}

export interface Signature extends SignatureScheme {
  /** The key of the security scheme. */
  readonly key: string;
  readonly description?: string;
}

export interface FollowUp {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly baseUrl?: string;
  readonly summary?: string;
  readonly description?: string;
  /** Where the value of each `{name}` of the path comes from. */
  readonly parameters: ReadonlyMap<string, { readonly body?: string; readonly header?: string }>;
  readonly response?: SchemaId;
}

export interface Guide {
  readonly slug: string;
  readonly title: string;
  readonly subtitle?: string;
  /** Markdown. */
  readonly content: string;
}

/** A decision that the contract takes where its source is silent. */
export interface Interpretation {
  readonly id: string;
  readonly question: string;
  readonly decision: string;
  readonly reason?: string;
  readonly source: Location;
}

export interface ExternalDocs {
  readonly url: string;
  readonly description?: string;
}
