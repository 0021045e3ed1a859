// Generated from the contract. Do not edit.

import { CONST, TYPE, isObject, report, within } from '../../receiving/events.js';
import { checkEventEnvelope } from './EventEnvelope.js';
import { checkTagState } from './TagState.js';

export function checkTagCreatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.tag.created") errors = report(failures, "/type", CONST, data0, "v1.tag.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkTagState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
