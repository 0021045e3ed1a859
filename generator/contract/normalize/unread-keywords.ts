import type { Diagnostics, Location } from '../../diagnostics/diagnostic.js';
import type { Dialect } from './dialect.js';

/** Keywords of other drafts and tools that assert nothing in draft-07, and what to write instead. */
const LATER_KEYWORDS: ReadonlyMap<string, string> = new Map([
  ['prefixItems', "Write the tuple as a list under 'items'."],
  ['dependentRequired', "Write it under 'dependencies'."],
  ['dependentSchemas', "Write it under 'dependencies'."],
  ['unevaluatedProperties', "Use 'additionalProperties' where all properties are in one schema."],
  ['unevaluatedItems', "Use 'additionalItems'."],
  ['minContains', "Draft-07 has 'contains' without counts."],
  ['maxContains', "Draft-07 has 'contains' without counts."],
  ['$recursiveRef', "Use '$ref'."],
  ['$dynamicRef', "Use '$ref'."],
]);

/** Warns of keywords that look like assertions but are none, so that nobody relies on them. */
export function reportUnreadKeywords(
  schema: Record<string, unknown>,
  at: Location,
  dialect: Dialect,
  diagnostics: Diagnostics,
): void {
  for (const keyword of Object.keys(schema)) {
    const help = LATER_KEYWORDS.get(keyword) ?? nullableHelp(keyword, schema, dialect);
    if (help === undefined) continue;
    diagnostics.report('unsupported-schema-keyword', {
      message: `'${keyword}' is not a keyword of draft-07, so it has no effect.`,
      at,
      help,
    });
  }
}

function nullableHelp(keyword: string, schema: Record<string, unknown>, dialect: Dialect): string | undefined {
  if (keyword !== 'nullable' || dialect.hasNullable || schema.nullable !== true) return undefined;
  return "Add 'null' to 'type', as in type: [string, 'null'].";
}
