import type { ConstrainedMetaModel } from '@asyncapi/modelina';
import { originOf } from '../modelina.js';

export const RAW = 'json.RawMessage';

/**
 * What Modelina's types are in Go, as the value in a list or a map has them: a pointer where it can be
 * null. Fields decide by themselves, see `fields.ts`.
 */
export const TYPES = {
  Any: mapped(() => RAW),
  String: mapped((model) => (model.options.format === 'date-time' ? 'DateTime' : 'string')),
  Integer: mapped(() => 'int64'),
  Float: mapped(() => 'float64'),
  Boolean: mapped(() => 'bool'),
  Array: mapped<ConstrainedMetaModel & { valueModel: ConstrainedMetaModel }>(
    ({ valueModel }) => `[]${nullable(valueModel)}`,
  ),
  Dictionary: mapped<ConstrainedMetaModel & { value: ConstrainedMetaModel }>(
    ({ value }) => `map[string]${nullable(value)}`,
  ),
  Union: mapped((model) => model.name),
  Reference: mapped((model) => model.name),
  Object: mapped((model) => model.name),
  Enum: mapped((model) => model.name),
};

function mapped<Model extends ConstrainedMetaModel>(type: (model: Model) => string) {
  return ({ constrainedModel }: { constrainedModel: Model }): string => type(constrainedModel);
}

/** The type of a value that may be null. */
export function nullable(model: ConstrainedMetaModel): string {
  return model.options.isNullable && model.type !== RAW ? `*${model.type}` : model.type;
}

/** Whether the zero value of a type is nothing, which stands for absence. */
export function hasNil(type: string): boolean {
  return type === RAW || type.startsWith('[]') || type.startsWith('map[');
}

/** The string, number or boolean that a type is, if it is one alone. */
export function constantOf(model: ConstrainedMetaModel): string | undefined {
  const { type } = originOf(model);
  if (type?.kind !== 'constant') return undefined;
  return typeof type.value === 'number' && !Number.isSafeInteger(type.value) ? undefined : String(type.value);
}
