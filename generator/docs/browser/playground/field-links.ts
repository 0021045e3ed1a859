import {
  type Continued,
  type FieldNode,
  type FieldTree,
  type PlaygroundData,
  usualAnchor,
} from '../../playground/model.js';

export interface FieldLink {
  readonly page: string;
  readonly anchor: string;
  /** How many steps of the place are told of there; fewer than were asked for where the rest is not declared. */
  readonly depth: number;
}

/** More trees than any place is told in: schemas may continue in each other for ever. */
const MOST_TREES = 100;

/**
 * Where the documentation tells of a place in an event: of its property, or of the nearest one around it.
 *
 * @param pointer - JSON pointer (RFC 6901) into the event
 */
export function fieldLink(data: PlaygroundData, wireType: string, pointer: string): FieldLink | undefined {
  const event = data.events.find(([type]) => type === wireType);
  if (!event) return undefined;
  const [, page, tree] = event;
  const walk = new Walk(data.pages, stepsOf(pointer), page);
  if (tree !== 0) walk.enter(page, tree, 0);
  return walk.best;
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

class Walk {
  best: FieldLink;
  readonly #pages: PlaygroundData['pages'];
  readonly #steps: readonly string[];
  #trees = 0;

  constructor(pages: PlaygroundData['pages'], steps: readonly string[], page: string) {
    this.#pages = pages;
    this.#steps = steps;
    this.best = { page, anchor: '', depth: 0 };
  }

  /** @param depth - how many steps led here */
  enter(page: string, tree: FieldTree, depth: number): void {
    if (++this.#trees > MOST_TREES) return;
    const [prefix, fields, continued = []] = tree;
    this.#follow({ page, tree, above: prefix, fields, continued }, depth);
  }

  #follow(place: Place, depth: number): void {
    const step = this.#steps[depth];
    if (step === undefined) return;
    const { page, tree, above, fields } = place;
    const named = fields.filter(([name]) => name === step);
    for (const node of named.length > 0 ? named : fields.filter(([name]) => name === '*')) {
      const [, anchor, inside = [], continued = []] = node;
      const id = anchorOf(node, above);
      if (anchor !== 0 && depth + 1 > this.best.depth) this.best = { page, anchor: id, depth: depth + 1 };
      this.#follow({ page, tree, above: id, fields: inside, continued }, depth + 1);
    }
    if (named.length === 0) for (const target of place.continued) this.#continue(target, place, depth);
  }

  #continue(target: Continued, { page, tree }: Place, depth: number): void {
    if (target.startsWith('#')) {
      const found = nodeAt(tree[1], tree[0], target.slice(1));
      const [, , fields = [], continued = []] = found ?? ['', 0];
      const isRoot = target.slice(1) === tree[0];
      if (isRoot) this.enter(page, tree, depth);
      else if (found && ++this.#trees <= MOST_TREES)
        this.#follow({ page, tree, above: target.slice(1), fields, continued }, depth);
      return;
    }
    const other = this.#pages.find(([link]) => link === target);
    if (other) this.enter(target.split('#')[0] ?? '', other[1], depth);
  }
}

interface Place {
  readonly page: string;
  readonly tree: FieldTree;
  readonly above: string;
  readonly fields: readonly FieldNode[];
  readonly continued: readonly Continued[];
}

function anchorOf([name, anchor]: FieldNode, above: string): string {
  return typeof anchor === 'string' ? anchor : usualAnchor(above, name);
}

function nodeAt(nodes: readonly FieldNode[], above: string, anchor: string): FieldNode | undefined {
  for (const node of nodes) {
    const id = anchorOf(node, above);
    const found = id === anchor ? node : nodeAt(node[2] ?? [], id, anchor);
    if (found) return found;
  }
  return undefined;
}
