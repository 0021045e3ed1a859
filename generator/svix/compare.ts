import type { Json } from '../contract/json.js';
import { sameJson } from '../contract/json.js';
import { type EventType, schemaOf } from './event-type.js';
import { type JsonDifference, jsonDifferences } from './json-differences.js';

/** What has to happen to one event type of a catalogue. */
export type CatalogueChange =
  | { readonly kind: 'create'; readonly wanted: EventType }
  /** `restores`: it is archived there. `adopts`: it was not made from this contract before. */
  | {
      readonly kind: 'update';
      readonly wanted: EventType;
      readonly found: EventType;
      readonly fields: readonly FieldChange[];
      readonly restores: boolean;
      readonly adopts: boolean;
    }
  /** The contract had it once, and has it no more. */
  | { readonly kind: 'archive'; readonly found: EventType };

export type FieldChange =
  | { readonly field: 'description' | 'group' | 'deprecated'; readonly before?: Json; readonly after?: Json }
  | { readonly field: 'schema'; readonly differences: readonly JsonDifference[] };

export interface Comparison {
  /** In the order of the contract; what is archived comes last, by name. */
  readonly changes: readonly CatalogueChange[];
  /** How many are as they should be. */
  readonly unchanged: number;
  /** How many belong to somebody else, and are left alone. */
  readonly foreign: number;
}

/** What a catalogue would need to say what the contract says. */
export function compareCatalogue(
  wanted: readonly EventType[],
  found: readonly EventType[],
  isOwned: (type: EventType) => boolean,
): Comparison {
  const byName = new Map(found.map((type) => [type.name, type]));
  const names = new Set(wanted.map(({ name }) => name));
  const changes = wanted.flatMap((type) => changeOf(type, byName.get(type.name), isOwned));
  const others = found.filter(({ name }) => !names.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const gone = others.filter((type) => isOwned(type) && !type.archived);
  return {
    changes: [...changes, ...gone.map((type) => ({ kind: 'archive' as const, found: type }))],
    unchanged: wanted.length - changes.length,
    foreign: others.filter((type) => !isOwned(type)).length,
  };
}

function changeOf(
  wanted: EventType,
  found: EventType | undefined,
  isOwned: (type: EventType) => boolean,
): CatalogueChange[] {
  if (!found) return [{ kind: 'create', wanted }];
  const fields = fieldChanges(wanted, found);
  const restores = found.archived;
  if (fields.length === 0 && !restores) return [];
  return [{ kind: 'update', wanted, found, fields, restores, adopts: !isOwned(found) }];
}

function fieldChanges(wanted: EventType, found: EventType): FieldChange[] {
  const scalars: FieldChange[] = [
    { field: 'description', before: found.description, after: wanted.description },
    {
      field: 'group',
      ...(found.groupName !== undefined && { before: found.groupName }),
      ...(wanted.groupName !== undefined && { after: wanted.groupName }),
    },
    { field: 'deprecated', before: found.deprecated, after: wanted.deprecated },
  ];
  const differences = jsonDifferences(schemaOf(found), schemaOf(wanted));
  return [
    ...scalars.filter((change) => 'before' in change || 'after' in change).filter((change) => !isSame(change)),
    ...(differences.length > 0 ? [{ field: 'schema' as const, differences }] : []),
  ];
}

function isSame(change: FieldChange): boolean {
  if (change.field === 'schema') return change.differences.length === 0;
  if (change.before === undefined || change.after === undefined) return change.before === change.after;
  return sameJson(change.before, change.after);
}
