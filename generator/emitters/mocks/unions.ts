import type { Assertions, KeywordSchema, SchemaNode } from '../../contract/model.js';

/** Cases of which a value is in one at least. */
export interface Union {
  /** The part of the document that says so: it is expanded once. */
  readonly token: object;
  readonly cases: readonly UnionCase[];
  /** Exactly one of the cases may hold. */
  readonly exclusive: boolean;
}

export interface UnionCase {
  /** Schemas that hold in this case. */
  readonly schemas: readonly SchemaNode[];
  /** A property that is absent in this case. */
  readonly without?: string;
  /** The schemas do not tell all that holds in this case. */
  readonly guarded?: true;
}

/** The first union of the schemas that is not expanded yet. */
export function nextUnion(members: readonly KeywordSchema[], done: ReadonlySet<object>): Union | undefined {
  for (const { assertions } of members) {
    for (const union of unionsOf(assertions)) if (!done.has(union.token)) return union;
  }
  return undefined;
}

export function unionsOf(assertions: Assertions): Union[] {
  const { anyOf, oneOf } = assertions;
  const unions: Union[] = [];
  const plain = (schemas: readonly SchemaNode[]): UnionCase[] => schemas.map((schema) => ({ schemas: [schema] }));
  if (oneOf) unions.push({ token: oneOf, cases: plain(oneOf), exclusive: oneOf.length > 1 });
  if (anyOf) unions.push({ token: anyOf, cases: plain(anyOf), exclusive: false });
  if (assertions.if) unions.push(condition(assertions.if, assertions));
  for (const [name, needed] of assertions.dependencies ?? []) {
    if (isNode(needed))
      unions.push({ token: needed, cases: [{ schemas: [needed] }, { schemas: [], without: name }], exclusive: false });
  }
  return unions;
}

function condition(test: SchemaNode, { then: yes, else: no }: Assertions): Union {
  const cases: UnionCase[] = [{ schemas: yes ? [test, yes] : [test] }, { schemas: no ? [no] : [], guarded: true }];
  return { token: test, cases, exclusive: false };
}

function isNode(value: SchemaNode | readonly string[]): value is SchemaNode {
  return !Array.isArray(value);
}
