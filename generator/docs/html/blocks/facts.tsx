import type { Href } from '../../links.js';
import type { FactsBlock } from '../../model.js';
import { Inline } from '../prose.js';

/** Terms and what they are. */
export function Facts({ block, href }: { readonly block: FactsBlock; readonly href: Href }) {
  return (
    <dl class="facts">
      {block.items.map(({ id, term, value }) => (
        <div id={id}>
          <dt>
            <Inline text={term} href={href} />
          </dt>
          <dd>
            <Inline text={value} href={href} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
