import { anyOf, count, excerpt, kindOf, shorten, typeName } from './messages.js';

/**
 * The keywords that checks report, each a constant of its own with its words, so that a bundle holds
 * those that its checks use and no others.
 */
export interface Keyword {
  /** As JSON Schema has it. */
  readonly name: string;
  /** What is wrong, for people: what the keyword demands, and what is there instead. */
  readonly words: (expected: unknown, value: unknown) => string;
}

const MAX_PATTERN = 200;

export const TYPE: Keyword = {
  name: 'type',
  words: (expected, value) => `must be ${anyOf(expected, typeName)}, but is ${kindOf(value)}`,
};

export const REQUIRED: Keyword = {
  name: 'required',
  words: (expected) => `must have the property ${excerpt(expected)}`,
};

export const CONST: Keyword = {
  name: 'const',
  words: (expected, value) => `must be ${excerpt(expected)}, but is ${found(value)}`,
};

export const ENUM: Keyword = {
  name: 'enum',
  words: (expected, value) => `must be ${anyOf(expected, excerpt)}, but is ${found(value)}`,
};

export const FORMAT: Keyword = {
  name: 'format',
  words: (expected) => `must be a valid ${expected}`,
};

export const PATTERN: Keyword = {
  name: 'pattern',
  words: (expected) => `must match the pattern ${shorten(String(expected), MAX_PATTERN)}`,
};

export const ADDITIONAL_PROPERTIES: Keyword = {
  name: 'additionalProperties',
  words: (expected) => `must not have the property ${excerpt(expected)}`,
};

export const PROPERTY_NAMES: Keyword = {
  name: 'propertyNames',
  words: (expected) => `must not have a property with the name ${excerpt(expected)}`,
};

export const DEPENDENCIES: Keyword = {
  name: 'dependencies',
  words(expected) {
    const [property, missing] = expected as readonly [string, string];
    return `must have the property ${excerpt(missing)} because it has ${excerpt(property)}`;
  },
};

export const FALSE_SCHEMA: Keyword = {
  name: 'false schema',
  words: () => 'must not be present',
};

export const MIN_LENGTH: Keyword = {
  name: 'minLength',
  words: (expected) => `must have at least ${count(expected, 'character')}`,
};

export const MAX_LENGTH: Keyword = {
  name: 'maxLength',
  words: (expected) => `must have at most ${count(expected, 'character')}`,
};

export const MIN_ITEMS: Keyword = {
  name: 'minItems',
  words: (expected) => `must have at least ${count(expected, 'item')}`,
};

export const MAX_ITEMS: Keyword = {
  name: 'maxItems',
  words: (expected) => `must have at most ${count(expected, 'item')}`,
};

export const ADDITIONAL_ITEMS: Keyword = {
  name: 'additionalItems',
  words: (expected) => `must have at most ${count(expected, 'item')}`,
};

export const MIN_PROPERTIES: Keyword = {
  name: 'minProperties',
  words: (expected) => `must have at least ${count(expected, 'property', 'properties')}`,
};

export const MAX_PROPERTIES: Keyword = {
  name: 'maxProperties',
  words: (expected) => `must have at most ${count(expected, 'property', 'properties')}`,
};

export const MINIMUM: Keyword = {
  name: 'minimum',
  words: (expected) => `must be at least ${expected}`,
};

export const MAXIMUM: Keyword = {
  name: 'maximum',
  words: (expected) => `must be at most ${expected}`,
};

export const EXCLUSIVE_MINIMUM: Keyword = {
  name: 'exclusiveMinimum',
  words: (expected) => `must be more than ${expected}`,
};

export const EXCLUSIVE_MAXIMUM: Keyword = {
  name: 'exclusiveMaximum',
  words: (expected) => `must be less than ${expected}`,
};

export const MULTIPLE_OF: Keyword = {
  name: 'multipleOf',
  words: (expected) => `must be a multiple of ${expected}`,
};

export const UNIQUE_ITEMS: Keyword = {
  name: 'uniqueItems',
  words: () => 'must not have two equal items',
};

export const CONTAINS: Keyword = {
  name: 'contains',
  words: () => 'must have an item that is as the contract demands, but has none',
};

export const ANY_OF: Keyword = {
  name: 'anyOf',
  words: () => 'must be one of several alternatives, but is none',
};

export const ONE_OF: Keyword = {
  name: 'oneOf',
  words: () => 'must be exactly one of several alternatives, but is none or more than one',
};

export const NOT: Keyword = {
  name: 'not',
  words: () => 'must not be what the contract excludes here',
};

/** A short value as it is; of others, what they are. */
function found(value: unknown): string {
  const isShown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isShown ? excerpt(value) : kindOf(value);
}
