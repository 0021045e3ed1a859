import type { Json } from '../../contract/json.js';
import type { Assertions, KeywordSchema } from '../../contract/model.js';
import { compilePattern } from '../../contract/pattern.js';
import * as runtimeFormats from '../../runtime/formats.js';
import { canonical, isMultipleOf, lengthOf } from '../../runtime/json-values.js';
import { FORMAT_CHECKS } from '../validators/vocabulary/formats.js';
import { kindOf } from './kinds.js';

const FORMATS: ReadonlyMap<string, unknown> = new Map(Object.entries(runtimeFormats));

type Numeric =
  | 'minLength'
  | 'minItems'
  | 'minProperties'
  | 'minimum'
  | 'exclusiveMinimum'
  | 'maxLength'
  | 'maxItems'
  | 'maxProperties'
  | 'maximum'
  | 'exclusiveMaximum';

/** The strictest of the lower bounds. */
export function greatest(members: readonly KeywordSchema[], keyword: Numeric): number | undefined {
  const values = members.map(({ assertions }) => assertions[keyword]).filter((value) => value !== undefined);
  return values.length > 0 ? Math.max(...values) : undefined;
}

/** The strictest of the upper bounds. */
export function least(members: readonly KeywordSchema[], keyword: Numeric): number | undefined {
  const values = members.map(({ assertions }) => assertions[keyword]).filter((value) => value !== undefined);
  return values.length > 0 ? Math.min(...values) : undefined;
}

/** What the members say by a keyword, each once, in their order. */
export function sayings<Keyword extends keyof Assertions>(
  members: readonly KeywordSchema[],
  keyword: Keyword,
): NonNullable<Assertions[Keyword]>[] {
  const values = members.map(({ assertions }) => assertions[keyword]);
  return [...new Set(values.filter((value): value is NonNullable<Assertions[Keyword]> => value !== undefined))];
}

/** The values that `enum` and `const` leave, or `undefined` where there is neither. */
export function allowedValues(members: readonly KeywordSchema[]): readonly Json[] | undefined {
  const lists = members.flatMap(({ assertions }) => [
    ...(assertions.enum ? [assertions.enum] : []),
    ...(assertions.const ? [[assertions.const.value]] : []),
  ]);
  const [first, ...others] = lists;
  if (!first) return undefined;
  const keys = others.map((list) => new Set(list.map(canonical)));
  const common = new Map(first.map((value) => [canonical(value), value]));
  const unique = [...common].flatMap(([key, value]) => (keys.every((known) => known.has(key)) ? [value] : []));
  return unique.filter((value) => members.every(({ assertions }) => scalarFits(assertions, value)));
}

/** Whether a value satisfies the keywords about types, numbers and texts. */
export function scalarFits(assertions: Assertions, value: Json): boolean {
  const { type } = assertions;
  const isTyped = !type || type.some((name) => (name === 'integer' ? Number.isInteger(value) : kindOf(value) === name));
  if (!isTyped) return false;
  if (typeof value === 'string') return textFits(assertions, value);
  return typeof value !== 'number' || numberFits(assertions, value);
}

function textFits({ minLength = 0, maxLength = Infinity, pattern, format }: Assertions, text: string): boolean {
  const length = lengthOf(text);
  if (length < minLength || length > maxLength) return false;
  if (pattern !== undefined && !compilePattern(pattern).test(text)) return false;
  const check = format === undefined ? undefined : checkOf(format);
  return !check || format === 'int32' || format === 'int64' || (check as (value: string) => boolean)(text);
}

function numberFits(assertions: Assertions, value: number): boolean {
  const {
    minimum = -Infinity,
    maximum = Infinity,
    exclusiveMinimum = -Infinity,
    exclusiveMaximum = Infinity,
  } = assertions;
  if (value < minimum || value > maximum || value <= exclusiveMinimum || value >= exclusiveMaximum) return false;
  if (assertions.multipleOf !== undefined && !isMultipleOf(value, assertions.multipleOf)) return false;
  return assertions.format !== 'int32' || runtimeFormats.isInt32(value);
}

function checkOf(format: string): unknown {
  const name = FORMAT_CHECKS.get(format);
  return name === undefined ? undefined : FORMATS.get(name);
}
