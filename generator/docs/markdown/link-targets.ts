import type { Site } from '../model.js';

/** A link to a place on a page, wherever it stands in the model. */
const LINK = /page:([^\s#()"\\]*)#([^\s()"\\]+)|"page":"([^"#]*)#([^"]+)"/g;

/** The anchors of each page that something links to: in Markdown, others need no mark. */
export function linkTargets({ pages, chapters = [] }: Site): ReadonlyMap<string, ReadonlySet<string>> {
  const targets = new Map<string, Set<string>>();
  for (const { body, aside } of [...pages, ...chapters.map(({ body }) => ({ body, aside: undefined }))]) {
    for (const [, slug, anchor, page, place] of JSON.stringify([body, aside]).matchAll(LINK)) {
      const of = slug ?? page ?? '';
      const known = targets.get(of) ?? new Set();
      targets.set(of, known.add(anchor ?? place ?? ''));
    }
  }
  return targets;
}
