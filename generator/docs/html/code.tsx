import type { CodeBlock } from '../model.js';
import { highlight } from './highlighter.js';

/** Code with its colours, and a button that copies it. */
export function Code({ language, text, title }: CodeBlock) {
  return (
    <figure class="code">
      {title && <figcaption>{title}</figcaption>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard. */}
      <pre tabIndex={0}>
        <code dangerouslySetInnerHTML={{ __html: highlight(text, language) }} />
      </pre>
    </figure>
  );
}
