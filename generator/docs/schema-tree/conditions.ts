import type { Json } from '../../contract/json.js';
import type { KeywordSchema, SchemaGraph, SchemaNode } from '../../contract/model.js';
import { propertiesOf, resolve } from '../../contract/views.js';
import { code } from '../../emitters/quote/markdown.js';
import type { Markdown } from '../model.js';
import { namesWords } from './constraints.js';

/** The values that a schema leaves to a property, where it pins it. */
export function pinned(graph: SchemaGraph, nodes: readonly SchemaNode[]): readonly Json[] | undefined {
  for (const node of nodes) {
    const schema = resolve(graph, node);
    if (schema.kind === 'boolean') continue;
    if (schema.assertions.const) return [schema.assertions.const.value];
    if (schema.assertions.enum) return schema.assertions.enum;
  }
  return undefined;
}

/** The properties that a schema pins to values. */
export function pinsOf(graph: SchemaGraph, node: SchemaNode): ReadonlyMap<string, readonly Json[]> {
  const pins = new Map<string, readonly Json[]>();
  for (const { name, schemas } of propertiesOf(graph, node).values()) {
    const values = pinned(graph, schemas);
    if (values) pins.set(name, values);
  }
  return pins;
}

/**
 * A condition in a few words: "`kind` is `"card"`", "`a` is there"; nothing where it is more than that. A
 * condition on a property holds too where there is no such property, which the words do not tell: nobody means it.
 */
export function conditionWords(graph: SchemaGraph, node: SchemaNode): Markdown | undefined {
  const schema = resolve(graph, node);
  if (schema.kind === 'boolean') return undefined;
  const { const: constant, enum: values, ...others } = schema.assertions;
  const listed = constant ? [constant.value] : values;
  if (listed && isEmpty(others)) return valueWords(listed);
  if (!isCondition(schema)) return undefined;
  const pins = pinsOf(graph, schema);
  const { properties, required = [] } = schema.assertions;
  if ([...(properties?.keys() ?? [])].some((name) => !pins.has(name))) return undefined;
  const there = required.filter((name) => !pins.has(name));
  const words = [
    ...[...pins].map(([name, values]) => pinWords(name, values)),
    ...(there.length > 0 ? [`${namesWords(there)} ${there.length === 1 ? 'is' : 'are'} there`] : []),
  ];
  return words.length > 0 ? words.join(' and ') : undefined;
}

export function pinWords(name: string, values: readonly Json[]): Markdown {
  return `${namesWords([name])} is ${valueWords(values)}`;
}

function valueWords(values: readonly Json[]): Markdown {
  return values.map((value) => code(JSON.stringify(value))).join(' or ');
}

/** Whether a schema asks for values of properties and their presence, and for nothing else. */
function isCondition({ assertions }: KeywordSchema): boolean {
  const { type, properties, required, ...others } = assertions;
  const plain = [...(properties?.values() ?? [])].every((node) => {
    if (node.kind !== 'schema') return false;
    const { type: _, const: constant, enum: values, ...rest } = node.assertions;
    return (constant || values) && isEmpty(rest);
  });
  return plain && isEmpty(others) && (type === undefined || type.join() === 'object');
}

function isEmpty(assertions: object): boolean {
  return Object.values(assertions).every((value) => value === undefined);
}
