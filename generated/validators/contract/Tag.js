// Generated from the contract. Do not edit.

import { CONST, PATTERN, REQUIRED, TYPE, isObject, report, within } from '../../receiving/events.js';
import { checkTimestamp } from './Timestamp.js';

const pattern_id$checkTag = /^tag_[A-Za-z0-9]+$/u;
const pattern_hex_color$checkTag = /^#[A-Fa-f0-9]{6}$/u;

export function checkTag(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "tag") errors = report(failures, "/object", CONST, data0, "tag");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern_id$checkTag.test(data0)) errors = report(failures, "/id", PATTERN, data0, pattern_id$checkTag.source);
      } else {
        errors = report(failures, "/id", TYPE, data0, "string");
      }
    }
    if (data.name === undefined) {
      errors = report(failures, "", REQUIRED, data, "name");
    } else {
      let data0 = data.name;
      if (typeof data0 !== "string") errors = report(failures, "/name", TYPE, data0, "string");
    }
    if (data.hex_color === undefined) {
      errors = report(failures, "", REQUIRED, data, "hex_color");
    } else {
      let data0 = data.hex_color;
      if (typeof data0 === "string") {
        if (!pattern_hex_color$checkTag.test(data0)) errors = report(failures, "/hex_color", PATTERN, data0, pattern_hex_color$checkTag.source);
      } else {
        if (data0 !== null) errors = report(failures, "/hex_color", TYPE, data0, ["string", "null"]);
      }
    }
    if (data.description === undefined) {
      errors = report(failures, "", REQUIRED, data, "description");
    } else {
      let data0 = data.description;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/description", TYPE, data0, ["string", "null"]);
    }
    if (data.auto_tagging_enabled === undefined) {
      errors = report(failures, "", REQUIRED, data, "auto_tagging_enabled");
    } else {
      let data0 = data.auto_tagging_enabled;
      if (typeof data0 !== "boolean") errors = report(failures, "/auto_tagging_enabled", TYPE, data0, "boolean");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
