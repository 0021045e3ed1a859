import type { ResourceName } from './events.js';
import { type Field, idPattern } from './field.js';

const TIMES: readonly Field[] = [
  { name: 'created_at', type: 'string', required: true, format: 'date-time', change: 'bookkeeping' },
  { name: 'updated_at', type: 'string', required: true, format: 'date-time', change: 'bookkeeping' },
];

const CRM_ASSOCIATION: readonly Field[] = [
  { name: 'object_type', type: 'string', required: true, known: ['contact', 'account', 'company', 'deal'] },
  { name: 'crm_object_id', type: 'string', required: true },
  { name: 'source', type: 'string', required: true, known: ['salesforce'] },
];

// biome-ignore format: a table
const CONTACT: readonly Field[] = [
  { name: 'object',          type: 'string', required: true, const: 'contact' },
  { name: 'id',              type: 'string', required: true, pattern: idPattern('cnt_') },
  { name: 'first_name',      type: 'string', required: true, nullable: true },
  { name: 'last_name',       type: 'string', required: true, nullable: true },
  { name: 'description',     type: 'string', required: false },
  { name: 'emails',          type: 'array',  required: true, change: 'relation', fields: [
    { name: 'email',         type: 'string', required: true, format: 'email' },
    { name: 'is_primary',    type: 'boolean', required: true },
  ] },
  { name: 'phone_numbers',   type: 'array',  required: true, change: 'relation', fields: [
    { name: 'phone_number',  type: 'string', required: true }, // free text
    { name: 'is_primary',    type: 'boolean', required: true },
  ] },
  { name: 'company',         type: 'object', required: false, fields: [
    { name: 'object',        type: 'string', required: true, const: 'company' },
    { name: 'id',            type: 'string', required: true, pattern: idPattern('cmp_') },
  ] },
  { name: 'time_zone',       type: 'string', required: false }, // a name of the IANA data base
  { name: 'crm_association', type: 'object', required: false, fields: CRM_ASSOCIATION },
  ...TIMES,
];

// biome-ignore format: a table
const COMPANY: readonly Field[] = [
  { name: 'object',              type: 'string',  required: true, const: 'company' },
  { name: 'id',                  type: 'string',  required: true, pattern: idPattern('cmp_') },
  { name: 'name',                type: 'string',  required: true, nullable: true },
  { name: 'description',         type: 'string',  required: false },
  { name: 'domains',             type: 'array',   required: true, change: 'relation', fields: [
    { name: 'domain',            type: 'string',  required: true },
  ] },
  { name: 'industry',            type: 'string',  required: false },
  { name: 'website',             type: 'string',  required: false, format: 'uri' },
  { name: 'number_of_employees', type: 'integer', required: false },
  { name: 'logo_url',            type: 'string',  required: false, format: 'uri' },
  { name: 'crm_association',     type: 'object',  required: false, fields: CRM_ASSOCIATION },
  ...TIMES,
];

// biome-ignore format: a table
const ENGAGEMENT: readonly Field[] = [
  { name: 'object',            type: 'string',  required: true, const: 'engagement' },
  { name: 'id',                type: 'string',  required: true, pattern: idPattern('ngmt_') },
  { name: 'title',             type: 'string',  required: true },
  { name: 'description',       type: 'string',  required: false },
  { name: 'engagement_type',   type: 'string',  required: true, known: ['MEETING', 'CALL'] },
  { name: 'data_source',       type: 'string',  required: true }, // any string; `ZOOM` is one
  { name: 'processing_status', type: 'string',  required: true, known: ['COMPLETED'] },
  { name: 'is_internal',       type: 'boolean', required: true },
  { name: 'is_private',        type: 'boolean', required: false },
  { name: 'meeting_url',       type: 'string',  required: false, format: 'uri' },
  { name: 'external_url',      type: 'string',  required: false }, // of any scheme
  { name: 'engagement_at',     type: 'string',  required: true, format: 'date-time' },
  { name: 'start_at',          type: 'string',  required: true, format: 'date-time' },
  { name: 'end_at',            type: 'string',  required: true, format: 'date-time' },
  { name: 'duration_seconds',  type: 'integer', required: true },
  { name: 'owner_user_id',     type: 'string',  required: true, pattern: idPattern('usr_') },
  { name: 'host_user_id',      type: 'string',  required: false, pattern: idPattern('usr_') },
  { name: 'crm_association',   type: 'object',  required: false, fields: CRM_ASSOCIATION },
  ...TIMES,
];

// biome-ignore format: a table
const TAG: readonly Field[] = [
  { name: 'object',               type: 'string',  required: true, const: 'tag' },
  { name: 'id',                   type: 'string',  required: true, pattern: idPattern('tag_') },
  { name: 'name',                 type: 'string',  required: true },
  { name: 'hex_color',            type: 'string',  required: true, nullable: true, pattern: '^#[A-Fa-f0-9]{6}$' },
  { name: 'description',          type: 'string',  required: true, nullable: true },
  { name: 'auto_tagging_enabled', type: 'boolean', required: true },
  ...TIMES,
];

export const RESOURCES: Readonly<Record<ResourceName, readonly Field[]>> = {
  contact: CONTACT,
  company: COMPANY,
  engagement: ENGAGEMENT,
  tag: TAG,
};

/** The lists of optional fields, as the page gives them, and what the API reference added later. */
export const OPTIONAL: Readonly<Record<ResourceName, { page: readonly string[]; later: readonly string[] }>> = {
  contact: { page: ['description', 'company', 'time_zone', 'crm_association'], later: [] },
  company: {
    page: ['description', 'industry', 'website', 'number_of_employees', 'logo_url', 'crm_association'],
    later: [],
  },
  engagement: {
    page: ['description', 'meeting_url', 'host_user_id'],
    later: ['is_private', 'external_url', 'crm_association'],
  },
  tag: { page: [], later: [] },
};

/** What identifies a resource cannot change, and what keeps its books is not told: neither has a previous value. */
const WITHOUT_PREVIOUS = ['object', 'id', 'created_at', 'updated_at'];

/**
 * The previous values of a resource: none is required, each has the type of its field, and `null` stands for
 * "no value before" where a field is optional, or is a value of its own where it is nullable.
 */
export function previousFieldsOf(resource: ResourceName): readonly Field[] {
  return RESOURCES[resource]
    .filter(({ name }) => !WITHOUT_PREVIOUS.includes(name))
    .map((field) => (field.required ? { ...field, required: false } : { ...field, nullable: true }));
}

/** What the follow-up call after a transcript event is known to answer. */
// biome-ignore format: a table
export const TRANSCRIPT_TIMELINE: readonly Field[] = [
  { name: 'object',            type: 'string', required: true },
  { name: 'engagement_id',     type: 'string', required: true, pattern: idPattern('ngmt_') },
  { name: 'speakers',          type: 'array',  required: true },
  { name: 'entries',           type: 'array',  required: true },
  { name: 'overall_sentiment', type: 'number', required: true, nullable: true },
];
