import { Blocks } from './blocks.js';
import { PlaygroundHead } from './playground-head.js';
import type { RenderContext } from './render-context.js';
import { SearchButton } from './search.js';

/** The whole document around a page. */
export function Layout(context: RenderContext) {
  const { site, page, href } = context;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{page.slug === 'index' ? site.title : `${page.title} · ${site.title}`}</title>
        {page.kind === 'playground' && <PlaygroundHead href={href} />}
        <link rel="stylesheet" href={href('assets/site.css')} />
        <script defer src={href('assets/site.js')} />
      </head>
      <body>
        <header class="top">
          <a href={href('index')}>{site.title}</a>
          <SearchButton />
        </header>
        <nav aria-label="Pages">
          {site.navigation.map(({ title, items }) => (
            <section>
              <h2>{title}</h2>
              <ul>
                {items.map(({ label, page: target }) => (
                  <li>
                    <a href={href(target)} aria-current={target === page.slug ? 'page' : undefined}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
        <main>
          <h1>{page.titleIsCode ? <code>{page.title}</code> : page.title}</h1>
          {page.subtitle && <p class="subtitle">{page.subtitle}</p>}
          <Blocks blocks={page.body} context={context} />
          {page.aside && (
            <aside>
              <Blocks blocks={page.aside} context={context} />
            </aside>
          )}
        </main>
      </body>
    </html>
  );
}
