import type { ConstrainedMetaModel } from '@asyncapi/modelina';
import { pythonString } from '../../quote/python.js';
import { originOf } from '../modelina.js';

type Mapped<Model> = (context: { constrainedModel: Model }) => string;

/** What Modelina's types are in annotations. `None` stands last, where people look for it. */
export const TYPES = {
  Any: mapped((model) => (originOf(model).type?.kind === 'null' ? 'None' : 'Any')),
  String: mapped((model) => constantOf(model) ?? (model.options.format === 'date-time' ? 'DateTime' : 'str')),
  Integer: mapped((model) => constantOf(model) ?? 'int'),
  Float: mapped((model) => constantOf(model) ?? 'float'),
  Boolean: mapped((model) => constantOf(model) ?? 'bool'),
  Array: mapped<ConstrainedMetaModel & { valueModel: ConstrainedMetaModel }>(
    ({ valueModel }) => `list[${valueModel.type}]`,
  ),
  Dictionary: mapped<ConstrainedMetaModel & { value: ConstrainedMetaModel }>(({ value }) => `dict[str, ${value.type}]`),
  Union: mapped<ConstrainedMetaModel & { union: ConstrainedMetaModel[] }>(({ union }) => {
    return [...new Set(union.flatMap(({ type }) => type.split(' | ')))].join(' | ');
  }),
  Reference: mapped((model) => {
    const { declaration } = originOf(model);
    if (declaration?.kind !== 'enum') return model.name;
    return `${model.name} | ${declaration.base === 'string' ? 'str' : 'int'}`;
  }),
  Object: mapped((model) => model.name),
  Enum: mapped((model) => model.name),
};

function mapped<Model extends ConstrainedMetaModel>(type: (model: Model) => string): Mapped<Model> {
  return ({ constrainedModel }) => {
    const own = type(constrainedModel);
    return constrainedModel.options.isNullable && own !== 'Any' && own !== 'None' ? `${own} | None` : own;
  };
}

function constantOf(model: ConstrainedMetaModel): string | undefined {
  const { type } = originOf(model);
  return type?.kind === 'constant' ? literalType(type.value) : undefined;
}

/** `Literal` has no place for numbers with a fraction. */
function literalType(value: string | number | boolean): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return Number.isInteger(value) ? 'int' : 'float';
  return `Literal[${literal(value)}]`;
}

export function literal(value: string | number | boolean): string {
  if (typeof value === 'string') return pythonString(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return String(value);
}
