/** Every way to break a complete delivery, worked out from the fact tables, and the error that each has to cause. */
import type { Json } from '../../generator/contract/json.js';
import { valueAt } from '../../generator/contract/json.js';
import { ABSENT, type Changes, parentOf } from './deliveries/change.js';
import type { Delivery } from './deliveries/delivery.js';
import type { EventFact } from './facts/events.js';
import type { Field } from './facts/field.js';
import { payloadFieldsOf } from './facts/payload.js';

export interface Breakage {
  readonly name: string;
  readonly changes: Changes;
  /** What is wrong. */
  readonly keywords: readonly string[];
  /** JSON pointers that an error may name: the place itself, or the parent of what is missing. */
  readonly paths: readonly string[];
  /** Words of which the message has to have one, so that a reader knows what to do. */
  readonly told: readonly string[];
}

export interface BrokenPlace {
  readonly place: string;
  readonly breakages: readonly Breakage[];
}

/** All places of a complete body at which something is demanded. */
export function brokenPlaces(event: EventFact, { body }: Delivery): readonly BrokenPlace[] {
  const object = payloadFieldsOf(event);
  return [...placesIn(object, '', body), ...(event.previous ? [] : [unwantedPrevious()])];
}

/** The places in an object with these fields, at a pointer. */
export function placesIn(fields: readonly Field[], at: string, root: Json): readonly BrokenPlace[] {
  return fields.flatMap((field) => {
    const place = `${at}/${field.name}`;
    if (valueAt(root, place) === undefined) throw new Error(`the complete delivery has nothing at ${place}`);
    const inside = field.type === 'array' ? `${place}/0` : place;
    const items =
      field.type === 'array' && field.fields ? [{ place: inside, breakages: typesAt(inside, ['object']) }] : [];
    return [{ place, breakages: breakagesOf(field, place) }, ...items, ...placesIn(field.fields ?? [], inside, root)];
  });
}

function breakagesOf(field: Field, place: string): readonly Breakage[] {
  return [
    ...(field.required ? [missing(field.name, place)] : []),
    ...typesAt(place, field.nullable ? [field.type, 'null'] : [field.type], field.const),
    ...(field.const === undefined ? [] : [anotherConstant(field.const, place)]),
    ...(field.pattern === undefined ? [] : unmatched(field.pattern, place)),
    ...(field.format === undefined ? [] : malformed(field.format, place)),
  ];
}

function missing(name: string, place: string): Breakage {
  return {
    name: 'left out',
    changes: { [place]: ABSENT },
    keywords: ['required', 'missing-event-type'],
    paths: [parentOf(place), place],
    // The name has to be in the message, or else in the path.
    told: [name, ...(place === '/type' ? ['is not there'] : [])],
  };
}

const ONE_OF_EACH: Readonly<Record<string, readonly Json[]>> = {
  null: [null],
  boolean: [true],
  number: [1.5],
  integer: [7],
  string: ['', '7', 'true'],
  array: [[]],
  object: [{}],
};

/** A value of each type that is not allowed. To tell the constant says more than to tell its type. */
function typesAt(place: string, allowed: readonly string[], constant?: string): readonly Breakage[] {
  const wrong = Object.entries(ONE_OF_EACH).filter(([type]) => {
    return !allowed.includes(type) && !(type === 'integer' && allowed.includes('number'));
  });
  return wrong.flatMap(([, values]) =>
    values.map((value) => ({
      name: `${JSON.stringify(value)} in place of ${allowed.join(' or ')}`,
      changes: { [place]: value },
      keywords: ['type', 'invalid-event-type', ...(constant === undefined ? [] : ['const'])],
      paths: [place],
      told: [...allowed, ...(constant === undefined ? [] : [constant])],
    })),
  );
}

function anotherConstant(constant: string, place: string): Breakage {
  return {
    name: `not '${constant}'`,
    changes: { [place]: 'v1.carrot.peeled' },
    keywords: ['const', 'unknown-event-type'],
    paths: [place],
    told: [constant, 'v1.carrot.peeled'],
  };
}

function unmatched(pattern: string, place: string): readonly Breakage[] {
  const prefix = /^\^(\w+_)/.exec(pattern)?.[1];
  const values = prefix
    ? ['01KN9HEQ3C5V7W9X1Y3Z5A7B9C', `xyz_01KN9HEQ3C5V7W9X1Y3Z5A7B9C`, prefix, `${prefix}01KN-9HEQ`, ` ${prefix}01`]
    : ['1f8A70', '#1f8', '#1f8A7', '#1f8A700', '#1f8A7g', 'teal'];
  return values.map((value) => ({
    name: `'${value}', which does not match`,
    changes: { [place]: value },
    keywords: ['pattern'],
    paths: [place],
    told: [pattern],
  }));
}

// biome-ignore format: a table
const MALFORMED: Readonly<Record<string, readonly string[]>> = {
  'date-time': ['', 'yesterday', '1775203512', '2026-04-03', '2026-04-03T08:05:12', '2026-02-30T08:05:12Z'],
  email:       ['', 'ngozi', '@fjordmarket.example', 'ngozi@', 'two words@fjordmarket.example'],
  uri:         ['', 'fjordmarket.example', '/logo.png', 'https://fjord market.example', 'https://market.example/%zz'],
};

function malformed(format: string, place: string): readonly Breakage[] {
  return (MALFORMED[format] ?? []).map((value) => ({
    name: `'${value}', which is no ${format}`,
    changes: { [place]: value },
    keywords: ['format'],
    paths: [place],
    told: [format],
  }));
}

/** On events other than `updated`, previous values must not be there, whatever they are. */
function unwantedPrevious(): BrokenPlace {
  const place = '/data/previous_attributes';
  const values: readonly Json[] = [{}, { name: 'Earlier' }, null];
  return {
    place,
    breakages: values.map((value) => ({
      name: `${JSON.stringify(value)}, where nothing may be`,
      changes: { [place]: value },
      keywords: ['false schema', 'not'],
      paths: [place],
      told: ['must not be'],
    })),
  };
}
