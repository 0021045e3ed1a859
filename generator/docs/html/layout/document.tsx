import { plainText } from '../markdown.js';
import { PlaygroundHead } from '../playground-head.js';
import type { RenderContext } from '../render-context.js';
import { Content } from './content.js';
import { Footer } from './footer.js';
import { Navigation } from './navigation.js';
import { TopBar } from './top-bar.js';

/** The whole document around a page. */
export function Document(context: RenderContext) {
  const { page, href } = context;
  return (
    <html lang="en">
      <Head {...context} />
      <body class={`page-${page.kind}`}>
        <a class="skip" href="#page-content">
          Skip to content
        </a>
        <TopBar {...context} />
        <div class="frame">
          <Navigation site={context.site} current={page.slug} href={href} />
          <main id="page-content" tabIndex={-1}>
            <Content {...context} />
            <Footer {...context} />
          </main>
        </div>
      </body>
    </html>
  );
}

function Head({ site, page, href, brand, inlineScript }: RenderContext) {
  const title = page.slug === 'index' ? site.title : `${page.title} · ${site.title}`;
  const description = page.subtitle ?? (page.slug === 'index' ? firstSentence(site.description) : undefined);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {page.kind === 'playground' && <PlaygroundHead href={href} />}
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {page.kind === 'not-found' && <meta name="robots" content="noindex" />}
      {brand.url && page.kind !== 'not-found' && <link rel="canonical" href={addressOf(brand.url, page.slug)} />}
      {hasTwin(page.kind) && <link rel="alternate" type="text/markdown" href={href(`md:${page.slug}`)} />}
      {inlineScript && <script dangerouslySetInnerHTML={{ __html: inlineScript }} />}
      <link rel="icon" type="image/svg+xml" href={href('assets/icon.svg')} />
      <link rel="stylesheet" href={href('assets/site.css')} />
      <script src={href('assets/early.js')} />
      <script defer src={href('assets/site.js')} />
    </head>
  );
}

/** Whether a page is there as Markdown too. */
export function hasTwin(kind: RenderContext['page']['kind']): boolean {
  return kind !== 'not-found' && kind !== 'playground';
}

function addressOf(url: string, slug: string): string {
  return `${url.replace(/\/+$/, '')}/${slug.split('/').map(encodeURIComponent).join('/')}.html`;
}

function firstSentence(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [paragraph = ''] = text.trim().split(/\n\s*\n/);
  return plainText(paragraph).slice(0, 300);
}
