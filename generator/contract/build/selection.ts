import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Message } from '../model.js';

/** Which messages to keep: keys or wire types, in which `*` stands for anything. */
export interface Selection {
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

type Selectable = Pick<Message, 'key' | 'wireType'>;

/** The messages that are selected. Reports patterns that match nothing, and a selection that leaves nothing. */
export function selectMessages<T extends Selectable>(
  messages: readonly T[],
  select: Selection | undefined,
  diagnostics: Diagnostics,
): readonly T[] {
  if (!select || messages.length === 0) return messages;
  for (const pattern of [...(select.include ?? []), ...(select.exclude ?? [])]) {
    if (messages.some((message) => matches(pattern, message))) continue;
    diagnostics.report('selection-unmatched', {
      message: `'${pattern}' matches none of the ${messages.length} messages.`,
    });
  }
  const selected = messages.filter((message) => isSelected(message, select));
  if (selected.length === 0) {
    const known = messages.slice(0, 5).map(({ wireType }) => wireType);
    const more = messages.length > known.length ? ', …' : '';
    diagnostics.report('selection-empty', {
      message: `None of the ${messages.length} messages is selected: ${known.join(', ')}${more}.`,
    });
  }
  return selected;
}

function isSelected(message: Selectable, { include, exclude }: Selection): boolean {
  if (include && !include.some((pattern) => matches(pattern, message))) return false;
  return !exclude?.some((pattern) => matches(pattern, message));
}

function matches(pattern: string, { key, wireType }: Selectable): boolean {
  return matchesWildcard(pattern, key) || matchesWildcard(pattern, wireType);
}

/** `order.*` matches `order.created`. Each part between stars is found in turn, so that no pattern is slow. */
function matchesWildcard(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return text === pattern;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return from <= text.length - last.length;
}
