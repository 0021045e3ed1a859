// Generated from the contract. Do not edit.

import { REQUIRED, TYPE, isObject, report } from '../../receiving/events.js';

export function checkDeliveryHeaders(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data["svix-id"] === undefined) {
      errors = report(failures, "", REQUIRED, data, "svix-id");
    } else {
      let data0 = data["svix-id"];
      if (typeof data0 !== "string") errors = report(failures, "/svix-id", TYPE, data0, "string");
    }
    if (data["svix-timestamp"] === undefined) {
      errors = report(failures, "", REQUIRED, data, "svix-timestamp");
    } else {
      let data0 = data["svix-timestamp"];
      if (typeof data0 !== "string") errors = report(failures, "/svix-timestamp", TYPE, data0, "string");
    }
    if (data["svix-signature"] === undefined) {
      errors = report(failures, "", REQUIRED, data, "svix-signature");
    } else {
      let data0 = data["svix-signature"];
      if (typeof data0 !== "string") errors = report(failures, "/svix-signature", TYPE, data0, "string");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
