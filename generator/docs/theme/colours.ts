/** Red, green and blue, each from 0 to 255. */
type Rgb = readonly [number, number, number];

/** The backgrounds on which an accent is read: the page, and its panels. `styles/tokens.css` has the same. */
const SURFACES = { light: ['#ffffff', '#f6f7f9'], dark: ['#0f1217', '#161a21'] } as const;
/** The mark behind the current page is this much accent. */
const TINT = 0.1;
/** WCAG 2.2, 1.4.3: text of ordinary size. */
const ENOUGH = 4.5;

export type Scheme = 'light' | 'dark';

/** The colours of a site whose configuration names none. */
export const DEFAULT_ACCENT = { light: '#4a4de0', dark: '#a3abff' } as const;

export function isHexColour(text: string): boolean {
  return /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text);
}

/**
 * How well text of a colour can be read where accents stand, from 1 to 21: WCAG's contrast ratio, on the worst of
 * the backgrounds.
 *
 * @param colour - `#rrggbb` or `#rgb`
 */
export function contrastOf(colour: string, scheme: Scheme): number {
  const text = rgbOf(colour);
  const surfaces = SURFACES[scheme].map(rgbOf);
  const grounds = surfaces.flatMap((surface) => [surface, mix(surface, text, TINT)]);
  return Math.min(...grounds.map((ground) => ratio(luminance(text), luminance(ground))));
}

/** Whether links in a colour satisfy WCAG AA. */
export function isReadable(colour: string, scheme: Scheme): boolean {
  return contrastOf(colour, scheme) >= ENOUGH;
}

/** The colour itself where it can be read; else the nearest darker or lighter one that can. */
export function readable(colour: string, scheme: Scheme): string {
  const towards: Rgb = scheme === 'light' ? [0, 0, 0] : [255, 255, 255];
  for (let part = 0; part < 1; part += 0.02) {
    const candidate = hexOf(mix(rgbOf(colour), towards, part));
    if (isReadable(candidate, scheme)) return candidate;
  }
  return hexOf(towards);
}

function rgbOf(colour: string): Rgb {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

function mix([r, g, b]: Rgb, [toR, toG, toB]: Rgb, part: number): Rgb {
  const between = (from: number, to: number) => from + (to - from) * part;
  return [between(r, toR), between(g, toG), between(b, toB)];
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
