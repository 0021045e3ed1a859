import type { Assertions, JsonType, KeywordSchema } from '../../contract/model.js';
import type { Kind } from '../../runtime/mocks/plan.js';

export const KINDS: readonly Kind[] = ['null', 'boolean', 'number', 'string', 'array', 'object'];

const KEYWORDS: Readonly<Record<'object' | 'array' | 'string' | 'number', readonly (keyof Assertions)[]>> = {
  object: [
    ...(['properties', 'required', 'patternProperties', 'additionalProperties', 'propertyNames'] as const),
    ...(['minProperties', 'maxProperties', 'dependencies'] as const),
  ],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems', 'contains'],
  string: ['pattern', 'minLength', 'maxLength'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
};

const NUMBER_FORMATS: ReadonlySet<string> = new Set(['int32', 'int64', 'float', 'double']);

export function isNumberFormat(format: string): boolean {
  return NUMBER_FORMATS.has(format);
}

/** The kinds that are allowed, or `undefined` where nothing says. */
export function allowedKinds(
  members: readonly KeywordSchema[],
): { kinds: readonly Kind[]; integer: boolean } | undefined {
  const lists = members.map(({ assertions }) => assertions.type).filter((type) => type !== undefined);
  if (lists.length === 0) return undefined;
  const kinds = KINDS.filter((kind) => lists.every((list) => list.some((type) => kindOfType(type) === kind)));
  const integer = lists.some((list) => list.includes('integer') && !list.includes('number'));
  return { kinds, integer };
}

function kindOfType(type: JsonType): Kind {
  return type === 'integer' ? 'number' : type;
}

/** The kinds that keywords are about, where no `type` is given. */
export function impliedKinds(members: readonly KeywordSchema[]): readonly Kind[] {
  return KINDS.filter((kind) => members.some((member) => implies(member, kind)));
}

function implies({ assertions, roles }: KeywordSchema, kind: Kind): boolean {
  if (kind === 'null' || kind === 'boolean') return false;
  const { format } = assertions;
  if (format !== undefined && kind === (isNumberFormat(format) ? 'number' : 'string')) return true;
  if (kind === 'string' && (roles.extensibleEnum || (roles.mock && 'id' in roles.mock))) return true;
  return KEYWORDS[kind].some((keyword) => assertions[keyword] !== undefined);
}

export function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Kind;
}
