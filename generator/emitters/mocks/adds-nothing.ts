import type { KeywordSchema } from '../../contract/model.js';
import { allowedKinds, kindOf } from './kinds.js';
import { unionsOf } from './unions.js';

/** Whether a schema says nothing that the others do not. */
export function addsNothing(member: KeywordSchema, said: readonly KeywordSchema[], done: ReadonlySet<object>): boolean {
  const { assertions, roles, annotations } = member;
  if (roles.mock || roles.extensibleEnum || roles.invariants) return false;
  const hasHint = said.some((other) => other.roles.mock || other.assertions.const || other.assertions.enum);
  if ((annotations.examples || annotations.default) && !hasHint && isScalar(said)) return false;
  if (unionsOf(assertions).some(({ token }) => !done.has(token))) return false;
  const { allOf: _all, anyOf: _any, oneOf: _one, if: _if, then: _then, else: _else, ...plain } = assertions;
  return Object.keys(plain).every((keyword) => {
    if (keyword === 'type') return impliesType(said, plain.type ?? []);
    if (keyword === 'dependencies') return false;
    if (keyword !== 'required') return false;
    return (plain.required ?? []).every((name) => said.some((other) => other.assertions.required?.includes(name)));
  });
}

function isScalar(members: readonly KeywordSchema[]): boolean {
  const kinds = allowedKinds(members)?.kinds ?? [];
  return !kinds.includes('object') && !kinds.includes('array');
}

function impliesType(members: readonly KeywordSchema[], types: readonly string[]): boolean {
  const lists = members.map(({ assertions }) => assertions.type).filter((type) => type !== undefined);
  const covers = (type: string): boolean => types.includes(type) || (type === 'integer' && types.includes('number'));
  if (lists.some((list) => list.every(covers))) return true;
  return members.some(({ assertions: { const: only } }) => only !== undefined && types.includes(kindOf(only.value)));
}
