import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Bundle } from '../bundle/bundle.js';
import { childrenOf, type Grammar, grammarOf, type Kind, referenceIn } from '../bundle/grammar.js';
import { ownString, pointer, valueAt } from '../json.js';
import { fragmentOf, placeBehind } from '../place-behind.js';

/**
 * Checks the references in extensions, examples and other data. We do not read them, but
 * `@asyncapi/parser` follows whatever is called `$ref`, and refuses one that leads nowhere.
 */
export function checkLooseReferences({ document, locate }: Bundle, diagnostics: Diagnostics): void {
  const known = new Set<unknown>();
  collectReferences(document, 'document', grammarOf(document), known);
  const pending: { value: unknown; place: string }[] = [{ value: document, place: '' }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, place } = next;
    if (typeof value !== 'object' || value === null) continue;
    const ref = known.has(value) ? undefined : ownString(value, '$ref');
    if (ref !== undefined && !leadsSomewhere(ref, document)) {
      diagnostics.report('reference-not-found', {
        message: `'${ref}' leads to nothing in this document. It stands in data, but AsyncAPI tools follow every '$ref'.`,
        at: locate(pointer(place, '$ref')),
        help: "Write the value itself here, or refer to something in the entry file with '#/…'.",
      });
    }
    for (const [name, member] of Object.entries(value)) {
      if (typeof member === 'object') pending.push({ value: member, place: pointer(place, name) });
    }
  }
}

/** The objects that are references where AsyncAPI has them: those have been followed before. */
function collectReferences(value: unknown, kind: Kind, grammar: Grammar, known: Set<unknown>): void {
  if (referenceIn(value, kind, grammar) !== undefined) {
    known.add(value);
    return;
  }
  for (const child of childrenOf(value, kind, grammar)) collectReferences(child.value, child.kind, grammar, known);
}

function leadsSomewhere(ref: string, document: unknown): boolean {
  return ref.startsWith('#') && valueAt(document, placeBehind(document, fragmentOf(ref))) !== undefined;
}
