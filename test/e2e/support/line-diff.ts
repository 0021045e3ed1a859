/** A run of lines that differ, between lines that do not. */
export interface Hunk {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

interface Edit {
  readonly kind: keyof Hunk;
  /** The line of the old text at which it happens. */
  readonly at: number;
  readonly line: string;
}

/** For each diagonal, how far into the old text a number of edits leads. */
type Reach = ReadonlyMap<number, number>;

/** The shortest way from one text to another, line by line (Myers' greedy algorithm). */
export function lineDiff(before: string, after: string): Hunk[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const trace: Reach[] = [];
  const reach = new Map([[1, 0]]);
  for (let distance = 0; ; distance++) {
    trace.push(new Map(reach));
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      const from = origin(reach, diagonal, distance);
      let x = (reach.get(from) ?? 0) + (from < diagonal ? 1 : 0);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      reach.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return grouped(edits(a, b, trace));
    }
  }
}

/** The diagonal from which the last edit came: the one above adds a line, the one below removes one. */
function origin(reach: Reach, diagonal: number, distance: number): number {
  if (diagonal === -distance) return diagonal + 1;
  if (diagonal === distance) return diagonal - 1;
  return (reach.get(diagonal - 1) ?? 0) < (reach.get(diagonal + 1) ?? 0) ? diagonal + 1 : diagonal - 1;
}

function edits(a: readonly string[], b: readonly string[], trace: readonly Reach[]): Edit[] {
  const found: Edit[] = [];
  let diagonal = a.length - b.length;
  for (let distance = trace.length - 1; distance > 0; distance--) {
    const reach = trace[distance] ?? new Map<number, number>();
    const from = origin(reach, diagonal, distance);
    const at = reach.get(from) ?? 0;
    const added = from > diagonal;
    found.push({ kind: added ? 'added' : 'removed', at, line: (added ? b[at - from] : a[at]) ?? '' });
    diagonal = from;
  }
  return found.reverse();
}

function grouped(all: readonly Edit[]): Hunk[] {
  const found: { removed: string[]; added: string[] }[] = [];
  let end: number | undefined;
  for (const { kind, at, line } of all) {
    const hunk = end === at ? found.at(-1) : undefined;
    const target = hunk ?? { removed: [], added: [] };
    if (!hunk) found.push(target);
    target[kind].push(line);
    end = kind === 'removed' ? at + 1 : at;
  }
  return found;
}
