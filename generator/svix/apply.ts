import type { Catalogue } from './catalogue.js';
import type { CatalogueChange } from './compare.js';

/**
 * Makes the changes one after the other, which keeps to rate limits and leaves a state that a second run
 * completes: every call says what shall be, not what to do.
 *
 * @param done - is told of each change when it is made
 * @throws CatalogueError at the first that fails; those before it are made
 */
export async function applyChanges(
  catalogue: Catalogue,
  changes: readonly CatalogueChange[],
  done: (change: CatalogueChange) => void,
): Promise<void> {
  for (const change of changes) {
    if (change.kind === 'create') await catalogue.create(change.wanted);
    else if (change.kind === 'update') await catalogue.update(change.wanted);
    else await catalogue.archive(change.found.name);
    done(change);
  }
}
