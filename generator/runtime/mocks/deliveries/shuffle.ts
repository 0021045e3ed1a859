import { Random } from '../random.js';

export interface ShuffleOptions {
  /** The same seed gives the same order. Default: 0. */
  readonly seed?: number | string | undefined;
  /** How many of the list come once more, as a repeated delivery does. Default: 0. */
  readonly duplicates?: number | undefined;
}

/**
 * A list as an endpoint may get it: in another order, with some of its items more than once. The items
 * are those of the list, so a repeated delivery has the same id and the same body.
 */
export function shuffleDeliveries<Item>(
  list: readonly Item[],
  { seed = 0, duplicates = 0 }: ShuffleOptions = {},
): Item[] {
  const random = Random.of(seed).at('\0shuffle');
  const all = [...list];
  for (let index = 0; index < duplicates && list.length > 0; index++) all.push(random.pick(list));
  // Fisher and Yates: every order is as likely as any other.
  for (let last = all.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [all[last], all[other]] = [all[other] as Item, all[last] as Item];
  }
  return all;
}
