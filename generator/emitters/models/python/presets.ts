import type { ConstrainedObjectModel, ConstrainedObjectPropertyModel, PythonPreset } from '@asyncapi/modelina';
import { plainLines } from '../../quote/plain-lines.js';
import { docstring, pythonString } from '../../quote/python.js';
import type { Docs, ModelProperty } from '../model-set.js';
import { originOf } from '../modelina.js';
import { literal } from './types.js';

const INDENT = '    ';
const WIDTH = 92;

/** Classes and enumerations as Modelina is to write them, instead of its own. */
export const PRESET = {
  class: { self: ({ model }) => dataclass(model) },
  enum: {
    self: ({ model }) => {
      const { declaration } = originOf(model);
      const base = declaration?.kind === 'enum' && declaration.base === 'integer' ? 'IntEnum' : 'StrEnum';
      const docs = declaration?.docs ?? { deprecated: false };
      const lines = [
        ...docLines(docs),
        ...(docs.text === undefined ? [] : ['']),
        'The values known so far; others are possible.',
      ];
      const members = model.values.map(
        ({ key, originalInput }) => `${INDENT}${key} = ${literal(originalInput as string | number)}\n`,
      );
      return `class ${model.name}(${base}):\n${docstring(lines, INDENT)}\n${members.join('')}`;
    },
  },
} satisfies PythonPreset;

function dataclass(model: ConstrainedObjectModel): string {
  const { declaration, event } = originOf(model);
  const docs = event?.docs ?? declaration?.docs;
  const lines = docLines(docs ?? { deprecated: false });
  if (event) lines.push('', `Type on the wire: ${pythonString(event.wireType)}.`);
  const properties = declaration?.kind === 'object' ? declaration.properties : [];
  const known = new Map(properties.map((property) => [property.wire, property]));
  const attributes = Object.values(model.properties).map((property) => {
    return attribute(property, known.get(property.unconstrainedPropertyName));
  });
  const base = declaration ? 'Model' : 'ValueModel';
  const doc = lines.length > 0 ? `${docstring(lines, INDENT)}\n` : '';
  return `@dataclass(kw_only=True)\nclass ${model.name}(${base}):\n${doc}${attributes.join('')}`;
}

function attribute(
  { propertyName, unconstrainedPropertyName: wire, required, property }: ConstrainedObjectPropertyModel,
  known: ModelProperty | undefined,
): string {
  const type = required ? property.type : `${property.type} | Absent`;
  const value = defaultOf(type, required, known);
  const isSame = propertyName === wire;
  const assigned = isSame ? value : `wire(${[pythonString(wire), ...(value === undefined ? [] : [value])].join(', ')})`;
  const doc = known ? docLines(known.docs) : [];
  const line = `${INDENT}${propertyName}: ${type}${assigned === undefined ? '' : ` = ${assigned}`}\n`;
  return line + (doc.length > 0 ? docstring(doc, INDENT) : '');
}

/** Constants fill themselves in for whoever makes an event. */
function defaultOf(type: string, required: boolean, known: ModelProperty | undefined): string | undefined {
  if (!required) return 'ABSENT';
  return known?.type.kind === 'constant' && type.startsWith('Literal[') ? literal(known.type.value) : undefined;
}

function docLines({ text, deprecated }: Docs): string[] {
  const lines = [...plainLines(text ?? '', WIDTH)];
  return deprecated ? [...lines, ...(lines.length > 0 ? [''] : []), 'Deprecated.'] : lines;
}
