import type { Declaration, ModelType } from '../model-set.js';

/** All that a class says, apart from its words. */
export function objectShape(declaration: Declaration | undefined): string | undefined {
  if (declaration?.kind !== 'object') return undefined;
  const members = declaration.properties.map(({ wire, type, required }) => JSON.stringify([wire, type, required]));
  return members.sort().join('\n');
}

/** Without types whose every value is one of another type. */
export function withoutCovered(types: readonly ModelType[]): readonly ModelType[] {
  const kinds = new Set(types.map(({ kind }) => kind));
  return types.filter(({ kind, ...rest }) => {
    if (kind === 'integer') return !kinds.has('number');
    if (kind === 'date-time') return !kinds.has('string');
    if (kind !== 'constant') return true;
    const value = 'value' in rest ? rest.value : undefined;
    if (typeof value === 'string') return !kinds.has('string');
    if (typeof value === 'boolean') return !kinds.has('boolean');
    return !kinds.has('number') && !kinds.has('integer');
  });
}
