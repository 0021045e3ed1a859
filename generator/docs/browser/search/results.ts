import type { EntryKind } from '../../search/index-model.js';
import { element } from '../element.js';
import type { Hit, HitGroup } from './engine.js';
import { excerpt, highlighted } from './highlight.js';

const TITLES: Readonly<Record<EntryKind, string>> = {
  event: 'Events',
  field: 'Fields',
  header: 'Headers',
  term: 'Reference',
  page: 'Pages',
  section: 'In the text',
};
const EXCERPT = 140;

/** The results as groups of options. Their ids are numbered in the order in which arrow keys go. */
export function renderGroups(groups: readonly HitGroup[], root: string): readonly HTMLElement[] {
  let count = 0;
  return groups.map(({ kind, hits }, index) => {
    const id = `search-group-${index}`;
    const options = hits.map((hit) => renderHit(hit, `search-option-${count++}`, root));
    return element(
      'div',
      { role: 'group', 'aria-labelledby': id },
      element('div', { id, class: 'search-group', role: 'presentation' }, TITLES[kind]),
      ...options,
    );
  });
}

function renderHit(hit: Hit, id: string, root: string): HTMLElement {
  const { kind, name, type, text, words } = hit;
  const isCode = kind === 'event' || kind === 'field' || kind === 'header';
  const place = placeOf(hit);
  return element(
    'a',
    {
      id,
      role: 'option',
      class: 'search-option',
      href: addressOf(hit, root),
      tabindex: '-1',
      'aria-selected': 'false',
    },
    element(
      'span',
      { class: 'search-name' },
      element(isCode ? 'code' : 'span', {}, ...marked(name, words)),
      type !== '' && element('span', { class: 'search-type' }, type),
    ),
    place !== '' && element('span', { class: 'search-place' }, ...marked(place, words)),
    text !== '' && element('span', { class: 'search-text' }, ...marked(excerpt(text, words, EXCERPT), words)),
  );
}

/** Where it stands, in words. */
function placeOf({ kind, path, name, page, more }: Hit): string {
  if (kind === 'event' || (kind === 'page' && name === page.title)) return '';
  const others = more > 0 ? ` and ${more} more ${more === 1 ? 'page' : 'pages'}` : '';
  return `${path === '' || path === name ? '' : `${path} · `}${page.title}${others}`;
}

function marked(text: string, words: readonly string[]): (Node | string)[] {
  return highlighted(text, words).map((part) => (part.isMatch ? element('mark', {}, part.text) : part.text));
}

/** The address of a result. */
export function addressOf({ page, anchor }: Pick<Hit, 'page' | 'anchor'>, root: string): string {
  const path = page.slug.split('/').map(encodeURIComponent).join('/');
  return `${root}${path}.html${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}`;
}
