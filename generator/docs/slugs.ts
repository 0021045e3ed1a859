import { fold } from '../fold.js';

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A part of an address for each key: the text itself where it can be one, else what is left of it. Two
 * keys never get the same one, also where letter case does not count.
 *
 * @param texts - by key, in an order that does not change what the others are called: the fallbacks are
 * identifiers that are unique by themselves
 */
export function slugsOf(
  texts: readonly { readonly key: string; readonly text: string; readonly fallback: string }[],
): ReadonlyMap<string, string> {
  const cleaned = texts.map((entry) => ({ ...entry, slug: cleanSlug(entry.text) }));
  const counts = new Map<string, number>();
  for (const { slug } of cleaned) counts.set(fold(slug), (counts.get(fold(slug)) ?? 0) + 1);
  return new Map(
    cleaned.map(({ key, slug, fallback }) => [
      key,
      slug === '' || counts.get(fold(slug)) !== 1 ? `${slug}${slug === '' ? '' : '-'}${cleanSlug(fallback)}` : slug,
    ]),
  );
}

/** Letters, digits, dots, hyphens and underscores; nothing that leads out of a folder. */
export function cleanSlug(text: string): string {
  const slug = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 120);
  return DEVICES.test(slug) ? `_${slug}` : slug;
}
