import type { Location } from '../../diagnostics/diagnostic.js';
import { isObject, own, ownString } from '../json.js';
import type { Interpretation, SchemaRoles } from '../model.js';
import type { ChangeKind, EnvelopePlaces, Invariant, MockHint } from './types.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Reads the roles that a schema object declares. The values have passed the vocabulary check, or
 * the document is refused before anybody sees the result.
 * @param locate - where the value of an extension stands
 */
export function readSchemaRoles(schema: Record<string, unknown>, locate: (key: string) => Location): SchemaRoles {
  const out: Mutable<SchemaRoles> = {};
  if (isObject(schema['x-webhook-envelope'])) out.envelope = schema['x-webhook-envelope'] as EnvelopePlaces;
  if (typeof schema['x-change'] === 'string') out.change = schema['x-change'] as ChangeKind;
  const known = schema['x-extensible-enum'];
  if (Array.isArray(known)) out.extensibleEnum = known.filter((value): value is string => typeof value === 'string');
  if (isObject(schema['x-mock'])) out.mock = schema['x-mock'] as unknown as MockHint;
  if (Array.isArray(schema['x-invariants'])) out.invariants = schema['x-invariants'] as Invariant[];
  const interpretations = readInterpretations(schema, locate);
  if (interpretations.length > 0) out.interpretations = interpretations;
  return out;
}

/** The decisions noted on an object of the document, as `x-interpretation`: one, or a list. */
export function readInterpretations(holder: unknown, locate: (key: string) => Location): Interpretation[] {
  const value = own(holder, 'x-interpretation');
  if (value === undefined) return [];
  const entries = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry) => {
    const [id, question, decision, reason] = ['id', 'question', 'decision', 'reason'].map((key) =>
      ownString(entry, key),
    );
    if (id === undefined || question === undefined || decision === undefined) return [];
    const source = locate('x-interpretation');
    return [{ id, question, decision, source, ...(reason !== undefined && { reason }) }];
  });
}
