import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { didYouMean } from '../../runtime/did-you-mean.js';
import type { Bundle } from '../bundle/bundle.js';
import type { Kind } from '../bundle/grammar.js';
import { isObject, own, ownString, pointer } from '../json.js';
import { type CompiledSchema, vocabularySchemas } from './compiled.js';
import { explain } from './structure.js';
import { walkDocument } from './walk.js';

/** Which kinds of object each extension belongs to. */
const HOMES: Readonly<Record<string, readonly Kind[] | 'anywhere'>> = {
  'x-webhook-dispatch': ['document'],
  'x-guides': ['document'],
  'x-webhook-envelope': ['schema', 'anySchema'],
  'x-change': ['schema', 'anySchema'],
  'x-extensible-enum': ['schema', 'anySchema'],
  'x-mock': ['schema', 'anySchema'],
  'x-invariants': ['schema', 'anySchema'],
  'x-webhook-event': ['message', 'messageChoice', 'messageTrait'],
  'x-follow-up': ['message', 'messageChoice', 'messageTrait'],
  'x-webhook-signature': ['securityScheme'],
  'x-webhook-delivery': ['operation', 'operationTrait', 'channel'],
  'x-interpretation': 'anywhere',
};

/** Checks every `x-` extension that is ours: its value, its place, its spelling. */
export function checkVocabulary(bundle: Bundle, diagnostics: Diagnostics): void {
  const schemas = vocabularySchemas();
  const ids = new Map<string, string>();
  for (const { value, kind, place } of walkDocument(bundle.document)) {
    // A property that happens to be called like an extension is none.
    if (!isObject(value) || kind.startsWith('map of ')) continue;
    for (const name of Object.keys(value)) {
      if (!name.startsWith('x-')) continue;
      const found: Extension = { name, value: value[name], place: pointer(place, name), kind };
      if (!isAtHome(found, bundle, diagnostics)) continue;
      if (!isValid(found, schemas[name], bundle, diagnostics)) continue;
      if (name === 'x-interpretation') checkIds(found.value, found.place, ids, bundle.locate, diagnostics);
      if (name === 'x-follow-up') checkParameters(found.value, found.place, bundle.locate, diagnostics);
    }
  }
}

interface Extension {
  readonly name: string;
  readonly value: unknown;
  readonly place: string;
  readonly kind: Kind;
}

function isAtHome({ name, place, kind }: Extension, { locate }: Bundle, diagnostics: Diagnostics): boolean {
  const homes = Object.hasOwn(HOMES, name) ? HOMES[name] : undefined;
  if (!homes) {
    reportLookalike(name, locate(place), diagnostics);
    return false;
  }
  if (homes === 'anywhere' || homes.includes(kind)) return true;
  diagnostics.report('vocabulary-misplaced', {
    message: `'${name}' has no effect here.`,
    at: locate(place),
    help: `It belongs on a ${homes.filter((home) => !/^any|Choice$/.test(home)).join(' or ')}.`,
  });
  return false;
}

function isValid(
  { name, value, place }: Extension,
  validate: CompiledSchema | undefined,
  { locate }: Bundle,
  diagnostics: Diagnostics,
): boolean {
  if (!validate || validate(value)) return true;
  for (const error of explain(validate.errors ?? [], value, { subject: name, language: 'vocabulary' })) {
    const { message, help } = error;
    diagnostics.report('vocabulary-invalid', { message, help, at: locate(place + error.place) });
  }
  return false;
}

function reportLookalike(name: string, at: ReturnType<Bundle['locate']>, diagnostics: Diagnostics): void {
  const meant = didYouMean(name, Object.keys(HOMES));
  if (meant === undefined && !name.startsWith('x-webhook-')) return;
  diagnostics.report('vocabulary-unknown', {
    message: `'${name}' is not an extension of this vocabulary.`,
    at,
    help: meant === undefined ? `The vocabulary has ${Object.keys(HOMES).join(', ')}.` : `Did you mean '${meant}'?`,
  });
}

/** Links in the docs are made of the ids, so each stands for one decision. */
function checkIds(
  value: unknown,
  place: string,
  ids: Map<string, string>,
  locate: Bundle['locate'],
  diagnostics: Diagnostics,
): void {
  const entries = Array.isArray(value)
    ? value.map((entry, index) => [entry, pointer(place, index)] as const)
    : [[value, place] as const];
  for (const [entry, where] of entries) {
    const id = ownString(entry, 'id');
    if (id === undefined) continue;
    if (ids.has(id)) {
      diagnostics.report('interpretation-duplicate', {
        message: `The interpretation '${id}' is already noted at ${ids.get(id)}.`,
        at: locate(where),
      });
    } else ids.set(id, where);
  }
}

function checkParameters(value: unknown, place: string, locate: Bundle['locate'], diagnostics: Diagnostics): void {
  for (const [, name = ''] of (ownString(value, 'path') ?? '').matchAll(/\{([^}]*)\}/g)) {
    if (own(own(value, 'parameters'), name) !== undefined) continue;
    diagnostics.report('follow-up-parameter-missing', {
      message: `The path has a parameter '${name}', but nothing says where its value comes from.`,
      at: locate(pointer(place, 'path')),
    });
  }
}
