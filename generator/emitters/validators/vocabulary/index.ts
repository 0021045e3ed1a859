import { applicators } from './applicators.js';
import type { Definitions } from './definition.js';
import { properties } from './properties.js';
import { reference } from './reference.js';
import { scalars } from './scalars.js';
import { types } from './types.js';
import { values } from './values.js';

/** Every keyword of a check schema, in the order in which a check looks at them. */
export const vocabulary: Definitions = (text) =>
  [types, scalars, properties, values, applicators, reference].flatMap((definitions) => definitions(text));
