import type { KeywordSchema, Reference, SchemaGraph, SchemaNode } from '../../../contract/model.js';
import { resolve } from '../../../contract/views.js';

/** Schemas that one value satisfies at the same time, with one branch chosen of every `anyOf` and `oneOf`. */
export interface Conjunct {
  readonly schemas: readonly KeywordSchema[];
}

/** More combinations of branches than anybody writes by hand. */
const MOST = 64;

/**
 * All that schemas together allow, as alternatives. Follows every reference.
 *
 * @param tooMany - told where branches are left out because they have too many combinations
 */
export function conjunctsOf(
  graph: SchemaGraph,
  nodes: readonly SchemaNode[],
  tooMany: (at: KeywordSchema) => void,
): readonly Conjunct[] {
  let open: Draft[] = [draftOf(graph, nodes, EMPTY)].flatMap((draft) => draft ?? []);
  const done: Draft[] = [];
  while (open.length > 0) {
    const next: Draft[] = [];
    for (const draft of open) {
      const [choice, ...others] = draft.choices;
      if (!choice) {
        done.push(draft);
        continue;
      }
      const rest = { ...draft, choices: others };
      if (open.length + done.length + choice.branches.length > MOST) {
        tooMany(choice.of);
        next.push(rest);
        continue;
      }
      next.push(...choice.branches.flatMap((branch) => draftOf(graph, [branch], rest) ?? []));
    }
    open = next;
  }
  return done.map(({ schemas }) => ({ schemas: [...schemas] }));
}

interface Draft {
  readonly schemas: ReadonlySet<KeywordSchema>;
  readonly choices: readonly Choice[];
}

interface Choice {
  readonly of: KeywordSchema;
  readonly branches: readonly SchemaNode[];
}

const EMPTY: Draft = { schemas: new Set(), choices: [] };

/** A draft with more schemas in it; `undefined` where nothing satisfies one of them. */
function draftOf(graph: SchemaGraph, nodes: readonly SchemaNode[], base: Draft): Draft | undefined {
  const schemas = new Set(base.schemas);
  const choices = [...base.choices];
  let impossible = false;
  const visit = (node: SchemaNode): void => {
    const schema = resolve(graph, node);
    if (schema.kind === 'boolean') {
      impossible ||= !schema.value;
      return;
    }
    if (schemas.has(schema)) return;
    schemas.add(schema);
    const { allOf, anyOf, oneOf } = schema.assertions;
    allOf?.forEach(visit);
    for (const branches of [anyOf, oneOf]) if (branches) choices.push({ of: schema, branches });
  };
  nodes.forEach(visit);
  return impossible ? undefined : { schemas, choices };
}

/** The parts of schemas through `allOf`, with references as they stand, and without those that say nothing of a shape. */
export function atomsOf(nodes: readonly SchemaNode[]): readonly (KeywordSchema | Reference)[] {
  const atoms = new Map<string, KeywordSchema | Reference>();
  const seen = new Set<SchemaNode>();
  const visit = (node: SchemaNode): void => {
    if (node.kind === 'boolean' || seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'reference') {
      atoms.set(node.target, node);
      return;
    }
    if (saysShape(node)) atoms.set(node.id, node);
    node.assertions.allOf?.forEach(visit);
  };
  nodes.forEach(visit);
  const found = [...atoms.values()];
  // Beside a reference, a type alone only repeats what the target says.
  const hasReference = found.some(({ kind }) => kind === 'reference');
  return hasReference ? found.filter((atom) => atom.kind === 'reference' || saysMoreThanType(atom)) : found;
}

function saysShape(schema: KeywordSchema): boolean {
  return schema.assertions.type !== undefined || saysMoreThanType(schema);
}

function saysMoreThanType({ assertions, roles }: KeywordSchema): boolean {
  const { properties, patternProperties, additionalProperties, required, items, anyOf, oneOf } = assertions;
  const { enum: values, const: constant, format } = assertions;
  if (properties || patternProperties || required || items || anyOf || oneOf || values || constant) return true;
  if (format === 'date-time' || roles.extensibleEnum) return true;
  return additionalProperties !== undefined && additionalProperties.kind !== 'boolean';
}
