/**
 * The relative address of a page (`page:<slug>#<anchor>`, or without `page:`) or of another file of the
 * site. A page that is not there is `#`: prose of a contract may name any.
 */
export type Href = (target: string) => string;

/**
 * Links from one page. They are relative, so that a site works under any address and from a disk.
 *
 * @param from - the slug of the page on which the links stand
 * @param extension - of the pages in this form of the site
 * @param root - what links begin with instead of the way up from the page: `/webhooks/`
 */
export function linksFrom(from: string, slugs: ReadonlySet<string>, extension: 'html' | 'md', root?: string): Href {
  const up = root ?? ('../'.repeat(from.split('/').length - 1) || './');
  return (target) => {
    const [slug = '', anchor] = target.replace(/^page:/, '').split('#', 2);
    const hash = anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
    if (slug === '' && hash !== '') return hash;
    if (slug.startsWith('assets/') || slug.includes('.txt')) return up + slug + hash;
    return slugs.has(slug) ? `${up}${slug.split('/').map(encodeURIComponent).join('/')}.${extension}${hash}` : '#';
  };
}
