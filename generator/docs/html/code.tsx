import { renderToStaticMarkup } from 'preact-render-to-string';
import type { CodeBlock } from '../model.js';
import { highlight } from './highlighter.js';

/** What people call the languages. */
const LANGUAGES: Readonly<Record<string, string>> = {
  go: 'Go',
  http: 'HTTP',
  json: 'JSON',
  python: 'Python',
  ruby: 'Ruby',
  sh: 'Shell',
  typescript: 'TypeScript',
  yaml: 'YAML',
};

/** Code with its colours. The script of the site adds a button that copies it. */
export function Code({ language, text, title }: CodeBlock) {
  const name = LANGUAGES[language];
  return (
    <figure class="code" data-copy>
      {(title || name) && (
        <figcaption>
          {title && <span>{title}</span>}
          {name && <span class="language">{name}</span>}
        </figcaption>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard. */}
      <pre tabIndex={0}>
        <code dangerouslySetInnerHTML={{ __html: highlight(text, language) }} />
      </pre>
    </figure>
  );
}

export function codeFigure(block: CodeBlock): string {
  return renderToStaticMarkup(<Code {...block} />);
}
