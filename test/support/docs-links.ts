import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';
import type { SiteFiles } from './docs-site.js';

/** Links of a site that lead nowhere: to a file that is not there, to an anchor that is not on it, or to `#`. */
export function brokenLinks(files: SiteFiles): readonly string[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (path: string): ReadonlySet<string> => {
    const known =
      anchors.get(path) ??
      new Set(path.endsWith('.html') ? idsOf(files.get(path) ?? '') : markdownAnchors(files.get(path) ?? ''));
    anchors.set(path, known);
    return known;
  };
  return [...files].flatMap(([path, text]) => {
    // It is shown at any address, so its links may be from the root.
    const links = path.endsWith('.html') ? htmlLinks(text) : path.endsWith('.md') ? markdownLinks(text) : [];
    return links.flatMap((link) => {
      const problem = problemOf(link, path, files, anchorsOf);
      return problem === undefined ? [] : [`${path}: ${link} ${problem}`];
    });
  });
}

function problemOf(
  link: string,
  from: string,
  files: SiteFiles,
  anchorsOf: (path: string) => ReadonlySet<string>,
): string | undefined {
  if (/^(?:https?:|mailto:)/.test(link)) return undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) return 'has a scheme that is not followed';
  if (link === '#' || link === '') return 'is a placeholder';
  const [address = '', anchor] = link.split('#', 2);
  const target = address === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(address));
  if (!files.has(target)) return 'is not there';
  if (anchor === undefined || !/\.(?:html|md)$/.test(target)) return undefined;
  return anchorsOf(target).has(decodeURIComponent(anchor)) ? undefined : 'has no such anchor';
}

export function idsOf(html: string): string[] {
  return [...tagsOf(html).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescaped(id));
}

function htmlLinks(html: string): string[] {
  return [...tagsOf(html).matchAll(/<[a-z][^>]*\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => unescaped(link));
}

/** Preact and markdown-it escape `>` in attributes or leave it; between tags, text could look like one. */
function tagsOf(html: string): string {
  return (html.match(/<[a-z](?:[^>"]|"[^"]*")*>/g) ?? []).join('\n');
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

const markdown = new MarkdownIt({ html: true });

function markdownLinks(text: string): string[] {
  return markdown
    .parse(withoutFrontMatter(text), {})
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => (token.type === 'link_open' ? [String(token.attrGet('href'))] : []));
}

/** Ids that the text gives, and those that hosts make of headings. */
function markdownAnchors(text: string): string[] {
  const given = [...text.matchAll(/\bid="([^"]+)"|\{#([^}\s]+)\}/g)].map(([, id, braced]) => id ?? braced ?? '');
  const tokens = markdown.parse(withoutFrontMatter(text), {});
  const headings = tokens.flatMap(({ type }, index) => {
    const content = tokens[index + 1]?.children?.map((child) => child.content).join('') ?? '';
    return type === 'heading_open' ? [githubSlug(content)] : [];
  });
  return [...given, ...headings];
}

function githubSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '');
}
