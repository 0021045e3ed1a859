import type { Block, Page } from '../../model.js';
import { Blocks } from '../blocks.js';
import type { RenderContext } from '../render-context.js';
import { WireType } from '../wire-type.js';
import { Contents, hasContents } from './contents.js';

/** A page: its title, what it says, and what stands beside it. */
export function Content(context: RenderContext) {
  const { page, outline } = context;
  const aside = (page.aside ?? []).filter((block) => block.kind !== 'examples' || block.items.length > 0);
  const beside = aside.length > 0 ? 'with-aside' : hasContents(outline, page) ? 'with-contents' : 'alone';
  return (
    <div class={`page ${beside}`}>
      <article>
        <Title {...page} />
        {beside === 'with-aside' && (
          <p class="jump">
            <a href="#page-examples">{asideName(aside)}</a>
          </p>
        )}
        {beside === 'with-contents' && <Contents outline={outline} />}
        <Blocks blocks={page.body} context={context} />
      </article>
      {beside === 'with-aside' && (
        <section class="beside" id="page-examples" aria-label={asideName(aside)}>
          <Blocks blocks={aside} context={context} />
        </section>
      )}
    </div>
  );
}

/** What stands beside the text: its title, where it is one piece of code. */
function asideName([first]: readonly Block[]): string {
  return first?.kind === 'code' && first.title !== undefined ? first.title : 'Examples';
}

function Title({ title, titleIsCode, subtitle, badges = [] }: Page) {
  return (
    <header class="title">
      <h1>{titleIsCode ? <WireType text={title} /> : title}</h1>
      {badges.length > 0 && (
        <p class="badges">
          {badges.map(({ text, tone }) => (
            <span class={`badge ${tone}`}>{text}</span>
          ))}
        </p>
      )}
      {subtitle && <p class="subtitle">{subtitle}</p>}
    </header>
  );
}
