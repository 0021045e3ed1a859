import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { didYouMean } from '../../runtime/did-you-mean.js';
import type { Bundle } from '../bundle/bundle.js';
import { ownString, pointer, tokensOf, valueAt } from '../json.js';
import { asyncApiSchema, knownFields, type StructureError } from './compiled.js';

/**
 * Checks a bundled document against the meta-schema of its version: the verdict of
 * `@asyncapi/parser`, which runs the same schema, at a hundredth of the cost because references
 * are not unfolded.
 */
export function checkStructure({ document, locate }: Bundle, diagnostics: Diagnostics): void {
  const version = ownString(document, 'asyncapi') ?? '';
  const validate = asyncApiSchema(version);
  if (validate(document)) return;
  const reference = `Compare this place with https://www.asyncapi.com/docs/reference/specification/v${version}.`;
  const subject = { subject: 'The document', language: 'asyncapi' } as const;
  for (const { place, message, help } of explain(validate.errors ?? [], document, subject)) {
    diagnostics.report('structure', { message, help: help ?? reference, at: locate(place) });
  }
}

interface Explained {
  readonly place: string;
  readonly message: string;
  readonly help: string | undefined;
}

interface Subject {
  /** What the value as a whole is called. */
  readonly subject: string;
  /** Whose words its fields are. */
  readonly language: 'asyncapi' | 'vocabulary';
}

/**
 * The few errors that a person can act on, out of the many that a meta-schema full of alternatives
 * gives: the deepest ones, one for each place, and none about the alternative 'a reference'.
 */
export function explain(errors: readonly StructureError[], value: unknown, subject: Subject): readonly Explained[] {
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
    .map(([place, error]) => ({
      place,
      message: messageOf(error, value, subject),
      help: helpFor(error, value, subject),
    }));
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

function messageOf(error: StructureError, root: unknown, { subject: whole, language }: Subject): string {
  const { keyword, params, instancePath } = error;
  const subject = instancePath === '' ? whole : nameOf(instancePath);
  if (keyword === 'additionalProperties') return unknownField(String(params.additionalProperty), subject, language);
  if (keyword === 'required') return `${subject} lacks the field '${String(params.missingProperty)}'.`;
  if (keyword === 'enum')
    return `${subject} must be one of ${listed(params.allowedValues)}, not ${excerpt(valueAt(root, instancePath))}.`;
  if (keyword === 'const')
    return `${subject} must be ${JSON.stringify(params.allowedValue)}, not ${excerpt(valueAt(root, instancePath))}.`;
  return `${subject} ${error.message ?? `fails '${keyword}'`}.`;
}

/** The last token, and of an item of a list also what the list is called. */
function nameOf(place: string): string {
  const tokens = tokensOf(place);
  const last = tokens.at(-1) ?? '';
  return /^\d+$/.test(last) && tokens.length > 1 ? `'${tokens.at(-2)}/${last}'` : `'${last}'`;
}

function unknownField(name: string, subject: string, language: Subject['language']): string {
  if (name === '$ref') return `${subject} may not be a reference.`;
  if (language === 'vocabulary') return `${subject} has no field '${name}'.`;
  return `${subject} has a field '${name}' that AsyncAPI does not know here.`;
}

function helpFor(
  { keyword, params, instancePath }: StructureError,
  root: unknown,
  { language }: Subject,
): string | undefined {
  if (keyword === 'additionalProperties') {
    const meant = didYouMean(String(params.additionalProperty), knownFields(language));
    return meant === undefined ? undefined : `Did you mean '${meant}'?`;
  }
  // YAML reads the bare word as no value at all.
  if (valueAt(root, instancePath) === null && /\/type(\/\d+)?$/.test(instancePath)) return `Write "null" in quotes.`;
  return undefined;
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : String(values);
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
