import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, type Name } from 'ajv';
import type { ModuleParts } from '../module-text.js';
import { apply } from './apply.js';
import type { Definitions } from './definition.js';
import { ERRORS, FAILURES, failIf, failing } from './failing.js';

/**
 * Keywords that apply schemas. A schema held if applying it added no failure; where that is what a
 * keyword asks, the failures are forgotten again.
 */
export const applicators: Definitions = (text) => [
  { keyword: 'items', code: items },
  { keyword: 'additionalItems', code: (cxt) => additionalItems(cxt, text) },
  { keyword: 'contains', code: (cxt) => contains(cxt, text) },
  { keyword: 'propertyNames', code: (cxt) => propertyNames(cxt, text) },
  { keyword: 'unlessNull', code: (cxt) => void cxt.gen.if(_`${cxt.data} !== null`, () => apply(cxt, cxt.schema)) },
  { keyword: 'allOf', code: allOf },
  { keyword: 'anyOf', code: (cxt) => anyOf(cxt, text) },
  { keyword: 'oneOf', code: (cxt) => oneOf(cxt, text) },
  { keyword: 'not', code: (cxt) => not(cxt, text) },
  { keyword: 'if', code: (cxt) => condition(cxt, text) },
  ...['then', 'else'].map((keyword): CodeKeywordDefinition => ({ keyword, code: () => {} })),
];

function items(cxt: KeywordCxt): void {
  const { gen, data } = cxt;
  if (cxt.schema === true) return;
  if (!Array.isArray(cxt.schema)) {
    gen.forRange('i', 0, _`${data}.length`, (i) => apply(cxt, cxt.schema, { to: { item: i } }));
    return;
  }
  for (const [index, schema] of branchesOf(cxt)) {
    gen.if(_`${data}.length > ${index}`, () => apply(cxt, schema, { to: { item: index } }));
  }
}

function additionalItems(cxt: KeywordCxt, text: ModuleParts): void {
  const { gen, data } = cxt;
  const first = (cxt.parentSchema.items as readonly unknown[]).length;
  if (cxt.schema === true) return;
  if (isNever(cxt.schema)) failIf(cxt, text, _`${data}.length > ${first}`, _`${first}`);
  else gen.forRange('i', first, _`${data}.length`, (i) => apply(cxt, cxt.schema, { to: { item: i } }));
}

function contains(cxt: KeywordCxt, text: ModuleParts): void {
  const { gen, data } = cxt;
  if (cxt.schema === true) {
    failIf(cxt, text, _`${data}.length === 0`);
    return;
  }
  const before = gen.const('before', ERRORS);
  const isThere = gen.let('found', false);
  gen.forRange('i', 0, _`${data}.length`, (i) => {
    const start = gen.const('start', ERRORS);
    apply(cxt, cxt.schema, { to: { item: i }, silently: true });
    gen.if(_`${ERRORS} === ${start}`, () => gen.assign(isThere, true).break());
  });
  gen.code(forgetSince(before, text));
  failIf(cxt, text, _`!${isThere}`);
}

function propertyNames(cxt: KeywordCxt, text: ModuleParts): void {
  const { gen, data } = cxt;
  if (cxt.schema === true) return;
  gen.forIn('key', data, (key) => {
    const before = gen.const('before', ERRORS);
    apply(cxt, cxt.schema, { to: { variable: key }, silently: true });
    gen.if(_`${ERRORS} !== ${before}`, () => {
      gen.code(forgetSince(before, text));
      gen.code(failing(cxt, text, key));
    });
  });
}

function allOf(cxt: KeywordCxt): void {
  for (const [, schema] of branchesOf(cxt)) apply(cxt, schema);
}

function anyOf(cxt: KeywordCxt, text: ModuleParts): void {
  const { gen } = cxt;
  const branches = branchesOf(cxt);
  // One that always holds decides it.
  if (branches.length < (cxt.schema as readonly unknown[]).length) return;
  const before = gen.const('before', ERRORS);
  const holds = gen.let('holds');
  branches.forEach(([, schema], index) => {
    const tryBranch = (): void => {
      const start = index === 0 ? before : gen.const('start', ERRORS);
      apply(cxt, schema);
      gen.assign(holds, _`${ERRORS} === ${start}`);
    };
    if (index === 0) tryBranch();
    else gen.if(_`!${holds}`, tryBranch);
  });
  gen.if(holds, forgetSince(before, text), failing(cxt, text, undefined));
}

function oneOf(cxt: KeywordCxt, text: ModuleParts): void {
  const { gen } = cxt;
  const branches = branchesOf(cxt);
  const before = gen.const('before', ERRORS);
  const matches = gen.let('matches', (cxt.schema as readonly unknown[]).length - branches.length);
  for (const [, schema] of branches) {
    const start = gen.const('start', ERRORS);
    apply(cxt, schema);
    gen.if(_`${ERRORS} === ${start}`, _`${matches}++`);
  }
  // Where several hold, what is wrong with the others is beside the point.
  gen.if(_`${matches} > 0`, forgetSince(before, text));
  failIf(cxt, text, _`${matches} !== 1`);
}

function not(cxt: KeywordCxt, text: ModuleParts): void {
  const { gen } = cxt;
  if (cxt.schema === true) {
    gen.code(failing(cxt, text, undefined));
    return;
  }
  const before = gen.const('before', ERRORS);
  apply(cxt, cxt.schema, { silently: true });
  gen.if(_`${ERRORS} === ${before}`, failing(cxt, text, undefined), forgetSince(before, text));
}

function condition(cxt: KeywordCxt, text: ModuleParts): void {
  const { gen } = cxt;
  const clause = (keyword: 'then' | 'else') => (): void => {
    const schema: unknown = cxt.parentSchema[keyword];
    if (schema !== undefined && schema !== true) apply(cxt, schema);
  };
  if (cxt.schema === true) {
    clause('then')();
    return;
  }
  const before = gen.const('before', ERRORS);
  apply(cxt, cxt.schema, { silently: true });
  gen.if(_`${ERRORS} === ${before}`, clause('then'), () => {
    gen.code(forgetSince(before, text));
    clause('else')();
  });
}

function forgetSince(before: Name, text: ModuleParts): Code {
  return _`${ERRORS} = ${text.helper('forget')}(${FAILURES}, ${before})`;
}

/** The schemas of a list that can fail, and their places in it. */
function branchesOf({ schema }: KeywordCxt): (readonly [number, unknown])[] {
  return [...(schema as readonly unknown[]).entries()].filter(([, branch]) => branch !== true);
}

/** Whether a schema holds for nothing. */
export function isNever(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && Object.hasOwn(schema, 'never');
}
