// Generated from the contract. Do not edit.

import { TYPE, report } from '../../receiving/events.js';

export function checkEngagementIsInternal(data, failures) {
  let errors = failures.count;
  if (typeof data !== "boolean") errors = report(failures, "", TYPE, data, "boolean");
  return errors;
}
