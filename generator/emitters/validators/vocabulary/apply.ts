import { type KeywordCxt, type Name, nil } from 'ajv';
import { Type } from 'ajv/dist/compile/util.js';
import { UNREAD } from './failing.js';

/** The part of the value that a schema is applied to; without one, the value itself. */
export interface Part {
  readonly property?: string | Name;
  readonly item?: number | Name;
  /** The value of a variable, such as the name of a property. */
  readonly variable?: Name;
}

export interface Application {
  readonly to?: Part;
  /** Only whether the schema holds is asked, so what is wrong is not told. */
  readonly silently?: boolean;
}

/**
 * Puts the code of a schema here. Where it stands is kept for the names of constants: ajv's own
 * record is a URI, which not every name of a property can be part of.
 */
export function apply(cxt: KeywordCxt, schema: unknown, { to = {}, silently = false }: Application = {}): void {
  const { property, item, variable } = to;
  const { errSchemaPath, topSchemaRef } = cxt.it;
  const step = typeof property === 'string' ? `/.${identifierPart(property)}` : '';
  cxt.subschema(
    {
      schema: schema as object,
      schemaPath: nil,
      errSchemaPath: errSchemaPath + step,
      topSchemaRef,
      ...(property !== undefined && { dataProp: property, dataPropType: Type.Str }),
      ...(item !== undefined && { dataProp: item, dataPropType: Type.Num }),
      ...(variable !== undefined && { data: variable }),
      ...(silently && { createErrors: false }),
    },
    UNREAD,
  );
}

/** The names of the properties that lead to the schema that is being compiled, as parts of identifiers. */
export function placeOf({ it }: KeywordCxt): readonly string[] {
  return it.errSchemaPath.split('/.').slice(1);
}

function identifierPart(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]+/g, '_');
}
