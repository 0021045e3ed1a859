import { type Field, idPattern } from './field.js';

/** The envelope that all deliveries have in common; what `data` holds depends on the event. */
// biome-ignore format: a table
export const ENVELOPE: readonly Field[] = [
  { name: 'id',           type: 'string', required: true, pattern: idPattern('evt_') },
  { name: 'type',         type: 'string', required: true },
  { name: 'api_version',  type: 'string', required: true, const: 'v1' },
  { name: 'created_at',   type: 'string', required: true, format: 'date-time' },
  { name: 'workspace_id', type: 'string', required: true, pattern: idPattern('wrks_') },
];

/** Which part of the envelope stands where. */
export const ENVELOPE_PLACES = {
  id: '/id',
  type: '/type',
  version: '/api_version',
  time: '/created_at',
  owner: '/workspace_id',
  object: '/data/object',
  previous: '/data/previous_attributes',
} as const;

/** What the description of each part has to tell. */
export const ENVELOPE_MEANINGS: readonly { path: readonly string[]; told: readonly RegExp[] }[] = [
  { path: ['id'], told: [/event/, /unique|no two/i] },
  { path: ['type'], told: [/kind|event/, /v1\./] },
  { path: ['api_version'], told: [/version/, /API/] },
  { path: ['created_at'], told: [/event/, /emitted/, /ISO 8601/, /UTC/] },
  { path: ['workspace_id'], told: [/workspace/, /resource/] },
  { path: ['data', 'object'], told: [/whole|full/, /delet/, /REST API/] },
  { path: ['data', 'previous_attributes'], told: [/before|previous/, /changed/, /only `updated`/i] },
];

/** In the canonical lower case; names of HTTP headers are the same in any case. */
// biome-ignore format: a table
export const HEADERS: readonly Field[] = [
  { name: 'svix-id',        type: 'string', required: true },
  { name: 'svix-timestamp', type: 'string', required: true },
  { name: 'svix-signature', type: 'string', required: true },
];

/** What the description of a header has to tell. */
export const HEADER_MEANINGS: readonly { name: string; told: readonly RegExp[] }[] = [
  { name: 'svix-id', told: [/deliver|message/i] },
  { name: 'svix-timestamp', told: [/Unix/, /sign/i] },
  { name: 'svix-signature', told: [/signature/i, /raw|exact|bytes/i] },
];
