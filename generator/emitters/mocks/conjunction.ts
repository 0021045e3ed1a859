import type { KeywordSchema, SchemaGraph, SchemaId, SchemaNode } from '../../contract/model.js';
import { resolve } from '../../contract/views.js';

/** All that holds of a value of which several schemas hold, through `allOf` and references. */
export interface Conjunction {
  /** Each once, outer before inner. */
  readonly members: readonly KeywordSchema[];
  /** The schemas among them that have a name, outer before inner. */
  readonly named: readonly SchemaId[];
  /** A `false` among them: nothing is valid. */
  readonly falseAt?: SchemaNode;
}

export function conjunctionOf(graph: SchemaGraph, nodes: readonly SchemaNode[]): Conjunction {
  const members = new Set<KeywordSchema>();
  const named = new Set<SchemaId>();
  let falseAt: SchemaNode | undefined;
  const visit = (node: SchemaNode): void => {
    const schema = resolve(graph, node);
    if (graph.names.has(schema.id)) named.add(schema.id);
    if (schema.kind === 'boolean') {
      if (!schema.value) falseAt ??= schema;
      return;
    }
    if (members.has(schema)) return;
    members.add(schema);
    schema.assertions.allOf?.forEach(visit);
  };
  nodes.forEach(visit);
  return { members: [...members], named: [...named], ...(falseAt && { falseAt }) };
}
