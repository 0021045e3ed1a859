import type { Message } from '../../contract/model.js';
import { annotationsOf, nodeOf, propertiesOf } from '../../contract/views.js';
import { code } from '../../emitters/quote/markdown.js';
import type { Block } from '../model.js';
import { prose } from './blocks.js';
import type { PageContext } from './context.js';

/** The headers that come with an event. */
export function eventHeaders({ contract }: PageContext, message: Message): Block[] {
  const rows = headerRows({ contract }, message);
  if (rows.length === 0) return [];
  const isSigned = contract.signatures.length > 0;
  return [
    {
      kind: 'facts',
      items: rows.map(([name = '', required, meaning, example]) => ({
        term: `${name}${required === 'yes' ? '' : ' optional'}`,
        value: `${meaning}${example === '' ? '' : ` For example ${example}.`}`,
      })),
    },
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
        code(name),
        required ? 'yes' : 'no',
        (description ?? '').replace(/\s+/g, ' '),
        value === undefined ? '' : code(String(value)),
      ];
    },
  );
}
