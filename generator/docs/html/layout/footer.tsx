import type { NavigationItem } from '../../model.js';
import type { RenderContext } from '../render-context.js';
import { WireType } from '../wire-type.js';
import { hasTwin } from './document.js';

/** Where to go next, and where this page comes from. */
export function Footer({ site, page, href, brand }: RenderContext) {
  const items = site.navigation.flatMap((section) => section.items);
  const place = items.findIndex(({ page: slug }) => slug === page.slug);
  const before = place > 0 ? items[place - 1] : undefined;
  const after = place === -1 ? undefined : items[place + 1];
  return (
    <footer class="foot">
      {(before || after) && (
        <nav class="turn" aria-label="Previous and next page">
          {before && <Turn item={before} word="Previous" href={href} />}
          {after && <Turn item={after} word="Next" href={href} />}
        </nav>
      )}
      <ul>
        <li>{`${site.title} ${site.version}`}</li>
        {hasTwin(page.kind) && (
          <li>
            <a href={href(`md:${page.slug}`)}>View as Markdown</a>
          </li>
        )}
        {brand.source && (
          <li>
            <a href={brand.source} rel="noopener noreferrer">
              Source of the contract
            </a>
          </li>
        )}
      </ul>
    </footer>
  );
}

interface TurnProps {
  readonly item: NavigationItem;
  readonly word: 'Previous' | 'Next';
  readonly href: RenderContext['href'];
}

function Turn({ item, word, href }: TurnProps) {
  return (
    <a class={word.toLowerCase()} rel={word === 'Next' ? 'next' : 'prev'} href={href(item.page)}>
      <small>{word}</small>
      {item.code ? <WireType text={item.label} /> : <span>{item.label}</span>}
    </a>
  );
}
