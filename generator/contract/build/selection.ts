import type { Message } from '../model.js';

/** Which messages to keep: keys or wire types, in which `*` stands for anything. */
export interface Selection {
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

export function isSelected(
  { key, wireType }: Pick<Message, 'key' | 'wireType'>,
  select: Selection | undefined,
): boolean {
  const matches = (pattern: string): boolean => matchesWildcard(pattern, key) || matchesWildcard(pattern, wireType);
  if (select?.include && !select.include.some(matches)) return false;
  return !select?.exclude?.some(matches);
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
