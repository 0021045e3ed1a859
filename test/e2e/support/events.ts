import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';

/** What a specification in the layout of `spec/` says about one event, read without the toolkit. */
export interface SpecifiedEvent {
  readonly key: string;
  readonly type: string;
  readonly action: string;
  readonly resource: string;
  readonly examples: readonly { readonly name: string; readonly payload: Json }[];
  /** JSON pointers of what every event of this type must have. */
  readonly required: readonly string[];
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

interface Message {
  readonly name: string;
  readonly payload: unknown;
  readonly examples: readonly { readonly name: string; readonly payload: Reference }[];
  readonly 'x-webhook-event': { readonly resource: Reference; readonly action: string };
}

interface Reference {
  readonly $ref: string;
}

interface Envelope {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, { readonly required?: readonly string[] }>>;
  readonly 'x-webhook-envelope': Readonly<Record<'object' | 'previous', string>>;
}

/** @param frame - the name of the file that describes the envelope */
export function specifiedEvents(spec: string, frame = 'envelope'): SpecifiedEvent[] {
  const [envelope] = Object.values(read(join(spec, `schemas/${frame}.yaml`)) as Readonly<Record<string, Envelope>>);
  if (!envelope) throw new Error(`no envelope in ${spec}`);
  const places = envelope['x-webhook-envelope'];
  const outer = [
    ...envelope.required.map((name) => `/${name}`),
    ...Object.entries(envelope.properties).flatMap(([name, inner]) =>
      (inner.required ?? []).map((member) => `/${name}/${member}`),
    ),
  ];
  const folder = join(spec, 'messages');
  return readdirSync(folder).flatMap((file) =>
    Object.entries(read(join(folder, file)) as Readonly<Record<string, Message>>).map(([key, message]) => {
      const { resource, action } = message['x-webhook-event'];
      const [path = '', pointer = ''] = resource.$ref.split('#/');
      const schemas = read(resolve(folder, path)) as Readonly<Record<string, { readonly required: readonly string[] }>>;
      const members = (schemas[pointer]?.required ?? []).map((name) => `${places.object}/${name}`);
      return {
        key,
        type: message.name,
        action,
        resource: pointer,
        examples: message.examples.map(({ name, payload }) => ({
          name,
          payload: JSON.parse(readFileSync(resolve(folder, payload.$ref), 'utf8')) as Json,
        })),
        required: [...outer, ...members, ...(action === 'updated' ? [places.previous] : [])],
      };
    }),
  );
}

function read(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}

/** A value without what the pointer leads to. Throws where that is not there in the first place. */
export function without(value: Json, pointer: string): Json {
  const copy = structuredClone(value);
  const segments = pointer.split('/').slice(1);
  const last = segments.pop() ?? '';
  let parent: unknown = copy;
  for (const segment of segments) parent = (parent as Readonly<Record<string, unknown>>)[segment];
  if (!Reflect.has(parent as object, last))
    throw new Error(`nothing at ${pointer} in the ${dirname(pointer)} of an example`);
  Reflect.deleteProperty(parent as object, last);
  return copy;
}

/** A small edit of a JSON value. */
export function withValue(value: Json, pointer: string, replacement: Json): Json {
  const copy = structuredClone(value);
  const segments = pointer.split('/').slice(1);
  const last = segments.pop() ?? '';
  let parent: unknown = copy;
  for (const segment of segments) parent = (parent as Readonly<Record<string, unknown>>)[segment];
  Reflect.set(parent as object, last, replacement);
  return copy;
}
