import type { KeywordSchema, SchemaNode } from '../../contract/model.js';
import type { ArrayPlan, ContainedPlan, Plan } from '../../runtime/mocks/plan.js';
import { greatest, least, sayings } from './facts.js';
import type { Lowering } from './lower.js';
import { said } from './said.js';

export function arrayPlan(lowering: Lowering, members: readonly KeywordSchema[]): Plan {
  const tuples = members.flatMap(({ assertions: { items } }) => (isList(items) ? [items] : []));
  const length = Math.max(0, ...tuples.map((tuple) => tuple.length));
  const first = Array.from({ length }, (_, index) => lowering.plan(itemsAt(members, index)));
  const rest = itemsAt(members, length);
  const items = rest.length === 0 ? undefined : lowering.plan(rest);
  const minItems = greatest(members, 'minItems');
  const ended = [first.findIndex(isNever), items && isNever(items) ? length : -1].find((index) => index >= 0);
  const most = Math.min(least(members, 'maxItems') ?? Infinity, ended ?? Infinity);
  const demands = sayings(members, 'contains');
  const contains = demands[0] && containedIn(lowering, members, demands[0], Math.min(length + 1, most));
  const [anyMember] = members;
  if (anyMember && ((minItems ?? 0) > most || (demands.length > 0 && !contains))) {
    const reasons = [...first, ...(items ? [items] : [])].map((plan) => lowering.reasonOf(plan));
    return lowering.never(reasons.find((place) => place !== undefined) ?? anyMember.source);
  }
  const isClosed = items && (isNever(items) || ended !== undefined);
  const plan: ArrayPlan = {
    kind: 'array',
    ...(length > 0 && { first: first.slice(0, ended ?? length) }),
    ...said('items', isClosed ? (false as const) : items),
    ...(minItems !== undefined && minItems > 0 && { minItems }),
    ...(most < Infinity && { maxItems: most }),
    ...(members.some(({ assertions }) => assertions.uniqueItems) && { unique: true as const }),
    ...said('contains', contains),
    ...(demands.length > 1 && { guarded: true as const }),
    ...said('pool', lowering.hints.realism(members, 'array').pool),
  };
  return plan;
}

/** The first place for an item that is asked for; the items of their own at the start are tried last. */
function containedIn(
  lowering: Lowering,
  members: readonly KeywordSchema[],
  demand: SchemaNode,
  places: number,
): ContainedPlan | undefined {
  for (let at = places - 1; at >= 0; at--) {
    const value = lowering.plan([...itemsAt(members, at), demand]);
    if (!isNever(value)) return { at, value };
  }
  return undefined;
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
