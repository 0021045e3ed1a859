import { renderToStaticMarkup } from 'preact-render-to-string';
import type { CodeBlock } from '../model.js';
import { highlight } from './highlighter.js';

/** Other names of the languages that prose is written with. */
const ALIASES: Readonly<Record<string, string>> = {
  bash: 'sh',
  console: 'sh',
  javascript: 'typescript',
  js: 'typescript',
  py: 'python',
  rb: 'ruby',
  shell: 'sh',
  ts: 'typescript',
  yml: 'yaml',
};

/** What people call them. */
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
export function Code({ language: named, text, title }: CodeBlock) {
  const language = Object.hasOwn(ALIASES, named) ? (ALIASES[named] ?? named) : named;
  const name = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : 'Text';
  return (
    <figure class="code" data-copy>
      <figcaption>
        {title && <span>{title}</span>}
        <span class="language">{name}</span>
      </figcaption>
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
