import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Bundle } from '../bundle/bundle.js';
import { ownString, pointer, valueAt } from '../json.js';
import { asyncApiSchema, type StructureError } from './compiled.js';

/**
 * Checks a bundled document against the meta-schema of its version: the verdict of
 * `@asyncapi/parser`, which runs the same schema, at a hundredth of the cost because references
 * are not unfolded.
 */
export function checkStructure({ document, locate }: Bundle, diagnostics: Diagnostics): void {
  const validate = asyncApiSchema(ownString(document, 'asyncapi') ?? '');
  if (validate(document)) return;
  for (const { place, message } of explain(validate.errors ?? [], document)) {
    diagnostics.report('structure', { message, at: locate(place) });
  }
}

interface Explained {
  readonly place: string;
  readonly message: string;
}

/**
 * The few errors that a person can act on, out of the many that a meta-schema full of alternatives
 * gives: the deepest ones, one for each place, and none about the alternative 'a reference'.
 */
export function explain(errors: readonly StructureError[], document: unknown): readonly Explained[] {
  const useful = errors.filter((error) => !isAboutAlternatives(error) && !isAboutReference(error));
  const chosen = useful.length > 0 ? useful : errors;
  const byPlace = new Map<string, StructureError>();
  for (const error of chosen) {
    const place = placeOf(error);
    if (!byPlace.has(place)) byPlace.set(place, error);
  }
  const places = [...byPlace.keys()];
  return [...byPlace]
    .filter(([place, error]) => !isChoice(error) || !places.some((other) => other.startsWith(`${place}/`)))
    .map(([place, error]) => ({ place, message: messageOf(error, document) }));
}

function isAboutAlternatives({ keyword }: StructureError): boolean {
  return keyword === 'oneOf' || keyword === 'anyOf' || keyword === 'if';
}

function isAboutReference({ keyword, params }: StructureError): boolean {
  return keyword === 'required' && params.missingProperty === '$ref';
}

/** Errors that rather say "the other alternative was meant" when something deeper is wrong too. */
function isChoice({ keyword }: StructureError): boolean {
  return ['type', 'const', 'enum', 'required', 'not', 'oneOf', 'anyOf'].includes(keyword);
}

function placeOf({ instancePath, keyword, params }: StructureError): string {
  const name = keyword === 'additionalProperties' ? params.additionalProperty : undefined;
  return typeof name === 'string' ? pointer(instancePath, name) : instancePath;
}

function messageOf(error: StructureError, document: unknown): string {
  const { keyword, params, instancePath } = error;
  const subject = instancePath === '' ? 'The document' : `'${instancePath.slice(instancePath.lastIndexOf('/') + 1)}'`;
  if (keyword === 'additionalProperties') return unknownField(String(params.additionalProperty), subject);
  if (keyword === 'required') return `${subject} lacks the field '${String(params.missingProperty)}'.`;
  if (keyword === 'enum')
    return `${subject} must be one of ${listed(params.allowedValues)}, not ${excerpt(valueAt(document, instancePath))}.`;
  if (keyword === 'const')
    return `${subject} must be ${JSON.stringify(params.allowedValue)}, not ${excerpt(valueAt(document, instancePath))}.`;
  return `${subject} ${error.message ?? `fails '${keyword}'`}.`;
}

function unknownField(name: string, subject: string): string {
  if (name === '$ref') return `${subject} may not be a reference.`;
  return `${subject} has a field '${name}' that AsyncAPI does not know here.`;
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : String(values);
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
