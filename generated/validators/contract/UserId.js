// Generated from the contract. Do not edit.

import { PATTERN, TYPE, report } from '../../receiving/events.js';

const pattern$checkUserId = /^usr_[A-Za-z0-9]+$/u;

export function checkUserId(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkUserId.test(data)) errors = report(failures, "", PATTERN, data, pattern$checkUserId.source);
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}
