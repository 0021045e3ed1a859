// Generated from the contract. Do not edit.

import { report } from '../../runtime/failures.js';
import { TYPE } from '../../runtime/keywords.js';

export function checkTagAutoTaggingEnabled(data, failures) {
  let errors = failures.count;
  if (typeof data !== "boolean") errors = report(failures, "", TYPE, data, "boolean");
  return errors;
}
