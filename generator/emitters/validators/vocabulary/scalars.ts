import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, type Name } from 'ajv';
import { compilePattern } from '../../../contract/pattern.js';
import { patternExpression } from '../javascript-values.js';
import type { ModuleParts } from '../module-text.js';
import { placeOf } from './apply.js';
import type { Definitions } from './definition.js';
import { failIf } from './failing.js';
import { FORMAT_CHECKS } from './formats.js';

/** Keywords of strings and numbers, and the counts of items and properties. */
export const scalars: Definitions = (text) => [
  limit(text, 'minimum', (data, least) => _`${data} < ${least}`),
  limit(text, 'maximum', (data, most) => _`${data} > ${most}`),
  limit(text, 'exclusiveMinimum', (data, bound) => _`${data} <= ${bound}`),
  limit(text, 'exclusiveMaximum', (data, bound) => _`${data} >= ${bound}`),
  limit(text, 'minLength', (data, least) => minLength(data, least, text)),
  // Code points are never more than code units, so most texts need not be counted.
  limit(
    text,
    'maxLength',
    (data, most) => _`${data}.length > ${most} && ${text.helper('lengthOf')}(${data}) > ${most}`,
  ),
  limit(text, 'minItems', (data, least) => _`${data}.length < ${least}`),
  limit(text, 'maxItems', (data, most) => _`${data}.length > ${most}`),
  limit(text, 'minProperties', (data, least) => _`Object.keys(${data}).length < ${least}`),
  limit(text, 'maxProperties', (data, most) => _`Object.keys(${data}).length > ${most}`),
  limit(text, 'multipleOf', (data, divisor) => _`!${text.helper('isMultipleOf')}(${data}, ${divisor})`),
  { keyword: 'pattern', code: (cxt) => pattern(cxt, text) },
  { keyword: 'format', code: (cxt) => format(cxt, text) },
];

function limit(text: ModuleParts, keyword: string, isBroken: (data: Code, limit: Code) => Code): CodeKeywordDefinition {
  return {
    keyword,
    code(cxt) {
      const value = _`${cxt.schema as number}`;
      failIf(cxt, text, isBroken(cxt.data, value), value);
    },
  };
}

function minLength(data: Code, least: Code, text: ModuleParts): Code {
  return String(least) === '1' ? _`${data} === ""` : _`${text.helper('lengthOf')}(${data}) < ${least}`;
}

function pattern(cxt: KeywordCxt, text: ModuleParts): void {
  const expression = patternConstant(text, cxt.schema as string, placeOf(cxt));
  failIf(cxt, text, _`!${expression}.test(${cxt.data})`, _`${expression}.source`);
}

/** A pattern as a constant of the module, so that it is compiled once. */
export function patternConstant(text: ModuleParts, source: string, place: readonly string[]): Name {
  return text.constant('pattern', place, patternExpression(compilePattern(source)));
}

function format(cxt: KeywordCxt, text: ModuleParts): void {
  const check = FORMAT_CHECKS.get(cxt.schema as string);
  if (check !== undefined) failIf(cxt, text, _`!${text.format(check)}(${cxt.data})`, _`${cxt.schema as string}`);
}
