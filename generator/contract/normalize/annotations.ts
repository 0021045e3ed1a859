import { isObject, type Json, ownString } from '../json.js';
import type { Annotations, ExternalDocs } from '../model.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const TEXTS = ['title', 'description', 'contentEncoding', 'contentMediaType', 'discriminator'] as const;
const FLAGS = ['deprecated', 'readOnly', 'writeOnly'] as const;

/**
 * Reads what a schema object tells people and tools, apart from what it asserts.
 * @param docs - its `externalDocs`, behind the reference that it may be
 */
export function readAnnotations(schema: Record<string, unknown>, docs: unknown): Annotations {
  const out: Mutable<Annotations> = {};
  for (const keyword of TEXTS) {
    const value = schema[keyword];
    if (typeof value === 'string' && value !== '') out[keyword] = value;
  }
  for (const keyword of FLAGS) {
    if (schema[keyword] === true) out[keyword] = true;
  }
  if (Object.hasOwn(schema, 'default')) out.default = { value: schema.default as Json };
  if (Array.isArray(schema.examples) && schema.examples.length > 0) out.examples = schema.examples as Json[];
  // `example` is OpenAPI's spelling for one.
  else if (Object.hasOwn(schema, 'example')) out.examples = [schema.example as Json];
  const externalDocs = readExternalDocs(docs);
  if (externalDocs) out.externalDocs = externalDocs;
  return out;
}

export function readExternalDocs(value: unknown): ExternalDocs | undefined {
  const url = ownString(value, 'url');
  if (!isObject(value) || url === undefined) return undefined;
  const description = ownString(value, 'description');
  return description === undefined ? { url } : { url, description };
}
