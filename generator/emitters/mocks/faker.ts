import type { Faker } from '@faker-js/faker';
import type { Json } from '../../contract/json.js';
import { isObject } from '../../contract/json.js';
import type { MockHint } from '../../contract/vocabulary/types.js';

export type FakerHint = Extract<MockHint, { readonly faker: string }>;

/** What a hint gives: JSON values, or the moments between two. */
export type Drawn = { readonly values: readonly Json[] } | { readonly span: readonly [from: number, to: number] };

const POOL_SIZE = 24;
/** What "now" is for methods that ask: output never depends on the clock. */
const REFERENCE_DATE = '2026-01-01T00:00:00.000Z';
/** Texts of this many characters are for nobody to read. */
const MAX_TEXT = 2000;
const MAX_COUNT = 1000;

/** Not modules that make data: these run patterns and templates, or are the library's own. */
const REFUSED: ReadonlySet<string> = new Set(['helpers', 'definitions', 'rawDefinitions', 'fakerCore', 'constructor']);
/** Modules in which a large number is a value, and not how much is made. */
const OF_VALUES: ReadonlySet<string> = new Set(['number', 'date', 'commerce', 'image']);

/**
 * Draws the values of a hint. Each hint has a seed of its own, so that another hint changes none of them.
 *
 * @returns `undefined` for a method that does not exist, fails, or makes no JSON
 */
export function draw(faker: Faker, { faker: path, args = [] }: FakerHint): Drawn | undefined {
  const [moduleName = '', methodName = ''] = path.split('.');
  if (REFUSED.has(moduleName) || !Object.hasOwn(faker, moduleName) || methodName in Object.prototype) return undefined;
  if (!OF_VALUES.has(moduleName) && path !== 'finance.amount' && args.some(asksTooMuch)) return undefined;
  const module = (faker as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[moduleName];
  const method = module?.[methodName];
  if (typeof method !== 'function') return undefined;
  faker.seed(seedOf(JSON.stringify([path, args])));
  faker.setDefaultRefDate(REFERENCE_DATE);
  try {
    return kept(
      Array.from({ length: POOL_SIZE }, () => method.apply(module, args) as unknown),
      args,
    );
  } catch {
    return undefined;
  }
}

function asksTooMuch(arg: unknown): boolean {
  if (typeof arg === 'number') return Math.abs(arg) > MAX_COUNT;
  if (typeof arg !== 'object' || arg === null) return false;
  return Object.values(arg).some(asksTooMuch);
}

function kept(drawn: readonly unknown[], args: readonly Json[]): Drawn | undefined {
  if (drawn.every((value) => value instanceof Date)) {
    const times = drawn.map((value) => value.getTime()).filter(Number.isFinite);
    return times.length === 0 ? undefined : { span: spanOf(times, args) };
  }
  const values = drawn.filter(isJson);
  const unique = new Map(values.map((value) => [JSON.stringify(value), value]));
  return unique.size === 0 ? undefined : { values: [...unique.values()] };
}

/** The bounds that the hint gives, else those that were met. */
function spanOf(times: readonly number[], [options]: readonly Json[]): readonly [number, number] {
  const bound = (name: string): number => {
    const given = isObject(options) ? options[name] : undefined;
    return typeof given === 'string' || typeof given === 'number' ? new Date(given).getTime() : Number.NaN;
  };
  const [from, to] = [bound('from'), bound('to')];
  return [Number.isNaN(from) ? Math.min(...times) : from, Number.isNaN(to) ? Math.max(...times) : to];
}

function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.length <= MAX_TEXT;
  return Array.isArray(value) && value.every(isJson);
}

/** FNV-1a. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
