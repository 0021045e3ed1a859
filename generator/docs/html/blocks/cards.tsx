import type { Href } from '../../links.js';
import type { CardsBlock } from '../../model.js';
import { Inline } from '../prose.js';

/** Where to go from here. The whole card can be clicked; the link is its title. */
export function Cards({ block, href }: { readonly block: CardsBlock; readonly href: Href }) {
  return (
    <ul class="cards">
      {block.items.map(({ title, text, page }) => (
        <li>
          <a href={href(page)}>{title}</a>
          <p>
            <Inline text={text} href={href} />
          </p>
        </li>
      ))}
    </ul>
  );
}
