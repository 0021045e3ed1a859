import type { Href } from '../../links.js';
import type { TableBlock } from '../../model.js';
import { plainText } from '../markdown.js';
import { Inline } from '../prose.js';

/** A table that scrolls in itself where it is too wide, by keyboard too. */
export function Table({ block, href }: { readonly block: TableBlock; readonly href: Href }) {
  const label = `Table: ${block.head.map(plainText).join(', ')}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div class="table" tabIndex={0} role="group" aria-label={label}>
      <table>
        <thead>
          <tr>
            {block.head.map((cell) => (
              <th scope="col">
                <Inline text={cell} href={href} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map(({ id, cells }) => (
            <tr id={id}>
              {cells.map((cell) => (
                <td>
                  <Inline text={cell} href={href} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
