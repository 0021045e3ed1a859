// Generated from the contract. Do not edit.

import { report, within } from '../../runtime/failures.js';
import { isObject } from '../../runtime/json-values.js';
import { checkEngagementState } from './EngagementState.js';
import { checkEventEnvelope } from './EventEnvelope.js';

export function checkEngagementDeletedEvent(data, failures) {
  let errors = failures.count;
  errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.deleted") errors = report(failures, "/type", "const", data0, "v1.engagement.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkEngagementState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", "type", data, "object");
  }
  return errors;
}
