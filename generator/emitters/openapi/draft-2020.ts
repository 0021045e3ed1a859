import { setOwn } from '../../contract/json.js';
import type { JsonSchema } from '../../contract/normalize/json-schema.js';
import { mapJsonSchema, type SchemaObject } from '../map-json-schema.js';

/**
 * A draft-07 schema in the words of OpenAPI 3.1, whose dialect is JSON Schema 2020-12.
 *
 * Source: JSON Schema, "Migrating from Draft 2019-09 to 2020-12" and "Draft-07 to 2019-09";
 * OpenAPI 3.1, "Schema Object".
 */
export function toDraft2020(schema: JsonSchema): JsonSchema {
  return mapJsonSchema(schema, convert);
}

function convert(schema: SchemaObject): SchemaObject {
  const out: SchemaObject = {};
  for (const [keyword, value] of Object.entries(schema)) Object.assign(out, convertKeyword(keyword, value));
  return out;
}

function convertKeyword(keyword: string, value: unknown): SchemaObject {
  if (keyword === 'items') return convertItems(value);
  // The graph keeps it beside a tuple only, where it is about what follows the tuple.
  if (keyword === 'additionalItems') return { items: value };
  if (keyword === 'dependencies') return convertDependencies(value as SchemaObject);
  // AsyncAPI names the property alone; OpenAPI wants an object.
  if (keyword === 'discriminator') return { discriminator: { propertyName: value } };
  return { [keyword]: value };
}

function convertItems(value: unknown): SchemaObject {
  if (!Array.isArray(value)) return { items: value };
  // An empty tuple constrains nothing, and 2020-12 does not allow one.
  return value.length > 0 ? { prefixItems: value } : {};
}

function convertDependencies(dependencies: SchemaObject): SchemaObject {
  const required = {};
  const schemas = {};
  for (const [name, value] of Object.entries(dependencies))
    setOwn(Array.isArray(value) ? required : schemas, name, value);
  return {
    ...(Object.keys(required).length > 0 && { dependentRequired: required }),
    ...(Object.keys(schemas).length > 0 && { dependentSchemas: schemas }),
  };
}
