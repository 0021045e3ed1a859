/**
 * Shapes: all that a schema asserts, in a form that two sides can be compared in. One is read from the model,
 * the other from the fact tables; equal shapes mean that neither side says more than the other.
 */
import type { Assertions, KeywordSchema, SchemaGraph, SchemaNode } from '../../generator/contract/model.js';
import { resolve } from '../../generator/contract/views.js';
import type { Field } from './facts/field.js';

export type Shape = 'anything' | 'nothing' | Demands;

export interface Demands {
  readonly types?: readonly string[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  /** Values of an open list. */
  readonly known?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  /** Keywords for which the sources have no fact: a closed object or list, a bound, a composition. */
  readonly others?: readonly string[];
}

/** What the fact tables say of one field. */
export function shapeOfField(field: Field): Shape {
  const members = field.fields && shapeOfFields(field.fields);
  return tidy({
    ...(field.type === 'array' ? { items: members } : members),
    types: field.nullable ? [field.type, 'null'] : [field.type],
    const: field.const,
    format: field.format,
    pattern: field.pattern,
    known: field.known,
  });
}

/** What the fact tables say of an object: open, and no more required than they list. */
export function shapeOfFields(fields: readonly Field[]): Demands {
  const properties = Object.fromEntries(fields.map((field) => [field.name, shapeOfField(field)]));
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return tidy({ types: ['object'], properties, required }) as Demands;
}

/** What the model says of a value that has to satisfy all of these schemas. */
export function shapeOf(graph: SchemaGraph, ...nodes: readonly SchemaNode[]): Shape {
  const members = nodes.flatMap((node) => membersOf(graph, node));
  if (members.some((member) => member === 'nothing')) return 'nothing';
  const schemas = members.filter((member) => member !== 'nothing');
  const all = schemas.map(({ schema }) => schema.assertions);
  const types = schemas.flatMap(({ schema, orNull }) => {
    const { type } = schema.assertions;
    return type ? [orNull ? [...type, 'null'] : type] : [];
  });
  const items = all.flatMap((one) => (one.items === undefined || isList(one.items) ? [] : [one.items]));
  return tidy({
    types: common(types),
    const: only(all.flatMap((one) => (one.const ? [one.const.value] : []))),
    format: only(all.flatMap(({ format }) => format ?? [])),
    pattern: only(all.flatMap(({ pattern }) => pattern ?? [])),
    known: only(schemas.flatMap(({ schema }) => (schema.roles.extensibleEnum ? [schema.roles.extensibleEnum] : []))),
    required: all.flatMap(({ required }) => required ?? []),
    properties: propertiesOf(graph, all),
    items: items.length > 0 ? shapeOf(graph, ...items) : undefined,
    others: all.flatMap(otherKeywords),
  });
}

interface Member {
  readonly schema: KeywordSchema;
  /** Whether `null` passes in place of what the schema demands. */
  readonly orNull: boolean;
}

/** The schemas that hold together: through references, `allOf`, and "this or null". */
function membersOf(graph: SchemaGraph, node: SchemaNode, orNull = false): readonly (Member | 'nothing')[] {
  const schema = resolve(graph, node);
  if (schema.kind === 'boolean') return schema.value ? [] : ['nothing'];
  const allOf = (schema.assertions.allOf ?? []).flatMap((member) => membersOf(graph, member, orNull));
  const either = notNull(graph, schema);
  const anyOf = either ? membersOf(graph, either, true) : [];
  return [{ schema, orNull }, ...allOf, ...anyOf];
}

/** The other branch of `anyOf: [something, {type: 'null'}]`. */
function notNull(graph: SchemaGraph, schema: KeywordSchema): SchemaNode | undefined {
  const branches = schema.assertions.anyOf ?? [];
  const others = branches.filter((branch) => !isNull(graph, branch));
  return branches.length === 2 && others.length === 1 ? others[0] : undefined;
}

function isNull(graph: SchemaGraph, node: SchemaNode): boolean {
  const schema = resolve(graph, node);
  return schema.kind === 'schema' && JSON.stringify(schema.assertions) === '{"type":["null"]}';
}

function propertiesOf(graph: SchemaGraph, all: readonly Assertions[]): Readonly<Record<string, Shape>> | undefined {
  const found = new Map<string, SchemaNode[]>();
  for (const { properties } of all) {
    for (const [name, node] of properties ?? []) found.set(name, [...(found.get(name) ?? []), node]);
  }
  const shapes = [...found].map(([name, nodes]) => [name, shapeOf(graph, ...nodes)] as const);
  return shapes.length > 0 ? Object.fromEntries(shapes) : undefined;
}

const READ = new Set(['type', 'const', 'format', 'pattern', 'required', 'properties', 'allOf']);

function otherKeywords(assertions: Assertions): readonly string[] {
  return Object.keys(assertions).filter((keyword) => {
    if (keyword === 'anyOf') return assertions.anyOf?.length !== 2;
    if (keyword === 'additionalProperties') return !isTrue(assertions.additionalProperties);
    if (keyword === 'items') return assertions.items !== undefined && isList(assertions.items);
    return !READ.has(keyword);
  });
}

function isTrue(node: SchemaNode | undefined): boolean {
  return node?.kind === 'boolean' && node.value;
}

function isList(items: SchemaNode | readonly SchemaNode[]): items is readonly SchemaNode[] {
  return Array.isArray(items);
}

function common([first, ...rest]: readonly (readonly string[])[]): readonly string[] | undefined {
  return first?.filter((type) => rest.every((list) => list.includes(type)));
}

/** The one value, or all of them side by side, which equals nothing in the tables. */
function only(values: readonly unknown[]): unknown {
  return values.length > 1 ? { several: values } : values[0];
}

/** In one order, and without what is not said. */
function tidy(demands: { readonly [key in keyof Demands]: unknown }): Shape {
  const said = Object.entries(demands).filter(([, value]) => value !== undefined && value !== 'anything');
  const sorted = said.map(([key, value]) => [key, Array.isArray(value) ? [...new Set(value)].sort() : value] as const);
  const kept = sorted.filter(([key, value]) => key === 'const' || !Array.isArray(value) || value.length > 0);
  return kept.length === 0 ? 'anything' : (Object.fromEntries(kept) as Demands);
}
