import { setOwn } from '../../contract/json.js';
import type { Assertions, JsonType, SchemaId, SchemaNode } from '../../contract/model.js';
import { holderKind } from '../../contract/views.js';
import { FORMAT_CHECKS } from './vocabulary/formats.js';

/**
 * A schema in the words of our own vocabulary (see `vocabulary/`), as ajv compiles it. It differs
 * from draft-07 in that keywords stand in a group for the type that they are about, a reference
 * names the function to call, and `false` is a keyword, so that every failure is reported our way.
 */
export type CheckSchema = true | { readonly [keyword: string]: unknown };

/** A group of keywords, and what else the value may be where it is not of the group's type. */
export interface TypeGroup {
  readonly [keyword: string]: unknown;
  /** All types that the schema allows, if it says. The group then reports values of others. */
  readonly types?: readonly JsonType[];
}

const GROUPS = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'format'],
  array: ['minItems', 'maxItems', 'uniqueItems', 'items', 'additionalItems', 'contains'],
  object: [
    'minProperties',
    'maxProperties',
    'required',
    'properties',
    'patternProperties',
    'additionalProperties',
    'dependencies',
    'propertyNames',
  ],
} as const satisfies Partial<Record<JsonType, readonly (keyof Assertions)[]>>;

const UNTYPED = ['const', 'enum', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'] as const;

/** Formats of numbers; every other one is about strings. */
const NUMBER_FORMATS: ReadonlySet<string> = new Set(['int32', 'int64']);

/** Writes a node for the compiler. */
export function checkSchemaOf(node: SchemaNode): CheckSchema {
  if (node.kind === 'boolean') return node.value || { never: true };
  if (node.kind === 'reference') return { reference: node.target satisfies SchemaId };
  const { assertions } = node;
  const types = impliedByValues(assertions) ? undefined : assertions.type;
  const groups = groupsOf(assertions, types);
  const [first] = groups;
  const isToldByGroup = groups.length === 1 && first && types?.some((type) => groupOf(type) === first[0]);
  const out: { [keyword: string]: unknown } = {};
  if (types && !isToldByGroup) out.is = types;
  for (const [name, group] of groups) out[name] = isToldByGroup ? { ...group, types } : group;
  for (const keyword of UNTYPED) if (assertions[keyword] !== undefined) out[keyword] = write(keyword, assertions);
  const alternatives = assertions.anyOf && orNull(assertions.anyOf);
  if (alternatives) {
    delete out.anyOf;
    out.unlessNull = alternatives;
  }
  return Object.keys(out).length === 0 ? true : out;
}

/** What a value has to be unless it is null, where `anyOf` says just that. Errors then tell of the one case that counts. */
function orNull(branches: readonly SchemaNode[]): CheckSchema | undefined {
  const others = branches.filter((branch) => !isNull(branch));
  if (others.length === branches.length) return undefined;
  const [only, ...more] = others.map(checkSchemaOf);
  if (only === undefined) return { is: ['null'] };
  return more.length === 0 ? only : { anyOf: [only, ...more] };
}

function isNull(node: SchemaNode): boolean {
  if (node.kind !== 'schema') return false;
  const { type, ...others } = node.assertions;
  return type?.length === 1 && type[0] === 'null' && Object.keys(others).length === 0;
}

/** The groups of keywords that have something to say, without those of types that are excluded. */
function groupsOf(assertions: Assertions, types: readonly JsonType[] | undefined): [string, TypeGroup][] {
  return Object.entries(GROUPS).flatMap(([name, keywords]): [string, TypeGroup][] => {
    if (types && !types.some((type) => groupOf(type) === name)) return [];
    const group: { [keyword: string]: unknown } = {};
    for (const keyword of keywords) {
      if (assertions[keyword] === undefined) continue;
      if (keyword === 'format' && groupOfFormat(assertions.format) !== name) continue;
      group[keyword] = write(keyword, assertions);
    }
    return Object.keys(group).length === 0 ? [] : [[name, group]];
  });
}

/** The type of value that a format is about, if it asserts anything. */
function groupOfFormat(format = ''): string | undefined {
  if (!FORMAT_CHECKS.has(format)) return undefined;
  return NUMBER_FORMATS.has(format) ? 'number' : 'string';
}

function groupOf(type: JsonType): string {
  return type === 'integer' ? 'number' : type;
}

/** Whether the allowed values leave nothing for `type` to say. */
function impliedByValues({ type, const: constant, enum: values }: Assertions): boolean {
  if (!type || (constant === undefined && values === undefined)) return false;
  const allowed = constant ? [constant.value] : (values ?? []);
  return allowed.every((value) => type.some((name) => hasType(value, name)));
}

function hasType(value: unknown, type: JsonType): boolean {
  if (value === null) return type === 'null';
  if (Array.isArray(value)) return type === 'array';
  if (typeof value === 'number') return type === 'number' || (type === 'integer' && Number.isInteger(value));
  return typeof value === type;
}

function write(keyword: keyof Assertions, assertions: Assertions): unknown {
  const value = assertions[keyword];
  const kind = holderKind(keyword);
  if (kind === undefined) return value;
  if (kind === 'members') return writeMembers(value as ReadonlyMap<string, SchemaNode | readonly string[]>);
  return Array.isArray(value) ? value.map(checkSchemaOf) : checkSchemaOf(value as SchemaNode);
}

function writeMembers(members: ReadonlyMap<string, SchemaNode | readonly string[]>): object {
  const out = {};
  for (const [name, member] of members) {
    setOwn(out, name, Array.isArray(member) ? member : checkSchemaOf(member as SchemaNode));
  }
  return out;
}
