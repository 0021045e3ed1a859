// Generated from the contract. Do not edit.

import { CONST, PATTERN, REQUIRED, TYPE, isObject, report, within } from '../../receiving/events.js';
import { checkTimestamp } from './Timestamp.js';

const pattern_id$checkEventEnvelope = /^evt_[A-Za-z0-9]+$/u;
const pattern_workspace_id$checkEventEnvelope = /^wrks_[A-Za-z0-9]+$/u;

export function checkEventEnvelope(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern_id$checkEventEnvelope.test(data0)) errors = report(failures, "/id", PATTERN, data0, pattern_id$checkEventEnvelope.source);
      } else {
        errors = report(failures, "/id", TYPE, data0, "string");
      }
    }
    if (data.type === undefined) {
      errors = report(failures, "", REQUIRED, data, "type");
    } else {
      let data0 = data.type;
      if (typeof data0 !== "string") errors = report(failures, "/type", TYPE, data0, "string");
    }
    if (data.api_version === undefined) {
      errors = report(failures, "", REQUIRED, data, "api_version");
    } else {
      let data0 = data.api_version;
      if (data0 !== "v1") errors = report(failures, "/api_version", CONST, data0, "v1");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.workspace_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "workspace_id");
    } else {
      let data0 = data.workspace_id;
      if (typeof data0 === "string") {
        if (!pattern_workspace_id$checkEventEnvelope.test(data0)) errors = report(failures, "/workspace_id", PATTERN, data0, pattern_workspace_id$checkEventEnvelope.source);
      } else {
        errors = report(failures, "/workspace_id", TYPE, data0, "string");
      }
    }
    if (data.data === undefined) {
      errors = report(failures, "", REQUIRED, data, "data");
    } else {
      let data0 = data.data;
      if (isObject(data0)) {
        if (data0.object === undefined) {
          errors = report(failures, "/data", REQUIRED, data0, "object");
        } else {
          let data1 = data0.object;
          if (!isObject(data1)) errors = report(failures, "/data/object", TYPE, data1, "object");
        }
        if (data0.previous_attributes !== undefined) {
          let data1 = data0.previous_attributes;
          if (!isObject(data1)) errors = report(failures, "/data/previous_attributes", TYPE, data1, "object");
        }
      } else {
        errors = report(failures, "/data", TYPE, data0, "object");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
