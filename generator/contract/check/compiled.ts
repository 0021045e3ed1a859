import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What a compiled meta-schema reports, in the shape that ajv gives it. */
export interface StructureError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export interface CompiledSchema {
  (value: unknown): boolean;
  errors?: readonly StructureError[] | null;
}

// The build compiles the meta-schemas; the path is right from generator/ and from dist/ alike.
const folder = fileURLToPath(new URL('../../../dist/meta-schemas/', import.meta.url));
const require = createRequire(import.meta.url);

/** The meta-schema of a version of AsyncAPI, from `@asyncapi/specs`. */
export function asyncApiSchema(version: string): CompiledSchema {
  return require(`${folder}asyncapi-${version}.cjs`) as CompiledSchema;
}

/** One schema for each extension of the vocabulary, by its name. */
export function vocabularySchemas(): Readonly<Record<string, CompiledSchema>> {
  return require(`${folder}vocabulary.cjs`) as Readonly<Record<string, CompiledSchema>>;
}

/** The fields that AsyncAPI or the vocabulary has anywhere: what a misspelt one could have been meant to be. */
export function knownFields(of: 'asyncapi' | 'vocabulary'): readonly string[] {
  return (require(`${folder}fields.json`) as Readonly<Record<typeof of, readonly string[]>>)[of];
}
