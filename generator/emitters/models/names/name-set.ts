import type { EnumDeclaration, ModelSet, ObjectDeclaration, UnionDeclaration } from '../model-set.js';
import { allocateNames, type NameClaim } from './allocate.js';

/** How one language names things. Candidates go from the best to one that is unique. */
export interface NamingRules {
  readonly types: (name: string) => readonly string[];
  readonly properties: (wire: string) => readonly string[];
  readonly enumMembers: (value: string | number, typeName: string) => readonly string[];
  /** The field for each branch of a union, in languages where a union is a struct. */
  readonly branches?: (
    declaration: UnionDeclaration,
    nameOf: (key: string) => string,
  ) => readonly (readonly string[])[];
  /** What the package itself calls something. */
  readonly reservedTypes: readonly string[];
  readonly reservedProperties: readonly string[];
  /** Whether members of enumerations are names of the whole package, as constants of Go are. */
  readonly enumMembersAreGlobal: boolean;
}

/** What everything is called in one language. */
export interface NameSet {
  /** By the key of a declaration or an event. */
  readonly types: ReadonlyMap<string, string>;
  /** By the key of a declaration, then by the name on the wire, the value, or the place of the branch. */
  readonly members: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export function nameEverything({ declarations, events }: ModelSet, rules: NamingRules): NameSet {
  const taken = new Set(rules.reservedTypes);
  const isEvent = new Set(events.map(({ key }) => key));
  const claimed = [...events, ...[...declarations.values()].filter(({ key }) => !isEvent.has(key))];
  const types = allocateNames(
    claimed.map(({ key, name }) => claimOf(key, name, rules.types(name))),
    taken,
  );
  const members = new Map<string, ReadonlyMap<string, string>>();
  for (const declaration of declarations.values()) {
    const { key } = declaration;
    if (declaration.kind === 'object') members.set(key, propertyNames(declaration, rules));
    if (declaration.kind === 'enum') {
      members.set(
        key,
        memberNames(declaration, types.get(key) ?? '', rules, rules.enumMembersAreGlobal ? taken : new Set()),
      );
    }
    if (declaration.kind === 'union' && rules.branches) {
      const candidates = rules.branches(declaration, (name) => types.get(name) ?? '');
      members.set(
        key,
        allocateNames(
          candidates.map((names, at) => claimOf(String(at), '', names)),
          new Set(rules.reservedProperties),
        ),
      );
    }
  }
  return { types, members };
}

function propertyNames({ properties }: ObjectDeclaration, rules: NamingRules): ReadonlyMap<string, string> {
  const claims = properties.map(({ wire }) => claimOf(wire, wire, rules.properties(wire)));
  return allocateNames(claims, new Set(rules.reservedProperties));
}

function memberNames(
  { values }: EnumDeclaration,
  typeName: string,
  rules: NamingRules,
  taken: Set<string>,
): ReadonlyMap<string, string> {
  const claims = values.map((value) => claimOf(String(value), String(value), rules.enumMembers(value, typeName)));
  return allocateNames(claims, taken);
}

function claimOf(key: string, own: string, candidates: readonly string[]): NameClaim {
  return { key, candidates, isExact: candidates[0] === own };
}

/** The name of a declaration or an event. */
export function typeName({ types }: NameSet, key: string): string {
  return found(types.get(key), key);
}

/** The name of a property, a member of an enumeration or a branch of a union. */
export function memberName({ members }: NameSet, key: string, member: string): string {
  return found(members.get(key)?.get(member), `${member} in ${key}`);
}

function found(name: string | undefined, what: string): string {
  if (name === undefined) throw new Error(`${what} has no name`);
  return name;
}
