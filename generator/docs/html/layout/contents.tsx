import type { Page } from '../../model.js';
import { plainText } from '../markdown.js';
import type { Outline } from '../outline.js';

const DEEPEST = 3;

const shown = ({ headings }: Outline) => headings.filter(({ level }) => level <= DEEPEST);

/** A page needs contents where it has more than one place to go to. */
export function hasContents(outline: Outline, { kind }: Page): boolean {
  return kind !== 'not-found' && kind !== 'playground' && shown(outline).length > 1;
}

/** What is on the page: beside it where there is room, else behind a line that opens. */
export function Contents({ outline }: { readonly outline: Outline }) {
  return (
    <nav class="contents" aria-label="On this page">
      <details data-contents>
        <summary>On this page</summary>
        <ul>
          {shown(outline).map(({ level, id, text }) => (
            <li class={level > 2 ? 'deeper' : undefined}>
              <a href={`#${encodeURIComponent(id)}`}>{plainText(text)}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
