// Generated from the contract. Do not edit.

import { report, within } from '../../runtime/failures.js';
import { isObject } from '../../runtime/json-values.js';
import { checkEngagementId } from './EngagementId.js';

export function checkTranscriptTimeline(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", "required", data, "object");
    } else {
      let data0 = data.object;
      if (typeof data0 !== "string") errors = report(failures, "/object", "type", data0, "string");
    }
    if (data.engagement_id === undefined) {
      errors = report(failures, "", "required", data, "engagement_id");
    } else {
      let data0 = data.engagement_id;
      if (checkEngagementId(data0, failures) !== errors) errors = within(failures, errors, "/engagement_id");
    }
    if (data.speakers === undefined) {
      errors = report(failures, "", "required", data, "speakers");
    } else {
      let data0 = data.speakers;
      if (Array.isArray(data0)) {
      } else {
        errors = report(failures, "/speakers", "type", data0, "array");
      }
    }
    if (data.entries === undefined) {
      errors = report(failures, "", "required", data, "entries");
    } else {
      let data0 = data.entries;
      if (Array.isArray(data0)) {
      } else {
        errors = report(failures, "/entries", "type", data0, "array");
      }
    }
    if (data.overall_sentiment === undefined) {
      errors = report(failures, "", "required", data, "overall_sentiment");
    } else {
      let data0 = data.overall_sentiment;
      if (!Number.isFinite(data0) && data0 !== null) errors = report(failures, "/overall_sentiment", "type", data0, ["number", "null"]);
    }
  } else {
    errors = report(failures, "", "type", data, "object");
  }
  return errors;
}
