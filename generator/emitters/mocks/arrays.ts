import type { KeywordSchema, SchemaNode } from '../../contract/model.js';
import type { ArrayPlan, Plan } from '../../runtime/mocks/plan.js';
import { greatest, least, sayings } from './facts.js';
import type { Lowering } from './lower.js';
import { said } from './said.js';

export function arrayPlan(lowering: Lowering, members: readonly KeywordSchema[]): Plan {
  const tuples = members.flatMap(({ assertions: { items } }) => (isList(items) ? [items] : []));
  const length = Math.max(0, ...tuples.map((tuple) => tuple.length));
  const first = Array.from({ length }, (_, index) => lowering.plan(itemsAt(members, index)));
  const rest = itemsAt(members, length);
  const items = rest.length === 0 ? undefined : lowering.plan(rest);
  const contained = sayings(members, 'contains');
  const containing = contained.slice(0, 1).map((schema) => lowering.plan([...rest, schema]));
  const minItems = greatest(members, 'minItems');
  const ended = [first.findIndex(isNever), items && isNever(items) ? length : -1].find((index) => index >= 0);
  const most = Math.min(least(members, 'maxItems') ?? Infinity, ended ?? Infinity);
  const [anyMember] = members;
  const isImpossible = (minItems ?? 0) > most || (contained.length > 0 && most === 0) || containing.some(isNever);
  if (isImpossible && anyMember) {
    const reason = [...first, ...(items ? [items] : []), ...containing].map((plan) => lowering.reasonOf(plan));
    return lowering.never(reason.find((place) => place !== undefined) ?? anyMember.source);
  }
  const plan: ArrayPlan = {
    kind: 'array',
    ...(length > 0 && { first: first.slice(0, ended ?? length) }),
    ...said(
      'items',
      items === undefined ? undefined : isNever(items) || ended !== undefined ? (false as const) : items,
    ),
    ...(minItems !== undefined && minItems > 0 && { minItems }),
    ...(most < Infinity && { maxItems: most }),
    ...(members.some(({ assertions }) => assertions.uniqueItems) && { unique: true as const }),
    ...said('contains', containing[0]),
    ...(contained.length > 1 && { guarded: true as const }),
    ...said('pool', lowering.hints.realism(members, 'array').pool),
  };
  return plan;
}

/** All schemas of the item at an index. */
function itemsAt(members: readonly KeywordSchema[], index: number): SchemaNode[] {
  return members.flatMap(({ assertions: { items, additionalItems } }) => {
    if (items === undefined) return [];
    if (!isList(items)) return [items];
    const item = items[index] ?? additionalItems;
    return item ? [item] : [];
  });
}

function isList(items: SchemaNode | readonly SchemaNode[] | undefined): items is readonly SchemaNode[] {
  return Array.isArray(items);
}

function isNever({ kind }: Plan): boolean {
  return kind === 'never';
}
