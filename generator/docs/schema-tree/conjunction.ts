import type { KeywordSchema, SchemaGraph, SchemaId, SchemaNode } from '../../contract/model.js';
import { nodeOf, resolve } from '../../contract/views.js';
import { isNull, typesOf } from './types-of.js';

/** One of the schemas that hold of a value together. */
export interface Member {
  readonly schema: KeywordSchema;
  /** The targets of the references that lead to it, from the outside in. */
  readonly via: readonly SchemaId[];
  /** It holds only of values that are not `null`. */
  readonly besideNull: boolean;
}

/** Everything that is said of one value: `allOf`, references and unions with `null` taken apart. */
export interface Conjunction {
  /** `false` is among them. */
  readonly impossible: boolean;
  readonly members: readonly Member[];
  /** What is referred to, and by way of what; each target once. */
  readonly references: readonly { readonly target: SchemaId; readonly via: readonly SchemaId[] }[];
  /** The branches that are left of each union that is none, and those of one that is only a union with `null`. */
  readonly unions: readonly Union[];
}

export interface Union {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly of: Member;
  readonly branches: readonly SchemaNode[];
}

/** @param nodes - schemas that all hold of one value */
export function conjunctionOf(graph: SchemaGraph, nodes: readonly SchemaNode[]): Conjunction {
  const members = new Map<KeywordSchema, Member>();
  const references = new Map<SchemaId, readonly SchemaId[]>();
  const unions: Union[] = [];
  let impossible = false;
  const visit = (node: SchemaNode, via: readonly SchemaId[], besideNull: boolean): void => {
    if (node.kind === 'reference') {
      if (!references.has(node.target)) references.set(node.target, via);
      visit(nodeOf(graph, node.target), [...via, node.target], besideNull);
      return;
    }
    if (node.kind === 'boolean') {
      impossible ||= !node.value && !besideNull;
      return;
    }
    if (members.has(node)) return;
    const member = { schema: node, via, besideNull };
    members.set(node, member);
    for (const part of node.assertions.allOf ?? []) visit(part, via, besideNull);
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const branches = node.assertions[keyword];
      if (!branches) continue;
      const others = withoutNull(graph, keyword, branches);
      const [only] = others;
      if (only && others.length === 1) visit(only, via, besideNull || branches.length > 1);
      else unions.push({ keyword, of: member, branches: others });
    }
  };
  for (const node of nodes) visit(node, [], false);
  return {
    impossible,
    members: [...members.values()],
    references: [...references].map(([target, via]) => ({ target, via })),
    unions,
  };
}

/** The branches of a union that are more than `null`, where `null` is one way to be valid. */
function withoutNull(
  graph: SchemaGraph,
  keyword: 'oneOf' | 'anyOf',
  branches: readonly SchemaNode[],
): readonly SchemaNode[] {
  const others = branches.filter((branch) => !isNull(resolve(graph, branch)));
  if (others.length === branches.length || others.length === 0) return branches;
  // Of `oneOf`, `null` would match twice where another branch allows it too.
  const clear = keyword === 'anyOf' || others.every((branch) => !typesOf(graph, [branch]).has('null'));
  return clear ? others : branches;
}
