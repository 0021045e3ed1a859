import type { CodeGen } from 'ajv';

interface NameCounter {
  index: number;
}

/**
 * Numbers the local names of a block as if the blocks before it were not there. ajv counts them
 * through the whole function, so that one property more would rename the locals of all later ones.
 * Names of a block are declared inside it, so siblings can share them.
 */
export function inFreshScope(gen: CodeGen, body: () => void): void {
  const counters = countersOf(gen);
  const before = new Map(Object.entries(counters).map(([prefix, counter]) => [prefix, counter?.index ?? 0]));
  body();
  for (const [prefix, counter] of Object.entries(counters)) {
    if (counter) counter.index = before.get(prefix) ?? 0;
  }
}

function countersOf(gen: CodeGen): Record<string, NameCounter | undefined> {
  const counters: unknown = Reflect.get(gen._scope, '_names');
  if (typeof counters !== 'object' || counters === null) throw new Error('ajv keeps its local names elsewhere now');
  return counters as Record<string, NameCounter | undefined>;
}
