import { _, type Code, type KeywordCxt, Name } from 'ajv';
import type { Json } from '../../../contract/json.js';
import { valueExpression } from '../javascript-values.js';
import type { ModuleParts } from '../module-text.js';
import { placeOf } from './apply.js';
import type { Definitions } from './definition.js';
import { failIf } from './failing.js';

/** `const`, `enum` and `uniqueItems`: keywords that compare values. */
export const values: Definitions = (text) => [
  { keyword: 'const', code: (cxt) => constant(cxt, text) },
  { keyword: 'enum', code: (cxt) => enumeration(cxt, text) },
  {
    keyword: 'uniqueItems',
    code: (cxt) => failIf(cxt, text, _`!${text.helper('allUnique')}(${cxt.data})`),
  },
];

function constant(cxt: KeywordCxt, text: ModuleParts): void {
  const { value } = cxt.schema as { readonly value: Json };
  if (isScalar(value)) {
    const literal = scalar(value);
    failIf(cxt, text, _`${cxt.data} !== ${literal}`, literal);
    return;
  }
  const name = text.constant('value', placeOf(cxt), valueExpression(value));
  failIf(cxt, text, _`!${text.helper('equal')}(${cxt.data}, ${name})`, name);
}

function enumeration(cxt: KeywordCxt, text: ModuleParts): void {
  const allowed = cxt.schema as readonly Json[];
  const name = text.constant('values', placeOf(cxt), valueExpression(allowed));
  failIf(cxt, text, allowed.every(isScalar) ? _`!${name}.includes(${cxt.data})` : isNone(cxt.data, name, text), name);
}

function isNone(data: Code, allowed: Name, text: ModuleParts): Code {
  const value = new Name('value');
  return _`!${allowed}.some((${value}) => ${text.helper('equal')}(${data}, ${value}))`;
}

function isScalar(value: Json): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

function scalar(value: string | number | boolean | null): Code {
  return _`${value}`;
}
