// Generated from the contract. Do not edit.

import { TYPE, isObject, report, within } from '../../receiving/events.js';
import { checkEngagementCrmAssociation } from './EngagementCrmAssociation.js';
import { checkEngagementDataSource } from './EngagementDataSource.js';
import { checkEngagementDescription } from './EngagementDescription.js';
import { checkEngagementDurationSeconds } from './EngagementDurationSeconds.js';
import { checkEngagementEndAt } from './EngagementEndAt.js';
import { checkEngagementEngagementAt } from './EngagementEngagementAt.js';
import { checkEngagementEngagementType } from './EngagementEngagementType.js';
import { checkEngagementExternalUrl } from './EngagementExternalUrl.js';
import { checkEngagementHostUserId } from './EngagementHostUserId.js';
import { checkEngagementIsInternal } from './EngagementIsInternal.js';
import { checkEngagementIsPrivate } from './EngagementIsPrivate.js';
import { checkEngagementMeetingUrl } from './EngagementMeetingUrl.js';
import { checkEngagementOwnerUserId } from './EngagementOwnerUserId.js';
import { checkEngagementProcessingStatus } from './EngagementProcessingStatus.js';
import { checkEngagementStartAt } from './EngagementStartAt.js';
import { checkEngagementTitle } from './EngagementTitle.js';

export function checkEngagementPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.title !== undefined) {
      let data0 = data.title;
      if (checkEngagementTitle(data0, failures) !== errors) errors = within(failures, errors, "/title");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkEngagementDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.engagement_type !== undefined) {
      let data0 = data.engagement_type;
      if (checkEngagementEngagementType(data0, failures) !== errors) errors = within(failures, errors, "/engagement_type");
    }
    if (data.data_source !== undefined) {
      let data0 = data.data_source;
      if (checkEngagementDataSource(data0, failures) !== errors) errors = within(failures, errors, "/data_source");
    }
    if (data.processing_status !== undefined) {
      let data0 = data.processing_status;
      if (checkEngagementProcessingStatus(data0, failures) !== errors) errors = within(failures, errors, "/processing_status");
    }
    if (data.is_internal !== undefined) {
      let data0 = data.is_internal;
      if (checkEngagementIsInternal(data0, failures) !== errors) errors = within(failures, errors, "/is_internal");
    }
    if (data.is_private !== undefined) {
      let data0 = data.is_private;
      if (data0 !== null) {
        if (checkEngagementIsPrivate(data0, failures) !== errors) errors = within(failures, errors, "/is_private");
      }
    }
    if (data.meeting_url !== undefined) {
      let data0 = data.meeting_url;
      if (data0 !== null) {
        if (checkEngagementMeetingUrl(data0, failures) !== errors) errors = within(failures, errors, "/meeting_url");
      }
    }
    if (data.external_url !== undefined) {
      let data0 = data.external_url;
      if (data0 !== null) {
        if (checkEngagementExternalUrl(data0, failures) !== errors) errors = within(failures, errors, "/external_url");
      }
    }
    if (data.engagement_at !== undefined) {
      let data0 = data.engagement_at;
      if (checkEngagementEngagementAt(data0, failures) !== errors) errors = within(failures, errors, "/engagement_at");
    }
    if (data.start_at !== undefined) {
      let data0 = data.start_at;
      if (checkEngagementStartAt(data0, failures) !== errors) errors = within(failures, errors, "/start_at");
    }
    if (data.end_at !== undefined) {
      let data0 = data.end_at;
      if (checkEngagementEndAt(data0, failures) !== errors) errors = within(failures, errors, "/end_at");
    }
    if (data.duration_seconds !== undefined) {
      let data0 = data.duration_seconds;
      if (checkEngagementDurationSeconds(data0, failures) !== errors) errors = within(failures, errors, "/duration_seconds");
    }
    if (data.owner_user_id !== undefined) {
      let data0 = data.owner_user_id;
      if (checkEngagementOwnerUserId(data0, failures) !== errors) errors = within(failures, errors, "/owner_user_id");
    }
    if (data.host_user_id !== undefined) {
      let data0 = data.host_user_id;
      if (data0 !== null) {
        if (checkEngagementHostUserId(data0, failures) !== errors) errors = within(failures, errors, "/host_user_id");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkEngagementCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
