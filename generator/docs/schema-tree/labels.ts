import type { Json } from '../../contract/json.js';
import type { ChangeKind } from '../../contract/vocabulary/types.js';
import type { Badge } from '../model.js';
import { partsOf } from './fields-of.js';
import type { ContinuedView, ValueView } from './model.js';

/** A badge of a field, and what it means in a sentence. */
export interface FieldBadge extends Badge {
  readonly meaning?: string;
}

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  relation: 'A change of this alone sends no event.',
  bookkeeping: 'Never among the previous values.',
  identity: 'Stays the same for as long as the resource lives.',
};

/** What an `x-change` means, in a sentence. */
export function changeMeaning(change: ChangeKind): string {
  return CHANGES[change];
}

/** What is to be seen of a value at a glance. */
export function badgesOf(value: ValueView): readonly FieldBadge[] {
  const { nullable, format, values, deprecated, readOnly, writeOnly, change } = value;
  const badges: readonly (FieldBadge | false | undefined)[] = [
    format !== undefined && { text: format, tone: 'neutral' },
    nullable && { text: 'nullable', tone: 'neutral' },
    values?.open && { text: 'open enum', tone: 'accent', meaning: 'New values may come.' },
    change && { text: change, tone: 'accent', meaning: CHANGES[change] },
    readOnly && { text: 'read-only', tone: 'neutral' },
    writeOnly && { text: 'write-only', tone: 'neutral' },
    deprecated && { text: 'deprecated', tone: 'danger' },
  ];
  return badges.filter((badge): badge is FieldBadge => typeof badge === 'object');
}

/** What is in a value, where it is folded: `14 fields`. Nothing where there is nothing to unfold. */
export function partsLabel(value: ValueView): string | undefined {
  const own = ownLabel(value);
  const items = value.items && ownLabel(value.items);
  if (own === undefined && items === undefined) return value.items && isTelling(value.items) ? 'Each item' : undefined;
  return [own, items === undefined ? undefined : `${items} in each item`].filter(Boolean).join(', ');
}

function ownLabel({ fields, otherProperties, alternatives, tuple, rules }: ValueView): string | undefined {
  const counted = (number: number, one: string): string[] =>
    number === 0 ? [] : [`${number} ${one}${number === 1 ? '' : 's'}`];
  const words = [
    ...counted(fields.length, 'field'),
    ...(otherProperties.length > 0 ? ['other properties'] : []),
    ...counted(tuple?.length ?? 0, 'place'),
    ...counted(
      alternatives.reduce((sum, { branches }) => sum + branches.length, 0),
      'alternative',
    ),
    ...counted(rules.length, 'rule'),
  ];
  return words.length === 0 ? undefined : words.join(', ');
}

/** Whether a value says more than its type, which stands in the type of what it is in. */
export function isTelling(value: ValueView): boolean {
  const { description, constraints, notes, values, constant, continued, format, never } = value;
  return (
    never ||
    partsOf(value).length > 0 ||
    value.fields.length > 0 ||
    constraints.length + notes.length + continued.length > 0 ||
    [description, values, constant, format].some((said) => said !== undefined)
  );
}

/** Where the rest is told, as far as the name of the value, which is a link, does not say it already. */
export function restOf({ continued, named, fields }: ValueView): readonly ContinuedView[] {
  return continued.filter(({ id, page }) => id !== undefined || fields.length > 0 || page !== named?.page);
}

const LONGEST = 160;

/** A value on one line, cut where it is long. */
export function excerpt(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text;
}
