/** How deep a document may nest. Far beyond anything written by hand, far below the call stack. */
export const MAX_DEPTH = 512;

/** Whether a value nests deeper than allowed. Walks without recursion, so that it can tell of any depth. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  const seen = new Set<unknown>();
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null || seen.has(item)) continue;
      seen.add(item);
      for (const member of Object.values(item)) if (typeof member === 'object' && member !== null) next.push(member);
    }
    level = next;
  }
  return false;
}
