import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { messageUses } from '../build/message-uses.js';
import type { Bundle } from '../bundle/bundle.js';
import { isObject, ownString } from '../json.js';
import { walkDocument } from './walk.js';

/** Notices messages that are described and then forgotten: no operation reaches them, so they become nothing. */
export function checkUnusedMessages({ document, locate }: Bundle, diagnostics: Diagnostics): void {
  const used = new Set(messageUses(document).map(({ place }) => place));
  // A document that only collects components has no operation that could reach anything.
  if (used.size === 0) return;
  for (const { value, kind, place } of walkDocument(document)) {
    if (kind !== 'message' || !isObject(value) || ownString(value, '$ref') !== undefined || used.has(place)) continue;
    const key = place.slice(place.lastIndexOf('/') + 1);
    diagnostics.report('message-unused', {
      message: `No operation reaches the message '${key}', so nothing is generated for it.`,
      at: locate(place),
    });
  }
}
