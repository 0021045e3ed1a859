import { tokensOf } from '../../contract/json.js';
import type { Contract, Message, SchemaId, SchemaNode } from '../../contract/model.js';
import { nodeOf, propertiesOf } from '../../contract/views.js';
import { conjunctionOf } from '../schema-tree/conjunction.js';

/** Whether what a message has at a place is a value of this schema. */
export function carriesAt(
  { schemas }: Contract,
  { payload }: Pick<Message, 'payload'>,
  place: string,
  schema: SchemaId,
): boolean {
  if (payload === undefined) return false;
  const nodes = tokensOf(place).reduce<readonly SchemaNode[]>(
    (here, token) => here.flatMap((node) => propertiesOf(schemas, node).get(token)?.schemas ?? []),
    [nodeOf(schemas, payload)],
  );
  return conjunctionOf(schemas, nodes).references.some(({ target }) => target === schema);
}
