import { _, type Code, type CodeKeywordDefinition, type KeywordCxt } from 'ajv';
import type { JsonType } from '../../../contract/model.js';
import type { TypeGroup } from '../check-schema.js';
import type { ModuleParts } from '../module-text.js';
import { apply } from './apply.js';
import type { Definitions } from './definition.js';
import { failIf, failing } from './failing.js';

/** `is`, `never` and the groups of keywords that are about values of one type. */
export const types: Definitions = (text) => [
  {
    keyword: 'is',
    code(cxt) {
      const allowed = cxt.schema as readonly JsonType[];
      failIf(cxt, text, isNone(allowed, cxt.data, text), nameOf(allowed), 'type');
    },
  },
  { keyword: 'never', code: (cxt) => void cxt.gen.code(failing(cxt, text, undefined, 'false schema')) },
  ...(['string', 'number', 'array', 'object'] as const).map((type) => group(type, text)),
];

function group(type: JsonType, text: ModuleParts): CodeKeywordDefinition {
  return {
    keyword: type,
    code(cxt) {
      const { types: allowed } = cxt.schema as TypeGroup;
      const ownTypes = allowed?.includes('integer') && type === 'number' ? 'integer' : type;
      const applyGroup = (): void => apply(cxt, cxt.schema);
      cxt.gen.if(
        is(ownTypes, cxt.data, text),
        applyGroup,
        allowed && (() => reportOthers(cxt, allowed, ownTypes, text)),
      );
    },
  };
}

/** What follows where a value is not of the group's type: it may be of another allowed one. */
function reportOthers(cxt: KeywordCxt, allowed: readonly JsonType[], handled: JsonType, text: ModuleParts): void {
  const others = allowed.filter((type) => type !== handled);
  if (others.length > 0) failIf(cxt, text, isNone(others, cxt.data, text), nameOf(allowed), 'type');
  else cxt.gen.code(failing(cxt, text, nameOf(allowed), 'type'));
}

function isNone(types: readonly JsonType[], data: Code, text: ModuleParts): Code {
  return types.map((type) => isNot(type, data, text)).reduce((all, one) => _`${all} && ${one}`);
}

function is(type: JsonType, data: Code, text: ModuleParts): Code {
  if (type === 'object') return _`${text.helper('isObject')}(${data})`;
  if (type === 'array') return _`Array.isArray(${data})`;
  if (type === 'integer') return _`Number.isInteger(${data})`;
  if (type === 'number') return _`Number.isFinite(${data})`;
  return type === 'null' ? _`${data} === null` : _`typeof ${data} === ${type}`;
}

function isNot(type: JsonType, data: Code, text: ModuleParts): Code {
  if (type === 'null') return _`${data} !== null`;
  if (type === 'string' || type === 'boolean') return _`typeof ${data} !== ${type}`;
  return _`!${is(type, data, text)}`;
}

/** One type as a word, several as a list. */
function nameOf(allowed: readonly JsonType[]): Code {
  const [first, ...others] = allowed.map((type) => _`${type}`);
  if (first === undefined) return _`[]`;
  return others.length === 0 ? first : _`[${others.reduce((list, type) => _`${list}, ${type}`, first)}]`;
}
