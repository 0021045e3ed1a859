import type { Href } from '../../links.js';
import type { TableBlock } from '../../model.js';
import { plainText } from '../markdown.js';
import { Inline } from '../prose.js';

/** With more columns, rows become blocks on a phone, in which each cell says what it is. */
const FEW_COLUMNS = 2;

/** A table that scrolls in itself where it is too wide, by keyboard too. */
export function Table({ block, href }: { readonly block: TableBlock; readonly href: Href }) {
  const heads = block.head.map(plainText);
  const label = `Table: ${heads.join(', ')}`;
  const stacks = heads.length > FEW_COLUMNS;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div class="table" tabIndex={0} role="group" aria-label={label}>
      <table class={stacks ? 'stacks' : undefined}>
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
              {cells.map((cell, column) => (
                <td data-head={stacks && column > 0 ? heads[column] : undefined}>
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
