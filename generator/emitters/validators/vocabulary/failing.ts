import { _, type Code, type KeywordCxt, Name, nil } from 'ajv';
import type { ModuleParts } from '../module-text.js';

/** The local variable in which a check counts failures; ajv's own name for it. */
export const ERRORS = new Name('errors');
/** The parameter of a check that collects failures. */
export const FAILURES = new Name('failures');

/**
 * Where ajv says whether a schema held. Nothing of ours reads it, because the number of failures
 * tells; `compile.ts` leaves it out.
 */
export const UNREAD = new Name('_held');

/** The statement that notes a failure: `errors = report(failures, '/id', TYPE, data1, 'string')` */
export function failing(cxt: KeywordCxt, text: ModuleParts, expected: Code | undefined, keyword = cxt.keyword): Code {
  // Where ajv only asks whether a schema holds, as inside `not`, what is wrong with it interests nobody.
  if (cxt.it.createErrors === false) return _`${ERRORS} = ++${FAILURES}.count`;
  const { errorPath } = cxt.it;
  const more = expected === undefined ? nil : _`, ${expected}`;
  return _`${ERRORS} = ${text.helper('report')}(${FAILURES}, ${errorPath}, ${text.keyword(keyword)}, ${cxt.data}${more})`;
}

/** Reports a failure where the condition holds. */
export function failIf(cxt: KeywordCxt, text: ModuleParts, condition: Code, expected?: Code, keyword?: string): void {
  cxt.gen.code(_`if (${condition}) ${failing(cxt, text, expected, keyword)}`);
}

/** Names that every object inherits, so that reading the property does not tell whether it is there. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether an object lacks a property of this name. */
export function lacks(data: Code, name: string): Code {
  const isAbsent = _`${property(data, name)} === undefined`;
  return INHERITED.has(name) ? _`(!Object.hasOwn(${data}, ${name}) || ${isAbsent})` : isAbsent;
}

/** Whether an object has a property of this name. `undefined` is no JSON value: a member with it is left out. */
export function has(data: Code, name: string): Code {
  const isPresent = _`${property(data, name)} !== undefined`;
  return INHERITED.has(name) ? _`Object.hasOwn(${data}, ${name}) && ${isPresent}` : isPresent;
}

function property(data: Code, name: string): Code {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? _`${data}.${new Name(name)}` : _`${data}[${name}]`;
}
