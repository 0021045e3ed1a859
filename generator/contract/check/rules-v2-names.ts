import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Bundle } from '../bundle/bundle.js';
import { own, ownString, pointer } from '../json.js';
import {
  allMessagesV2,
  allMessageTraitsV2,
  type Found,
  found,
  foundBelow,
  messagesOfV2,
  operationsV2,
} from './rules-v2-places.js';

/** Operations have ids of their own, and so have messages. */
export function checkUniqueIdsV2(bundle: Bundle, diagnostics: Diagnostics): void {
  const operations = [...operationsV2(bundle.document)];
  const messages = operations.flatMap((operation) => [...messagesOfV2(bundle.document, operation)]);
  checkUnique(operations, 'operation', bundle, diagnostics);
  checkUnique(messages, 'message', bundle, diagnostics);
}

function checkUnique(
  holders: readonly Found[],
  what: 'operation' | 'message',
  bundle: Bundle,
  diagnostics: Diagnostics,
): void {
  const first = new Map<string, string>();
  for (const holder of holders) {
    const id = idOf(holder, `${what}Id`, bundle.document);
    if (!id) continue;
    const value = id.value as string;
    const use = pointer('#', ...holder.path);
    const other = first.get(value);
    if (other === undefined) {
      first.set(value, use);
      continue;
    }
    // One message that two operations refer to counts as two here.
    diagnostics.report(what === 'operation' ? 'duplicate-operation-id' : 'duplicate-message-id', {
      message: `The ${what} at ${use} has the id '${value}', which the one at ${other} has already.`,
      at: bundle.locate(id.place),
    });
  }
}

/** In version 2 the last trait wins, and each of them over the object itself. */
function idOf(holder: Found, field: string, document: unknown): Found | undefined {
  const layers = [holder, ...foundBelow(document, holder, 'traits', '*')];
  const ids = layers.flatMap((layer) => [...foundBelow(document, layer, field)]);
  return ids.findLast(({ value }) => typeof value === 'string');
}

/** Among its tags, nothing has two of one name. */
export function checkTagsV2({ document, locate }: Bundle, diagnostics: Diagnostics): void {
  const operations = [...operationsV2(document, { components: true })];
  const holders = [
    ...found(document),
    ...operations,
    ...operations.flatMap((operation) => [...foundBelow(document, operation, 'traits', '*')]),
    ...found(document, 'components', 'operationTraits', '*'),
    ...allMessagesV2(document),
    ...allMessageTraitsV2(document),
  ];
  for (const { value, place } of holders) {
    const tags = own(value, 'tags');
    if (!Array.isArray(tags)) continue;
    const names = tags.map((tag) => ownString(tag, 'name'));
    for (const [index, name] of names.entries()) {
      if (name === undefined || names.indexOf(name) === index) continue;
      diagnostics.report('duplicate-tag', {
        message: `The tag '${name}' is listed twice.`,
        at: locate(pointer(place, 'tags', index, 'name')),
      });
    }
  }
}
