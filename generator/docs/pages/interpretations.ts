import type { Contract } from '../../contract/model.js';
import type { Block, Page } from '../model.js';
import { cleanSlug } from '../slugs.js';
import { h2, prose } from './blocks.js';
import type { PageContext } from './context.js';

/** What the contract decides where its source says nothing. */
export function interpretationPages({ contract }: PageContext): Page[] {
  if (contract.interpretations.length === 0) return [];
  return [
    {
      slug: 'interpretations',
      kind: 'reference',
      title: 'Interpretations',
      subtitle: 'Where the source is silent, what this contract decides, and why',
      body: [
        ...prose(
          'The publisher has not answered these questions. The contract has to, because code cannot be silent. Each decision may change once there is an answer.',
        ),
        ...interpretations(contract),
      ],
    },
  ];
}

export function interpretations({ interpretations: all }: Contract): Block[] {
  return all.flatMap(({ id, question, decision, reason }) => [
    h2(question, anchorOf(id)),
    ...prose(decision, reason === undefined ? undefined : `**Why:** ${reason}`),
  ]);
}

/** The anchor of an interpretation on its page. */
export function anchorOf(id: string): string {
  return cleanSlug(id) || 'interpretation';
}
