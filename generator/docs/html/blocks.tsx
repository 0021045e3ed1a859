import type { JSX } from 'preact';
import type { Block } from '../model.js';
import { Callout } from './blocks/callout.js';
import { Cards } from './blocks/cards.js';
import { EventList } from './blocks/event-list.js';
import { Examples } from './blocks/examples.js';
import { Facts } from './blocks/facts.js';
import { RetrySchedule } from './blocks/retry-schedule.js';
import { Steps } from './blocks/steps.js';
import { Table } from './blocks/table.js';
import { Tabs } from './blocks/tabs.js';
import { Code } from './code.js';
import { Heading } from './heading.js';
import { Playground } from './playground.js';
import { Prose } from './prose.js';
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
  const { href, outline } = context;
  switch (block.kind) {
    case 'heading':
      return <Heading {...block} href={href} />;
    case 'prose':
      return <Prose text={block.text} href={href} headings={outline.inProse.get(block) ?? []} />;
    case 'code':
      return <Code {...block} />;
    case 'tabs':
      return <Tabs block={block} context={context} />;
    case 'table':
      return <Table block={block} href={href} />;
    case 'steps':
      return <Steps block={block} context={context} />;
    case 'callout':
      return <Callout block={block} context={context} />;
    case 'facts':
      return <Facts block={block} href={href} />;
    case 'cards':
      return <Cards block={block} href={href} />;
    case 'schema':
      return <Schema tree={block.tree} href={href} />;
    case 'examples':
      return <Examples block={block} href={href} />;
    case 'event-list':
      return <EventList block={block} href={href} />;
    case 'retry-schedule':
      return <RetrySchedule block={block} />;
    case 'playground':
      return <Playground block={block} context={context} />;
  }
}
