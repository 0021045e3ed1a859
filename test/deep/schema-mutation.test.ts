/**
 * Takes one constraint at a time out of the schemas of the contract, and asks whether a test of behaviour
 * notices: a delivery that is judged wrongly. What nobody notices is a constraint that nobody tests.
 */
import { describe, expect, it } from 'vitest';
import { Oracle } from '../../generator/contract/check/oracle.js';
import type { Json, JsonObject } from '../../generator/contract/json.js';
import type { Contract, SchemaId, SchemaNode } from '../../generator/contract/model.js';
import { childrenOf, closureOf, nodeOf } from '../../generator/contract/views.js';
import { allFaults } from '../contract/faults.js';
import { modelJudge } from '../contract/judges.js';
import { readOwnContract } from '../support/contract.js';
import { readDocument } from '../support/specification.js';

const contract = await readOwnContract();

interface Mutant {
  readonly name: string;
  /** Takes the constraint out of a copy of the document. */
  readonly apply: (document: JsonObject) => void;
}

describe('a contract without one of its constraints', () => {
  it('is noticed', async () => {
    const all = mutants(contract);
    const survivors: string[] = [];
    for (const { name, apply } of all) {
      const document = structuredClone(contract.document) as JsonObject;
      apply(document);
      if (!(await isNoticed(document))) survivors.push(name);
    }
    console.log(
      `${all.length} mutants of the schemas: ${all.length - survivors.length} killed, ${survivors.length} survived`,
    );
    expect(survivors).toEqual([]);
    expect(all.length).toBeGreaterThan(100);
  });
});

/** A document that is refused, or judges a delivery wrongly, is noticed. */
async function isNoticed(document: JsonObject): Promise<boolean> {
  const { contract: mutated } = await readDocument(JSON.stringify(document));
  if (!mutated) return true;
  const findsFault = (faults: Generator<string>): boolean => !faults.next().done;
  return findsFault(resourceFaults(mutated)) || findsFault(allFaults(modelJudge(mutated)));
}

/** A resource is validated by itself too: then no envelope around it says that it is an object. */
function* resourceFaults({ schemas, resources }: Contract): Generator<string> {
  const oracle = new Oracle(schemas);
  for (const { name, schema } of resources) {
    for (const value of [null, true, 1, 'text', []]) {
      if (oracle.violations(nodeOf(schemas, schema), value).length === 0)
        yield `${name}: ${JSON.stringify(value)} passes`;
    }
  }
}

/** Keywords that make values invalid, where they stand alone. */
const ASSERTIONS = [
  'type',
  'const',
  'enum',
  'format',
  'pattern',
  'items',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'additionalProperties',
];

function mutants({ schemas, resources }: Contract): Mutant[] {
  const roots = resources.map(({ schema }) => schema);
  return [...closureOf(schemas, roots)].flatMap((id) => withNested(nodeOf(schemas, id)).flatMap(mutantsOf));
}

function withNested(node: SchemaNode): SchemaNode[] {
  return [node, ...childrenOf(node).flatMap(withNested)];
}

function mutantsOf({ id }: SchemaNode): Mutant[] {
  const schema = at(contract.document, id);
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return [];
  // What a constant is, is its type: without the second nothing changes.
  const told = ASSERTIONS.filter((keyword) => keyword in schema && !(keyword === 'type' && 'const' in schema));
  const without = told.map((keyword): Mutant => {
    return {
      name: `${id} without ${keyword}`,
      apply: (document) => void delete (at(document, id) as Record<string, unknown>)[keyword],
    };
  });
  const { required = [] } = schema as { required?: string[] };
  const optional = required.map((property): Mutant => {
    return {
      name: `${id} does not require ${property}`,
      apply: (document) => {
        const changed = at(document, id) as { required: string[] };
        changed.required = changed.required.filter((name) => name !== property);
      },
    };
  });
  return [...without, ...optional];
}

function at(document: Json, id: SchemaId): Json {
  const tokens = decodeURIComponent(id.slice(2))
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  return tokens.reduce<Json>((value, token) => (value as Record<string, Json>)[token] ?? null, document);
}
