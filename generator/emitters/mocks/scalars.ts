import type { KeywordSchema } from '../../contract/model.js';
import { compilePattern } from '../../contract/pattern.js';
import type { NumberPlan, Plan, StringPlan } from '../../runtime/mocks/plan.js';
import { greatest, least, sayings } from './facts.js';
import { isNumberFormat } from './kinds.js';
import type { Lowering } from './lower.js';
import { textPlanOf } from './pattern/text-plan.js';
import { said } from './said.js';

const INT32 = 2 ** 31;

export function stringPlan(lowering: Lowering, members: readonly KeywordSchema[]): Plan {
  const minLength = greatest(members, 'minLength');
  const maxLength = least(members, 'maxLength');
  const [first] = members;
  if (first && (minLength ?? 0) > (maxLength ?? Infinity)) {
    return lowering.never(
      placeOf(members, ({ assertions: a }) => a.minLength !== undefined || a.maxLength !== undefined),
    );
  }
  const patterns = sayings(members, 'pattern').map(compilePattern);
  const text = patterns.map(textPlanOf).find((plan) => plan !== undefined);
  // The first pattern is the one that texts are made for.
  const [head] = patterns;
  const known = members.find(({ roles }) => roles.extensibleEnum)?.roles.extensibleEnum;
  const formats = sayings(members, 'format').filter((format) => !isNumberFormat(format));
  const { pool, id, span } = lowering.hints.realism(members, 'string');
  const plan: StringPlan = {
    kind: 'string',
    ...(minLength !== undefined && minLength > 0 && { minLength }),
    ...said('maxLength', maxLength),
    ...(head && { patterns }),
    ...said('text', text),
    ...(formats.length > 0 && { formats }),
    ...said('known', known),
    ...said('pool', known ? undefined : pool),
    ...said('id', id),
    ...said('span', span),
  };
  return plan;
}

export function numberPlan(lowering: Lowering, members: readonly KeywordSchema[], integer: boolean): Plan {
  const formats = sayings(members, 'format').filter(isNumberFormat);
  const isInt32 = formats.includes('int32');
  const minimum = Math.max(greatest(members, 'minimum') ?? -Infinity, isInt32 ? -INT32 : -Infinity);
  const maximum = Math.min(least(members, 'maximum') ?? Infinity, isInt32 ? INT32 - 1 : Infinity);
  const above = greatest(members, 'exclusiveMinimum');
  const below = least(members, 'exclusiveMaximum');
  const isWhole = integer || isInt32 || formats.includes('int64');
  if (isEmpty({ minimum, maximum, above: above ?? -Infinity, below: below ?? Infinity }, isWhole)) {
    return lowering.never(
      placeOf(
        members,
        ({ assertions: a }) => (a.minimum ?? a.maximum ?? a.exclusiveMinimum ?? a.exclusiveMaximum) !== undefined,
      ),
    );
  }
  const multipleOf = sayings(members, 'multipleOf');
  const plan: NumberPlan = {
    kind: 'number',
    ...(isWhole && { integer: true }),
    ...(minimum > -Infinity && { minimum }),
    ...(maximum < Infinity && { maximum }),
    ...said('above', above),
    ...said('below', below),
    ...(multipleOf.length > 0 && { multipleOf }),
    ...(formats.length > 0 && { formats }),
    ...said('pool', lowering.hints.realism(members, 'number').pool),
  };
  return plan;
}

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly above: number;
  readonly below: number;
}

function isEmpty({ minimum, maximum, above, below }: Bounds, isWhole: boolean): boolean {
  if (minimum > maximum || above >= below || minimum >= below || above >= maximum) return true;
  if (!isWhole) return false;
  const first = Math.max(Math.ceil(minimum), Math.floor(above) + 1);
  return first > Math.min(Math.floor(maximum), Math.ceil(below) - 1);
}

function placeOf(members: readonly KeywordSchema[], says: (member: KeywordSchema) => boolean): KeywordSchema['source'] {
  const found = members.find(says) ?? members[0];
  if (!found) throw new Error('a contradiction needs a schema');
  return found.source;
}
