// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';
import { isUri } from '../../runtime/formats.js';

export function checkCompanyWebsite(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!isUri(data)) errors = report(failures, "", "format", data, "uri");
  } else {
    errors = report(failures, "", "type", data, "string");
  }
  return errors;
}
