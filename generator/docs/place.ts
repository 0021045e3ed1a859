import type { Contract, Message, Resource, SchemaId } from '../contract/model.js';
import type { PageLink } from './model.js';
import { cleanSlug, slugsOf } from './slugs.js';

/** Where each thing of a contract is told. */
export interface Places {
  event(message: Message): PageLink;
  resource(resource: Resource): PageLink;
  /** The page of a schema with a name, if it has one: a resource's, or one of its own. */
  schema(id: SchemaId): PageLink | undefined;
  guide(slug: string): PageLink;
}

/** Slugs are allocated once, so that adding an event or a schema moves no other page. */
export function placesOf({ messages, resources, schemas }: Contract): Places {
  const events = slugsOf(messages.map(({ key, wireType, names }) => ({ key, text: wireType, fallback: names.base })));
  const named = [...schemas.names].map(([id, name]) => ({ key: id, text: name, fallback: name }));
  const names = slugsOf(named);
  const resourceSlugs = new Map(resources.map(({ schema }) => [schema, `resources/${names.get(schema)}`]));
  return {
    event: ({ key }) => `events/${events.get(key)}`,
    resource: ({ schema }) => resourceSlugs.get(schema) ?? 'index',
    schema: (id) => resourceSlugs.get(id) ?? (names.has(id) ? `schemas/${names.get(id)}` : undefined),
    guide: (slug) => `guides/${cleanSlug(slug) || 'guide'}`,
  };
}
