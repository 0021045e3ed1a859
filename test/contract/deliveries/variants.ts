/** Deliveries that are valid too: less, more and other than the complete ones. */
import type { Json } from '../../../generator/contract/json.js';
import { ABSENT, type Changes, changed } from './change.js';
import { COMPANY_CREATED, COMPANY_DELETED, COMPANY_UPDATED } from './company.js';
import { COMPLETE } from './complete.js';
import { CONTACT_CREATED, CONTACT_DELETED, CONTACT_UPDATED } from './contact.js';
import type { Delivery } from './delivery.js';
import { ENGAGEMENT_CREATED, ENGAGEMENT_DELETED, ENGAGEMENT_UPDATED, TRANSCRIPT_COMPLETED } from './engagement.js';
import { TAG_CREATED, TAG_UPDATED } from './tag.js';

const BARE_CONTACT = withoutAny(['description', 'company', 'time_zone', 'crm_association']);
const BARE_COMPANY = withoutAny([
  'description',
  'industry',
  'website',
  'number_of_employees',
  'logo_url',
  'crm_association',
]);
const BARE_ENGAGEMENT = withoutAny([
  'description',
  'meeting_url',
  'host_user_id',
  'is_private',
  'external_url',
  'crm_association',
]);

const OF_CONTACTS: readonly Delivery[] = [
  variant(CONTACT_CREATED, 'no optional field', BARE_CONTACT),
  variant(CONTACT_DELETED, 'no optional field', BARE_CONTACT),
  variant(CONTACT_CREATED, 'no name', { '/data/object/first_name': null, '/data/object/last_name': null }),
  variant(CONTACT_CREATED, 'no relation at all', { '/data/object/emails': [], '/data/object/phone_numbers': [] }),
  variant(CONTACT_CREATED, 'no primary e-mail address', { '/data/object/emails/0/is_primary': false }),
  variant(CONTACT_CREATED, 'another CRM and another kind of record', {
    '/data/object/crm_association': { object_type: 'lead', crm_object_id: '42', source: 'hubspot' },
  }),
  variant(CONTACT_UPDATED, 'one changed field', previous({ first_name: 'Ngo' })),
  variant(CONTACT_UPDATED, 'names that were not known', previous({ first_name: null, last_name: null })),
  variant(CONTACT_UPDATED, 'optional fields that had no value', {
    ...previous({ description: null, company: null, time_zone: null, crm_association: null }),
  }),
  variant(CONTACT_UPDATED, 'a value that was taken away', {
    '/data/object/description': ABSENT,
    ...previous({ description: 'Gone now.' }),
  }),
  variant(CONTACT_UPDATED, 'relations that were empty', previous({ last_name: 'Berg', emails: [], phone_numbers: [] })),
  variant(CONTACT_UPDATED, 'an update time among the previous values', {
    '/data/previous_attributes/updated_at': '2026-04-03T08:05:11.983Z',
  }),
];

const OF_COMPANIES: readonly Delivery[] = [
  variant(COMPANY_CREATED, 'no optional field', BARE_COMPANY),
  variant(COMPANY_DELETED, 'no optional field', BARE_COMPANY),
  variant(COMPANY_CREATED, 'no name', { '/data/object/name': null }),
  variant(COMPANY_CREATED, 'no domain', { '/data/object/domains': [] }),
  variant(COMPANY_UPDATED, 'a name that was not known', previous({ name: null })),
  variant(COMPANY_UPDATED, 'an association and a number that were not there', {
    ...previous({ crm_association: null, number_of_employees: null }),
  }),
  variant(COMPANY_UPDATED, 'texts and links that were not there', {
    ...previous({ description: null, industry: null, website: null, logo_url: null }),
  }),
];

