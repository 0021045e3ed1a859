import type {
  ConstrainedEnumModel,
  ConstrainedMetaModel,
  ConstrainedObjectModel,
  ConstrainedUnionModel,
  GoPreset,
} from '@asyncapi/modelina';
import { goComment, goString } from '../../quote/go.js';
import { plainLines } from '../../quote/plain-lines.js';
import type { Docs, ModelSet } from '../model-set.js';
import { originOf } from '../modelina.js';
import { memberName, type NameSet } from '../names/name-set.js';
import { circularProperties } from './circles.js';
import { fieldLines, fieldOf, pad, width } from './fields.js';

const WIDTH = 96;

const EXTRA = {
  name: 'Extra',
  type: 'map[string]json.RawMessage',
  tag: '`json:"-"`',
  doc: ['Extra holds properties that this package does not know. They are written again.'],
};

/** Structs, enumerations and unions as Modelina is to write them, instead of its own. */
export function presetFor(set: ModelSet, names: NameSet): GoPreset {
  const circular = circularProperties(set);
  return {
    struct: { self: ({ model }) => struct(model, circular) },
    enum: { self: ({ model }) => enumeration(model) },
    union: { self: ({ model }) => union(model, names) },
  };
}

function struct(model: ConstrainedObjectModel, circular: ReadonlySet<string>): string {
  const { declaration, event } = originOf(model);
  const docs = event?.docs ?? declaration?.docs ?? NO_DOCS;
  const properties = new Map(
    declaration?.kind === 'object' ? declaration.properties.map((property) => [property.wire, property]) : [],
  );
  const comment = goComment(typeDoc(model.name, docs, event ? [`Type on the wire: ${goString(event.wireType)}.`] : []));
  const eventType = event ? eventTypeMethod(model.name, event.wireType) : '';
  if (!declaration) return comment + valueEvent(model) + eventType;
  const fields = Object.values(model.properties).map((property) => {
    const wire = property.unconstrainedPropertyName;
    const doc = docLines(properties.get(wire)?.docs ?? NO_DOCS);
    return fieldOf(property, doc, circular.has(JSON.stringify([declaration.key, wire])));
  });
  return `${comment}type ${model.name} struct {\n${fieldLines([...fields, EXTRA])}}\n${eventType}${methods(model.name, 'Object')}`;
}

/** An event whose body is no object. */
function valueEvent(model: ConstrainedObjectModel): string {
  const [value] = Object.values(model.properties);
  const type = value ? fieldOf(value, [], false).type : 'json.RawMessage';
  return `type ${model.name} struct {
	// Value is the body.
	Value ${type}
}

// UnmarshalJSON reads the body.
func (v *${model.name}) UnmarshalJSON(data []byte) error {
	return decodeBody(data, &v.Value)
}

// MarshalJSON writes the body.
func (v ${model.name}) MarshalJSON() ([]byte, error) {
	return encodeBody(v.Value)
}
`;
}

function eventTypeMethod(name: string, wireType: string): string {
  return `
// EventType returns the type by which the event travels.
func (*${name}) EventType() string {
	return ${goString(wireType)}
}
`;
}

function methods(name: string, what: 'Object' | 'Union'): string {
  return `
// UnmarshalJSON reads what the contract says${what === 'Object' ? ', and keeps the rest in Extra' : ''}.
func (v *${name}) UnmarshalJSON(data []byte) error {
	return decode${what}(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v ${name}) MarshalJSON() ([]byte, error) {
	return encode${what}(v)
}
`;
}

function union(model: ConstrainedUnionModel, names: NameSet): string {
  const { declaration } = originOf(model);
  const key = declaration?.key ?? '';
  const fields = model.union.map((branch: ConstrainedMetaModel, at) => {
    return { name: memberName(names, key, String(at)), type: `*${branch.type}` };
  });
  const size = width(fields.map(({ name }) => name));
  const lines = fields.map(({ name, type }) => `\t${pad(name, size)} ${type}\n`);
  const comment = goComment(
    typeDoc(model.name, declaration?.docs ?? NO_DOCS, ['One field is set: the one that fits the value.']),
  );
  return `${comment}type ${model.name} struct {\n${lines.join('')}}\n${methods(model.name, 'Union')}`;
}

function enumeration(model: ConstrainedEnumModel): string {
  const { declaration } = originOf(model);
  const base = declaration?.kind === 'enum' && declaration.base === 'integer' ? 'int64' : 'string';
  const size = width(model.values.map(({ key }) => key));
  const members = model.values.map(({ key, originalInput }) => {
    const value = typeof originalInput === 'string' ? goString(originalInput) : String(originalInput);
    return `\t${pad(key, size)} ${model.name} = ${value}\n`;
  });
  return `${goComment(typeDoc(model.name, declaration?.docs ?? NO_DOCS))}type ${model.name} ${base}

// The values of ${model.name} known so far; others are possible.
const (
${members.join('')})
`;
}

const NO_DOCS: Docs = { deprecated: false };

function typeDoc(name: string, docs: Docs, more: readonly string[] = []): string[] {
  const text = `${name}: ${docs.text?.trim() || 'a value of the contract.'}`;
  return [...docLines({ ...docs, text }), ...more.flatMap((line) => ['', line])];
}

function docLines({ text, deprecated }: Docs): string[] {
  const lines = [...plainLines(text ?? '', WIDTH)];
  return deprecated ? [...lines, ...(lines.length > 0 ? [''] : []), 'Deprecated: do not build on it.'] : lines;
}
