import type { Message } from '../../contract/model.js';
import { annotationsOf, nodeOf, propertiesOf } from '../../contract/views.js';
import { codeCell } from '../../emitters/quote/markdown.js';
import type { Block } from '../model.js';
import { prose, table } from './blocks.js';
import type { PageContext } from './context.js';

/** The headers that come with an event. */
export function eventHeaders({ contract, places: _ }: PageContext, message: Message): Block[] {
  const rows = headerRows({ contract }, message);
  if (rows.length === 0) return [];
  const isSigned = contract.signatures.length > 0;
  return [
    table(['Header', 'Required', 'Meaning', 'Example'], rows),
    ...prose(
      `HTTP does not distinguish letter case in the names of headers.${isSigned ? ' [Headers and verification](page:verification) tells how to check them.' : ''}`,
    ),
  ];
}

/** A row for each header: its name, whether it is always there, what it means, and what it may look like. */
export function headerRows({ contract: { schemas } }: Pick<PageContext, 'contract'>, message: Message): string[][] {
  if (message.headers === undefined) return [];
  const example = message.examples.find(({ headers }) => headers)?.headers?.value as
    | Readonly<Record<string, unknown>>
    | undefined;
  return [...propertiesOf(schemas, nodeOf(schemas, message.headers)).values()].map(
    ({ name, schemas: told, required }) => {
      const description = told
        .map((node) => annotationsOf(schemas, node).description)
        .find((text) => text !== undefined);
      const value = example?.[name];
      return [
        codeCell(name),
        required ? 'yes' : 'no',
        (description ?? '').replace(/\s+/g, ' '),
        value === undefined ? '' : codeCell(String(value)),
      ];
    },
  );
}
