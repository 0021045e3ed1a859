import type { Diagnostics, Location } from '../../diagnostics/diagnostic.js';
import { didYouMean } from '../../runtime/did-you-mean.js';
import { isObject } from '../json.js';

type Accepts = (value: unknown) => boolean;

const isNumber: Accepts = (value) => typeof value === 'number';
const isText: Accepts = (value) => typeof value === 'string';
const isFlag: Accepts = (value) => typeof value === 'boolean';
const isList: Accepts = Array.isArray;
const isSchema: Accepts = (value) => isObject(value) || isFlag(value);
const isMap: Accepts = (value) =>
  isObject(value) && Object.values(value).every((member) => isSchema(member) || isList(member));
const isAnything: Accepts = () => true;

/**
 * What people mean to write in a schema, and which values each takes. A word of their own is seldom
 * both a letter away from a keyword and given a value that the keyword takes.
 *
 * Source: JSON Schema draft-07; AsyncAPI 3.1, "Schema Object".
 */
const KEYWORDS: ReadonlyMap<string, Accepts> = new Map([
  ...each(isNumber, 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'),
  ...each(isNumber, 'maxLength', 'minLength', 'maxItems', 'minItems', 'maxProperties', 'minProperties'),
  ...each(isText, '$ref', 'title', 'description', 'format', 'pattern', 'discriminator'),
  ...each(isText, 'contentEncoding', 'contentMediaType'),
  ...each(isFlag, 'uniqueItems', 'deprecated', 'readOnly', 'writeOnly'),
  ...each(isList, 'enum', 'examples', 'allOf', 'anyOf', 'oneOf'),
  ...each(
    isSchema,
    'additionalItems',
    'additionalProperties',
    'contains',
    'propertyNames',
    'not',
    'if',
    'then',
    'else',
  ),
  ...each(isMap, 'properties', 'patternProperties', 'dependencies', 'definitions'),
  ...each(isAnything, 'const', 'default'),
  ...each((value) => isText(value) || isList(value), 'type'),
  ...each((value) => isList(value) || isFlag(value), 'required'),
  ...each((value) => isSchema(value) || isList(value), 'items'),
  ...each(isObject, 'externalDocs'),
]);

/** Words that other drafts, OpenAPI and common tools have in schemas: none of them is a slip of the pen. */
const OTHERS: ReadonlySet<string> = new Set([
  ...['id', '$id', '$schema', '$comment', '$defs', '$anchor', '$vocabulary', '$recursiveRef', '$recursiveAnchor'],
  ...['$dynamicRef', '$dynamicAnchor', 'prefixItems', 'minContains', 'maxContains', 'contentSchema'],
  ...['unevaluatedItems', 'unevaluatedProperties', 'dependentRequired', 'dependentSchemas'],
  ...['nullable', 'example', 'xml', 'schema', 'schemaFormat', 'formatMinimum', 'formatMaximum'],
]);

/** Warns of what looks like a keyword with a slip in it: without it, the schema says less than its author thinks. */
export function reportMisspeltKeywords(
  schema: Readonly<Record<string, unknown>>,
  locate: (keyword: string) => Location,
  diagnostics: Diagnostics,
): void {
  for (const [word, value] of Object.entries(schema)) {
    if (KEYWORDS.has(word) || OTHERS.has(word) || word.startsWith('x-')) continue;
    const meant = meantBy(word, value, schema);
    if (meant === undefined) continue;
    diagnostics.report('misspelt-schema-keyword', {
      message: `'${word}' is no keyword of schemas, so it has no effect.`,
      at: locate(word),
      help: `Did you mean '${meant}'? A word of your own begins with 'x-'.`,
    });
  }
}

/** The keyword that is a slip or two away, takes the value, and does not stand in the schema already. */
function meantBy(word: string, value: unknown, schema: Readonly<Record<string, unknown>>): string | undefined {
  const possible = [...KEYWORDS]
    .filter(([keyword, accepts]) => !Object.hasOwn(schema, keyword) && !isPrefixed(word, keyword) && accepts(value))
    .map(([keyword]) => keyword);
  return didYouMean(word, possible, allowedEdits(word));
}

/** Tools put something before a keyword to make it their own: `tsType`, `$type`, `tsAdditionalProperties`. */
function isPrefixed(word: string, keyword: string): boolean {
  const start = word.slice(0, -keyword.length);
  return (
    start !== '' &&
    (word === `${start}${keyword.charAt(0).toUpperCase()}${keyword.slice(1)}` || word === `${start}${keyword}`)
  );
}

/** Short words are close to too many others; of them only the letter case may differ. */
function allowedEdits({ length }: string): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

function each(accepts: Accepts, ...keywords: readonly string[]): (readonly [string, Accepts])[] {
  return keywords.map((keyword) => [keyword, accepts]);
}
