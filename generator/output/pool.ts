/** Enough to keep a disk busy, and far below every limit on open files. */
const AT_ONCE = 32;

/**
 * Runs a task for each item, a bounded number at a time, and gives the results in order. After a
 * failure no further task starts; the promise rejects only when those under way have ended, so that
 * whoever cleans up does not race them.
 */
export async function inParallel<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  let failure: { readonly error: unknown } | undefined;

  const worker = async () => {
    for (const [index, item] of queue) {
      if (failure) return;
      try {
        results[index] = await task(item);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  if (failure) throw failure.error;
  return results;
}
