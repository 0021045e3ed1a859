// Generated from the contract. Do not edit.

import { platform } from '#platform';
import {
  CONST,
  FALSE_SCHEMA,
  FORMAT,
  PATTERN,
  REQUIRED,
  TYPE,
  base64,
  createReceiveWebhook,
  createValidateEvent,
  createVerifier,
  createVerifySignature,
  isDateTime,
  isEmail,
  isObject,
  report,
  standard,
  validatorsByType,
  validatorsOf,
  within,
} from '../runtime/core.js';
import { isUri } from '../runtime/uri-formats.js';

// validators/contract-checks.js

const pattern_id$checkContact = /^cnt_[A-Za-z0-9]+$/u;
const pattern_id$checkCompany = /^cmp_[A-Za-z0-9]+$/u;
const pattern_id$checkEngagement = /^ngmt_[A-Za-z0-9]+$/u;
const pattern_id$checkTag = /^tag_[A-Za-z0-9]+$/u;
const pattern_hex_color$checkTag = /^#[A-Fa-f0-9]{6}$/u;
const pattern_id$checkEventEnvelope = /^evt_[A-Za-z0-9]+$/u;
const pattern_workspace_id$checkEventEnvelope = /^wrks_[A-Za-z0-9]+$/u;
const pattern$checkUserId = /^usr_[A-Za-z0-9]+$/u;
const pattern$checkEngagementId = /^ngmt_[A-Za-z0-9]+$/u;
const pattern$checkCompanyId = /^cmp_[A-Za-z0-9]+$/u;
const pattern$checkTagHexColor = /^#[A-Fa-f0-9]{6}$/u;

