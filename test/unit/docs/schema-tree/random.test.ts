import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../generator/contract/json.js';
import type { Contract } from '../../../../generator/contract/model.js';
import { propertiesOf } from '../../../../generator/contract/views.js';
import { continuedIn, fieldsOf } from '../../../../generator/docs/schema-tree/fields-of.js';
import type { SchemaTree } from '../../../../generator/docs/schema-tree/model.js';
import { contractOf } from '../../emitters/contract.js';
import { schemaSets } from '../../emitters/validators/arbitrary-schemas.js';
import { htmlOf, markdownOf, treeIn } from './trees.js';

/** Names that are seen nowhere else in a schema. */
const MARK = 'name·';
const RULING_OUT = new Set(['type', 'enum', 'const', 'not', 'propertyNames']);

/** Without what makes values impossible: of a value that cannot be, nothing more is told. */
function loosened(value: unknown): unknown {
  if (value === false) return true;
  if (Array.isArray(value)) return value.map(loosened);
  if (typeof value !== 'object' || value === null) return value;
  const { if: condition, then: yes, else: no, additionalItems, ...others } = value as Record<string, unknown>;
  const members = Object.entries({
    ...others,
    // Alone, these say nothing.
    ...(condition !== undefined && (yes !== undefined || no !== undefined) && { if: condition, then: yes, else: no }),
    ...(Array.isArray(others.items) && additionalItems !== undefined && { additionalItems }),
  });
  return Object.fromEntries(
    members
      .filter(([key, member]) => !RULING_OUT.has(key) && member !== undefined)
      .map(([key, member]) => [key, key === 'properties' ? marked(member as JsonObject) : loosened(member)]),
  );
}

function marked(properties: JsonObject): unknown {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [MARK + name, loosened(schema)]));
}

/** The tree of `Root`, and those of the pages to which it leads on. */
function treesOf(contract: Contract): readonly SchemaTree[] {
  const trees = new Map<string, SchemaTree>([['Root', treeIn(contract)]]);
  for (const tree of trees.values()) {
    for (const { page } of continuedIn(tree)) {
      const name = page?.replace('schemas/', '');
      if (name !== undefined && !trees.has(name)) trees.set(name, treeIn(contract, name));
    }
  }
  return [...trees.values()];
}

/** The places of names that can be reached from a schema. */
function declaredFrom(schemas: Readonly<Record<string, unknown>>): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, member] of Object.entries(value)) {
      if (key.startsWith(MARK)) names.add(key);
      if (key === '$ref') visit(schemas[String(member).replace('#/components/schemas/', '')]);
      else visit(member);
    }
  };
  visit(schemas.Root);
  return [...names];
}

describe('trees of random schemas', () => {
  test('end, and have anchors of which each is one place', () => {
    fc.assert(
      fc.property(schemaSets, (schemas) => {
        for (const tree of treesOf(contractOf({ schemas: schemas as JsonObject }))) {
          const ids = [tree.prefix, ...fieldsOf(tree).map(({ id }) => id)];
          expect(new Set(ids).size).toBe(ids.length);
          const html = [...htmlOf(tree).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
          expect(html.toSorted()).toEqual(ids.toSorted());
        }
      }),
    );
  });

  test('lead back only to places that they have', () => {
    fc.assert(
      fc.property(schemaSets, (schemas) => {
        for (const tree of treesOf(contractOf({ schemas: schemas as JsonObject }))) {
          const ids = new Set([tree.prefix, ...fieldsOf(tree).map(({ id }) => id)]);
          for (const { id } of continuedIn(tree)) expect(id === undefined || ids.has(id)).toBe(true);
        }
      }),
    );
  });

  test('tell of every name that is declared, in both forms', () => {
    fc.assert(
      fc.property(schemaSets, (random) => {
        const schemas = loosened(random) as JsonObject;
        const trees = treesOf(contractOf({ schemas }));
        const html = trees.map(htmlOf).join('\n');
        const markdown = trees.map(markdownOf).join('\n');
        for (const name of declaredFrom(schemas)) {
          expect(html).toContain(`${name}<`);
          expect(markdown).toContain(`${name}\``);
        }
      }),
    );
  });

  test('agree with the shared view of properties, on their upper level', () => {
    fc.assert(
      fc.property(schemaSets, (random) => {
        const contract = contractOf({ schemas: loosened(random) as JsonObject });
        const node = contract.schemas.nodes.get('#/components/schemas/Root');
        if (!node) return;
        const told = new Map(treeIn(contract).root.fields.map(({ name, required }) => [name, required]));
        for (const { name, required } of propertiesOf(contract.schemas, node).values()) {
          expect(told.get(name)).toBe(required);
        }
      }),
    );
  });
});
