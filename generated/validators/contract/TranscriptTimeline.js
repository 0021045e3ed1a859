// Generated from the contract. Do not edit.

import { REQUIRED, TYPE, isObject, report, within } from '../../receiving/events.js';
import { checkEngagementId } from './EngagementId.js';

export function checkTranscriptTimeline(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (typeof data0 !== "string") errors = report(failures, "/object", TYPE, data0, "string");
    }
    if (data.engagement_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_id");
    } else {
      let data0 = data.engagement_id;
      if (checkEngagementId(data0, failures) !== errors) errors = within(failures, errors, "/engagement_id");
    }
    if (data.speakers === undefined) {
      errors = report(failures, "", REQUIRED, data, "speakers");
    } else {
      let data0 = data.speakers;
      if (Array.isArray(data0)) {
      } else {
        errors = report(failures, "/speakers", TYPE, data0, "array");
      }
    }
    if (data.entries === undefined) {
      errors = report(failures, "", REQUIRED, data, "entries");
    } else {
      let data0 = data.entries;
      if (Array.isArray(data0)) {
      } else {
        errors = report(failures, "/entries", TYPE, data0, "array");
      }
    }
    if (data.overall_sentiment === undefined) {
      errors = report(failures, "", REQUIRED, data, "overall_sentiment");
    } else {
      let data0 = data.overall_sentiment;
      if (!Number.isFinite(data0) && data0 !== null) errors = report(failures, "/overall_sentiment", TYPE, data0, ["number", "null"]);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
