// Generated from the contract. Do not edit.

import { report, within } from '../../runtime/failures.js';
import { isObject } from '../../runtime/json-values.js';
import { checkTimestamp } from './Timestamp.js';

const pattern_id$checkEventEnvelope = /^evt_[A-Za-z0-9]+$/u;
const pattern_workspace_id$checkEventEnvelope = /^wrks_[A-Za-z0-9]+$/u;

export function checkEventEnvelope(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.id === undefined) {
      errors = report(failures, "", "required", data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern_id$checkEventEnvelope.test(data0)) errors = report(failures, "/id", "pattern", data0, pattern_id$checkEventEnvelope.source);
      } else {
        errors = report(failures, "/id", "type", data0, "string");
      }
    }
    if (data.type === undefined) {
      errors = report(failures, "", "required", data, "type");
    } else {
      let data0 = data.type;
      if (typeof data0 !== "string") errors = report(failures, "/type", "type", data0, "string");
    }
    if (data.api_version === undefined) {
      errors = report(failures, "", "required", data, "api_version");
    } else {
      let data0 = data.api_version;
      if (data0 !== "v1") errors = report(failures, "/api_version", "const", data0, "v1");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", "required", data, "created_at");
    } else {
      let data0 = data.created_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.workspace_id === undefined) {
      errors = report(failures, "", "required", data, "workspace_id");
    } else {
      let data0 = data.workspace_id;
      if (typeof data0 === "string") {
        if (!pattern_workspace_id$checkEventEnvelope.test(data0)) errors = report(failures, "/workspace_id", "pattern", data0, pattern_workspace_id$checkEventEnvelope.source);
      } else {
        errors = report(failures, "/workspace_id", "type", data0, "string");
      }
    }
    if (data.data === undefined) {
      errors = report(failures, "", "required", data, "data");
    } else {
      let data0 = data.data;
      if (isObject(data0)) {
        if (data0.object === undefined) {
          errors = report(failures, "/data", "required", data0, "object");
        } else {
          let data1 = data0.object;
          if (!isObject(data1)) errors = report(failures, "/data/object", "type", data1, "object");
        }
        if (data0.previous_attributes !== undefined) {
          let data1 = data0.previous_attributes;
          if (!isObject(data1)) errors = report(failures, "/data/previous_attributes", "type", data1, "object");
        }
      } else {
        errors = report(failures, "/data", "type", data0, "object");
      }
    }
  } else {
    errors = report(failures, "", "type", data, "object");
  }
  return errors;
}
