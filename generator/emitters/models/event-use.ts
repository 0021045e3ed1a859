import { own } from '../../contract/json.js';
import type { Sample } from '../../docs/samples/scheme.js';
import type { ModelPackage } from './language.js';
import type { ModelEvent, ModelProperty, ModelType, ObjectDeclaration } from './model-set.js';
import { memberName, typeName } from './names/name-set.js';

/** A place in an event, in the words of a language. */
export interface Place {
  /** The names of the members that lead to it. */
  readonly members: readonly string[];
  readonly type: ModelType;
}

export interface OptionalPlace extends Place {
  readonly wire: string;
  readonly isNullable: boolean;
}

/** What a sample does with an event: only what code may read without asking whether it is there. */
export interface EventUse {
  /** The class of the event. */
  readonly name: string;
  /** By what it is recognised where it comes again: a text or an integer. */
  readonly id?: Place;
  /** What the event tells about; the event itself where that is not sure. */
  readonly object: Place;
  /** Tells one object from another. */
  readonly field?: Place;
  /** The earlier values of an update. */
  readonly previous?: Place;
  /** One of them, which need not be there. */
  readonly before?: OptionalPlace;
}

/** @returns nothing where the package has no class for the event */
export function useOf(models: ModelPackage, { wireType, eventId, object, previous }: Sample): EventUse | undefined {
  const event = models.set.events.find((one) => one.wireType === wireType);
  if (!event) return undefined;
  const id = eventId && follow(models, event, eventId);
  const told = follow(models, event, object ?? []) ?? wholeOf(event);
  const field = fieldOf(models, told);
  const earlier = previous && follow(models, event, previous);
  const before = earlier && optionalOf(models, event, earlier, previous);
  return {
    name: typeName(models.names, event.key),
    ...(id && (id.type.kind === 'string' || id.type.kind === 'integer') && { id }),
    object: told,
    ...(field && { field }),
    ...(earlier && { previous: earlier }),
    ...(before && { before }),
  };
}

/** The place under names on the wire; nothing where something on the way may be absent or null. */
function follow(models: ModelPackage, event: ModelEvent, wires: readonly string[]): Place | undefined {
  let place = wholeOf(event);
  for (const wire of wires) {
    const object = objectAt(models, place);
    const property = object?.properties.find((one) => one.wire === wire);
    if (!object || !property || !isSure(property)) return undefined;
    place = { members: [...place.members, memberName(models.names, object.key, wire)], type: property.type };
  }
  return place;
}

function wholeOf({ key }: ModelEvent): Place {
  return { members: [], type: { kind: 'declared', key } };
}

/** The first property that is always there. */
function fieldOf(models: ModelPackage, place: Place): Place | undefined {
  const object = objectAt(models, place);
  const property = object?.properties.find((one) => isSure(one) && SCALARS.has(one.type.kind));
  if (!object || !property) return undefined;
  return { members: [...place.members, memberName(models.names, object.key, property.wire)], type: property.type };
}

/** A property that need not be there: the first that an example has, or else the first. */
function optionalOf(
  models: ModelPackage,
  { wireType }: ModelEvent,
  place: Place,
  wires: readonly string[],
): OptionalPlace | undefined {
  const object = objectAt(models, place);
  if (!object) return undefined;
  const found = object.properties.filter(({ required, type }) => !required && SCALARS.has(bare(type).kind));
  const message = models.contract.messages.find((one) => one.wireType === wireType);
  const shown = (message?.examples ?? []).map(({ payload }) => wires.reduce(own, payload?.value as unknown));
  const isShown = ({ wire }: ModelProperty): boolean => {
    return shown.some((values) => own(values, wire) !== undefined && own(values, wire) !== null);
  };
  const property = found.find(isShown) ?? found[0];
  if (!property) return undefined;
  const { wire, type } = property;
  const members = [...place.members, memberName(models.names, object.key, wire)];
  return { members, type: bare(type), wire, isNullable: type.kind === 'nullable' };
}

const SCALARS: ReadonlySet<ModelType['kind']> = new Set(['string', 'integer', 'number', 'boolean', 'date-time']);

function objectAt({ set }: ModelPackage, { type }: Place): ObjectDeclaration | undefined {
  const declaration = type.kind === 'declared' ? set.declarations.get(type.key) : undefined;
  return declaration?.kind === 'object' ? declaration : undefined;
}

function isSure({ required, type }: ModelProperty): boolean {
  return required && type.kind !== 'nullable';
}

function bare(type: ModelType): ModelType {
  return type.kind === 'nullable' ? type.type : type;
}
