import { codeBlock, codeCell } from '../../emitters/quote/markdown.js';
import { durationText } from '../duration.js';
import type { Change, EventListBlock, ExamplesBlock, FactsBlock, RetryScheduleBlock, TableBlock } from '../model.js';
import { percent } from '../words.js';
import { anchored, mark } from './anchors.js';
import type { MarkdownContext } from './context.js';
import { escapeText } from './escape.js';
import { table } from './table.js';
import { writeLine } from './write-inline.js';
import { heading, writeMarkdown } from './write-markdown.js';

export function tableBlock({ head, rows }: TableBlock, context: MarkdownContext): string {
  const cell = (text: string): string => writeLine(text, { href: context.href, cell: true });
  const body = rows.map(({ id, cells }) => {
    const [first = '', ...others] = cells.map(cell);
    return [id === undefined ? first : mark(id, context) + first, ...others];
  });
  return table(head.map(cell), body);
}

export function facts({ items }: FactsBlock, context: MarkdownContext): string {
  return items
    .map(({ id, term, value }) => {
      return `- ${id === undefined ? '' : mark(id, context)}**${writeLine(term, context)}**: ${writeLine(value, context)}`;
    })
    .join('\n');
}

export function examples({ items }: ExamplesBlock, context: MarkdownContext, level: number): string {
  return items
    .map(({ title, summary, value, changes }) =>
      [
        items.length > 1 ? heading(level + context.shift, escapeText(title)) : '',
        summary === undefined ? '' : writeMarkdown(summary, context),
        changes === undefined || changes.length === 0 ? '' : changesTable(changes),
        codeBlock('json', JSON.stringify(value, null, 2)),
      ]
        .filter((text) => text !== '')
        .join('\n\n'),
    )
    .join('\n\n');
}

function changesTable(changes: readonly Change[]): string {
  const value = (side: Change['before']): string => (side === undefined ? 'no value' : codeCell(JSON.stringify(side)));
  return table(
    ['Field', 'Before', 'After'],
    changes.map(({ path, before, after }) => [codeCell(path.slice(1)), value(before), value(after)]),
  );
}

export function eventList({ groups }: EventListBlock, context: MarkdownContext, level: number): string {
  return groups
    .map(({ title, id, description, events }) =>
      [
        groups.length > 1 ? anchored(id, level, escapeText(title), context) : '',
        description === undefined ? '' : writeMarkdown(description, context),
        table(
          ['Event type', 'Trigger'],
          events.map(({ wireType, summary, page, deprecated }) => [
            linked(wireType, page, context),
            (deprecated ? '**Deprecated.** ' : '') +
              (summary === undefined ? '' : writeLine(summary, { href: context.href, cell: true })),
          ]),
        ),
      ]
        .filter((text) => text !== '')
        .join('\n\n'),
    )
    .join('\n\n');
}

function linked(wireType: string, page: string, { href }: MarkdownContext): string {
  const target = href(page);
  return target === '#' ? codeCell(wireType) : `[${codeCell(wireType)}](${target})`;
}

export function retrySchedule({ delays, jitter }: RetryScheduleBlock): string {
  let total = 0;
  const rows = delays.map((delay, index) => {
    total += delay;
    return [
      String(index + 1),
      delay === 0 ? 'at once' : durationText(delay),
      total === 0 ? 'the beginning' : durationText(total),
    ];
  });
  const notes = [
    `${delays.length} attempts over ${durationText(total)}.`,
    jitter === undefined ? '' : `Each wait may differ by up to ${percent(jitter)}.`,
  ].filter((note) => note !== '');
  const schedule = table(['Attempt', 'Wait before it', 'Time since the first'], rows);
  return `${schedule}\n\n${notes.join(' ')}`;
}
