/** Trees of small schemas, and their forms. */
import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Json, JsonObject } from '../../../../generator/contract/json.js';
import type { Contract } from '../../../../generator/contract/model.js';
import { nodeOf } from '../../../../generator/contract/views.js';
import { Schema } from '../../../../generator/docs/html/schema.js';
import { renderSchema } from '../../../../generator/docs/markdown/schema.js';
import { placesOf } from '../../../../generator/docs/place.js';
import type { SchemaTree } from '../../../../generator/docs/schema-tree/model.js';
import { schemaTree } from '../../../../generator/docs/schema-tree/schema-tree.js';
import { contractOf } from '../../emitters/contract.js';

/** The tree of a component: of `Root`, if it is not named. */
export function treeOf(schemas: JsonObject, name = 'Root'): SchemaTree {
  return treeIn(contractOf({ schemas }), name);
}

export function treeIn(contract: Contract, name = 'Root'): SchemaTree {
  const node = nodeOf(contract.schemas, `#/components/schemas/${name}`);
  return schemaTree(contract, node, { prefix: 'field', places: placesOf(contract) });
}

/** Every page is there. */
const href = (target: string): string => `./${target.replace('page:', '')}`;

export function markdownOf(tree: SchemaTree): string {
  return renderSchema(tree, { href });
}

export function htmlOf(tree: SchemaTree): string {
  return renderToStaticMarkup(h(Schema, { tree, href }));
}

/** What is written about a property `it` with this schema, line by line. */
export function linesAbout(schema: Json, others: JsonObject = {}): readonly string[] {
  const tree = treeOf({ Root: { type: 'object', properties: { it: schema } }, ...others });
  return markdownOf(tree).split('\n');
}
