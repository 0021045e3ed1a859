import type { SchemaGraph, SchemaNode } from '../../contract/model.js';
import { annotationsOf, resolve } from '../../contract/views.js';
import { code, prose } from '../../emitters/quote/markdown.js';
import type { Markdown } from '../model.js';
import { conditionWords, pinsOf, pinWords } from './conditions.js';
import type { Member, Union } from './conjunction.js';
import { isNames, namesWords } from './constraints.js';
import { typeWords } from './type-words.js';
import { ANY, intersect, type Types, typesOf } from './types-of.js';

/** Alternatives before their branches are views. */
export interface Alternatives {
  /** What tells them from others of the same value. */
  readonly key: string;
  readonly title: Markdown;
  readonly branches: readonly { readonly title: Markdown; readonly node: SchemaNode }[];
}

/** @param within - the types that are left of the value */
export function unionOf(graph: SchemaGraph, { keyword, of, branches }: Union, within: Types): Alternatives {
  const telling = tellingProperty(graph, branches, of.schema.annotations.discriminator);
  const exactly = keyword === 'oneOf' ? 'One of' : 'One or more of';
  return {
    key: keyword,
    title: telling === undefined ? exactly : `${exactly}, told by ${namesWords([telling])}`,
    branches: withTitles(graph, branches, telling, within),
  };
}

/** What `if` and `dependencies` say. */
export function conditionsOf(graph: SchemaGraph, { schema: { assertions } }: Member): readonly Alternatives[] {
  const dependencies = [...(assertions.dependencies ?? [])].flatMap(([name, node]): Alternatives[] => {
    if (isNames(node)) return [];
    return [
      {
        key: `with-${name}`,
        title: 'Depends on another field',
        branches: [{ title: `if ${namesWords([name])} is there`, node }],
      },
    ];
  });
  const { if: condition, then: yes, else: no } = assertions;
  if (!condition || (!yes && !no)) return dependencies;
  const words = conditionWords(graph, condition);
  const branches = [
    ...(words === undefined ? [{ title: 'if', node: condition }] : []),
    ...(yes ? [{ title: words === undefined ? 'then' : `if ${words}`, node: yes }] : []),
    ...(no ? [{ title: words === undefined || yes ? 'otherwise' : `unless ${words}`, node: no }] : []),
  ];
  return [...dependencies, { key: 'if', title: 'Depends on the value', branches }];
}

/** The property whose constants tell the branches apart: the one that is declared to, else the first that does. */
function tellingProperty(
  graph: SchemaGraph,
  branches: readonly SchemaNode[],
  declared: string | undefined,
): string | undefined {
  const pins = branches.map((branch) => pinsOf(graph, branch));
  const candidates = [...(declared === undefined ? [] : [declared]), ...(pins[0]?.keys() ?? [])];
  return candidates.find((name) => {
    const values = pins.flatMap((pin) => pin.get(name)?.map((value) => JSON.stringify(value)) ?? []);
    return pins.every((pin) => pin.has(name)) && new Set(values).size === values.length;
  });
}

function withTitles(
  graph: SchemaGraph,
  branches: readonly SchemaNode[],
  telling: string | undefined,
  within: Types,
): Alternatives['branches'] {
  const titles = branches.map((node) => {
    const values = telling === undefined ? undefined : pinsOf(graph, node).get(telling);
    if (telling !== undefined && values) return pinWords(telling, values);
    return ownTitle(graph, node) ?? kindTitle(graph, node, within);
  });
  const unclear = new Set(titles).size < titles.length;
  return branches.map((node, index) => {
    const title = titles[index] ?? '';
    return { node, title: unclear ? `option ${index + 1}: ${title}` : title };
  });
}

function ownTitle(graph: SchemaGraph, node: SchemaNode): Markdown | undefined {
  const { title } = annotationsOf(graph, node);
  if (title !== undefined && title.trim() !== '') return prose(title);
  const name = node.kind === 'reference' ? graph.names.get(node.target) : undefined;
  return name === undefined ? undefined : code(name);
}

function kindTitle(graph: SchemaGraph, node: SchemaNode, within: Types): Markdown {
  const schema = resolve(graph, node);
  if (schema.kind === 'schema') {
    const { type, required, properties } = schema.assertions;
    const words = conditionWords(graph, schema);
    if (words !== undefined) return words;
    if (type === undefined && !properties && required && required.length > 0) return `with ${namesWords(required)}`;
    if (type?.join() === 'object' && properties) return `object with ${namesWords([...properties.keys()].slice(0, 3))}`;
  }
  const types = intersect(within, typesOf(graph, [node]));
  return types.size === 0 ? 'nothing' : typeWords(types.size === 7 ? ANY : types);
}
