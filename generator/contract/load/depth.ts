/** How deep a document may nest. Far beyond anything written by hand, far below the call stack. */
export const MAX_DEPTH = 512;

/** How many objects aliases may repeat: every place is walked, so a small file could take for ever. */
const MAX_REPEATED = 1_000_000;

/** Why a parsed value cannot be walked: it nests too deeply, holds itself, or unfolds to too much. */
export type Excess = 'depth' | 'cycle' | 'size';

interface Extent {
  readonly height: number;
  readonly size: number;
}

interface Frame {
  readonly node: object;
  readonly children: object[];
  height: number;
  size: number;
}

/** Walks without recursion, and each object once, so that it can tell of any value. */
export function excessOf(root: unknown): Excess | undefined {
  if (!isContainer(root)) return undefined;
  const measured = new Map<object, Extent>();
  const open = new Set<object>([root]);
  const stack = [frameOf(root)];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.children.pop();
    if (child === undefined) {
      stack.pop();
      open.delete(frame.node);
      measured.set(frame.node, frame);
      absorb(stack.at(-1), frame);
      continue;
    }
    if (open.has(child)) return 'cycle';
    const known = measured.get(child);
    if (known) absorb(frame, known);
    else {
      open.add(child);
      stack.push(frameOf(child));
    }
  }
  const { height, size } = measured.get(root) as Extent;
  if (height > MAX_DEPTH) return 'depth';
  return size - measured.size > MAX_REPEATED ? 'size' : undefined;
}

function frameOf(node: object): Frame {
  return { node, children: Object.values(node).filter(isContainer), height: 1, size: 1 };
}

function absorb(holder: Frame | undefined, { height, size }: Extent): void {
  if (!holder) return;
  holder.height = Math.max(holder.height, height + 1);
  holder.size += size;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
