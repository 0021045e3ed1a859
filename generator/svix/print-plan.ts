import pico from 'picocolors';
import type { Json } from '../contract/json.js';
import { plural } from '../diagnostics/reporters/text.js';
import type { CatalogueChange, Comparison, FieldChange } from './compare.js';
import type { JsonDifference } from './json-differences.js';

const SHOWN_DIFFERENCES = 12;
const LONGEST_VALUE = 100;

export interface PrintOptions {
  readonly color: boolean;
}

/** What people read of a plan: a line for each event type, and below it what differs. */
export function planText({ changes, unchanged, foreign }: Comparison, options: PrintOptions): string {
  const lines = changes.flatMap((change) => [changeLine(change, options), ...detailLines(change, options)]);
  return [...lines, ...(lines.length > 0 ? [''] : []), summary(changes, unchanged, foreign)]
    .map((line) => `${line}\n`)
    .join('');
}

/** `+ order.created`, `~ order.updated (restored from the archive)`, `- order.deleted (archived)` */
export function changeLine(change: CatalogueChange, { color }: PrintOptions): string {
  const { green, yellow, red } = pico.createColors(color);
  if (change.kind === 'create') return `${green('+')} ${change.wanted.name}`;
  if (change.kind === 'archive') return `${red('-')} ${shown(change.found.name)} (archived, never deleted)`;
  const notes = [
    ...(change.restores ? ['restored from the archive'] : []),
    ...(change.adopts ? ['not made from this contract before'] : []),
  ];
  return `${yellow('~')} ${change.wanted.name}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function detailLines(change: CatalogueChange, options: PrintOptions): string[] {
  if (change.kind === 'archive') return [];
  if (change.kind === 'update') return change.fields.flatMap((field) => fieldLines(field, options));
  const { description, groupName } = change.wanted;
  const group = groupName === undefined ? [] : [`    group        ${groupName}`];
  return [`    description  ${value(description)}`, ...group];
}

function fieldLines(change: FieldChange, options: PrintOptions): string[] {
  if (change.field !== 'schema') return [`    ${change.field.padEnd(11)}  ${beforeAndAfter(change, options)}`];
  const { differences } = change;
  const more = differences.length - SHOWN_DIFFERENCES;
  return [
    ...differences
      .slice(0, SHOWN_DIFFERENCES)
      .map(
        (difference) => `    schema ${shown(difference.path) || 'as a whole'}  ${beforeAndAfter(difference, options)}`,
      ),
    ...(more > 0 ? [`    schema and ${plural(more, 'place')} more`] : []),
  ];
}

function beforeAndAfter({ before, after }: Pick<JsonDifference, 'before' | 'after'>, { color }: PrintOptions): string {
  const { green, red, dim } = pico.createColors(color);
  const [old, now] = [
    before === undefined ? dim('nothing') : red(value(before)),
    after === undefined ? dim('nothing') : green(value(after)),
  ];
  return `${old} ${dim('→')} ${now}`;
}

function summary(changes: readonly CatalogueChange[], unchanged: number, foreign: number): string {
  const count = (kind: CatalogueChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const others = foreign > 0 ? ` ${plural(foreign, 'other event type')} left alone.` : '';
  if (changes.length === 0) return `Nothing to do: ${plural(unchanged, 'event type')} as the contract says.${others}`;
  const parts = [`${count('create')} to create`, `${count('update')} to change`, `${count('archive')} to archive`];
  return `${parts.join(', ')}; ${unchanged} as the contract says.${others}`;
}

function value(json: Json): string {
  const text = shown(JSON.stringify(json));
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}

/** What stands in a catalogue may hold what acts on a terminal. */
function shown(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}
