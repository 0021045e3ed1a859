import { _, type Code, type KeywordCxt, type Name } from 'ajv';
import { valueExpression } from '../javascript-values.js';
import type { ModuleParts } from '../module-text.js';
import { isNever } from './applicators.js';
import { apply, placeOf } from './apply.js';
import { inFreshScope } from './block-scope.js';
import type { Definitions } from './definition.js';
import { failIf, failing, has, lacks } from './failing.js';
import { patternConstant } from './scalars.js';

/**
 * Keywords of objects that name properties. ajv's own read inherited ones (`toString`) and skip
 * `__proto__`; for draft-07 a name is a name, and an object has what is its own.
 */
export const properties: Definitions = (text) => [
  { keyword: 'required', code: (cxt) => required(cxt, text) },
  { keyword: 'properties', code: (cxt) => declared(cxt, text) },
  { keyword: 'patternProperties', code: (cxt) => patterned(cxt, text) },
  { keyword: 'additionalProperties', code: (cxt) => additional(cxt, text) },
  { keyword: 'dependencies', code: (cxt) => dependencies(cxt, text) },
];

type Members = { readonly [name: string]: unknown };

/** Properties that have a schema too are looked for where that is applied. */
function required(cxt: KeywordCxt, text: ModuleParts): void {
  const applied = appliedProperties(cxt);
  for (const name of cxt.schema as readonly string[]) {
    if (!applied.has(name)) failIf(cxt, text, lacks(cxt.data, name), _`${name}`);
  }
}

function declared(cxt: KeywordCxt, text: ModuleParts): void {
  const needed = new Set((cxt.parentSchema.required as readonly string[] | undefined) ?? []);
  const members = cxt.schema as Members;
  for (const name of appliedProperties(cxt)) {
    inFreshScope(cxt.gen, () => {
      const applyMember = (): void => apply(cxt, members[name], { to: { property: name } });
      const isAbsent = (): void => void cxt.gen.code(failing(cxt, text, _`${name}`, 'required'));
      if (needed.has(name)) cxt.gen.if(lacks(cxt.data, name), isAbsent, applyMember);
      else cxt.gen.if(has(cxt.data, name), applyMember);
    });
  }
}

/** The declared properties whose schema can fail. */
function appliedProperties({ parentSchema }: KeywordCxt): ReadonlySet<string> {
  const members = (parentSchema.properties ?? {}) as Members;
  return new Set(Object.keys(members).filter((name) => members[name] !== true));
}

function patterned(cxt: KeywordCxt, text: ModuleParts): void {
  const patterns = Object.entries(cxt.schema as Members).filter(([, schema]) => schema !== true);
  if (patterns.length === 0) return;
  cxt.gen.forIn('key', cxt.data, (key) => {
    for (const [pattern, schema] of patterns) {
      const expression = patternConstant(text, pattern, placeOf(cxt));
      cxt.gen.if(_`${expression}.test(${key})`, () => apply(cxt, schema, { to: { property: key } }));
    }
  });
}

function additional(cxt: KeywordCxt, text: ModuleParts): void {
  const schema: unknown = cxt.schema;
  if (schema === true) return;
  cxt.gen.forIn('key', cxt.data, (key) => {
    const isDeclared = knownNames(cxt, key, text);
    const applySchema = (): void => {
      if (isNever(schema)) cxt.gen.code(failing(cxt, text, key));
      else apply(cxt, schema, { to: { property: key } });
    };
    if (isDeclared) cxt.gen.if(_`!(${isDeclared})`, applySchema);
    else applySchema();
  });
}

/** Whether a name is declared or matches a pattern; `undefined` where none can be. */
function knownNames(cxt: KeywordCxt, key: Name, text: ModuleParts): Code | undefined {
  const names = Object.keys((cxt.parentSchema.properties ?? {}) as Members);
  const patterns = Object.keys((cxt.parentSchema.patternProperties ?? {}) as Members);
  const conditions = patterns.map((pattern) => _`${patternConstant(text, pattern, placeOf(cxt))}.test(${key})`);
  if (names.length > 0) {
    const known = text.constant('names', placeOf(cxt), `/* @__PURE__ */ new Set(${valueExpression(names)})`);
    conditions.unshift(_`${known}.has(${key})`);
  }
  return conditions.length === 0 ? undefined : conditions.reduce((any, one) => _`${any} || ${one}`);
}

function dependencies(cxt: KeywordCxt, text: ModuleParts): void {
  for (const [name, needed] of Object.entries(cxt.schema as Members)) {
    if (needed === true || (Array.isArray(needed) && needed.length === 0)) continue;
    cxt.gen.if(has(cxt.data, name), () => {
      if (!Array.isArray(needed)) return apply(cxt, needed);
      for (const other of needed) failIf(cxt, text, lacks(cxt.data, other), _`[${name}, ${other as string}]`);
    });
  }
}
