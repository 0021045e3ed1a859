import { NOT_A_NUMBER, type Table } from './row.js';

/** Numbers are those of JSON: decimals without an upper end, so `1.0` is `1` and 19.99 is 1999 hundredths. */
export const numbers: Table = {
  multipleOf: [
    {
      schema: '{"multipleOf": 2}',
      valid: `0, -0, 2, -4, 4.0, 1e3, 1e308, 9007199254740992, ${NOT_A_NUMBER}`,
      invalid: '1, -3, 2.5, 1e-300',
      loose: 'all',
    },
    {
      schema: '{"multipleOf": 0.1}',
      valid: '0, 0.3, 0.7, 1.1, -2.4, 3, 1e22',
      invalid: '0.25, 0.1000001',
      loose: 'all',
    },
    { schema: '{"multipleOf": 0.01}', valid: '19.99, 4.35, 0.07, -1.15, 8.2', invalid: '0.001, 19.999', loose: 'all' },
    { schema: '{"multipleOf": 1.5}', valid: '0, 1.5, 3, -4.5, 6.0', invalid: '1, 2, 3.5', loose: 'all' },
    { schema: '{"multipleOf": 1e-8}', valid: '12391239123, 1e-8, 0.00000003', invalid: '1e-9, 1.5e-8', loose: 'all' },
    { schema: '{"multipleOf": 1e308}', valid: '0, 1e308, -1e308', invalid: '1, 5e307', loose: 'all' },
    // 123456789 has prime factors that no power of ten has.
    { schema: '{"multipleOf": 0.123456789}', valid: '0, 0.246913578', invalid: '1e308, 1', loose: 'all' },
    {
      schema: '{"type": "integer", "multipleOf": 0.5}',
      valid: '1, 1e308, 2.0',
      invalid: '1.5, 0.25, "1"',
    },
    {
      schema: '{"allOf": [{"multipleOf": 2}, {"multipleOf": 3}]}',
      valid: '0, 6, -12, 6.0',
      invalid: '2, 3, 9',
      loose: 'all',
    },
  ],
  maximum: [
    {
      schema: '{"maximum": 3}',
      valid: `3, 3.0, 2.9999999999, 0, -0, -1e308, ${NOT_A_NUMBER}`,
      invalid: '3.0000000001, 4, 1e308',
      loose: 'all',
    },
    { schema: '{"maximum": 0}', valid: '0, -0, -5e-324', invalid: '5e-324', loose: 'all' },
    { schema: '{"maximum": -0.0}', valid: '0, -0', invalid: '1', loose: 'all' },
    { schema: '{"maximum": 0.3}', valid: '0.3, 0.1', invalid: '0.30000000000000004', loose: 'all' },
    { schema: '{"maximum": 1e308}', valid: '1e308, 9e307', invalid: '1.7e308', loose: 'all' },
    { schema: '{"maximum": 9007199254740992}', valid: '9007199254740992', invalid: '9007199254740994', loose: 'all' },
    { schema: '{"maximum": 3, "minimum": 3}', valid: '3, 3.0, "x"', invalid: '2.9, 3.1', loose: 'all' },
    { schema: '{"maximum": 1, "minimum": 2}', valid: '"x", null', invalid: '1, 1.5, 2', loose: 'all' },
    { schema: '{"type": "integer", "maximum": 3.5}', valid: '3, -9', invalid: '4, 3.5, "3"', loose: '4' },
  ],
  exclusiveMaximum: [
    {
      schema: '{"exclusiveMaximum": 3}',
      valid: `2.9999999999, -3, -1e308, ${NOT_A_NUMBER}`,
      invalid: '3, 3.0, 3.5, 1e308',
      loose: 'all',
    },
    { schema: '{"exclusiveMaximum": 0}', valid: '-5e-324', invalid: '0, -0', loose: 'all' },
    { schema: '{"exclusiveMaximum": 3, "maximum": 5}', valid: '2', invalid: '3, 4, 6', loose: 'all' },
    { schema: '{"exclusiveMaximum": 5, "maximum": 3}', valid: '3', invalid: '3.5, 5', loose: 'all' },
  ],
  minimum: [
    {
      schema: '{"minimum": -2}',
      valid: `-2, -2.0, -1.9999999999, 0, 1e308, ${NOT_A_NUMBER}`,
      invalid: '-2.0000000001, -3, -1e308',
      loose: 'all',
    },
    { schema: '{"minimum": 0}', valid: '0, -0, 5e-324', invalid: '-5e-324, -1', loose: 'all' },
    { schema: '{"minimum": 0.30000000000000004}', valid: '0.30000000000000004', invalid: '0.3', loose: 'all' },
    { schema: '{"minimum": -1e308}', valid: '-1e308', invalid: '-1.7e308', loose: 'all' },
    { schema: '{"type": ["number", "null"], "minimum": 1}', valid: '1, null', invalid: '0, "1", []', loose: '0' },
  ],
  exclusiveMinimum: [
    {
      schema: '{"exclusiveMinimum": 3}',
      valid: `3.0000000001, 4, 1e308, ${NOT_A_NUMBER}`,
      invalid: '3, 3.0, 2.5, -1e308',
      loose: 'all',
    },
    {
      schema: '{"exclusiveMinimum": 0, "exclusiveMaximum": 1}',
      valid: '0.5, 5e-324',
      invalid: '0, -0, 1',
      loose: 'all',
    },
    { schema: '{"exclusiveMinimum": 1, "minimum": 1}', valid: '1.5', invalid: '1', loose: 'all' },
  ],
};
