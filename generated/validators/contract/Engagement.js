// Generated from the contract. Do not edit.

import { CONST, FORMAT, PATTERN, REQUIRED, TYPE, isObject, isUri, report, within } from '../../receiving/events.js';
import { checkCrmAssociation } from './CrmAssociation.js';
import { checkTimestamp } from './Timestamp.js';
import { checkUserId } from './UserId.js';

const pattern_id$checkEngagement = /^ngmt_[A-Za-z0-9]+$/u;

export function checkEngagement(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "engagement") errors = report(failures, "/object", CONST, data0, "engagement");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern_id$checkEngagement.test(data0)) errors = report(failures, "/id", PATTERN, data0, pattern_id$checkEngagement.source);
      } else {
        errors = report(failures, "/id", TYPE, data0, "string");
      }
    }
    if (data.title === undefined) {
      errors = report(failures, "", REQUIRED, data, "title");
    } else {
      let data0 = data.title;
      if (typeof data0 !== "string") errors = report(failures, "/title", TYPE, data0, "string");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.engagement_type === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_type");
    } else {
      let data0 = data.engagement_type;
      if (typeof data0 !== "string") errors = report(failures, "/engagement_type", TYPE, data0, "string");
    }
    if (data.data_source === undefined) {
      errors = report(failures, "", REQUIRED, data, "data_source");
    } else {
      let data0 = data.data_source;
      if (typeof data0 !== "string") errors = report(failures, "/data_source", TYPE, data0, "string");
    }
    if (data.processing_status === undefined) {
      errors = report(failures, "", REQUIRED, data, "processing_status");
    } else {
      let data0 = data.processing_status;
      if (typeof data0 !== "string") errors = report(failures, "/processing_status", TYPE, data0, "string");
    }
    if (data.is_internal === undefined) {
      errors = report(failures, "", REQUIRED, data, "is_internal");
    } else {
      let data0 = data.is_internal;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_internal", TYPE, data0, "boolean");
    }
    if (data.is_private !== undefined) {
      let data0 = data.is_private;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_private", TYPE, data0, "boolean");
    }
    if (data.meeting_url !== undefined) {
      let data0 = data.meeting_url;
      if (typeof data0 === "string") {
        if (!isUri(data0)) errors = report(failures, "/meeting_url", FORMAT, data0, "uri");
      } else {
        errors = report(failures, "/meeting_url", TYPE, data0, "string");
      }
    }
    if (data.external_url !== undefined) {
      let data0 = data.external_url;
      if (typeof data0 !== "string") errors = report(failures, "/external_url", TYPE, data0, "string");
    }
    if (data.engagement_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_at");
    } else {
      let data0 = data.engagement_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/engagement_at");
    }
    if (data.start_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "start_at");
    } else {
      let data0 = data.start_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/start_at");
    }
    if (data.end_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "end_at");
    } else {
      let data0 = data.end_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/end_at");
    }
    if (data.duration_seconds === undefined) {
      errors = report(failures, "", REQUIRED, data, "duration_seconds");
    } else {
      let data0 = data.duration_seconds;
      if (!Number.isInteger(data0)) errors = report(failures, "/duration_seconds", TYPE, data0, "integer");
    }
    if (data.owner_user_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "owner_user_id");
    } else {
      let data0 = data.owner_user_id;
      if (checkUserId(data0, failures) !== errors) errors = within(failures, errors, "/owner_user_id");
    }
    if (data.host_user_id !== undefined) {
      let data0 = data.host_user_id;
      if (checkUserId(data0, failures) !== errors) errors = within(failures, errors, "/host_user_id");
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (checkCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
