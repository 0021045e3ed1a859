import { anyOf, count, excerpt, kindOf, shorten, typeName } from './messages.js';
const MAX_PATTERN = 200;
export const TYPE = {
    name: 'type',
    words: (expected, value) => `must be ${anyOf(expected, typeName)}, but is ${kindOf(value)}`,
};
export const REQUIRED = {
    name: 'required',
    words: (expected) => `must have the property ${excerpt(expected)}`,
};
export const CONST = {
    name: 'const',
    words: (expected, value) => `must be ${excerpt(expected)}, but is ${found(value)}`,
};
export const ENUM = {
    name: 'enum',
    words: (expected, value) => `must be ${anyOf(expected, excerpt)}, but is ${found(value)}`,
};
export const FORMAT = {
    name: 'format',
    words: (expected) => `must be a valid ${expected}`,
};
export const PATTERN = {
    name: 'pattern',
    words: (expected) => `must match the pattern ${shorten(String(expected), MAX_PATTERN)}`,
};
export const ADDITIONAL_PROPERTIES = {
    name: 'additionalProperties',
    words: (expected) => `must not have the property ${excerpt(expected)}`,
};
export const PROPERTY_NAMES = {
    name: 'propertyNames',
    words: (expected) => `must not have a property with the name ${excerpt(expected)}`,
};
export const DEPENDENCIES = {
    name: 'dependencies',
    words(expected) {
        const [property, missing] = expected;
        return `must have the property ${excerpt(missing)} because it has ${excerpt(property)}`;
    },
};
export const FALSE_SCHEMA = {
    name: 'false schema',
    words: () => 'must not be present',
};
export const MIN_LENGTH = {
    name: 'minLength',
    words: (expected) => `must have at least ${count(expected, 'character')}`,
};
export const MAX_LENGTH = {
    name: 'maxLength',
    words: (expected) => `must have at most ${count(expected, 'character')}`,
};
export const MIN_ITEMS = {
    name: 'minItems',
    words: (expected) => `must have at least ${count(expected, 'item')}`,
};
export const MAX_ITEMS = {
    name: 'maxItems',
    words: (expected) => `must have at most ${count(expected, 'item')}`,
};
export const ADDITIONAL_ITEMS = {
    name: 'additionalItems',
    words: (expected) => `must have at most ${count(expected, 'item')}`,
};
export const MIN_PROPERTIES = {
    name: 'minProperties',
    words: (expected) => `must have at least ${count(expected, 'property', 'properties')}`,
};
export const MAX_PROPERTIES = {
    name: 'maxProperties',
    words: (expected) => `must have at most ${count(expected, 'property', 'properties')}`,
};
export const MINIMUM = {
    name: 'minimum',
    words: (expected) => `must be at least ${expected}`,
};
export const MAXIMUM = {
    name: 'maximum',
    words: (expected) => `must be at most ${expected}`,
};
export const EXCLUSIVE_MINIMUM = {
    name: 'exclusiveMinimum',
    words: (expected) => `must be more than ${expected}`,
};
export const EXCLUSIVE_MAXIMUM = {
    name: 'exclusiveMaximum',
    words: (expected) => `must be less than ${expected}`,
};
export const MULTIPLE_OF = {
    name: 'multipleOf',
    words: (expected) => `must be a multiple of ${expected}`,
};
export const UNIQUE_ITEMS = {
    name: 'uniqueItems',
    words: () => 'must not have two equal items',
};
export const CONTAINS = {
    name: 'contains',
    words: () => 'must have an item that is as the contract demands, but has none',
};
export const ANY_OF = {
    name: 'anyOf',
    words: () => 'must be one of several alternatives, but is none',
};
export const ONE_OF = {
    name: 'oneOf',
    words: () => 'must be exactly one of several alternatives, but is none or more than one',
};
export const NOT = {
    name: 'not',
    words: () => 'must not be what the contract excludes here',
};
/** A short value as it is; of others, what they are. */
function found(value) {
    const isShown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isShown ? excerpt(value) : kindOf(value);
}
