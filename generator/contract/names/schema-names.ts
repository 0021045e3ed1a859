import { pointer, tokensOf } from '../json.js';
import type { SchemaId, SchemaNode } from '../model.js';
import type { Claim, NameAllocator } from './allocate.js';
import { exactIdentifier, pascalCase, wordsOf } from './identifier.js';

/** What messages are called, by their places. */
export type MessageKeys = ReadonlyMap<string, string>;

/**
 * Names of schemas that stand in `components` or deeper, or in a message wherever that stands:
 * `Order`, `OrderItemsItem`, `OrderPlacedHeaders`.
 * @param ids - the schemas that need one
 */
export function allocateSchemaNames(
  ids: Iterable<SchemaId>,
  nodes: ReadonlyMap<SchemaId, SchemaNode>,
  messages: MessageKeys,
  allocator: NameAllocator,
): ReadonlyMap<SchemaId, string> {
  const claims = [...ids].flatMap((id) => {
    const node = nodes.get(id);
    return node ? [claimOf(id, node, messages)] : [];
  });
  return allocator.allocate(claims);
}

/** The name that a schema would like best, from its place: `Order`, `OrderItemsItem`. */
export function naturalName(id: SchemaId, messages: MessageKeys = new Map()): string {
  return wordsOf(innerTokens(id, messages)).join('');
}

function innerTokens(id: SchemaId, messages: MessageKeys): string[] {
  const tokens = tokensOf(id.slice(1));
  for (let length = tokens.length - 1; length > 0; length -= 1) {
    const key = messages.get(pointer('', ...tokens.slice(0, length)));
    if (key !== undefined) return [key, ...tokens.slice(length)];
  }
  return isComponent(tokens) ? tokens.slice(2) : tokens;
}

function claimOf(id: SchemaId, { source }: SchemaNode, messages: MessageKeys): Claim {
  const tokens = tokensOf(id.slice(1));
  const inner = innerTokens(id, messages);
  const short = naturalName(id, messages);
  const whole = wordsOf(tokens).join('');
  const candidates = [short, `${short}Schema`, whole, exactIdentifier(id)].filter(
    (name) => name !== '' && name !== 'Schema',
  );
  const [key = ''] = inner;
  // A component whose key is an identifier already has the best right to it.
  const origin = inner.length === 1 && pascalCase(key) === key ? key : id;
  return { id, candidates, origin, source };
}

/** `/components/<section>/…`: the first two tokens are the same for everything in it. */
function isComponent(tokens: readonly string[]): boolean {
  return tokens[0] === 'components' && tokens.length > 2;
}
