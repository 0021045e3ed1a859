// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';

const pattern$checkTagHexColor = /^#[A-Fa-f0-9]{6}$/u;

export function checkTagHexColor(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkTagHexColor.test(data)) errors = report(failures, "", "pattern", data, pattern$checkTagHexColor.source);
  } else {
    if (data !== null) errors = report(failures, "", "type", data, ["string", "null"]);
  }
  return errors;
}
