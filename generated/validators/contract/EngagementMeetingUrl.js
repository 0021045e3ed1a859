// Generated from the contract. Do not edit.

import { FORMAT, TYPE, isUri, report } from '../../receiving/events.js';

export function checkEngagementMeetingUrl(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!isUri(data)) errors = report(failures, "", FORMAT, data, "uri");
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}
