/** Something that needs an identifier. */
export interface NameClaim {
  readonly key: string;
  /** From the one it would like best to one that nobody else can want. */
  readonly candidates: readonly string[];
  /** Whether the first candidate is what it is called already, which gives it the best right. */
  readonly isExact: boolean;
}

/**
 * Gives every claim a name of its own. Who comes first in the list comes first, but for those whose name
 * is the wanted one already: so a new `unit-price` never renames `unit_price`.
 *
 * @param taken - names that nobody can have; the new ones are added
 */
export function allocateNames(claims: readonly NameClaim[], taken: Set<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const inOrder = [...claims.filter(({ isExact }) => isExact), ...claims.filter(({ isExact }) => !isExact)];
  for (const { key, candidates } of inOrder) {
    const name = candidates.find((candidate) => candidate !== '' && !taken.has(candidate));
    if (name === undefined) throw new Error(`no name is free for ${key}`);
    taken.add(name);
    names.set(key, name);
  }
  return names;
}
