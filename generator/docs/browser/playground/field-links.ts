import type { FieldNode, FieldTree, PlaygroundData } from '../../playground/model.js';

export interface FieldLink {
  readonly page: string;
  readonly anchor: string;
  /** The steps that are told of there; fewer than were asked for where the rest is not declared. */
  readonly depth: number;
}

/** More pages than any property is told on: schemas may continue in each other. */
const MOST_PAGES = 50;

/**
 * Where the documentation tells of a place in an event: of its property, or of the nearest one around it.
 *
 * @param pointer - JSON pointer (RFC 6901) into the event
 */
export function fieldLink(data: PlaygroundData, wireType: string, pointer: string): FieldLink | undefined {
  const event = data.events.find(([type]) => type === wireType);
  if (!event || event[2] === 0) return undefined;
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let best: FieldLink = { page: event[1], anchor: '', depth: 0 };
  let pages = 0;
  const follow = (slug: string, [prefix, fields, continued]: FieldTree, depth: number): void => {
    if (++pages > MOST_PAGES) return;
    const walk = (nodes: readonly FieldNode[], above: string, at: number, onward: string | undefined): void => {
      const step = steps[at];
      if (step === undefined) return;
      const found = nodes.filter(([name]) => name === step);
      for (const [name, anchor, inside = [], next] of found.length > 0
        ? found
        : nodes.filter(([name]) => name === '*')) {
        const usual = `${above}-${name}`;
        const place = anchor === 1 ? usual : anchor;
        if (place !== 0 && at + 1 > best.depth) best = { page: slug, anchor: place, depth: at + 1 };
        walk(inside, place === 0 ? usual : place, at + 1, next);
      }
      if (found.length === 0 && onward !== undefined) continueOn(onward, at);
    };
    walk(fields, prefix, depth, continued);
  };
  const continueOn = (slug: string, depth: number): void => {
    const page = data.pages.find(([name]) => name === slug);
    if (page) follow(slug, page[1], depth);
  };
  follow(event[1], event[2], 0);
  return best;
}
