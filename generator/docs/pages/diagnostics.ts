import { CONTRACT } from '../../diagnostics/catalogue/contract.js';
import { DOCUMENT } from '../../diagnostics/catalogue/document.js';
import { TOOL } from '../../diagnostics/catalogue/tool.js';
import { CATALOGUE, type CatalogueEntry } from '../../diagnostics/catalogue.js';
import { code as codeOf, link, prose as plain } from '../../emitters/quote/markdown.js';
import type { Block, Page } from '../model.js';
import { h2, prose, section } from './blocks.js';

/** Every finding of the tool that makes these pages: for whoever edits the contract. */
export function diagnosticsPage(): Page {
  return {
    slug: 'diagnostics',
    kind: 'reference',
    title: 'Diagnostics',
    subtitle: 'What the tool behind these pages reports, for whoever edits the contract',
    body: [
      ...prose(
        `These pages, the types and the validators are made from one AsyncAPI document. When something is wrong with it, \`webhook-contract\` says so with one of these ${Object.keys(CATALOGUE).length} codes. A code never changes its meaning. Whoever receives events meets the [error codes of verification](page:verification#error-codes) instead.`,
      ),
      ...section(h2('The document', 'document'), rowsOf(DOCUMENT)),
      ...section(h2('The contract of webhooks', 'contract'), rowsOf(CONTRACT)),
      ...section(h2('The tool and its output', 'tool'), rowsOf(TOOL)),
    ],
  };
}

/** An address in full, as a terminal needs it, is wider than its column. */
function linked(help: string): string {
  const [before = '', address, after = ''] = help.split(/(https:\/\/\S+?)(?=[.,)]?(?:\s|$))/);
  if (address === undefined) return plain(help);
  return `${plain(before)} ${link(new URL(address).host, address)}${plain(after)}`;
}

function rowsOf(entries: Readonly<Record<string, CatalogueEntry>>): Block[] {
  const rows = Object.entries(entries).map(([code, { severity, title, help }]) => ({
    id: `diagnostic-${code}`,
    cells: [codeOf(code), severity, `**${plain(title)}.** ${linked(help)}`],
  }));
  return [{ kind: 'table', head: ['Code', 'Severity', 'What it says, and what to do'], rows }];
}
