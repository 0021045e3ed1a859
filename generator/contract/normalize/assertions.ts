import { isObject, type Json } from '../json.js';
import type { Assertions, JsonType, SchemaNode } from '../model.js';
import type { Dialect } from './dialect.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** How nested schemas become nodes; the tokens are the path from the schema that holds them. */
export type VisitChild = (value: unknown, ...path: (string | number)[]) => SchemaNode;

const TYPES: ReadonlySet<string> = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']);
const NUMBERS = ['multipleOf', 'maximum', 'minimum', 'exclusiveMaximum', 'exclusiveMinimum'] as const;
const COUNTS = ['maxLength', 'minLength', 'maxItems', 'minItems', 'maxProperties', 'minProperties'] as const;
const SINGLE = ['contains', 'additionalProperties', 'propertyNames', 'not'] as const;
const MAPS = ['properties', 'patternProperties'] as const;
const LISTS = ['allOf', 'anyOf', 'oneOf'] as const;

/**
 * Reads the asserting keywords of one schema object. A keyword whose value is not of its type
 * asserts nothing here: the structure check has already refused such a document.
 */
export function readAssertions(schema: Record<string, unknown>, dialect: Dialect, visit: VisitChild): Assertions {
  const out: Mutable<Assertions> = {};
  readValues(schema, dialect, out);
  readNumbers(schema, dialect, out);
  readApplicators(schema, visit, out);
  return out;
}

function readValues(schema: Record<string, unknown>, dialect: Dialect, out: Mutable<Assertions>): void {
  const type = readType(schema, dialect);
  if (type) out.type = type;
  if (Array.isArray(schema.enum)) out.enum = schema.enum as Json[];
  if (dialect.hasConst && Object.hasOwn(schema, 'const')) out.const = { value: schema.const as Json };
  if (typeof schema.format === 'string') out.format = schema.format;
  if (typeof schema.pattern === 'string') out.pattern = schema.pattern;
  if (schema.uniqueItems === true) out.uniqueItems = true;
  if (isStringList(schema.required) && schema.required.length > 0) out.required = [...new Set(schema.required)];
}

/** One spelling for what is said as `type: x`, `type: [x]`, `nullable: true` or `type: [integer, number]`. */
function readType(schema: Record<string, unknown>, dialect: Dialect): readonly JsonType[] | undefined {
  const given = Array.isArray(schema.type) ? schema.type : [schema.type];
  const types = [...new Set(given.filter((name): name is JsonType => TYPES.has(name as string)))];
  if (types.length === 0) return undefined;
  if (dialect.hasNullable && schema.nullable === true && !types.includes('null')) types.push('null');
  return types.includes('number') ? types.filter((name) => name !== 'integer') : types;
}

function readNumbers(schema: Record<string, unknown>, dialect: Dialect, out: Mutable<Assertions>): void {
  for (const keyword of NUMBERS) {
    const value = schema[keyword];
    if (typeof value === 'number') out[keyword] = value;
  }
  for (const keyword of COUNTS) {
    const value = schema[keyword];
    if (typeof value === 'number') out[keyword] = value;
  }
  if (!dialect.hasBooleanExclusives) return;
  if (schema.exclusiveMaximum === true && out.maximum !== undefined) {
    out.exclusiveMaximum = out.maximum;
    delete out.maximum;
  }
  if (schema.exclusiveMinimum === true && out.minimum !== undefined) {
    out.exclusiveMinimum = out.minimum;
    delete out.minimum;
  }
}

function readApplicators(schema: Record<string, unknown>, visit: VisitChild, out: Mutable<Assertions>): void {
  for (const keyword of SINGLE) {
    if (isSchema(schema[keyword])) out[keyword] = visit(schema[keyword], keyword);
  }
  for (const keyword of MAPS) {
    const members = schema[keyword];
    if (isObject(members)) out[keyword] = visitMembers(members, keyword, visit);
  }
  for (const keyword of LISTS) {
    const branches = schema[keyword];
    if (Array.isArray(branches) && branches.length > 0) {
      out[keyword] = branches.map((branch, index) => visit(branch, keyword, index));
    }
  }
  readItems(schema, visit, out);
  readDependencies(schema, visit, out);
  readConditions(schema, visit, out);
}

function readItems(schema: Record<string, unknown>, visit: VisitChild, out: Mutable<Assertions>): void {
  if (isSchema(schema.items)) out.items = visit(schema.items, 'items');
  if (!Array.isArray(schema.items)) return;
  out.items = schema.items.map((item, index) => visit(item, 'items', index));
  // Only a tuple has additional items; beside a single schema the keyword says nothing.
  if (isSchema(schema.additionalItems)) out.additionalItems = visit(schema.additionalItems, 'additionalItems');
}

function readDependencies(schema: Record<string, unknown>, visit: VisitChild, out: Mutable<Assertions>): void {
  if (!isObject(schema.dependencies)) return;
  const entries = Object.entries(schema.dependencies).map(
    ([name, value]) => [name, isStringList(value) ? value : visit(value, 'dependencies', name)] as const,
  );
  if (entries.length > 0) out.dependencies = new Map<string, SchemaNode | readonly string[]>(entries);
}

function readConditions(schema: Record<string, unknown>, visit: VisitChild, out: Mutable<Assertions>): void {
  if (!isSchema(schema.if)) return;
  // An `if` without a branch decides nothing.
  if (!isSchema(schema.then) && !isSchema(schema.else)) return;
  out.if = visit(schema.if, 'if');
  if (isSchema(schema.then)) out.then = visit(schema.then, 'then');
  if (isSchema(schema.else)) out.else = visit(schema.else, 'else');
}

function visitMembers(
  members: Record<string, unknown>,
  keyword: string,
  visit: VisitChild,
): ReadonlyMap<string, SchemaNode> {
  return new Map(Object.entries(members).map(([name, value]) => [name, visit(value, keyword, name)]));
}

function isSchema(value: unknown): boolean {
  return typeof value === 'boolean' || isObject(value);
}

function isStringList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