export function checkContactCreatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.contact.created") errors = report(failures, "/type", CONST, data0, "v1.contact.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkContactState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkDeliveryHeaders(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data["svix-id"] === undefined) {
      errors = report(failures, "", REQUIRED, data, "svix-id");
    } else {
      let data0 = data["svix-id"];
      if (typeof data0 !== "string") errors = report(failures, "/svix-id", TYPE, data0, "string");
    }
    if (data["svix-timestamp"] === undefined) {
      errors = report(failures, "", REQUIRED, data, "svix-timestamp");
    } else {
      let data0 = data["svix-timestamp"];
      if (typeof data0 !== "string") errors = report(failures, "/svix-timestamp", TYPE, data0, "string");
    }
    if (data["svix-signature"] === undefined) {
      errors = report(failures, "", REQUIRED, data, "svix-signature");
    } else {
      let data0 = data["svix-signature"];
      if (typeof data0 !== "string") errors = report(failures, "/svix-signature", TYPE, data0, "string");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkContactUpdatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.contact.updated") errors = report(failures, "/type", CONST, data0, "v1.contact.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkContactChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkContactDeletedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.contact.deleted") errors = report(failures, "/type", CONST, data0, "v1.contact.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkContactState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyCreatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.company.created") errors = report(failures, "/type", CONST, data0, "v1.company.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkCompanyState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyUpdatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.company.updated") errors = report(failures, "/type", CONST, data0, "v1.company.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkCompanyChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyDeletedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.company.deleted") errors = report(failures, "/type", CONST, data0, "v1.company.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkCompanyState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagementCreatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.created") errors = report(failures, "/type", CONST, data0, "v1.engagement.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkEngagementState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagementUpdatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.updated") errors = report(failures, "/type", CONST, data0, "v1.engagement.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkEngagementChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagementDeletedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.deleted") errors = report(failures, "/type", CONST, data0, "v1.engagement.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkEngagementState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagementTranscriptTimelineCompletedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.transcript_timeline.completed") errors = report(failures, "/type", CONST, data0, "v1.engagement.transcript_timeline.completed");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkEngagementState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTagCreatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.tag.created") errors = report(failures, "/type", CONST, data0, "v1.tag.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkTagState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTagUpdatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.tag.updated") errors = report(failures, "/type", CONST, data0, "v1.tag.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkTagChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTagDeletedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.tag.deleted") errors = report(failures, "/type", CONST, data0, "v1.tag.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkTagState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkContact(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "contact") errors = report(failures, "/object", CONST, data0, "contact");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern_id$checkContact.test(data0)) errors = report(failures, "/id", PATTERN, data0, pattern_id$checkContact.source);
      } else {
        errors = report(failures, "/id", TYPE, data0, "string");
      }
    }
    if (data.first_name === undefined) {
      errors = report(failures, "", REQUIRED, data, "first_name");
    } else {
      let data0 = data.first_name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/first_name", TYPE, data0, ["string", "null"]);
    }
    if (data.last_name === undefined) {
      errors = report(failures, "", REQUIRED, data, "last_name");
    } else {
      let data0 = data.last_name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/last_name", TYPE, data0, ["string", "null"]);
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.emails === undefined) {
      errors = report(failures, "", REQUIRED, data, "emails");
    } else {
      let data0 = data.emails;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (checkContactEmail(data1, failures) !== errors) errors = within(failures, errors, "/emails/" + i0);
        }
      } else {
        errors = report(failures, "/emails", TYPE, data0, "array");
      }
    }
    if (data.phone_numbers === undefined) {
      errors = report(failures, "", REQUIRED, data, "phone_numbers");
    } else {
      let data0 = data.phone_numbers;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (checkContactPhoneNumber(data1, failures) !== errors) errors = within(failures, errors, "/phone_numbers/" + i0);
        }
      } else {
        errors = report(failures, "/phone_numbers", TYPE, data0, "array");
      }
    }
    if (data.company !== undefined) {
      let data0 = data.company;
      if (checkCompanyReference(data0, failures) !== errors) errors = within(failures, errors, "/company");
    }
    if (data.time_zone !== undefined) {
      let data0 = data.time_zone;
      if (typeof data0 !== "string") errors = report(failures, "/time_zone", TYPE, data0, "string");
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (checkCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
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

export function checkCompany(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "company") errors = report(failures, "/object", CONST, data0, "company");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern_id$checkCompany.test(data0)) errors = report(failures, "/id", PATTERN, data0, pattern_id$checkCompany.source);
      } else {
        errors = report(failures, "/id", TYPE, data0, "string");
      }
    }
    if (data.name === undefined) {
      errors = report(failures, "", REQUIRED, data, "name");
    } else {
      let data0 = data.name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/name", TYPE, data0, ["string", "null"]);
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.domains === undefined) {
      errors = report(failures, "", REQUIRED, data, "domains");
    } else {
      let data0 = data.domains;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (checkCompanyDomain(data1, failures) !== errors) errors = within(failures, errors, "/domains/" + i0);
        }
      } else {
        errors = report(failures, "/domains", TYPE, data0, "array");
      }
    }
    if (data.industry !== undefined) {
      let data0 = data.industry;
      if (typeof data0 !== "string") errors = report(failures, "/industry", TYPE, data0, "string");
    }
    if (data.website !== undefined) {
      let data0 = data.website;
      if (typeof data0 === "string") {
        if (!isUri(data0)) errors = report(failures, "/website", FORMAT, data0, "uri");
      } else {
        errors = report(failures, "/website", TYPE, data0, "string");
      }
    }
    if (data.number_of_employees !== undefined) {
      let data0 = data.number_of_employees;
      if (!Number.isInteger(data0)) errors = report(failures, "/number_of_employees", TYPE, data0, "integer");
    }
    if (data.logo_url !== undefined) {
      let data0 = data.logo_url;
      if (typeof data0 === "string") {
        if (!isUri(data0)) errors = report(failures, "/logo_url", FORMAT, data0, "uri");
      } else {
        errors = report(failures, "/logo_url", TYPE, data0, "string");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (checkCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
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

export function checkEngagement(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "engagement") errors = report(failures, "/object", CONST, data0, "engagement");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern_id$checkEngagement.test(data0)) errors = report(failures, "/id", PATTERN, data0, pattern_id$checkEngagement.source);
      } else {
        errors = report(failures, "/id", TYPE, data0, "string");
      }
    }
    if (data.title === undefined) {
      errors = report(failures, "", REQUIRED, data, "title");
    } else {
      let data0 = data.title;
      if (typeof data0 !== "string") errors = report(failures, "/title", TYPE, data0, "string");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.engagement_type === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_type");
    } else {
      let data0 = data.engagement_type;
      if (typeof data0 !== "string") errors = report(failures, "/engagement_type", TYPE, data0, "string");
    }
    if (data.data_source === undefined) {
      errors = report(failures, "", REQUIRED, data, "data_source");
    } else {
      let data0 = data.data_source;
      if (typeof data0 !== "string") errors = report(failures, "/data_source", TYPE, data0, "string");
    }
    if (data.processing_status === undefined) {
      errors = report(failures, "", REQUIRED, data, "processing_status");
    } else {
      let data0 = data.processing_status;
      if (typeof data0 !== "string") errors = report(failures, "/processing_status", TYPE, data0, "string");
    }
    if (data.is_internal === undefined) {
      errors = report(failures, "", REQUIRED, data, "is_internal");
    } else {
      let data0 = data.is_internal;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_internal", TYPE, data0, "boolean");
    }
    if (data.is_private !== undefined) {
      let data0 = data.is_private;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_private", TYPE, data0, "boolean");
    }
    if (data.meeting_url !== undefined) {
      let data0 = data.meeting_url;
      if (typeof data0 === "string") {
        if (!isUri(data0)) errors = report(failures, "/meeting_url", FORMAT, data0, "uri");
      } else {
        errors = report(failures, "/meeting_url", TYPE, data0, "string");
      }
    }
    if (data.external_url !== undefined) {
      let data0 = data.external_url;
      if (typeof data0 !== "string") errors = report(failures, "/external_url", TYPE, data0, "string");
    }
    if (data.engagement_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_at");
    } else {
      let data0 = data.engagement_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/engagement_at");
    }
    if (data.start_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "start_at");
    } else {
      let data0 = data.start_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/start_at");
    }
    if (data.end_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "end_at");
    } else {
      let data0 = data.end_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/end_at");
    }
    if (data.duration_seconds === undefined) {
      errors = report(failures, "", REQUIRED, data, "duration_seconds");
    } else {
      let data0 = data.duration_seconds;
      if (!Number.isInteger(data0)) errors = report(failures, "/duration_seconds", TYPE, data0, "integer");
    }
    if (data.owner_user_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "owner_user_id");
    } else {
      let data0 = data.owner_user_id;
      if (checkUserId(data0, failures) !== errors) errors = within(failures, errors, "/owner_user_id");
    }
    if (data.host_user_id !== undefined) {
      let data0 = data.host_user_id;
      if (checkUserId(data0, failures) !== errors) errors = within(failures, errors, "/host_user_id");
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (checkCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
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

export function checkTranscriptTimeline(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (typeof data0 !== "string") errors = report(failures, "/object", TYPE, data0, "string");
    }
    if (data.engagement_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_id");
    } else {
      let data0 = data.engagement_id;
      if (checkEngagementId(data0, failures) !== errors) errors = within(failures, errors, "/engagement_id");
    }
    if (data.speakers === undefined) {
      errors = report(failures, "", REQUIRED, data, "speakers");
    } else {
      let data0 = data.speakers;
      if (Array.isArray(data0)) {
      } else {
        errors = report(failures, "/speakers", TYPE, data0, "array");
      }
    }
    if (data.entries === undefined) {
      errors = report(failures, "", REQUIRED, data, "entries");
    } else {
      let data0 = data.entries;
      if (Array.isArray(data0)) {
      } else {
        errors = report(failures, "/entries", TYPE, data0, "array");
      }
    }
    if (data.overall_sentiment === undefined) {
      errors = report(failures, "", REQUIRED, data, "overall_sentiment");
    } else {
      let data0 = data.overall_sentiment;
      if (!Number.isFinite(data0) && data0 !== null) errors = report(failures, "/overall_sentiment", TYPE, data0, ["number", "null"]);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

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

export function checkContactState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkContact(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkContactChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkContact(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (checkContactPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkCompany(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkCompany(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (checkCompanyPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagementState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkEngagement(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagementChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkEngagement(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (checkEngagementPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTagState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkTag(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTagChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkTag(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (checkTagPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkContactEmail(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.email === undefined) {
      errors = report(failures, "", REQUIRED, data, "email");
    } else {
      let data0 = data.email;
      if (typeof data0 === "string") {
        if (!isEmail(data0)) errors = report(failures, "/email", FORMAT, data0, "email");
      } else {
        errors = report(failures, "/email", TYPE, data0, "string");
      }
    }
    if (data.is_primary === undefined) {
      errors = report(failures, "", REQUIRED, data, "is_primary");
    } else {
      let data0 = data.is_primary;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_primary", TYPE, data0, "boolean");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkContactPhoneNumber(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.phone_number === undefined) {
      errors = report(failures, "", REQUIRED, data, "phone_number");
    } else {
      let data0 = data.phone_number;
      if (typeof data0 !== "string") errors = report(failures, "/phone_number", TYPE, data0, "string");
    }
    if (data.is_primary === undefined) {
      errors = report(failures, "", REQUIRED, data, "is_primary");
    } else {
      let data0 = data.is_primary;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_primary", TYPE, data0, "boolean");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyReference(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkCompanyObject(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (checkCompanyId(data0, failures) !== errors) errors = within(failures, errors, "/id");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCrmAssociation(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object_type === undefined) {
      errors = report(failures, "", REQUIRED, data, "object_type");
    } else {
      let data0 = data.object_type;
      if (typeof data0 !== "string") errors = report(failures, "/object_type", TYPE, data0, "string");
    }
    if (data.crm_object_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "crm_object_id");
    } else {
      let data0 = data.crm_object_id;
      if (typeof data0 !== "string") errors = report(failures, "/crm_object_id", TYPE, data0, "string");
    }
    if (data.source === undefined) {
      errors = report(failures, "", REQUIRED, data, "source");
    } else {
      let data0 = data.source;
      if (typeof data0 !== "string") errors = report(failures, "/source", TYPE, data0, "string");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTimestamp(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!isDateTime(data)) errors = report(failures, "", FORMAT, data, "date-time");
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}

export function checkCompanyDomain(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.domain === undefined) {
      errors = report(failures, "", REQUIRED, data, "domain");
    } else {
      let data0 = data.domain;
      if (typeof data0 !== "string") errors = report(failures, "/domain", TYPE, data0, "string");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkUserId(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkUserId.test(data)) errors = report(failures, "", PATTERN, data, pattern$checkUserId.source);
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}

export function checkEngagementId(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkEngagementId.test(data)) errors = report(failures, "", PATTERN, data, pattern$checkEngagementId.source);
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}

export function checkContactPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.first_name !== undefined) {
      let data0 = data.first_name;
      if (checkContactFirstName(data0, failures) !== errors) errors = within(failures, errors, "/first_name");
    }
    if (data.last_name !== undefined) {
      let data0 = data.last_name;
      if (checkContactLastName(data0, failures) !== errors) errors = within(failures, errors, "/last_name");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkContactDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.emails !== undefined) {
      let data0 = data.emails;
      if (checkContactEmails(data0, failures) !== errors) errors = within(failures, errors, "/emails");
    }
    if (data.phone_numbers !== undefined) {
      let data0 = data.phone_numbers;
      if (checkContactPhoneNumbers(data0, failures) !== errors) errors = within(failures, errors, "/phone_numbers");
    }
    if (data.company !== undefined) {
      let data0 = data.company;
      if (data0 !== null) {
        if (checkContactCompany(data0, failures) !== errors) errors = within(failures, errors, "/company");
      }
    }
    if (data.time_zone !== undefined) {
      let data0 = data.time_zone;
      if (data0 !== null) {
        if (checkContactTimeZone(data0, failures) !== errors) errors = within(failures, errors, "/time_zone");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkContactCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (checkCompanyName(data0, failures) !== errors) errors = within(failures, errors, "/name");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkCompanyDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.domains !== undefined) {
      let data0 = data.domains;
      if (checkCompanyDomains(data0, failures) !== errors) errors = within(failures, errors, "/domains");
    }
    if (data.industry !== undefined) {
      let data0 = data.industry;
      if (data0 !== null) {
        if (checkCompanyIndustry(data0, failures) !== errors) errors = within(failures, errors, "/industry");
      }
    }
    if (data.website !== undefined) {
      let data0 = data.website;
      if (data0 !== null) {
        if (checkCompanyWebsite(data0, failures) !== errors) errors = within(failures, errors, "/website");
      }
    }
    if (data.number_of_employees !== undefined) {
      let data0 = data.number_of_employees;
      if (data0 !== null) {
        if (checkCompanyNumberOfEmployees(data0, failures) !== errors) errors = within(failures, errors, "/number_of_employees");
      }
    }
    if (data.logo_url !== undefined) {
      let data0 = data.logo_url;
      if (data0 !== null) {
        if (checkCompanyLogoUrl(data0, failures) !== errors) errors = within(failures, errors, "/logo_url");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkCompanyCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagementPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.title !== undefined) {
      let data0 = data.title;
      if (checkEngagementTitle(data0, failures) !== errors) errors = within(failures, errors, "/title");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkEngagementDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.engagement_type !== undefined) {
      let data0 = data.engagement_type;
      if (checkEngagementEngagementType(data0, failures) !== errors) errors = within(failures, errors, "/engagement_type");
    }
    if (data.data_source !== undefined) {
      let data0 = data.data_source;
      if (checkEngagementDataSource(data0, failures) !== errors) errors = within(failures, errors, "/data_source");
    }
    if (data.processing_status !== undefined) {
      let data0 = data.processing_status;
      if (checkEngagementProcessingStatus(data0, failures) !== errors) errors = within(failures, errors, "/processing_status");
    }
    if (data.is_internal !== undefined) {
      let data0 = data.is_internal;
      if (checkEngagementIsInternal(data0, failures) !== errors) errors = within(failures, errors, "/is_internal");
    }
    if (data.is_private !== undefined) {
      let data0 = data.is_private;
      if (data0 !== null) {
        if (checkEngagementIsPrivate(data0, failures) !== errors) errors = within(failures, errors, "/is_private");
      }
    }
    if (data.meeting_url !== undefined) {
      let data0 = data.meeting_url;
      if (data0 !== null) {
        if (checkEngagementMeetingUrl(data0, failures) !== errors) errors = within(failures, errors, "/meeting_url");
      }
    }
    if (data.external_url !== undefined) {
      let data0 = data.external_url;
      if (data0 !== null) {
        if (checkEngagementExternalUrl(data0, failures) !== errors) errors = within(failures, errors, "/external_url");
      }
    }
    if (data.engagement_at !== undefined) {
      let data0 = data.engagement_at;
      if (checkEngagementEngagementAt(data0, failures) !== errors) errors = within(failures, errors, "/engagement_at");
    }
    if (data.start_at !== undefined) {
      let data0 = data.start_at;
      if (checkEngagementStartAt(data0, failures) !== errors) errors = within(failures, errors, "/start_at");
    }
    if (data.end_at !== undefined) {
      let data0 = data.end_at;
      if (checkEngagementEndAt(data0, failures) !== errors) errors = within(failures, errors, "/end_at");
    }
    if (data.duration_seconds !== undefined) {
      let data0 = data.duration_seconds;
      if (checkEngagementDurationSeconds(data0, failures) !== errors) errors = within(failures, errors, "/duration_seconds");
    }
    if (data.owner_user_id !== undefined) {
      let data0 = data.owner_user_id;
      if (checkEngagementOwnerUserId(data0, failures) !== errors) errors = within(failures, errors, "/owner_user_id");
    }
    if (data.host_user_id !== undefined) {
      let data0 = data.host_user_id;
      if (data0 !== null) {
        if (checkEngagementHostUserId(data0, failures) !== errors) errors = within(failures, errors, "/host_user_id");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkEngagementCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

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

export function checkCompanyObject(data, failures) {
  let errors = failures.count;
  if (data !== "company") errors = report(failures, "", CONST, data, "company");
  return errors;
}

export function checkCompanyId(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkCompanyId.test(data)) errors = report(failures, "", PATTERN, data, pattern$checkCompanyId.source);
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}

export function checkContactFirstName(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string" && data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  return errors;
}

export function checkContactLastName(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string" && data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  return errors;
}

export function checkContactDescription(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkContactEmails(data, failures) {
  let errors = failures.count;
  if (Array.isArray(data)) {
    for (let i0=0; i0<data.length; i0++) {
      let data0 = data[i0];
      if (checkContactEmail(data0, failures) !== errors) errors = within(failures, errors, "/" + i0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "array");
  }
  return errors;
}

export function checkContactPhoneNumbers(data, failures) {
  let errors = failures.count;
  if (Array.isArray(data)) {
    for (let i0=0; i0<data.length; i0++) {
      let data0 = data[i0];
      if (checkContactPhoneNumber(data0, failures) !== errors) errors = within(failures, errors, "/" + i0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "array");
  }
  return errors;
}

export function checkContactCompany(data, failures) {
  return checkCompanyReference(data, failures);
}

export function checkContactTimeZone(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkContactCrmAssociation(data, failures) {
  return checkCrmAssociation(data, failures);
}

export function checkCompanyName(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string" && data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  return errors;
}

export function checkCompanyDescription(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkCompanyDomains(data, failures) {
  let errors = failures.count;
  if (Array.isArray(data)) {
    for (let i0=0; i0<data.length; i0++) {
      let data0 = data[i0];
      if (checkCompanyDomain(data0, failures) !== errors) errors = within(failures, errors, "/" + i0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "array");
  }
  return errors;
}

export function checkCompanyIndustry(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkCompanyWebsite(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!isUri(data)) errors = report(failures, "", FORMAT, data, "uri");
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}

export function checkCompanyNumberOfEmployees(data, failures) {
  let errors = failures.count;
  if (!Number.isInteger(data)) errors = report(failures, "", TYPE, data, "integer");
  return errors;
}

export function checkCompanyLogoUrl(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!isUri(data)) errors = report(failures, "", FORMAT, data, "uri");
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}

export function checkCompanyCrmAssociation(data, failures) {
  return checkCrmAssociation(data, failures);
}

export function checkEngagementTitle(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkEngagementDescription(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkEngagementEngagementType(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkEngagementDataSource(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkEngagementProcessingStatus(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkEngagementIsInternal(data, failures) {
  let errors = failures.count;
  if (typeof data !== "boolean") errors = report(failures, "", TYPE, data, "boolean");
  return errors;
}

export function checkEngagementIsPrivate(data, failures) {
  let errors = failures.count;
  if (typeof data !== "boolean") errors = report(failures, "", TYPE, data, "boolean");
  return errors;
}

export function checkEngagementMeetingUrl(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!isUri(data)) errors = report(failures, "", FORMAT, data, "uri");
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}

export function checkEngagementExternalUrl(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkEngagementEngagementAt(data, failures) {
  return checkTimestamp(data, failures);
}

export function checkEngagementStartAt(data, failures) {
  return checkTimestamp(data, failures);
}

export function checkEngagementEndAt(data, failures) {
  return checkTimestamp(data, failures);
}

export function checkEngagementDurationSeconds(data, failures) {
  let errors = failures.count;
  if (!Number.isInteger(data)) errors = report(failures, "", TYPE, data, "integer");
  return errors;
}

export function checkEngagementOwnerUserId(data, failures) {
  return checkUserId(data, failures);
}

export function checkEngagementHostUserId(data, failures) {
  return checkUserId(data, failures);
}

export function checkEngagementCrmAssociation(data, failures) {
  return checkCrmAssociation(data, failures);
}

export function checkTagName(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkTagHexColor(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkTagHexColor.test(data)) errors = report(failures, "", PATTERN, data, pattern$checkTagHexColor.source);
  } else {
    if (data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  }
  return errors;
}

export function checkTagDescription(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string" && data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  return errors;
}

export function checkTagAutoTaggingEnabled(data, failures) {
  let errors = failures.count;
  if (typeof data !== "boolean") errors = report(failures, "", TYPE, data, "boolean");
  return errors;
}

/** The check of each event, by its type on the wire. */
export const contractChecks = /* @__PURE__ */ new Map([
  ['v1.contact.created', checkContactCreatedEvent],
  ['v1.contact.updated', checkContactUpdatedEvent],
  ['v1.contact.deleted', checkContactDeletedEvent],
  ['v1.company.created', checkCompanyCreatedEvent],
  ['v1.company.updated', checkCompanyUpdatedEvent],
  ['v1.company.deleted', checkCompanyDeletedEvent],
  ['v1.engagement.created', checkEngagementCreatedEvent],
  ['v1.engagement.updated', checkEngagementUpdatedEvent],
  ['v1.engagement.deleted', checkEngagementDeletedEvent],
  ['v1.engagement.transcript_timeline.completed', checkEngagementTranscriptTimelineCompletedEvent],
  ['v1.tag.created', checkTagCreatedEvent],
  ['v1.tag.updated', checkTagUpdatedEvent],
  ['v1.tag.deleted', checkTagDeletedEvent],
]);

// validators/structural-checks.js

export function structureContactCreatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.contact.created") errors = report(failures, "/type", CONST, data0, "v1.contact.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureContactState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureContactUpdatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.contact.updated") errors = report(failures, "/type", CONST, data0, "v1.contact.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureContactChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureContactDeletedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.contact.deleted") errors = report(failures, "/type", CONST, data0, "v1.contact.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureContactState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompanyCreatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.company.created") errors = report(failures, "/type", CONST, data0, "v1.company.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureCompanyState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompanyUpdatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.company.updated") errors = report(failures, "/type", CONST, data0, "v1.company.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureCompanyChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompanyDeletedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.company.deleted") errors = report(failures, "/type", CONST, data0, "v1.company.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureCompanyState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementCreatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.created") errors = report(failures, "/type", CONST, data0, "v1.engagement.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureEngagementState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementUpdatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.updated") errors = report(failures, "/type", CONST, data0, "v1.engagement.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureEngagementChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementDeletedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.deleted") errors = report(failures, "/type", CONST, data0, "v1.engagement.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureEngagementState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementTranscriptTimelineCompletedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.transcript_timeline.completed") errors = report(failures, "/type", CONST, data0, "v1.engagement.transcript_timeline.completed");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureEngagementState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTagCreatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.tag.created") errors = report(failures, "/type", CONST, data0, "v1.tag.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureTagState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTagUpdatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.tag.updated") errors = report(failures, "/type", CONST, data0, "v1.tag.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureTagChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTagDeletedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.tag.deleted") errors = report(failures, "/type", CONST, data0, "v1.tag.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureTagState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTranscriptTimeline(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (typeof data0 !== "string") errors = report(failures, "/object", TYPE, data0, "string");
    }
    if (data.engagement_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_id");
    } else {
      let data0 = data.engagement_id;
      if (structureEngagementId(data0, failures) !== errors) errors = within(failures, errors, "/engagement_id");
    }
    if (data.speakers === undefined) {
      errors = report(failures, "", REQUIRED, data, "speakers");
    } else {
      let data0 = data.speakers;
      if (Array.isArray(data0)) {
      } else {
        errors = report(failures, "/speakers", TYPE, data0, "array");
      }
    }
    if (data.entries === undefined) {
      errors = report(failures, "", REQUIRED, data, "entries");
    } else {
      let data0 = data.entries;
      if (Array.isArray(data0)) {
      } else {
        errors = report(failures, "/entries", TYPE, data0, "array");
      }
    }
    if (data.overall_sentiment === undefined) {
      errors = report(failures, "", REQUIRED, data, "overall_sentiment");
    } else {
      let data0 = data.overall_sentiment;
      if (!Number.isFinite(data0) && data0 !== null) errors = report(failures, "/overall_sentiment", TYPE, data0, ["number", "null"]);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEventEnvelope(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 !== "string") errors = report(failures, "/id", TYPE, data0, "string");
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
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.workspace_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "workspace_id");
    } else {
      let data0 = data.workspace_id;
      if (typeof data0 !== "string") errors = report(failures, "/workspace_id", TYPE, data0, "string");
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

export function structureContactState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureContact(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureContactChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureContact(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (structureContactPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompanyState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureCompany(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompanyChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureCompany(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (structureCompanyPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureEngagement(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureEngagement(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (structureEngagementPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTagState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureTag(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTagChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureTag(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (structureTagPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementId(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function structureTimestamp(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function structureContact(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "contact") errors = report(failures, "/object", CONST, data0, "contact");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 !== "string") errors = report(failures, "/id", TYPE, data0, "string");
    }
    if (data.first_name === undefined) {
      errors = report(failures, "", REQUIRED, data, "first_name");
    } else {
      let data0 = data.first_name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/first_name", TYPE, data0, ["string", "null"]);
    }
    if (data.last_name === undefined) {
      errors = report(failures, "", REQUIRED, data, "last_name");
    } else {
      let data0 = data.last_name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/last_name", TYPE, data0, ["string", "null"]);
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.emails === undefined) {
      errors = report(failures, "", REQUIRED, data, "emails");
    } else {
      let data0 = data.emails;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (structureContactEmail(data1, failures) !== errors) errors = within(failures, errors, "/emails/" + i0);
        }
      } else {
        errors = report(failures, "/emails", TYPE, data0, "array");
      }
    }
    if (data.phone_numbers === undefined) {
      errors = report(failures, "", REQUIRED, data, "phone_numbers");
    } else {
      let data0 = data.phone_numbers;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (checkContactPhoneNumber(data1, failures) !== errors) errors = within(failures, errors, "/phone_numbers/" + i0);
        }
      } else {
        errors = report(failures, "/phone_numbers", TYPE, data0, "array");
      }
    }
    if (data.company !== undefined) {
      let data0 = data.company;
      if (structureCompanyReference(data0, failures) !== errors) errors = within(failures, errors, "/company");
    }
    if (data.time_zone !== undefined) {
      let data0 = data.time_zone;
      if (typeof data0 !== "string") errors = report(failures, "/time_zone", TYPE, data0, "string");
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (checkCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureContactPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.first_name !== undefined) {
      let data0 = data.first_name;
      if (checkContactFirstName(data0, failures) !== errors) errors = within(failures, errors, "/first_name");
    }
    if (data.last_name !== undefined) {
      let data0 = data.last_name;
      if (checkContactLastName(data0, failures) !== errors) errors = within(failures, errors, "/last_name");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkContactDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.emails !== undefined) {
      let data0 = data.emails;
      if (structureContactEmails(data0, failures) !== errors) errors = within(failures, errors, "/emails");
    }
    if (data.phone_numbers !== undefined) {
      let data0 = data.phone_numbers;
      if (checkContactPhoneNumbers(data0, failures) !== errors) errors = within(failures, errors, "/phone_numbers");
    }
    if (data.company !== undefined) {
      let data0 = data.company;
      if (data0 !== null) {
        if (structureContactCompany(data0, failures) !== errors) errors = within(failures, errors, "/company");
      }
    }
    if (data.time_zone !== undefined) {
      let data0 = data.time_zone;
      if (data0 !== null) {
        if (checkContactTimeZone(data0, failures) !== errors) errors = within(failures, errors, "/time_zone");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkContactCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompany(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "company") errors = report(failures, "/object", CONST, data0, "company");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 !== "string") errors = report(failures, "/id", TYPE, data0, "string");
    }
    if (data.name === undefined) {
      errors = report(failures, "", REQUIRED, data, "name");
    } else {
      let data0 = data.name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/name", TYPE, data0, ["string", "null"]);
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.domains === undefined) {
      errors = report(failures, "", REQUIRED, data, "domains");
    } else {
      let data0 = data.domains;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (checkCompanyDomain(data1, failures) !== errors) errors = within(failures, errors, "/domains/" + i0);
        }
      } else {
        errors = report(failures, "/domains", TYPE, data0, "array");
      }
    }
    if (data.industry !== undefined) {
      let data0 = data.industry;
      if (typeof data0 !== "string") errors = report(failures, "/industry", TYPE, data0, "string");
    }
    if (data.website !== undefined) {
      let data0 = data.website;
      if (typeof data0 !== "string") errors = report(failures, "/website", TYPE, data0, "string");
    }
    if (data.number_of_employees !== undefined) {
      let data0 = data.number_of_employees;
      if (!Number.isInteger(data0)) errors = report(failures, "/number_of_employees", TYPE, data0, "integer");
    }
    if (data.logo_url !== undefined) {
      let data0 = data.logo_url;
      if (typeof data0 !== "string") errors = report(failures, "/logo_url", TYPE, data0, "string");
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (checkCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompanyPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (checkCompanyName(data0, failures) !== errors) errors = within(failures, errors, "/name");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkCompanyDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.domains !== undefined) {
      let data0 = data.domains;
      if (checkCompanyDomains(data0, failures) !== errors) errors = within(failures, errors, "/domains");
    }
    if (data.industry !== undefined) {
      let data0 = data.industry;
      if (data0 !== null) {
        if (checkCompanyIndustry(data0, failures) !== errors) errors = within(failures, errors, "/industry");
      }
    }
    if (data.website !== undefined) {
      let data0 = data.website;
      if (data0 !== null) {
        if (structureCompanyWebsite(data0, failures) !== errors) errors = within(failures, errors, "/website");
      }
    }
    if (data.number_of_employees !== undefined) {
      let data0 = data.number_of_employees;
      if (data0 !== null) {
        if (checkCompanyNumberOfEmployees(data0, failures) !== errors) errors = within(failures, errors, "/number_of_employees");
      }
    }
    if (data.logo_url !== undefined) {
      let data0 = data.logo_url;
      if (data0 !== null) {
        if (structureCompanyLogoUrl(data0, failures) !== errors) errors = within(failures, errors, "/logo_url");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkCompanyCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagement(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "engagement") errors = report(failures, "/object", CONST, data0, "engagement");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 !== "string") errors = report(failures, "/id", TYPE, data0, "string");
    }
    if (data.title === undefined) {
      errors = report(failures, "", REQUIRED, data, "title");
    } else {
      let data0 = data.title;
      if (typeof data0 !== "string") errors = report(failures, "/title", TYPE, data0, "string");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.engagement_type === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_type");
    } else {
      let data0 = data.engagement_type;
      if (typeof data0 !== "string") errors = report(failures, "/engagement_type", TYPE, data0, "string");
    }
    if (data.data_source === undefined) {
      errors = report(failures, "", REQUIRED, data, "data_source");
    } else {
      let data0 = data.data_source;
      if (typeof data0 !== "string") errors = report(failures, "/data_source", TYPE, data0, "string");
    }
    if (data.processing_status === undefined) {
      errors = report(failures, "", REQUIRED, data, "processing_status");
    } else {
      let data0 = data.processing_status;
      if (typeof data0 !== "string") errors = report(failures, "/processing_status", TYPE, data0, "string");
    }
    if (data.is_internal === undefined) {
      errors = report(failures, "", REQUIRED, data, "is_internal");
    } else {
      let data0 = data.is_internal;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_internal", TYPE, data0, "boolean");
    }
    if (data.is_private !== undefined) {
      let data0 = data.is_private;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_private", TYPE, data0, "boolean");
    }
    if (data.meeting_url !== undefined) {
      let data0 = data.meeting_url;
      if (typeof data0 !== "string") errors = report(failures, "/meeting_url", TYPE, data0, "string");
    }
    if (data.external_url !== undefined) {
      let data0 = data.external_url;
      if (typeof data0 !== "string") errors = report(failures, "/external_url", TYPE, data0, "string");
    }
    if (data.engagement_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_at");
    } else {
      let data0 = data.engagement_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/engagement_at");
    }
    if (data.start_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "start_at");
    } else {
      let data0 = data.start_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/start_at");
    }
    if (data.end_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "end_at");
    } else {
      let data0 = data.end_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/end_at");
    }
    if (data.duration_seconds === undefined) {
      errors = report(failures, "", REQUIRED, data, "duration_seconds");
    } else {
      let data0 = data.duration_seconds;
      if (!Number.isInteger(data0)) errors = report(failures, "/duration_seconds", TYPE, data0, "integer");
    }
    if (data.owner_user_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "owner_user_id");
    } else {
      let data0 = data.owner_user_id;
      if (structureUserId(data0, failures) !== errors) errors = within(failures, errors, "/owner_user_id");
    }
    if (data.host_user_id !== undefined) {
      let data0 = data.host_user_id;
      if (structureUserId(data0, failures) !== errors) errors = within(failures, errors, "/host_user_id");
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (checkCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.title !== undefined) {
      let data0 = data.title;
      if (checkEngagementTitle(data0, failures) !== errors) errors = within(failures, errors, "/title");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkEngagementDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.engagement_type !== undefined) {
      let data0 = data.engagement_type;
      if (checkEngagementEngagementType(data0, failures) !== errors) errors = within(failures, errors, "/engagement_type");
    }
    if (data.data_source !== undefined) {
      let data0 = data.data_source;
      if (checkEngagementDataSource(data0, failures) !== errors) errors = within(failures, errors, "/data_source");
    }
    if (data.processing_status !== undefined) {
      let data0 = data.processing_status;
      if (checkEngagementProcessingStatus(data0, failures) !== errors) errors = within(failures, errors, "/processing_status");
    }
    if (data.is_internal !== undefined) {
      let data0 = data.is_internal;
      if (checkEngagementIsInternal(data0, failures) !== errors) errors = within(failures, errors, "/is_internal");
    }
    if (data.is_private !== undefined) {
      let data0 = data.is_private;
      if (data0 !== null) {
        if (checkEngagementIsPrivate(data0, failures) !== errors) errors = within(failures, errors, "/is_private");
      }
    }
    if (data.meeting_url !== undefined) {
      let data0 = data.meeting_url;
      if (data0 !== null) {
        if (structureEngagementMeetingUrl(data0, failures) !== errors) errors = within(failures, errors, "/meeting_url");
      }
    }
    if (data.external_url !== undefined) {
      let data0 = data.external_url;
      if (data0 !== null) {
        if (checkEngagementExternalUrl(data0, failures) !== errors) errors = within(failures, errors, "/external_url");
      }
    }
    if (data.engagement_at !== undefined) {
      let data0 = data.engagement_at;
      if (structureEngagementEngagementAt(data0, failures) !== errors) errors = within(failures, errors, "/engagement_at");
    }
    if (data.start_at !== undefined) {
      let data0 = data.start_at;
      if (structureEngagementStartAt(data0, failures) !== errors) errors = within(failures, errors, "/start_at");
    }
    if (data.end_at !== undefined) {
      let data0 = data.end_at;
      if (structureEngagementEndAt(data0, failures) !== errors) errors = within(failures, errors, "/end_at");
    }
    if (data.duration_seconds !== undefined) {
      let data0 = data.duration_seconds;
      if (checkEngagementDurationSeconds(data0, failures) !== errors) errors = within(failures, errors, "/duration_seconds");
    }
    if (data.owner_user_id !== undefined) {
      let data0 = data.owner_user_id;
      if (structureEngagementOwnerUserId(data0, failures) !== errors) errors = within(failures, errors, "/owner_user_id");
    }
    if (data.host_user_id !== undefined) {
      let data0 = data.host_user_id;
      if (data0 !== null) {
        if (structureEngagementHostUserId(data0, failures) !== errors) errors = within(failures, errors, "/host_user_id");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkEngagementCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTag(data, failures) {
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
      if (typeof data0 !== "string") errors = report(failures, "/id", TYPE, data0, "string");
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
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/hex_color", TYPE, data0, ["string", "null"]);
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
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTagPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (checkTagName(data0, failures) !== errors) errors = within(failures, errors, "/name");
    }
    if (data.hex_color !== undefined) {
      let data0 = data.hex_color;
      if (structureTagHexColor(data0, failures) !== errors) errors = within(failures, errors, "/hex_color");
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

export function structureContactEmail(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.email === undefined) {
      errors = report(failures, "", REQUIRED, data, "email");
    } else {
      let data0 = data.email;
      if (typeof data0 !== "string") errors = report(failures, "/email", TYPE, data0, "string");
    }
    if (data.is_primary === undefined) {
      errors = report(failures, "", REQUIRED, data, "is_primary");
    } else {
      let data0 = data.is_primary;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_primary", TYPE, data0, "boolean");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompanyReference(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkCompanyObject(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (structureCompanyId(data0, failures) !== errors) errors = within(failures, errors, "/id");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureContactEmails(data, failures) {
  let errors = failures.count;
  if (Array.isArray(data)) {
    for (let i0=0; i0<data.length; i0++) {
      let data0 = data[i0];
      if (structureContactEmail(data0, failures) !== errors) errors = within(failures, errors, "/" + i0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "array");
  }
  return errors;
}

export function structureContactCompany(data, failures) {
  return structureCompanyReference(data, failures);
}

export function structureCompanyWebsite(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function structureCompanyLogoUrl(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function structureUserId(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function structureEngagementMeetingUrl(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function structureEngagementEngagementAt(data, failures) {
  return structureTimestamp(data, failures);
}

export function structureEngagementStartAt(data, failures) {
  return structureTimestamp(data, failures);
}

export function structureEngagementEndAt(data, failures) {
  return structureTimestamp(data, failures);
}

export function structureEngagementOwnerUserId(data, failures) {
  return structureUserId(data, failures);
}

export function structureEngagementHostUserId(data, failures) {
  return structureUserId(data, failures);
}

export function structureTagHexColor(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string" && data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  return errors;
}

export function structureCompanyId(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

/** The check of each event, by its type on the wire. */
export const structuralChecks = /* @__PURE__ */ new Map([
  ['v1.contact.created', structureContactCreatedEvent],
  ['v1.contact.updated', structureContactUpdatedEvent],
  ['v1.contact.deleted', structureContactDeletedEvent],
  ['v1.company.created', structureCompanyCreatedEvent],
  ['v1.company.updated', structureCompanyUpdatedEvent],
  ['v1.company.deleted', structureCompanyDeletedEvent],
  ['v1.engagement.created', structureEngagementCreatedEvent],
  ['v1.engagement.updated', structureEngagementUpdatedEvent],
  ['v1.engagement.deleted', structureEngagementDeletedEvent],
  ['v1.engagement.transcript_timeline.completed', structureEngagementTranscriptTimelineCompletedEvent],
  ['v1.tag.created', structureTagCreatedEvent],
  ['v1.tag.updated', structureTagUpdatedEvent],
  ['v1.tag.deleted', structureTagDeletedEvent],
]);

// validators/event-dispatch.js

/** Where the type of an event is told. */
export const dispatch = {
  body: ['type'],
};

// receiving/signature-scheme.js

/** How deliveries are signed. */
export const scheme = {
  frame: (id, timestamp) => ({ before: id + "." + timestamp + ".", after: "" }),
  algorithm: "sha256",
  border: ".",
  encoding: "base64",
  prefix: "v1,",
  listSeparator: " ",
  tolerance: 300,
  families: [{"id":"svix-id","timestamp":"svix-timestamp","signature":"svix-signature"},{"id":"webhook-id","timestamp":"webhook-timestamp","signature":"webhook-signature"}],
  secret: { prefix: "whsec_", encoding: base64 },
};

// receiving/verify-signature.js

export const verifier = /* @__PURE__ */ createVerifier(scheme, platform);
export const verifySignature = /* @__PURE__ */ createVerifySignature(verifier);

// receiving/receive-webhook.js

export const receiveWebhook = /* @__PURE__ */ createReceiveWebhook({
  dispatch,
  platform,
  validators: /* @__PURE__ */ validatorsOf(structuralChecks),
  verifier,
});

export function createReceiver(validators) {
  return createReceiveWebhook({ dispatch, platform, validators: validatorsByType(validators), verifier });
}

// validators/validate-event.js

export const validateEvent = /* @__PURE__ */ standard(/* @__PURE__ */ createValidateEvent({ dispatch, checks: contractChecks }));
