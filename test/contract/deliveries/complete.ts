import { COMPANY_CREATED, COMPANY_DELETED, COMPANY_UPDATED } from './company.js';
import { CONTACT_CREATED, CONTACT_DELETED, CONTACT_UPDATED } from './contact.js';
import type { Delivery } from './delivery.js';
import { ENGAGEMENT_CREATED, ENGAGEMENT_DELETED, ENGAGEMENT_UPDATED, TRANSCRIPT_COMPLETED } from './engagement.js';
import { TAG_CREATED, TAG_DELETED, TAG_UPDATED } from './tag.js';

/** One complete delivery of each type: every field that the sources name is in it. */
export const COMPLETE: readonly Delivery[] = [
  CONTACT_CREATED,
  CONTACT_UPDATED,
  CONTACT_DELETED,
  COMPANY_CREATED,
  COMPANY_UPDATED,
  COMPANY_DELETED,
  ENGAGEMENT_CREATED,
  ENGAGEMENT_UPDATED,
  ENGAGEMENT_DELETED,
  TAG_CREATED,
  TAG_UPDATED,
  TAG_DELETED,
  TRANSCRIPT_COMPLETED,
];
