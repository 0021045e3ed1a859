import type { JSX } from 'preact';
import type { Block } from '../model.js';
import { Code } from './code.js';
import { Playground } from './playground.js';
import { Inline, Prose } from './prose.js';
import type { RenderContext } from './render-context.js';
import { Schema } from './schema.js';

export interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly context: RenderContext;
}

export function Blocks({ blocks, context }: BlocksProps) {
  return (
    <>
      {blocks.map((block) => (
        <One block={block} context={context} />
      ))}
    </>
  );
}

function One({ block, context }: { readonly block: Block; readonly context: RenderContext }): JSX.Element {
  const { href } = context;
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return (
        <Heading id={block.id}>
          <Inline text={block.text} href={href} />
        </Heading>
      );
    }
    case 'prose':
      return <Prose text={block.text} href={href} />;
    case 'code':
      return <Code {...block} />;
    case 'schema':
      return <Schema tree={block.tree} href={href} />;
    case 'examples':
      return (
        <>
          {block.items.map(({ title, value }) => (
            <Code kind="code" language="json" title={title} text={JSON.stringify(value, null, 2)} />
          ))}
        </>
      );
    case 'event-list':
      return (
        <>
          {block.groups.map(({ title, events }) => (
            <section>
              <h2>{title}</h2>
              <ul>
                {events.map(({ wireType, page }) => (
                  <li>
                    <a href={href(page)}>
                      <code>{wireType}</code>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      );
    case 'callout':
      return (
        <aside class={`callout ${block.tone}`}>
          <p>{block.title}</p>
          <Blocks blocks={block.blocks} context={context} />
        </aside>
      );
    case 'playground':
      return <Playground block={block} context={context} />;
    default:
      return <div />;
  }
}
