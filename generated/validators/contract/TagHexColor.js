// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';

const pattern = /^#[A-Fa-f0-9]{6}$/u;

export function checkTagHexColor(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern.test(data)) errors = report(failures, "", "pattern", data, pattern.source);
  } else {
    if (data !== null) errors = report(failures, "", "type", data, ["string", "null"]);
  }
  return errors;
}
