import { childrenOf, type Grammar, grammarOf, type Kind, referenceIn } from '../bundle/grammar.js';
import { pointer } from '../json.js';

/** One object of a bundled document, and what it is. */
export interface Visited {
  readonly value: unknown;
  readonly kind: Kind;
  readonly place: string;
}

/** Every object of a bundled document that the grammar knows. References are not followed: what they point to is met too. */
export function* walkDocument(document: unknown): Generator<Visited> {
  yield* walk(document, 'document', '', grammarOf(document));
}

function* walk(value: unknown, kind: Kind, place: string, grammar: Grammar): Generator<Visited> {
  if (referenceIn(value, kind, grammar) !== undefined) return;
  yield { value, kind, place };
  for (const child of childrenOf(value, kind, grammar)) {
    yield* walk(child.value, child.kind, pointer(place, ...child.path), grammar);
  }
}
