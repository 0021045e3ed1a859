// Imports nothing: it runs in the browser too.

/**
 * The anchor of the field that a pointer into a value leads to, or of the nearest one around it: what a tree
 * does not tell is told from there.
 *
 * @param anchors - by path: JSON pointers in which `*` stands for any item of a list and any name
 * @param pointer - JSON pointer into the value: `/data/object/emails/0/email`
 */
export function anchorOf(anchors: Readonly<Record<string, string>>, pointer: string): string | undefined {
  const tokens = pointer === '' ? [] : pointer.slice(1).split('/');
  // Paths that lead to where the walk is: names as they are, and with `*` for some of them.
  let paths = [''];
  let nearest = own(anchors, '');
  for (const token of tokens) {
    const known = Object.keys(anchors);
    paths = paths
      .flatMap((path) => [`${path}/${token}`, `${path}/*`])
      .filter((path) => known.some((other) => other === path || other.startsWith(`${path}/`)));
    const found = paths.map((path) => own(anchors, path)).find((anchor) => anchor !== undefined);
    if (found !== undefined) nearest = found;
  }
  return nearest;
}

function own(anchors: Readonly<Record<string, string>>, path: string): string | undefined {
  return Object.hasOwn(anchors, path) ? anchors[path] : undefined;
}
