import type { KeywordSchema, Reference, SchemaNode } from '../../contract/model.js';
import { atomsOf, expand, saysShape } from './conjunction.js';
import { type Facts, factsOf, type MemberFacts } from './facts.js';
import type { Implication } from './implies.js';
import type { KindFinder } from './kinds.js';
import type { Scope } from './scope.js';

/** A type that extends others. */
interface Heritage {
  readonly bases: readonly Reference[];
  /** What it adds to them, or says more exactly than they do. */
  readonly members: readonly MemberFacts[];
}

interface Tools {
  readonly scope: Scope;
  readonly kinds: KindFinder;
  readonly implication: Implication;
}

/**
 * How a schema that is composed of named object types (`allOf: [Envelope, …]`) can be written as an
 * interface that extends them. `undefined` where it cannot, or where TypeScript might not see that it
 * can: every member has to be one that the base's takes.
 */
export function heritageOf(tools: Tools, node: SchemaNode): Heritage | undefined {
  const { scope, implication } = tools;
  const atoms = atomsOf(scope, [node]);
  if (atoms.references.length === 0 || atoms.impossible) return undefined;
  if (atoms.references.length === 1 && !atoms.schemas.some(saysShape)) return undefined;
  // One name alone says it all: an alias.
  if (atoms.references.some((reference) => implication.holds([reference], [node]))) return undefined;
  const whole = objectOf(tools, [node]);
  if (!whole) return undefined;
  const bases = atoms.references.map((reference) => objectOf(tools, [reference], node));
  if (bases.some((base) => !base || !isBase(base))) return undefined;
  const found = bases.filter((base) => base !== undefined);
  if (!found.every((base) => fits(implication, whole, base))) return undefined;
  const members = [...whole.members.values()].filter((member) => !isInherited(member, found));
  return { bases: atoms.references, members };
}

/** What is known of an object type without variants, or `undefined` if it is something else. */
function objectOf({ scope, kinds }: Tools, nodes: readonly SchemaNode[], notWithin?: SchemaNode): Facts | undefined {
  const { impossible, schemas } = expand(scope, nodes);
  if (impossible || schemas.includes(notWithin as KeywordSchema) || !isExactly(kinds, nodes)) return undefined;
  const facts = factsOf(schemas.filter(saysShape));
  return facts.unions.length > 0 || facts.values || facts.others.length > 0 ? undefined : facts;
}

/** Whether only objects are valid. */
function isExactly(kinds: KindFinder, nodes: readonly SchemaNode[]): boolean {
  const found = kinds.of(nodes);
  return found?.size === 1 && found.has('object');
}

function isBase({ members }: Facts): boolean {
  return members.size > 0;
}

function fits(implication: Implication, whole: Facts, base: Facts): boolean {
  return [...base.members.values()].every((inherited) => {
    const member = whole.members.get(inherited.name);
    if (!member) return false;
    return isSame(member.schemas, inherited.schemas) || implication.holds(member.schemas, inherited.schemas);
  });
}

/** Whether a member is the same in every base that has it, so that it need not be said again. */
function isInherited(member: MemberFacts, bases: readonly Facts[]): boolean {
  const inherited = bases.map(({ members }) => members.get(member.name)).filter((found) => found !== undefined);
  return (
    inherited.length > 0 &&
    inherited.every(({ schemas, required }) => required === member.required && isSame(schemas, member.schemas))
  );
}

function isSame(a: readonly SchemaNode[], b: readonly SchemaNode[]): boolean {
  return a.length === b.length && a.every((schema) => b.includes(schema));
}
