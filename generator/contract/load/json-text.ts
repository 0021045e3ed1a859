import { escapeToken } from '../json.js';

/** What a look at JSON text finds beyond its value. */
export interface JsonScan {
  /** Pointer → offset of the member's key, of the item, or of the root. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Members whose name stands twice in one object. */
  readonly duplicates: readonly { readonly pointer: string; readonly offset: number }[];
}

interface Frame {
  readonly pointer: string;
  /** The names seen so far; absent in an array. */
  readonly names?: Set<string>;
  index: number;
  /** The member whose value comes next. */
  member: string | undefined;
}

/**
 * Finds the places of all values in JSON text. The text has been parsed before, so it is known to
 * be well-formed; that keeps this to a walk over its tokens, without recursion.
 */
export function scanJson(text: string): JsonScan {
  const offsets = new Map<string, number>();
  const duplicates: { pointer: string; offset: number }[] = [];
  const stack: Frame[] = [];
  const token = /["{}[\]]|[^\s{}[\],:"]+/g;

  for (let match = token.exec(text); match; match = token.exec(text)) {
    const { index } = match;
    const [word] = match;
    if (word === '"') token.lastIndex = endOfString(text, index);
    const frame = stack.at(-1);
    if (word === '}' || word === ']') {
      stack.pop();
      continue;
    }
    if (frame?.names && frame.member === undefined) {
      const name = JSON.parse(text.slice(index, token.lastIndex)) as string;
      frame.member = `${frame.pointer}/${escapeToken(name)}`;
      if (frame.names.has(name)) duplicates.push({ pointer: frame.member, offset: index });
      else offsets.set(frame.member, index);
      frame.names.add(name);
      continue;
    }
    const pointer = placeOf(frame, index, offsets);
    if (word === '{') stack.push({ pointer, names: new Set(), index: 0, member: undefined });
    else if (word === '[') stack.push({ pointer, index: 0, member: undefined });
  }
  return { offsets, duplicates };
}

/** The offset behind the string that begins here. A loop: a regular expression runs out of stack on a long one. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    at = text.indexOf('"', at);
    let escapes = 0;
    while (text[at - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return at + 1;
  }
}

/** The pointer of the value that begins here; notes the offset of items and of the root. */
function placeOf(frame: Frame | undefined, offset: number, offsets: Map<string, number>): string {
  if (frame?.member !== undefined) {
    const { member } = frame;
    frame.member = undefined;
    return member;
  }
  const pointer = frame ? `${frame.pointer}/${frame.index}` : '';
  if (frame) frame.index += 1;
  offsets.set(pointer, offset);
  return pointer;
}
