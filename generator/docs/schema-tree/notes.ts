import type { ExternalDocs, Interpretation, KeywordSchema } from '../../contract/model.js';
import type { Invariant } from '../../contract/vocabulary/types.js';
import { code, link, prose } from '../../emitters/quote/markdown.js';
import type { Member } from './conjunction.js';
import { placeWords } from './fields-of.js';
import type { NoteView } from './model.js';

/**
 * What the vocabulary adds to schemas.
 *
 * @param decided - the decisions of which the tree has told; those told now are added
 */
export function notesOf(members: readonly Member[], decided: Set<string>): readonly NoteView[] {
  const each = <Value>(of: (schema: KeywordSchema) => readonly Value[] | undefined): readonly Value[] =>
    members.flatMap(({ schema }) => of(schema) ?? []);
  const docs = each(({ annotations }) => (annotations.externalDocs ? [annotations.externalDocs] : []));
  const fresh = each(({ roles }) => roles.interpretations).filter(({ id }) => !decided.has(id));
  for (const { id } of fresh) decided.add(id);
  return [
    ...each(({ roles }) => roles.invariants).map(invariantNote),
    ...fresh.map(decisionNote),
    ...docs.map(linkNote),
  ];
}

function invariantNote(invariant: Invariant): NoteView {
  const rule = invariantWords(invariant);
  const { description } = invariant;
  return { kind: 'rule', text: description === undefined ? `${rule}.` : `${prose(description)} (${rule})` };
}

function invariantWords(invariant: Invariant): string {
  if ('order' in invariant) return invariant.order.map(place).join(' ≤ ');
  if ('sum' in invariant) return `${invariant.sum.map(place).join(' + ')} = ${place(invariant.equals)}`;
  if ('same' in invariant) return invariant.same.map(place).join(' = ');
  const { atMostOne, where, is } = invariant;
  return `at most one of ${place(atMostOne)} has ${code(JSON.stringify(is))} as its ${place(where)}`;
}

function place(pointer: string): string {
  return code(placeWords(pointer)) || 'the value';
}

function decisionNote({ question, decision }: Interpretation): NoteView {
  return { kind: 'decision', title: question, text: decision };
}

function linkNote({ url, description }: ExternalDocs): NoteView {
  return { kind: 'link', text: link(prose(description ?? url), url) };
}