const OF_ENGAGEMENTS: readonly Delivery[] = [
  variant(ENGAGEMENT_CREATED, 'no optional field', BARE_ENGAGEMENT),
  variant(ENGAGEMENT_DELETED, 'no optional field', BARE_ENGAGEMENT),
  variant(TRANSCRIPT_COMPLETED, 'no optional field', BARE_ENGAGEMENT),
  variant(ENGAGEMENT_CREATED, 'values that are not known yet', {
    '/data/object/engagement_type': 'HOLOGRAM',
    '/data/object/processing_status': 'ON_HOLD',
    '/data/object/data_source': 'carrier pigeon',
  }),
  variant(ENGAGEMENT_CREATED, 'a link of a scheme of its own', { '/data/object/external_url': 'wavv://call/123' }),
  variant(ENGAGEMENT_CREATED, 'a duration that start and end do not explain', { '/data/object/duration_seconds': 1 }),
  variant(TRANSCRIPT_COMPLETED, 'processing that goes on', { '/data/object/processing_status': 'ENRICHING' }),
  variant(ENGAGEMENT_UPDATED, 'a value that is not known yet', previous({ processing_status: 'QUEUED' })),
  variant(ENGAGEMENT_UPDATED, 'texts and links that were not there', {
    ...previous({ description: null, meeting_url: null, external_url: null }),
  }),
  variant(ENGAGEMENT_UPDATED, 'a host, an association and a mark that were not there', {
    ...previous({ host_user_id: null, crm_association: null, is_private: null }),
  }),
];

const OF_TAGS: readonly Delivery[] = [
  variant(TAG_CREATED, 'no colour and no description', {
    '/data/object/hex_color': null,
    '/data/object/description': null,
  }),
  variant(TAG_CREATED, 'texts longer and shorter than the API takes', {
    '/data/object/name': 'x'.repeat(256),
    '/data/object/description': '',
  }),
  variant(TAG_UPDATED, 'values that were null', previous({ hex_color: null, description: null })),
];

const OF_EVERY_EVENT = COMPLETE.flatMap((delivery) => [
  variant(delivery, 'properties that nobody has declared', {
    '/livemode': true,
    '/data/request': { id: null },
    '/data/object/favourite_colours': ['teal', 7],
    '/data/object/constructor': 'a name like any other',
    '/data/object/__proto__': { id: 3 },
  }),
  variant(delivery, 'times without milliseconds', {
    '/created_at': '2026-03-01T12:00:00Z',
    '/data/object/created_at': '2026-03-01T10:00:00Z',
    '/data/object/updated_at': '2026-03-01T11:59:59Z',
  }),
  variant(delivery, 'ids that are no ULIDs', { '/id': 'evt_1', '/workspace_id': `wrks_${'aZ9'.repeat(20)}` }),
]);

const OF_EVERY_UPDATE = COMPLETE.filter(({ type }) => type.endsWith('.updated')).flatMap((delivery) => [
  variant(delivery, 'no previous value', previous({})),
  variant(delivery, 'a previous value of an undeclared property', previous({ favourite_colours: null })),
]);

export const VARIANTS: readonly Delivery[] = [
  ...OF_CONTACTS,
  ...OF_COMPANIES,
  ...OF_ENGAGEMENTS,
  ...OF_TAGS,
  ...OF_EVERY_EVENT,
  ...OF_EVERY_UPDATE,
];

/** Headers that are valid too. */
export const HEADER_VARIANTS: readonly Delivery[] = [
  otherHeaders('other headers beside the three', {
    '/user-agent': 'Svix-Webhooks/1.84',
    '/content-type': 'application/json',
  }),
  otherHeaders('several signatures', { '/svix-signature': 'v1,c2hvcnQ= v1,bG9uZ2Vy v1a,b3RoZXI=' }),
];

function variant(delivery: Delivery, name: string, changes: Changes): Delivery {
  return { ...delivery, name, body: changed(delivery.body, changes) };
}

function otherHeaders(name: string, changes: Changes): Delivery {
  return { ...CONTACT_CREATED, name, headers: changed(CONTACT_CREATED.headers, changes) };
}

function previous(values: Json): Changes {
  return { '/data/previous_attributes': values };
}

function withoutAny(names: readonly string[]): Changes {
  return Object.fromEntries(names.map((name) => [`/data/object/${name}`, ABSENT]));
}
