// Generated from the contract. Do not edit.

import { TYPE, isObject, report, within } from '../../receiving/events.js';
import { checkTagAutoTaggingEnabled } from './TagAutoTaggingEnabled.js';
import { checkTagDescription } from './TagDescription.js';
import { checkTagHexColor } from './TagHexColor.js';
import { checkTagName } from './TagName.js';

export function checkTagPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (checkTagName(data0, failures) !== errors) errors = within(failures, errors, "/name");
    }
    if (data.hex_color !== undefined) {
      let data0 = data.hex_color;
      if (checkTagHexColor(data0, failures) !== errors) errors = within(failures, errors, "/hex_color");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (checkTagDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
    }
    if (data.auto_tagging_enabled !== undefined) {
      let data0 = data.auto_tagging_enabled;
      if (checkTagAutoTaggingEnabled(data0, failures) !== errors) errors = within(failures, errors, "/auto_tagging_enabled");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}
