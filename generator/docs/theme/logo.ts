/** What draws, and nothing that loads, runs or links. */
const ELEMENTS = new Set(
  'svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath mask'.split(
    ' ',
  ),
);
const SHAPES = /<(?:path|rect|circle|ellipse|line|polyline|polygon)\b/;

const ATTRIBUTES = new Set(
  `viewBox width height x y x1 x2 y1 y2 cx cy r rx ry fx fy d points transform id offset opacity fill fill-opacity
  fill-rule clip-rule clip-path mask stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-dasharray stop-color stop-opacity gradientUnits gradientTransform spreadMethod
  clipPathUnits maskUnits preserveAspectRatio`.split(/\s+/),
);

const NOT_ELEMENTS = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![^>]*(?:>|$)/g;
const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The shapes of an SVG image, to stand in a page.
 *
 * Scripts, styles, text, links, and whatever else is not a known shape or attribute are left out, with all that is in
 * them. Ids get a prefix of their own.
 *
 * @returns nothing where no shape is left
 */
export function cleanLogo(source: string): string | undefined {
  const open: { readonly name: string; readonly kept: boolean }[] = [];
  let out = '';
  for (const [, slash, name = '', attributes = '', alone] of source.replace(NOT_ELEMENTS, '').matchAll(TAG)) {
    if (slash) {
      const place = open.findLastIndex((element) => element.name === name);
      if (place === -1) continue;
      for (const element of open.splice(place).reverse()) if (element.kept) out += `</${element.name}>`;
      // The image ends with its root.
      if (out !== '' && open.length === 0) break;
      continue;
    }
    const inside = open.at(-1)?.kept ?? name === 'svg';
    // The root is the only image: one inside another would have its own size.
    const kept = inside && ELEMENTS.has(name) && (name === 'svg') === (open.length === 0);
    if (kept) out += `<${name}${cleanAttributes(attributes)}${alone ? '/' : ''}>`;
    if (kept && open.length === 0 && alone) break;
    if (!alone) open.push({ name, kept });
  }
  for (const { name, kept } of open.reverse()) if (kept) out += `</${name}>`;
  return SHAPES.test(out) ? out : undefined;
}

function cleanAttributes(text: string): string {
  return [...text.matchAll(ATTRIBUTE)]
    .map(([, name = '', double, single]) => ({ name, value: double ?? single ?? '' }))
    .filter(({ name, value }) => ATTRIBUTES.has(name) && isHarmless(value))
    .map(({ name, value }) => ` ${name}="${name === 'id' ? `logo-${value}` : ownReferences(value)}"`)
    .join('');
}

/** Numbers, names, colours and functions of them; a reference only to the image itself. */
function isHarmless(value: string): boolean {
  return /^[\w\s#%.,()+-]*$/.test(value) && !/url\((?!#[\w-]+\))/i.test(value);
}

function ownReferences(value: string): string {
  return value.replace(/url\(#/gi, 'url(#logo-');
}
