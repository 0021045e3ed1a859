/**
 * The schema languages that can be read, told by `schemaFormat`. They differ from draft-07 in a few
 * spellings only; everything else (Avro, Protobuf, RAML) is reported and left out.
 *
 * Source: AsyncAPI 3.1, "Multi Format Schema Object".
 */
export interface Dialect {
  readonly name: 'asyncapi' | 'draft-07' | 'draft-04' | 'openapi-3.0';
  /** `nullable: true` beside a type, as OpenAPI 3.0 has it. */
  readonly hasNullable: boolean;
  /** `exclusiveMinimum: true` beside `minimum`, as draft-04 and OpenAPI 3.0 have it. */
  readonly hasBooleanExclusives: boolean;
  /** `const`, which is newer than draft-04. */
  readonly hasConst: boolean;
}

const DRAFT_07 = { hasNullable: false, hasBooleanExclusives: false, hasConst: true } as const;
const ASYNCAPI: Dialect = { name: 'asyncapi', ...DRAFT_07 };

/**
 * @param schemaFormat - a media type such as `application/schema+json;version=draft-07`; absent means
 * the AsyncAPI Schema Object, a superset of draft-07
 * @returns the dialect, or `undefined` for a format that cannot be read
 */
export function dialectOf(schemaFormat: string | undefined): Dialect | undefined {
  if (schemaFormat === undefined) return ASYNCAPI;
  const [type = '', ...parameters] = schemaFormat.toLowerCase().replaceAll(/\s/g, '').split(';');
  const version = parameters.find((parameter) => parameter.startsWith('version='))?.slice('version='.length) ?? '';
  if (/^application\/vnd\.aai\.asyncapi(\+json|\+yaml)?$/.test(type)) return ASYNCAPI;
  if (/^application\/schema(\+json|\+yaml)?$/.test(type)) return jsonSchemaDialect(version);
  if (/^application\/vnd\.oai\.openapi(\+json|\+yaml)?$/.test(type)) return openApiDialect(version);
  return undefined;
}

function jsonSchemaDialect(version: string): Dialect | undefined {
  if (version === '' || version === 'draft-07' || version === 'draft-06') return { name: 'draft-07', ...DRAFT_07 };
  if (version === 'draft-04')
    return { name: 'draft-04', hasNullable: false, hasBooleanExclusives: true, hasConst: false };
  return undefined;
}

function openApiDialect(version: string): Dialect | undefined {
  if (version !== '' && !version.startsWith('3.0')) return undefined;
  return { name: 'openapi-3.0', hasNullable: true, hasBooleanExclusives: true, hasConst: false };
}
