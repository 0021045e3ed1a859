// Generated from the contract. Do not edit.

import { PATTERN, TYPE, report } from '../../receiving/events.js';

const pattern$checkTagHexColor = /^#[A-Fa-f0-9]{6}$/u;

export function checkTagHexColor(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkTagHexColor.test(data)) errors = report(failures, "", PATTERN, data, pattern$checkTagHexColor.source);
  } else {
    if (data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  }
  return errors;
}
