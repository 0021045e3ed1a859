import type { Assertions, KeywordSchema } from '../../contract/model.js';
import { inline, jsonInline, patternInline } from '../quote/comment-text.js';
import type { Sources } from './docs.js';

const MAX_EXAMPLES = 3;
const MAX_JSON = 100;

const OF_SCALARS = [
  'minLength',
  'maxLength',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
] as const;
const OF_CONTAINERS = ['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties'] as const;

/** What a schema says about values beyond their type, as lines of a comment. */
export function constraintTags({ own, borrowed }: Sources): string[] {
  const all = [...own, ...borrowed];
  return [
    ...formatTags(all),
    ...OF_SCALARS.flatMap((keyword) => numberTag(all, keyword)),
    // How long a list may be is told where the list is declared.
    ...OF_CONTAINERS.flatMap((keyword) => numberTag(own, keyword)),
    ...defaultTag(all),
    ...exampleTags(all),
    ...seeTag(own),
    ...(own.some(({ annotations }) => annotations.deprecated) ? ['@deprecated'] : []),
  ];
}

function formatTags(schemas: readonly KeywordSchema[]): string[] {
  const tags: string[] = [];
  const format = first(schemas, 'format');
  const pattern = first(schemas, 'pattern');
  if (schemas.some(({ assertions }) => assertions.type?.includes('integer'))) tags.push('@integer');
  if (format !== undefined) tags.push(`@format ${inline(format)}`);
  const shown = pattern === undefined ? undefined : patternInline(pattern);
  if (shown !== undefined) tags.push(`@pattern ${shown}`);
  return tags;
}

function numberTag(schemas: readonly KeywordSchema[], keyword: keyof Assertions): string[] {
  const value = first(schemas, keyword);
  if (value === undefined) return [];
  return [value === true ? `@${keyword}` : `@${keyword} ${value}`];
}

function defaultTag(schemas: readonly KeywordSchema[]): string[] {
  const found = schemas.find(({ annotations }) => annotations.default !== undefined);
  const json = found && jsonInline(found.annotations.default?.value, MAX_JSON);
  return json === undefined ? [] : [`@default ${json}`];
}

function exampleTags(schemas: readonly KeywordSchema[]): string[] {
  const examples = schemas.find(({ annotations }) => annotations.examples)?.annotations.examples ?? [];
  const short = examples.map((value) => jsonInline(value, MAX_JSON)).filter((json) => json !== undefined);
  return short.slice(0, MAX_EXAMPLES).map((json) => `@example ${json}`);
}

function seeTag(schemas: readonly KeywordSchema[]): string[] {
  const docs = schemas.find(({ annotations }) => annotations.externalDocs)?.annotations.externalDocs;
  return docs ? [`@see ${inline(docs.url)}`] : [];
}

function first<Keyword extends keyof Assertions>(
  schemas: readonly KeywordSchema[],
  keyword: Keyword,
): Assertions[Keyword] | undefined {
  return schemas.find(({ assertions }) => assertions[keyword] !== undefined)?.assertions[keyword];
}
