import type { NavigationItem } from '../../model.js';

export interface NavigationGroup {
  /** Absent for what stands in no group. */
  readonly name?: string;
  /** What the labels of all its items begin with, and need not say again: `v1.order.`. */
  readonly prefix: string;
  readonly items: readonly NavigationItem[];
}

/** Fewer names than this are read as fast as their groups would be. */
const FEW = 6;

/**
 * Names by what stands before their dots: `v1.order.created` and `v1.order.paid` are the group `order`, because
 * all names share `v1`. In the order in which a group is first met.
 */
export function groupsOf(items: readonly NavigationItem[]): readonly NavigationGroup[] {
  const plain = { prefix: '', items };
  if (items.length < FEW || !items.every(({ code }) => code)) return [plain];
  const shared = sharedSegments(items.map(({ label }) => label.split('.')));
  const groups = new Map<string, NavigationItem[]>();
  for (const item of items) {
    const name = item.label.split('.')[shared] ?? item.label;
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  if (groups.size < 2 || groups.size > items.length * 0.8) return [plain];
  const start = (items[0]?.label ?? '').split('.').slice(0, shared);
  // What is alone needs no group to be found in.
  return [...groups].map(([name, members]) =>
    members.length === 1
      ? { prefix: start.map((segment) => `${segment}.`).join(''), items: members }
      : { name, prefix: `${[...start, name].join('.')}.`, items: members },
  );
}

/** How many segments all names begin with; each keeps at least one of its own. */
function sharedSegments(names: readonly (readonly string[])[]): number {
  const [first = []] = names;
  let count = 0;
  while (names.every((name) => name.length > count + 1 && name[count] === first[count])) count++;
  return count;
}
