// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';
import { isUri } from '../../runtime/formats.js';
import { FORMAT, TYPE } from '../../runtime/keywords.js';

export function checkEngagementMeetingUrl(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!isUri(data)) errors = report(failures, "", FORMAT, data, "uri");
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}
