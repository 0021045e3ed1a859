var webhookContract = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: !0 });
  }, __copyProps = (to, from, except, desc) => {
    if (from && typeof from == "object" || typeof from == "function")
      for (let key of __getOwnPropNames(from))
        !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

  // emitted:playground-entry
  var playground_entry_exports = {};
  __export(playground_entry_exports, {
    claimedType: () => claimedType,
    createValidateEvent: () => createValidateEvent,
    dispatch: () => dispatch,
    mock: () => mock,
    mockDelivery: () => mockDelivery,
    mockSecret: () => mockSecret,
    scheme: () => scheme,
    signDelivery: () => signDelivery,
    structuralChecks: () => structuralChecks,
    undeclaredProperties: () => undeclaredProperties,
    validateEvent: () => validateEvent,
    verifier: () => verifier,
    verifySignature: () => verifySignature
  });

  // emitted:runtime/standard-schema.js
  function standard(validate, eventType) {
    return Object.assign(validate, { "~standard": { version: 1, vendor: "webhook-contract", validate: (value) => {
      let result = validate(value);
      return result.ok ? { value } : { issues: result.errors.map((error) => issueOf(error, value)) };
    } } }, eventType !== void 0 && { eventType });
  }
  function issueOf({ message, path }, root) {
    let place = root, steps = path.split("/").slice(1);
    return {
      message,
      path: steps.map((token) => {
        let name = token.replaceAll("~1", "/").replaceAll("~0", "~"), isItem = !1;
        try {
          isItem = Array.isArray(place), place = place?.[name];
        } catch {
          place = void 0;
        }
        return isItem ? Number(name) : name;
      })
    };
  }

  // emitted:runtime/failures.js
  function report(failures, path, keyword, value, expected) {
    return failures.list.length < failures.limit && failures.list.push({ path, keyword, value, expected }), ++failures.count;
  }
  function within(failures, before, path) {
    for (let failure2 of failures.list.slice(before))
      failure2.path = path + failure2.path;
    return failures.count;
  }
  function step(name) {
    return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  }

  // emitted:runtime/messages.js
  function typeName(type) {
    let name = String(type);
    return name === "null" || name === "undefined" ? name : `a${/^[aio]/.test(name) ? "n" : ""} ${name}`;
  }
  function kindOf(value) {
    return typeof value == "number" && !Number.isFinite(value) ? String(value) : typeName(value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
  }
  function excerpt(value) {
    return typeof value == "string" ? quote(value) : shorten(JSON.stringify(value) ?? String(value), 40);
  }
  function quote(text) {
    return `'${JSON.stringify(text.slice(0, 40)).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'").replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)}${text.length > 40 ? "\u2026" : ""}'`;
  }
  function shorten(text, length) {
    return text.length > length ? `${text.slice(0, length)}\u2026` : text;
  }
  function anyOf(values, word2) {
    let all = Array.isArray(values) ? values : [values], listed = all.slice(0, 10).map(word2), more = all.length - listed.length, last = more > 0 ? `one of ${more} more` : listed.pop() ?? "nothing";
    return listed.length === 0 ? last : `${listed.join(", ")} or ${last}`;
  }

  // emitted:runtime/keywords.js
  var MAX_PATTERN = 200, TYPE = {
    name: "type",
    words: (expected, value) => `must be ${anyOf(expected, typeName)}, but is ${kindOf(value)}`
  }, REQUIRED = {
    name: "required",
    words: (expected) => `must have the property ${excerpt(expected)}`
  }, CONST = {
    name: "const",
    words: (expected, value) => `must be ${excerpt(expected)}, but is ${found(value)}`
  };
  var FORMAT = {
    name: "format",
    words: (expected) => `must be a valid ${expected}`
  }, PATTERN = {
    name: "pattern",
    words: (expected) => `must match the pattern ${shorten(String(expected), MAX_PATTERN)}`
  };
  var FALSE_SCHEMA = {
    name: "false schema",
    words: () => "must not be present"
  };
  function found(value) {
    return typeof value == "string" || typeof value == "number" || typeof value == "boolean" ? excerpt(value) : kindOf(value);
  }

  // emitted:runtime/validation.js
  function validateEventWith(check, value) {
    return findErrors(check, value) ?? { ok: !0, event: value };
  }
  function findErrors(check, value) {
    let failures = { count: 0, list: [], limit: 100 };
    try {
      return check(value, failures) === 0 ? void 0 : { ok: !1, errors: failures.list.map(describe) };
    } catch (error) {
      return invalidBecause(unreadable(error));
    }
  }
  function describe({ path, keyword, value, expected }) {
    return { path, message: keyword.words(expected, value), keyword: keyword.name };
  }
  function invalidBecause(error) {
    return { ok: !1, errors: [error] };
  }
  function unreadable(error) {
    let [keyword, message] = isRangeError(error) ? ["too-deep", "must not be nested so deeply, or contain itself"] : ["unreadable", "must be plain JSON data, but reading it throws an error"];
    return { path: "", keyword, message };
  }
  function isRangeError(error) {
    try {
      return error instanceof RangeError;
    } catch {
      return !1;
    }
  }

  // emitted:runtime/validate-event.js
  function createValidateEvent({ dispatch: dispatch2, checks }) {
    return (value, options) => {
      let claimed;
      try {
        claimed = claimedType(value, { dispatch: dispatch2, types: checks }, options?.type);
      } catch (error) {
        return invalidBecause(unreadable(error));
      }
      if (!claimed.ok)
        return invalidBecause(claimed.error);
      let check = checks.get(claimed.type);
      return check ? validateEventWith(check, value) : invalidBecause(unknownType(claimed));
    };
  }
  function claimedType(value, { dispatch: dispatch2, types }, given2) {
    let { body = [], join, untold } = dispatch2;
    if (given2 !== void 0 && typeof given2 != "string")
      return notString("", given2);
    if (given2 !== void 0 && !join)
      return { ok: !0, type: given2, place: [] };
    if (given2 === void 0 && untold)
      return untold;
    let told;
    try {
      told = ownValueAt(value, body);
    } catch (error) {
      return { ok: !1, error: unreadable(error) };
    }
    return given2 !== void 0 && join ? join(given2, told, body, types) : typeof told == "string" ? { ok: !0, type: told, place: body } : notTold(body, told);
  }
  function notTold(place, told) {
    let path = pointerTo(place);
    return told === void 0 ? fail(path, "missing-event-type", "must tell the type of the event, but is not there") : notString(path, told);
  }
  function notString(path, value) {
    return fail(path, "invalid-event-type", `must be the type of the event as a string, but is ${kindOf(value)}`);
  }
  function unknownType({ type, place }) {
    return {
      path: pointerTo(place),
      keyword: "unknown-event-type",
      message: `is ${excerpt(type)}, which is no event type of this contract`
    };
  }
  function pointerTo(place) {
    return place.map(step).join("");
  }
  function fail(path, keyword, message) {
    return { ok: !1, error: { path, keyword, message } };
  }
  function ownValueAt(value, names) {
    let place = value;
    for (let name of names) {
      if (typeof place != "object" || place === null)
        return;
      place = Object.getOwnPropertyDescriptor(place, name)?.value;
    }
    return place;
  }

  // emitted:runtime/date-formats.js
  function isDateTime(text) {
    return beginsWithDate(text) && isTimeAt(text, 11, !0);
  }
  function beginsWithDate(text) {
    if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
      return !1;
    let year = twoDigits(text, 0) * 100 + twoDigits(text, 2), month = twoDigits(text, 5), day = twoDigits(text, 8);
    return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year);
  }
  function daysOf(month, year) {
    return month !== 2 ? 30 + (month + (month >> 3) & 1) : year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  }
  function twoDigits(text, at2) {
    return digit(text, at2) * 10 + digit(text, at2 + 1);
  }
  function digit(text, at2) {
    let value = text.charCodeAt(at2) - 48;
    return value >= 0 && value <= 9 ? value : Number.NaN;
  }
  var FRACTION_AND_OFFSET = /^(\.\d+)?(?:z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function isPlainEnd(text, at2) {
    let end = text.length - 1;
    if (text.charAt(end) !== "Z")
      return !1;
    if (end === at2)
      return !0;
    if (text.charAt(at2) !== "." || end === at2 + 1 || end > at2 + 10)
      return !1;
    for (let place = at2 + 1; place < end; place++)
      if (!(digit(text, place) >= 0))
        return !1;
    return !0;
  }
  function isTimeAt(text, at2, needsOffset) {
    if (at2 > 0 && text[at2 - 1] !== "T" && !/[t\s]/.test(text.charAt(at2 - 1)) || text.charCodeAt(at2 + 2) !== 58 || text.charCodeAt(at2 + 5) !== 58)
      return !1;
    let hours = twoDigits(text, at2), minutes = twoDigits(text, at2 + 3), seconds = twoDigits(text, at2 + 6), isOnClock = hours <= 23 && minutes <= 59;
    if (isOnClock && seconds <= 59 && isPlainEnd(text, at2 + 8))
      return !0;
    let rest = text.slice(at2 + 8), match = FRACTION_AND_OFFSET.exec(rest);
    if (!match || needsOffset && rest === (match[1] ?? ""))
      return !1;
    let [, fraction = "", sign = "+", offsetHours = "0", offsetMinutes = "0"] = match, exactSeconds = Number(seconds + fraction);
    if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59 || !(exactSeconds < 61))
      return !1;
    if (isOnClock && exactSeconds < 60)
      return !0;
    let utcMinutes = minutes - Number(sign + offsetMinutes), utcHours = hours - Number(sign + offsetHours) - (utcMinutes < 0 ? 1 : 0);
    return [23, -1].includes(utcHours) && [59, -1].includes(utcMinutes);
  }

  // emitted:runtime/email-format.js
  var EMAIL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?=[^.]+\.)[a-z\d]+(?:(?:-+|\.)[a-z\d]+)*$/i;
  function isEmail(text) {
    return EMAIL.test(text);
  }

  // emitted:runtime/json-values.js
  function isObject(value) {
    return typeof value == "object" && value !== null && !Array.isArray(value);
  }
  function equal(a, b) {
    if (a === b)
      return !0;
    if (Array.isArray(a))
      return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]));
    if (!isObject(a) || !isObject(b))
      return !1;
    let keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
  }
  function lengthOf(text) {
    let length = text.length;
    for (let index = 1; index < text.length; index++)
      isLowSurrogate(text.charCodeAt(index)) && isHighSurrogate(text.charCodeAt(index - 1)) && length--;
    return length;
  }
  function isHighSurrogate(unit) {
    return unit >= 55296 && unit <= 56319;
  }
  function isLowSurrogate(unit) {
    return unit >= 56320 && unit <= 57343;
  }
  function isMultipleOf(value, divisor) {
    let quotient = value / divisor;
    if (Number.isSafeInteger(quotient) && quotient * divisor === value)
      return !0;
    let [valueDigits, valueExponent] = decimal(value), [divisorDigits, divisorExponent] = decimal(divisor), exponent = Math.min(valueExponent, divisorExponent);
    return scale(valueDigits, valueExponent - exponent) % scale(divisorDigits, divisorExponent - exponent) === 0n;
  }
  function decimal(value) {
    let [mantissa = "", exponent = "0"] = String(value).split("e"), [whole = "", fraction = ""] = mantissa.split(".");
    return [BigInt(whole + fraction), Number(exponent) - fraction.length];
  }
  function scale(digits, exponent) {
    return digits * 10n ** BigInt(exponent);
  }

  // emitted:runtime/uri-format.js
  var PLAIN_URI = /^https?:\/\/[\w.~-]+(?::\d*)?(?:\/[\w.~!$&'()*+,;=:@/-]*)?(?:\?[\w.~!$&'()*+,;=:@/?-]*)?(?:#[\w.~!$&'()*+,;=:@/?-]*)?$/, grammar;
  function isUri(text) {
    return PLAIN_URI.test(text) ? !0 : (grammar ??= new RegExp(uriGrammar(), "i"), grammar.test(text));
  }
  function uriGrammar() {
    let letters = "\\w.~!$&'()*+,;=\\-", any = (others) => `(?:[${letters}${others}]|%[\\da-f]{2})`, [name, login, segment, rest] = [any(""), any(":"), any(":@"), any(":@/?")], host2 = `(?:\\[(?:${ipv6Grammar()}|v[\\da-f]+\\.[${letters}:]+)\\]|${name}*)`, authority = `//?(?:${login}*@)?${host2}(?::\\d*)?(?:/${segment}*)*`, path = `/?${segment}+(?:/${segment}*)*`;
    return `^[a-z][a-z\\d+.-]*:(?:${authority}|${path})(?:\\?${rest}*)?(?:#${rest}*)?$`;
  }
  function ipv6Grammar() {
    let group = "[\\da-f]{1,4}", octet2 = "(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)", lastTwo = `(?:${group}:${group}|(?:${octet2}\\.){3}${octet2})`, upTo = (count2) => count2 === 0 ? "" : `(?:(?:${group}:){0,${count2 - 1}}${group})?`, shortened = [0, 1, 2, 3, 4, 5].map((before) => `${upTo(before)}::(?:${group}:){${5 - before}}${lastTwo}`);
    return `(?:${[`(?:${group}:){6}${lastTwo}`, ...shortened, `${upTo(6)}::${group}`, `${upTo(7)}::`].join("|")})`;
  }

  // emitted:validators/contract-checks.js
  var pattern_id$checkContact = /^cnt_[A-Za-z0-9]+$/u, pattern_id$checkCompany = /^cmp_[A-Za-z0-9]+$/u, pattern_id$checkEngagement = /^ngmt_[A-Za-z0-9]+$/u, pattern_id$checkTag = /^tag_[A-Za-z0-9]+$/u, pattern_hex_color$checkTag = /^#[A-Fa-f0-9]{6}$/u, pattern_id$checkEventEnvelope = /^evt_[A-Za-z0-9]+$/u, pattern_workspace_id$checkEventEnvelope = /^wrks_[A-Za-z0-9]+$/u, pattern$checkUserId = /^usr_[A-Za-z0-9]+$/u;
  var pattern$checkCompanyId = /^cmp_[A-Za-z0-9]+$/u, pattern$checkTagHexColor = /^#[A-Fa-f0-9]{6}$/u;
  function checkContactCreatedEvent(data, failures) {
    let errors = checkEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.contact.created" && (errors = report(failures, "/type", CONST, data0, "v1.contact.created"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkContactState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkContactUpdatedEvent(data, failures) {
    let errors = checkEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.contact.updated" && (errors = report(failures, "/type", CONST, data0, "v1.contact.updated"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkContactChange(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkContactDeletedEvent(data, failures) {
    let errors = checkEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.contact.deleted" && (errors = report(failures, "/type", CONST, data0, "v1.contact.deleted"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkContactState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkCompanyCreatedEvent(data, failures) {
    let errors = checkEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.company.created" && (errors = report(failures, "/type", CONST, data0, "v1.company.created"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkCompanyState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkCompanyUpdatedEvent(data, failures) {
    let errors = checkEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.company.updated" && (errors = report(failures, "/type", CONST, data0, "v1.company.updated"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkCompanyChange(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkCompanyDeletedEvent(data, failures) {
    let errors = checkEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.company.deleted" && (errors = report(failures, "/type", CONST, data0, "v1.company.deleted"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkCompanyState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkEngagementCreatedEvent(data, failures) {
    let errors = checkEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.engagement.created" && (errors = report(failures, "/type", CONST, data0, "v1.engagement.created"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkEngagementState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkEngagementUpdatedEvent(data, failures) {
    let errors = checkEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.engagement.updated" && (errors = report(failures, "/type", CONST, data0, "v1.engagement.updated"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkEngagementChange(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkEngagementDeletedEvent(data, failures) {
    let errors = checkEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.engagement.deleted" && (errors = report(failures, "/type", CONST, data0, "v1.engagement.deleted"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkEngagementState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkEngagementTranscriptTimelineCompletedEvent(data, failures) {
    let errors = checkEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.engagement.transcript_timeline.completed" && (errors = report(failures, "/type", CONST, data0, "v1.engagement.transcript_timeline.completed"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkEngagementState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkTagCreatedEvent(data, failures) {
    let errors = checkEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.tag.created" && (errors = report(failures, "/type", CONST, data0, "v1.tag.created"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkTagState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkTagUpdatedEvent(data, failures) {
    let errors = checkEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.tag.updated" && (errors = report(failures, "/type", CONST, data0, "v1.tag.updated"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkTagChange(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkTagDeletedEvent(data, failures) {
    let errors = checkEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.tag.deleted" && (errors = report(failures, "/type", CONST, data0, "v1.tag.deleted"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkTagState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkContact(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        data0 !== "contact" && (errors = report(failures, "/object", CONST, data0, "contact"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 == "string" ? pattern_id$checkContact.test(data0) || (errors = report(failures, "/id", PATTERN, data0, pattern_id$checkContact.source)) : errors = report(failures, "/id", TYPE, data0, "string");
      }
      if (data.first_name === void 0)
        errors = report(failures, "", REQUIRED, data, "first_name");
      else {
        let data0 = data.first_name;
        typeof data0 != "string" && data0 !== null && (errors = report(failures, "/first_name", TYPE, data0, ["string", "null"]));
      }
      if (data.last_name === void 0)
        errors = report(failures, "", REQUIRED, data, "last_name");
      else {
        let data0 = data.last_name;
        typeof data0 != "string" && data0 !== null && (errors = report(failures, "/last_name", TYPE, data0, ["string", "null"]));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        typeof data0 != "string" && (errors = report(failures, "/description", TYPE, data0, "string"));
      }
      if (data.emails === void 0)
        errors = report(failures, "", REQUIRED, data, "emails");
      else {
        let data0 = data.emails;
        if (Array.isArray(data0))
          for (let i0 = 0; i0 < data0.length; i0++) {
            let data1 = data0[i0];
            checkContactEmail(data1, failures) !== errors && (errors = within(failures, errors, "/emails/" + i0));
          }
        else
          errors = report(failures, "/emails", TYPE, data0, "array");
      }
      if (data.phone_numbers === void 0)
        errors = report(failures, "", REQUIRED, data, "phone_numbers");
      else {
        let data0 = data.phone_numbers;
        if (Array.isArray(data0))
          for (let i0 = 0; i0 < data0.length; i0++) {
            let data1 = data0[i0];
            checkContactPhoneNumber(data1, failures) !== errors && (errors = within(failures, errors, "/phone_numbers/" + i0));
          }
        else
          errors = report(failures, "/phone_numbers", TYPE, data0, "array");
      }
      if (data.company !== void 0) {
        let data0 = data.company;
        checkCompanyReference(data0, failures) !== errors && (errors = within(failures, errors, "/company"));
      }
      if (data.time_zone !== void 0) {
        let data0 = data.time_zone;
        typeof data0 != "string" && (errors = report(failures, "/time_zone", TYPE, data0, "string"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        checkCrmAssociation(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        checkTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.updated_at === void 0)
        errors = report(failures, "", REQUIRED, data, "updated_at");
      else {
        let data0 = data.updated_at;
        checkTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/updated_at"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkCompany(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        data0 !== "company" && (errors = report(failures, "/object", CONST, data0, "company"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 == "string" ? pattern_id$checkCompany.test(data0) || (errors = report(failures, "/id", PATTERN, data0, pattern_id$checkCompany.source)) : errors = report(failures, "/id", TYPE, data0, "string");
      }
      if (data.name === void 0)
        errors = report(failures, "", REQUIRED, data, "name");
      else {
        let data0 = data.name;
        typeof data0 != "string" && data0 !== null && (errors = report(failures, "/name", TYPE, data0, ["string", "null"]));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        typeof data0 != "string" && (errors = report(failures, "/description", TYPE, data0, "string"));
      }
      if (data.domains === void 0)
        errors = report(failures, "", REQUIRED, data, "domains");
      else {
        let data0 = data.domains;
        if (Array.isArray(data0))
          for (let i0 = 0; i0 < data0.length; i0++) {
            let data1 = data0[i0];
            checkCompanyDomain(data1, failures) !== errors && (errors = within(failures, errors, "/domains/" + i0));
          }
        else
          errors = report(failures, "/domains", TYPE, data0, "array");
      }
      if (data.industry !== void 0) {
        let data0 = data.industry;
        typeof data0 != "string" && (errors = report(failures, "/industry", TYPE, data0, "string"));
      }
      if (data.website !== void 0) {
        let data0 = data.website;
        typeof data0 == "string" ? isUri(data0) || (errors = report(failures, "/website", FORMAT, data0, "uri")) : errors = report(failures, "/website", TYPE, data0, "string");
      }
      if (data.number_of_employees !== void 0) {
        let data0 = data.number_of_employees;
        Number.isInteger(data0) || (errors = report(failures, "/number_of_employees", TYPE, data0, "integer"));
      }
      if (data.logo_url !== void 0) {
        let data0 = data.logo_url;
        typeof data0 == "string" ? isUri(data0) || (errors = report(failures, "/logo_url", FORMAT, data0, "uri")) : errors = report(failures, "/logo_url", TYPE, data0, "string");
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        checkCrmAssociation(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        checkTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.updated_at === void 0)
        errors = report(failures, "", REQUIRED, data, "updated_at");
      else {
        let data0 = data.updated_at;
        checkTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/updated_at"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkEngagement(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        data0 !== "engagement" && (errors = report(failures, "/object", CONST, data0, "engagement"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 == "string" ? pattern_id$checkEngagement.test(data0) || (errors = report(failures, "/id", PATTERN, data0, pattern_id$checkEngagement.source)) : errors = report(failures, "/id", TYPE, data0, "string");
      }
      if (data.title === void 0)
        errors = report(failures, "", REQUIRED, data, "title");
      else {
        let data0 = data.title;
        typeof data0 != "string" && (errors = report(failures, "/title", TYPE, data0, "string"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        typeof data0 != "string" && (errors = report(failures, "/description", TYPE, data0, "string"));
      }
      if (data.engagement_type === void 0)
        errors = report(failures, "", REQUIRED, data, "engagement_type");
      else {
        let data0 = data.engagement_type;
        typeof data0 != "string" && (errors = report(failures, "/engagement_type", TYPE, data0, "string"));
      }
      if (data.data_source === void 0)
        errors = report(failures, "", REQUIRED, data, "data_source");
      else {
        let data0 = data.data_source;
        typeof data0 != "string" && (errors = report(failures, "/data_source", TYPE, data0, "string"));
      }
      if (data.processing_status === void 0)
        errors = report(failures, "", REQUIRED, data, "processing_status");
      else {
        let data0 = data.processing_status;
        typeof data0 != "string" && (errors = report(failures, "/processing_status", TYPE, data0, "string"));
      }
      if (data.is_internal === void 0)
        errors = report(failures, "", REQUIRED, data, "is_internal");
      else {
        let data0 = data.is_internal;
        typeof data0 != "boolean" && (errors = report(failures, "/is_internal", TYPE, data0, "boolean"));
      }
      if (data.is_private !== void 0) {
        let data0 = data.is_private;
        typeof data0 != "boolean" && (errors = report(failures, "/is_private", TYPE, data0, "boolean"));
      }
      if (data.meeting_url !== void 0) {
        let data0 = data.meeting_url;
        typeof data0 == "string" ? isUri(data0) || (errors = report(failures, "/meeting_url", FORMAT, data0, "uri")) : errors = report(failures, "/meeting_url", TYPE, data0, "string");
      }
      if (data.external_url !== void 0) {
        let data0 = data.external_url;
        typeof data0 != "string" && (errors = report(failures, "/external_url", TYPE, data0, "string"));
      }
      if (data.engagement_at === void 0)
        errors = report(failures, "", REQUIRED, data, "engagement_at");
      else {
        let data0 = data.engagement_at;
        checkTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/engagement_at"));
      }
      if (data.start_at === void 0)
        errors = report(failures, "", REQUIRED, data, "start_at");
      else {
        let data0 = data.start_at;
        checkTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/start_at"));
      }
      if (data.end_at === void 0)
        errors = report(failures, "", REQUIRED, data, "end_at");
      else {
        let data0 = data.end_at;
        checkTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/end_at"));
      }
      if (data.duration_seconds === void 0)
        errors = report(failures, "", REQUIRED, data, "duration_seconds");
      else {
        let data0 = data.duration_seconds;
        Number.isInteger(data0) || (errors = report(failures, "/duration_seconds", TYPE, data0, "integer"));
      }
      if (data.owner_user_id === void 0)
        errors = report(failures, "", REQUIRED, data, "owner_user_id");
      else {
        let data0 = data.owner_user_id;
        checkUserId(data0, failures) !== errors && (errors = within(failures, errors, "/owner_user_id"));
      }
      if (data.host_user_id !== void 0) {
        let data0 = data.host_user_id;
        checkUserId(data0, failures) !== errors && (errors = within(failures, errors, "/host_user_id"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        checkCrmAssociation(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        checkTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.updated_at === void 0)
        errors = report(failures, "", REQUIRED, data, "updated_at");
      else {
        let data0 = data.updated_at;
        checkTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/updated_at"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkTag(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        data0 !== "tag" && (errors = report(failures, "/object", CONST, data0, "tag"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 == "string" ? pattern_id$checkTag.test(data0) || (errors = report(failures, "/id", PATTERN, data0, pattern_id$checkTag.source)) : errors = report(failures, "/id", TYPE, data0, "string");
      }
      if (data.name === void 0)
        errors = report(failures, "", REQUIRED, data, "name");
      else {
        let data0 = data.name;
        typeof data0 != "string" && (errors = report(failures, "/name", TYPE, data0, "string"));
      }
      if (data.hex_color === void 0)
        errors = report(failures, "", REQUIRED, data, "hex_color");
      else {
        let data0 = data.hex_color;
        typeof data0 == "string" ? pattern_hex_color$checkTag.test(data0) || (errors = report(failures, "/hex_color", PATTERN, data0, pattern_hex_color$checkTag.source)) : data0 !== null && (errors = report(failures, "/hex_color", TYPE, data0, ["string", "null"]));
      }
      if (data.description === void 0)
        errors = report(failures, "", REQUIRED, data, "description");
      else {
        let data0 = data.description;
        typeof data0 != "string" && data0 !== null && (errors = report(failures, "/description", TYPE, data0, ["string", "null"]));
      }
      if (data.auto_tagging_enabled === void 0)
        errors = report(failures, "", REQUIRED, data, "auto_tagging_enabled");
      else {
        let data0 = data.auto_tagging_enabled;
        typeof data0 != "boolean" && (errors = report(failures, "/auto_tagging_enabled", TYPE, data0, "boolean"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        checkTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.updated_at === void 0)
        errors = report(failures, "", REQUIRED, data, "updated_at");
      else {
        let data0 = data.updated_at;
        checkTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/updated_at"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkEventEnvelope(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 == "string" ? pattern_id$checkEventEnvelope.test(data0) || (errors = report(failures, "/id", PATTERN, data0, pattern_id$checkEventEnvelope.source)) : errors = report(failures, "/id", TYPE, data0, "string");
      }
      if (data.type === void 0)
        errors = report(failures, "", REQUIRED, data, "type");
      else {
        let data0 = data.type;
        typeof data0 != "string" && (errors = report(failures, "/type", TYPE, data0, "string"));
      }
      if (data.api_version === void 0)
        errors = report(failures, "", REQUIRED, data, "api_version");
      else {
        let data0 = data.api_version;
        data0 !== "v1" && (errors = report(failures, "/api_version", CONST, data0, "v1"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        checkTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.workspace_id === void 0)
        errors = report(failures, "", REQUIRED, data, "workspace_id");
      else {
        let data0 = data.workspace_id;
        typeof data0 == "string" ? pattern_workspace_id$checkEventEnvelope.test(data0) || (errors = report(failures, "/workspace_id", PATTERN, data0, pattern_workspace_id$checkEventEnvelope.source)) : errors = report(failures, "/workspace_id", TYPE, data0, "string");
      }
      if (data.data === void 0)
        errors = report(failures, "", REQUIRED, data, "data");
      else {
        let data0 = data.data;
        if (isObject(data0)) {
          if (data0.object === void 0)
            errors = report(failures, "/data", REQUIRED, data0, "object");
          else {
            let data1 = data0.object;
            isObject(data1) || (errors = report(failures, "/data/object", TYPE, data1, "object"));
          }
          if (data0.previous_attributes !== void 0) {
            let data1 = data0.previous_attributes;
            isObject(data1) || (errors = report(failures, "/data/previous_attributes", TYPE, data1, "object"));
          }
        } else
          errors = report(failures, "/data", TYPE, data0, "object");
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkContactState(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkContact(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes !== void 0) {
        let data0 = data.previous_attributes;
        errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkContactChange(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkContact(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes === void 0)
        errors = report(failures, "", REQUIRED, data, "previous_attributes");
      else {
        let data0 = data.previous_attributes;
        checkContactPreviousAttributes(data0, failures) !== errors && (errors = within(failures, errors, "/previous_attributes"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkCompanyState(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkCompany(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes !== void 0) {
        let data0 = data.previous_attributes;
        errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkCompanyChange(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkCompany(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes === void 0)
        errors = report(failures, "", REQUIRED, data, "previous_attributes");
      else {
        let data0 = data.previous_attributes;
        checkCompanyPreviousAttributes(data0, failures) !== errors && (errors = within(failures, errors, "/previous_attributes"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkEngagementState(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkEngagement(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes !== void 0) {
        let data0 = data.previous_attributes;
        errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkEngagementChange(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkEngagement(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes === void 0)
        errors = report(failures, "", REQUIRED, data, "previous_attributes");
      else {
        let data0 = data.previous_attributes;
        checkEngagementPreviousAttributes(data0, failures) !== errors && (errors = within(failures, errors, "/previous_attributes"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkTagState(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkTag(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes !== void 0) {
        let data0 = data.previous_attributes;
        errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkTagChange(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkTag(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes === void 0)
        errors = report(failures, "", REQUIRED, data, "previous_attributes");
      else {
        let data0 = data.previous_attributes;
        checkTagPreviousAttributes(data0, failures) !== errors && (errors = within(failures, errors, "/previous_attributes"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkContactEmail(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.email === void 0)
        errors = report(failures, "", REQUIRED, data, "email");
      else {
        let data0 = data.email;
        typeof data0 == "string" ? isEmail(data0) || (errors = report(failures, "/email", FORMAT, data0, "email")) : errors = report(failures, "/email", TYPE, data0, "string");
      }
      if (data.is_primary === void 0)
        errors = report(failures, "", REQUIRED, data, "is_primary");
      else {
        let data0 = data.is_primary;
        typeof data0 != "boolean" && (errors = report(failures, "/is_primary", TYPE, data0, "boolean"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkContactPhoneNumber(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.phone_number === void 0)
        errors = report(failures, "", REQUIRED, data, "phone_number");
      else {
        let data0 = data.phone_number;
        typeof data0 != "string" && (errors = report(failures, "/phone_number", TYPE, data0, "string"));
      }
      if (data.is_primary === void 0)
        errors = report(failures, "", REQUIRED, data, "is_primary");
      else {
        let data0 = data.is_primary;
        typeof data0 != "boolean" && (errors = report(failures, "/is_primary", TYPE, data0, "boolean"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkCompanyReference(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkCompanyObject(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        checkCompanyId(data0, failures) !== errors && (errors = within(failures, errors, "/id"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkCrmAssociation(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object_type === void 0)
        errors = report(failures, "", REQUIRED, data, "object_type");
      else {
        let data0 = data.object_type;
        typeof data0 != "string" && (errors = report(failures, "/object_type", TYPE, data0, "string"));
      }
      if (data.crm_object_id === void 0)
        errors = report(failures, "", REQUIRED, data, "crm_object_id");
      else {
        let data0 = data.crm_object_id;
        typeof data0 != "string" && (errors = report(failures, "/crm_object_id", TYPE, data0, "string"));
      }
      if (data.source === void 0)
        errors = report(failures, "", REQUIRED, data, "source");
      else {
        let data0 = data.source;
        typeof data0 != "string" && (errors = report(failures, "/source", TYPE, data0, "string"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkTimestamp(data, failures) {
    let errors = failures.count;
    return typeof data == "string" ? isDateTime(data) || (errors = report(failures, "", FORMAT, data, "date-time")) : errors = report(failures, "", TYPE, data, "string"), errors;
  }
  function checkCompanyDomain(data, failures) {
    let errors = failures.count;
    if (isObject(data))
      if (data.domain === void 0)
        errors = report(failures, "", REQUIRED, data, "domain");
      else {
        let data0 = data.domain;
        typeof data0 != "string" && (errors = report(failures, "/domain", TYPE, data0, "string"));
      }
    else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkUserId(data, failures) {
    let errors = failures.count;
    return typeof data == "string" ? pattern$checkUserId.test(data) || (errors = report(failures, "", PATTERN, data, pattern$checkUserId.source)) : errors = report(failures, "", TYPE, data, "string"), errors;
  }
  function checkContactPreviousAttributes(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.first_name !== void 0) {
        let data0 = data.first_name;
        checkContactFirstName(data0, failures) !== errors && (errors = within(failures, errors, "/first_name"));
      }
      if (data.last_name !== void 0) {
        let data0 = data.last_name;
        checkContactLastName(data0, failures) !== errors && (errors = within(failures, errors, "/last_name"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        data0 !== null && checkContactDescription(data0, failures) !== errors && (errors = within(failures, errors, "/description"));
      }
      if (data.emails !== void 0) {
        let data0 = data.emails;
        checkContactEmails(data0, failures) !== errors && (errors = within(failures, errors, "/emails"));
      }
      if (data.phone_numbers !== void 0) {
        let data0 = data.phone_numbers;
        checkContactPhoneNumbers(data0, failures) !== errors && (errors = within(failures, errors, "/phone_numbers"));
      }
      if (data.company !== void 0) {
        let data0 = data.company;
        data0 !== null && checkContactCompany(data0, failures) !== errors && (errors = within(failures, errors, "/company"));
      }
      if (data.time_zone !== void 0) {
        let data0 = data.time_zone;
        data0 !== null && checkContactTimeZone(data0, failures) !== errors && (errors = within(failures, errors, "/time_zone"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        data0 !== null && checkContactCrmAssociation(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkCompanyPreviousAttributes(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.name !== void 0) {
        let data0 = data.name;
        checkCompanyName(data0, failures) !== errors && (errors = within(failures, errors, "/name"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        data0 !== null && checkCompanyDescription(data0, failures) !== errors && (errors = within(failures, errors, "/description"));
      }
      if (data.domains !== void 0) {
        let data0 = data.domains;
        checkCompanyDomains(data0, failures) !== errors && (errors = within(failures, errors, "/domains"));
      }
      if (data.industry !== void 0) {
        let data0 = data.industry;
        data0 !== null && checkCompanyIndustry(data0, failures) !== errors && (errors = within(failures, errors, "/industry"));
      }
      if (data.website !== void 0) {
        let data0 = data.website;
        data0 !== null && checkCompanyWebsite(data0, failures) !== errors && (errors = within(failures, errors, "/website"));
      }
      if (data.number_of_employees !== void 0) {
        let data0 = data.number_of_employees;
        data0 !== null && checkCompanyNumberOfEmployees(data0, failures) !== errors && (errors = within(failures, errors, "/number_of_employees"));
      }
      if (data.logo_url !== void 0) {
        let data0 = data.logo_url;
        data0 !== null && checkCompanyLogoUrl(data0, failures) !== errors && (errors = within(failures, errors, "/logo_url"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        data0 !== null && checkCompanyCrmAssociation(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkEngagementPreviousAttributes(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.title !== void 0) {
        let data0 = data.title;
        checkEngagementTitle(data0, failures) !== errors && (errors = within(failures, errors, "/title"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        data0 !== null && checkEngagementDescription(data0, failures) !== errors && (errors = within(failures, errors, "/description"));
      }
      if (data.engagement_type !== void 0) {
        let data0 = data.engagement_type;
        checkEngagementEngagementType(data0, failures) !== errors && (errors = within(failures, errors, "/engagement_type"));
      }
      if (data.data_source !== void 0) {
        let data0 = data.data_source;
        checkEngagementDataSource(data0, failures) !== errors && (errors = within(failures, errors, "/data_source"));
      }
      if (data.processing_status !== void 0) {
        let data0 = data.processing_status;
        checkEngagementProcessingStatus(data0, failures) !== errors && (errors = within(failures, errors, "/processing_status"));
      }
      if (data.is_internal !== void 0) {
        let data0 = data.is_internal;
        checkEngagementIsInternal(data0, failures) !== errors && (errors = within(failures, errors, "/is_internal"));
      }
      if (data.is_private !== void 0) {
        let data0 = data.is_private;
        data0 !== null && checkEngagementIsPrivate(data0, failures) !== errors && (errors = within(failures, errors, "/is_private"));
      }
      if (data.meeting_url !== void 0) {
        let data0 = data.meeting_url;
        data0 !== null && checkEngagementMeetingUrl(data0, failures) !== errors && (errors = within(failures, errors, "/meeting_url"));
      }
      if (data.external_url !== void 0) {
        let data0 = data.external_url;
        data0 !== null && checkEngagementExternalUrl(data0, failures) !== errors && (errors = within(failures, errors, "/external_url"));
      }
      if (data.engagement_at !== void 0) {
        let data0 = data.engagement_at;
        checkEngagementEngagementAt(data0, failures) !== errors && (errors = within(failures, errors, "/engagement_at"));
      }
      if (data.start_at !== void 0) {
        let data0 = data.start_at;
        checkEngagementStartAt(data0, failures) !== errors && (errors = within(failures, errors, "/start_at"));
      }
      if (data.end_at !== void 0) {
        let data0 = data.end_at;
        checkEngagementEndAt(data0, failures) !== errors && (errors = within(failures, errors, "/end_at"));
      }
      if (data.duration_seconds !== void 0) {
        let data0 = data.duration_seconds;
        checkEngagementDurationSeconds(data0, failures) !== errors && (errors = within(failures, errors, "/duration_seconds"));
      }
      if (data.owner_user_id !== void 0) {
        let data0 = data.owner_user_id;
        checkEngagementOwnerUserId(data0, failures) !== errors && (errors = within(failures, errors, "/owner_user_id"));
      }
      if (data.host_user_id !== void 0) {
        let data0 = data.host_user_id;
        data0 !== null && checkEngagementHostUserId(data0, failures) !== errors && (errors = within(failures, errors, "/host_user_id"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        data0 !== null && checkEngagementCrmAssociation(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkTagPreviousAttributes(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.name !== void 0) {
        let data0 = data.name;
        checkTagName(data0, failures) !== errors && (errors = within(failures, errors, "/name"));
      }
      if (data.hex_color !== void 0) {
        let data0 = data.hex_color;
        checkTagHexColor(data0, failures) !== errors && (errors = within(failures, errors, "/hex_color"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        checkTagDescription(data0, failures) !== errors && (errors = within(failures, errors, "/description"));
      }
      if (data.auto_tagging_enabled !== void 0) {
        let data0 = data.auto_tagging_enabled;
        checkTagAutoTaggingEnabled(data0, failures) !== errors && (errors = within(failures, errors, "/auto_tagging_enabled"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function checkCompanyObject(data, failures) {
    let errors = failures.count;
    return data !== "company" && (errors = report(failures, "", CONST, data, "company")), errors;
  }
  function checkCompanyId(data, failures) {
    let errors = failures.count;
    return typeof data == "string" ? pattern$checkCompanyId.test(data) || (errors = report(failures, "", PATTERN, data, pattern$checkCompanyId.source)) : errors = report(failures, "", TYPE, data, "string"), errors;
  }
  function checkContactFirstName(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && data !== null && (errors = report(failures, "", TYPE, data, ["string", "null"])), errors;
  }
  function checkContactLastName(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && data !== null && (errors = report(failures, "", TYPE, data, ["string", "null"])), errors;
  }
  function checkContactDescription(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function checkContactEmails(data, failures) {
    let errors = failures.count;
    if (Array.isArray(data))
      for (let i0 = 0; i0 < data.length; i0++) {
        let data0 = data[i0];
        checkContactEmail(data0, failures) !== errors && (errors = within(failures, errors, "/" + i0));
      }
    else
      errors = report(failures, "", TYPE, data, "array");
    return errors;
  }
  function checkContactPhoneNumbers(data, failures) {
    let errors = failures.count;
    if (Array.isArray(data))
      for (let i0 = 0; i0 < data.length; i0++) {
        let data0 = data[i0];
        checkContactPhoneNumber(data0, failures) !== errors && (errors = within(failures, errors, "/" + i0));
      }
    else
      errors = report(failures, "", TYPE, data, "array");
    return errors;
  }
  function checkContactCompany(data, failures) {
    return checkCompanyReference(data, failures);
  }
  function checkContactTimeZone(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function checkContactCrmAssociation(data, failures) {
    return checkCrmAssociation(data, failures);
  }
  function checkCompanyName(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && data !== null && (errors = report(failures, "", TYPE, data, ["string", "null"])), errors;
  }
  function checkCompanyDescription(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function checkCompanyDomains(data, failures) {
    let errors = failures.count;
    if (Array.isArray(data))
      for (let i0 = 0; i0 < data.length; i0++) {
        let data0 = data[i0];
        checkCompanyDomain(data0, failures) !== errors && (errors = within(failures, errors, "/" + i0));
      }
    else
      errors = report(failures, "", TYPE, data, "array");
    return errors;
  }
  function checkCompanyIndustry(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function checkCompanyWebsite(data, failures) {
    let errors = failures.count;
    return typeof data == "string" ? isUri(data) || (errors = report(failures, "", FORMAT, data, "uri")) : errors = report(failures, "", TYPE, data, "string"), errors;
  }
  function checkCompanyNumberOfEmployees(data, failures) {
    let errors = failures.count;
    return Number.isInteger(data) || (errors = report(failures, "", TYPE, data, "integer")), errors;
  }
  function checkCompanyLogoUrl(data, failures) {
    let errors = failures.count;
    return typeof data == "string" ? isUri(data) || (errors = report(failures, "", FORMAT, data, "uri")) : errors = report(failures, "", TYPE, data, "string"), errors;
  }
  function checkCompanyCrmAssociation(data, failures) {
    return checkCrmAssociation(data, failures);
  }
  function checkEngagementTitle(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function checkEngagementDescription(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function checkEngagementEngagementType(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function checkEngagementDataSource(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function checkEngagementProcessingStatus(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function checkEngagementIsInternal(data, failures) {
    let errors = failures.count;
    return typeof data != "boolean" && (errors = report(failures, "", TYPE, data, "boolean")), errors;
  }
  function checkEngagementIsPrivate(data, failures) {
    let errors = failures.count;
    return typeof data != "boolean" && (errors = report(failures, "", TYPE, data, "boolean")), errors;
  }
  function checkEngagementMeetingUrl(data, failures) {
    let errors = failures.count;
    return typeof data == "string" ? isUri(data) || (errors = report(failures, "", FORMAT, data, "uri")) : errors = report(failures, "", TYPE, data, "string"), errors;
  }
  function checkEngagementExternalUrl(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function checkEngagementEngagementAt(data, failures) {
    return checkTimestamp(data, failures);
  }
  function checkEngagementStartAt(data, failures) {
    return checkTimestamp(data, failures);
  }
  function checkEngagementEndAt(data, failures) {
    return checkTimestamp(data, failures);
  }
  function checkEngagementDurationSeconds(data, failures) {
    let errors = failures.count;
    return Number.isInteger(data) || (errors = report(failures, "", TYPE, data, "integer")), errors;
  }
  function checkEngagementOwnerUserId(data, failures) {
    return checkUserId(data, failures);
  }
  function checkEngagementHostUserId(data, failures) {
    return checkUserId(data, failures);
  }
  function checkEngagementCrmAssociation(data, failures) {
    return checkCrmAssociation(data, failures);
  }
  function checkTagName(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function checkTagHexColor(data, failures) {
    let errors = failures.count;
    return typeof data == "string" ? pattern$checkTagHexColor.test(data) || (errors = report(failures, "", PATTERN, data, pattern$checkTagHexColor.source)) : data !== null && (errors = report(failures, "", TYPE, data, ["string", "null"])), errors;
  }
  function checkTagDescription(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && data !== null && (errors = report(failures, "", TYPE, data, ["string", "null"])), errors;
  }
  function checkTagAutoTaggingEnabled(data, failures) {
    let errors = failures.count;
    return typeof data != "boolean" && (errors = report(failures, "", TYPE, data, "boolean")), errors;
  }
  var contractChecks = /* @__PURE__ */ new Map([
    ["v1.contact.created", checkContactCreatedEvent],
    ["v1.contact.updated", checkContactUpdatedEvent],
    ["v1.contact.deleted", checkContactDeletedEvent],
    ["v1.company.created", checkCompanyCreatedEvent],
    ["v1.company.updated", checkCompanyUpdatedEvent],
    ["v1.company.deleted", checkCompanyDeletedEvent],
    ["v1.engagement.created", checkEngagementCreatedEvent],
    ["v1.engagement.updated", checkEngagementUpdatedEvent],
    ["v1.engagement.deleted", checkEngagementDeletedEvent],
    ["v1.engagement.transcript_timeline.completed", checkEngagementTranscriptTimelineCompletedEvent],
    ["v1.tag.created", checkTagCreatedEvent],
    ["v1.tag.updated", checkTagUpdatedEvent],
    ["v1.tag.deleted", checkTagDeletedEvent]
  ]);

  // emitted:validators/event-dispatch.js
  var dispatch = {
    body: ["type"]
  };

  // emitted:validators/validate-event.js
  var validateEvent = /* @__PURE__ */ standard(/* @__PURE__ */ createValidateEvent({ dispatch, checks: contractChecks }));

  // emitted:validators/structural-checks.js
  function structureContactCreatedEvent(data, failures) {
    let errors = structureEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.contact.created" && (errors = report(failures, "/type", CONST, data0, "v1.contact.created"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        structureContactState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureContactUpdatedEvent(data, failures) {
    let errors = structureEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.contact.updated" && (errors = report(failures, "/type", CONST, data0, "v1.contact.updated"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        structureContactChange(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureContactDeletedEvent(data, failures) {
    let errors = structureEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.contact.deleted" && (errors = report(failures, "/type", CONST, data0, "v1.contact.deleted"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        structureContactState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureCompanyCreatedEvent(data, failures) {
    let errors = structureEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.company.created" && (errors = report(failures, "/type", CONST, data0, "v1.company.created"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        structureCompanyState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureCompanyUpdatedEvent(data, failures) {
    let errors = structureEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.company.updated" && (errors = report(failures, "/type", CONST, data0, "v1.company.updated"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        structureCompanyChange(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureCompanyDeletedEvent(data, failures) {
    let errors = structureEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.company.deleted" && (errors = report(failures, "/type", CONST, data0, "v1.company.deleted"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        structureCompanyState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureEngagementCreatedEvent(data, failures) {
    let errors = structureEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.engagement.created" && (errors = report(failures, "/type", CONST, data0, "v1.engagement.created"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        structureEngagementState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureEngagementUpdatedEvent(data, failures) {
    let errors = structureEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.engagement.updated" && (errors = report(failures, "/type", CONST, data0, "v1.engagement.updated"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        structureEngagementChange(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureEngagementDeletedEvent(data, failures) {
    let errors = structureEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.engagement.deleted" && (errors = report(failures, "/type", CONST, data0, "v1.engagement.deleted"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        structureEngagementState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureEngagementTranscriptTimelineCompletedEvent(data, failures) {
    let errors = structureEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.engagement.transcript_timeline.completed" && (errors = report(failures, "/type", CONST, data0, "v1.engagement.transcript_timeline.completed"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        structureEngagementState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureTagCreatedEvent(data, failures) {
    let errors = structureEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.tag.created" && (errors = report(failures, "/type", CONST, data0, "v1.tag.created"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        structureTagState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureTagUpdatedEvent(data, failures) {
    let errors = structureEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.tag.updated" && (errors = report(failures, "/type", CONST, data0, "v1.tag.updated"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        structureTagChange(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureTagDeletedEvent(data, failures) {
    let errors = structureEventEnvelope(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.tag.deleted" && (errors = report(failures, "/type", CONST, data0, "v1.tag.deleted"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        structureTagState(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureEventEnvelope(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 != "string" && (errors = report(failures, "/id", TYPE, data0, "string"));
      }
      if (data.type === void 0)
        errors = report(failures, "", REQUIRED, data, "type");
      else {
        let data0 = data.type;
        typeof data0 != "string" && (errors = report(failures, "/type", TYPE, data0, "string"));
      }
      if (data.api_version === void 0)
        errors = report(failures, "", REQUIRED, data, "api_version");
      else {
        let data0 = data.api_version;
        data0 !== "v1" && (errors = report(failures, "/api_version", CONST, data0, "v1"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        structureTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.workspace_id === void 0)
        errors = report(failures, "", REQUIRED, data, "workspace_id");
      else {
        let data0 = data.workspace_id;
        typeof data0 != "string" && (errors = report(failures, "/workspace_id", TYPE, data0, "string"));
      }
      if (data.data === void 0)
        errors = report(failures, "", REQUIRED, data, "data");
      else {
        let data0 = data.data;
        if (isObject(data0)) {
          if (data0.object === void 0)
            errors = report(failures, "/data", REQUIRED, data0, "object");
          else {
            let data1 = data0.object;
            isObject(data1) || (errors = report(failures, "/data/object", TYPE, data1, "object"));
          }
          if (data0.previous_attributes !== void 0) {
            let data1 = data0.previous_attributes;
            isObject(data1) || (errors = report(failures, "/data/previous_attributes", TYPE, data1, "object"));
          }
        } else
          errors = report(failures, "/data", TYPE, data0, "object");
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureContactState(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        structureContact(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes !== void 0) {
        let data0 = data.previous_attributes;
        errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureContactChange(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        structureContact(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes === void 0)
        errors = report(failures, "", REQUIRED, data, "previous_attributes");
      else {
        let data0 = data.previous_attributes;
        structureContactPreviousAttributes(data0, failures) !== errors && (errors = within(failures, errors, "/previous_attributes"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureCompanyState(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        structureCompany(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes !== void 0) {
        let data0 = data.previous_attributes;
        errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureCompanyChange(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        structureCompany(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes === void 0)
        errors = report(failures, "", REQUIRED, data, "previous_attributes");
      else {
        let data0 = data.previous_attributes;
        structureCompanyPreviousAttributes(data0, failures) !== errors && (errors = within(failures, errors, "/previous_attributes"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureEngagementState(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        structureEngagement(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes !== void 0) {
        let data0 = data.previous_attributes;
        errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureEngagementChange(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        structureEngagement(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes === void 0)
        errors = report(failures, "", REQUIRED, data, "previous_attributes");
      else {
        let data0 = data.previous_attributes;
        structureEngagementPreviousAttributes(data0, failures) !== errors && (errors = within(failures, errors, "/previous_attributes"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureTagState(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        structureTag(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes !== void 0) {
        let data0 = data.previous_attributes;
        errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureTagChange(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        structureTag(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes === void 0)
        errors = report(failures, "", REQUIRED, data, "previous_attributes");
      else {
        let data0 = data.previous_attributes;
        structureTagPreviousAttributes(data0, failures) !== errors && (errors = within(failures, errors, "/previous_attributes"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureTimestamp(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function structureContact(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        data0 !== "contact" && (errors = report(failures, "/object", CONST, data0, "contact"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 != "string" && (errors = report(failures, "/id", TYPE, data0, "string"));
      }
      if (data.first_name === void 0)
        errors = report(failures, "", REQUIRED, data, "first_name");
      else {
        let data0 = data.first_name;
        typeof data0 != "string" && data0 !== null && (errors = report(failures, "/first_name", TYPE, data0, ["string", "null"]));
      }
      if (data.last_name === void 0)
        errors = report(failures, "", REQUIRED, data, "last_name");
      else {
        let data0 = data.last_name;
        typeof data0 != "string" && data0 !== null && (errors = report(failures, "/last_name", TYPE, data0, ["string", "null"]));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        typeof data0 != "string" && (errors = report(failures, "/description", TYPE, data0, "string"));
      }
      if (data.emails === void 0)
        errors = report(failures, "", REQUIRED, data, "emails");
      else {
        let data0 = data.emails;
        if (Array.isArray(data0))
          for (let i0 = 0; i0 < data0.length; i0++) {
            let data1 = data0[i0];
            structureContactEmail(data1, failures) !== errors && (errors = within(failures, errors, "/emails/" + i0));
          }
        else
          errors = report(failures, "/emails", TYPE, data0, "array");
      }
      if (data.phone_numbers === void 0)
        errors = report(failures, "", REQUIRED, data, "phone_numbers");
      else {
        let data0 = data.phone_numbers;
        if (Array.isArray(data0))
          for (let i0 = 0; i0 < data0.length; i0++) {
            let data1 = data0[i0];
            checkContactPhoneNumber(data1, failures) !== errors && (errors = within(failures, errors, "/phone_numbers/" + i0));
          }
        else
          errors = report(failures, "/phone_numbers", TYPE, data0, "array");
      }
      if (data.company !== void 0) {
        let data0 = data.company;
        structureCompanyReference(data0, failures) !== errors && (errors = within(failures, errors, "/company"));
      }
      if (data.time_zone !== void 0) {
        let data0 = data.time_zone;
        typeof data0 != "string" && (errors = report(failures, "/time_zone", TYPE, data0, "string"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        checkCrmAssociation(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        structureTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.updated_at === void 0)
        errors = report(failures, "", REQUIRED, data, "updated_at");
      else {
        let data0 = data.updated_at;
        structureTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/updated_at"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureContactPreviousAttributes(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.first_name !== void 0) {
        let data0 = data.first_name;
        checkContactFirstName(data0, failures) !== errors && (errors = within(failures, errors, "/first_name"));
      }
      if (data.last_name !== void 0) {
        let data0 = data.last_name;
        checkContactLastName(data0, failures) !== errors && (errors = within(failures, errors, "/last_name"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        data0 !== null && checkContactDescription(data0, failures) !== errors && (errors = within(failures, errors, "/description"));
      }
      if (data.emails !== void 0) {
        let data0 = data.emails;
        structureContactEmails(data0, failures) !== errors && (errors = within(failures, errors, "/emails"));
      }
      if (data.phone_numbers !== void 0) {
        let data0 = data.phone_numbers;
        checkContactPhoneNumbers(data0, failures) !== errors && (errors = within(failures, errors, "/phone_numbers"));
      }
      if (data.company !== void 0) {
        let data0 = data.company;
        data0 !== null && structureContactCompany(data0, failures) !== errors && (errors = within(failures, errors, "/company"));
      }
      if (data.time_zone !== void 0) {
        let data0 = data.time_zone;
        data0 !== null && checkContactTimeZone(data0, failures) !== errors && (errors = within(failures, errors, "/time_zone"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        data0 !== null && checkContactCrmAssociation(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureCompany(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        data0 !== "company" && (errors = report(failures, "/object", CONST, data0, "company"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 != "string" && (errors = report(failures, "/id", TYPE, data0, "string"));
      }
      if (data.name === void 0)
        errors = report(failures, "", REQUIRED, data, "name");
      else {
        let data0 = data.name;
        typeof data0 != "string" && data0 !== null && (errors = report(failures, "/name", TYPE, data0, ["string", "null"]));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        typeof data0 != "string" && (errors = report(failures, "/description", TYPE, data0, "string"));
      }
      if (data.domains === void 0)
        errors = report(failures, "", REQUIRED, data, "domains");
      else {
        let data0 = data.domains;
        if (Array.isArray(data0))
          for (let i0 = 0; i0 < data0.length; i0++) {
            let data1 = data0[i0];
            checkCompanyDomain(data1, failures) !== errors && (errors = within(failures, errors, "/domains/" + i0));
          }
        else
          errors = report(failures, "/domains", TYPE, data0, "array");
      }
      if (data.industry !== void 0) {
        let data0 = data.industry;
        typeof data0 != "string" && (errors = report(failures, "/industry", TYPE, data0, "string"));
      }
      if (data.website !== void 0) {
        let data0 = data.website;
        typeof data0 != "string" && (errors = report(failures, "/website", TYPE, data0, "string"));
      }
      if (data.number_of_employees !== void 0) {
        let data0 = data.number_of_employees;
        Number.isInteger(data0) || (errors = report(failures, "/number_of_employees", TYPE, data0, "integer"));
      }
      if (data.logo_url !== void 0) {
        let data0 = data.logo_url;
        typeof data0 != "string" && (errors = report(failures, "/logo_url", TYPE, data0, "string"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        checkCrmAssociation(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        structureTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.updated_at === void 0)
        errors = report(failures, "", REQUIRED, data, "updated_at");
      else {
        let data0 = data.updated_at;
        structureTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/updated_at"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureCompanyPreviousAttributes(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.name !== void 0) {
        let data0 = data.name;
        checkCompanyName(data0, failures) !== errors && (errors = within(failures, errors, "/name"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        data0 !== null && checkCompanyDescription(data0, failures) !== errors && (errors = within(failures, errors, "/description"));
      }
      if (data.domains !== void 0) {
        let data0 = data.domains;
        checkCompanyDomains(data0, failures) !== errors && (errors = within(failures, errors, "/domains"));
      }
      if (data.industry !== void 0) {
        let data0 = data.industry;
        data0 !== null && checkCompanyIndustry(data0, failures) !== errors && (errors = within(failures, errors, "/industry"));
      }
      if (data.website !== void 0) {
        let data0 = data.website;
        data0 !== null && structureCompanyWebsite(data0, failures) !== errors && (errors = within(failures, errors, "/website"));
      }
      if (data.number_of_employees !== void 0) {
        let data0 = data.number_of_employees;
        data0 !== null && checkCompanyNumberOfEmployees(data0, failures) !== errors && (errors = within(failures, errors, "/number_of_employees"));
      }
      if (data.logo_url !== void 0) {
        let data0 = data.logo_url;
        data0 !== null && structureCompanyLogoUrl(data0, failures) !== errors && (errors = within(failures, errors, "/logo_url"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        data0 !== null && checkCompanyCrmAssociation(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureEngagement(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        data0 !== "engagement" && (errors = report(failures, "/object", CONST, data0, "engagement"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 != "string" && (errors = report(failures, "/id", TYPE, data0, "string"));
      }
      if (data.title === void 0)
        errors = report(failures, "", REQUIRED, data, "title");
      else {
        let data0 = data.title;
        typeof data0 != "string" && (errors = report(failures, "/title", TYPE, data0, "string"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        typeof data0 != "string" && (errors = report(failures, "/description", TYPE, data0, "string"));
      }
      if (data.engagement_type === void 0)
        errors = report(failures, "", REQUIRED, data, "engagement_type");
      else {
        let data0 = data.engagement_type;
        typeof data0 != "string" && (errors = report(failures, "/engagement_type", TYPE, data0, "string"));
      }
      if (data.data_source === void 0)
        errors = report(failures, "", REQUIRED, data, "data_source");
      else {
        let data0 = data.data_source;
        typeof data0 != "string" && (errors = report(failures, "/data_source", TYPE, data0, "string"));
      }
      if (data.processing_status === void 0)
        errors = report(failures, "", REQUIRED, data, "processing_status");
      else {
        let data0 = data.processing_status;
        typeof data0 != "string" && (errors = report(failures, "/processing_status", TYPE, data0, "string"));
      }
      if (data.is_internal === void 0)
        errors = report(failures, "", REQUIRED, data, "is_internal");
      else {
        let data0 = data.is_internal;
        typeof data0 != "boolean" && (errors = report(failures, "/is_internal", TYPE, data0, "boolean"));
      }
      if (data.is_private !== void 0) {
        let data0 = data.is_private;
        typeof data0 != "boolean" && (errors = report(failures, "/is_private", TYPE, data0, "boolean"));
      }
      if (data.meeting_url !== void 0) {
        let data0 = data.meeting_url;
        typeof data0 != "string" && (errors = report(failures, "/meeting_url", TYPE, data0, "string"));
      }
      if (data.external_url !== void 0) {
        let data0 = data.external_url;
        typeof data0 != "string" && (errors = report(failures, "/external_url", TYPE, data0, "string"));
      }
      if (data.engagement_at === void 0)
        errors = report(failures, "", REQUIRED, data, "engagement_at");
      else {
        let data0 = data.engagement_at;
        structureTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/engagement_at"));
      }
      if (data.start_at === void 0)
        errors = report(failures, "", REQUIRED, data, "start_at");
      else {
        let data0 = data.start_at;
        structureTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/start_at"));
      }
      if (data.end_at === void 0)
        errors = report(failures, "", REQUIRED, data, "end_at");
      else {
        let data0 = data.end_at;
        structureTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/end_at"));
      }
      if (data.duration_seconds === void 0)
        errors = report(failures, "", REQUIRED, data, "duration_seconds");
      else {
        let data0 = data.duration_seconds;
        Number.isInteger(data0) || (errors = report(failures, "/duration_seconds", TYPE, data0, "integer"));
      }
      if (data.owner_user_id === void 0)
        errors = report(failures, "", REQUIRED, data, "owner_user_id");
      else {
        let data0 = data.owner_user_id;
        structureUserId(data0, failures) !== errors && (errors = within(failures, errors, "/owner_user_id"));
      }
      if (data.host_user_id !== void 0) {
        let data0 = data.host_user_id;
        structureUserId(data0, failures) !== errors && (errors = within(failures, errors, "/host_user_id"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        checkCrmAssociation(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        structureTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.updated_at === void 0)
        errors = report(failures, "", REQUIRED, data, "updated_at");
      else {
        let data0 = data.updated_at;
        structureTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/updated_at"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureEngagementPreviousAttributes(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.title !== void 0) {
        let data0 = data.title;
        checkEngagementTitle(data0, failures) !== errors && (errors = within(failures, errors, "/title"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        data0 !== null && checkEngagementDescription(data0, failures) !== errors && (errors = within(failures, errors, "/description"));
      }
      if (data.engagement_type !== void 0) {
        let data0 = data.engagement_type;
        checkEngagementEngagementType(data0, failures) !== errors && (errors = within(failures, errors, "/engagement_type"));
      }
      if (data.data_source !== void 0) {
        let data0 = data.data_source;
        checkEngagementDataSource(data0, failures) !== errors && (errors = within(failures, errors, "/data_source"));
      }
      if (data.processing_status !== void 0) {
        let data0 = data.processing_status;
        checkEngagementProcessingStatus(data0, failures) !== errors && (errors = within(failures, errors, "/processing_status"));
      }
      if (data.is_internal !== void 0) {
        let data0 = data.is_internal;
        checkEngagementIsInternal(data0, failures) !== errors && (errors = within(failures, errors, "/is_internal"));
      }
      if (data.is_private !== void 0) {
        let data0 = data.is_private;
        data0 !== null && checkEngagementIsPrivate(data0, failures) !== errors && (errors = within(failures, errors, "/is_private"));
      }
      if (data.meeting_url !== void 0) {
        let data0 = data.meeting_url;
        data0 !== null && structureEngagementMeetingUrl(data0, failures) !== errors && (errors = within(failures, errors, "/meeting_url"));
      }
      if (data.external_url !== void 0) {
        let data0 = data.external_url;
        data0 !== null && checkEngagementExternalUrl(data0, failures) !== errors && (errors = within(failures, errors, "/external_url"));
      }
      if (data.engagement_at !== void 0) {
        let data0 = data.engagement_at;
        structureEngagementEngagementAt(data0, failures) !== errors && (errors = within(failures, errors, "/engagement_at"));
      }
      if (data.start_at !== void 0) {
        let data0 = data.start_at;
        structureEngagementStartAt(data0, failures) !== errors && (errors = within(failures, errors, "/start_at"));
      }
      if (data.end_at !== void 0) {
        let data0 = data.end_at;
        structureEngagementEndAt(data0, failures) !== errors && (errors = within(failures, errors, "/end_at"));
      }
      if (data.duration_seconds !== void 0) {
        let data0 = data.duration_seconds;
        checkEngagementDurationSeconds(data0, failures) !== errors && (errors = within(failures, errors, "/duration_seconds"));
      }
      if (data.owner_user_id !== void 0) {
        let data0 = data.owner_user_id;
        structureEngagementOwnerUserId(data0, failures) !== errors && (errors = within(failures, errors, "/owner_user_id"));
      }
      if (data.host_user_id !== void 0) {
        let data0 = data.host_user_id;
        data0 !== null && structureEngagementHostUserId(data0, failures) !== errors && (errors = within(failures, errors, "/host_user_id"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        data0 !== null && checkEngagementCrmAssociation(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureTag(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        data0 !== "tag" && (errors = report(failures, "/object", CONST, data0, "tag"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 != "string" && (errors = report(failures, "/id", TYPE, data0, "string"));
      }
      if (data.name === void 0)
        errors = report(failures, "", REQUIRED, data, "name");
      else {
        let data0 = data.name;
        typeof data0 != "string" && (errors = report(failures, "/name", TYPE, data0, "string"));
      }
      if (data.hex_color === void 0)
        errors = report(failures, "", REQUIRED, data, "hex_color");
      else {
        let data0 = data.hex_color;
        typeof data0 != "string" && data0 !== null && (errors = report(failures, "/hex_color", TYPE, data0, ["string", "null"]));
      }
      if (data.description === void 0)
        errors = report(failures, "", REQUIRED, data, "description");
      else {
        let data0 = data.description;
        typeof data0 != "string" && data0 !== null && (errors = report(failures, "/description", TYPE, data0, ["string", "null"]));
      }
      if (data.auto_tagging_enabled === void 0)
        errors = report(failures, "", REQUIRED, data, "auto_tagging_enabled");
      else {
        let data0 = data.auto_tagging_enabled;
        typeof data0 != "boolean" && (errors = report(failures, "/auto_tagging_enabled", TYPE, data0, "boolean"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        structureTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.updated_at === void 0)
        errors = report(failures, "", REQUIRED, data, "updated_at");
      else {
        let data0 = data.updated_at;
        structureTimestamp(data0, failures) !== errors && (errors = within(failures, errors, "/updated_at"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureTagPreviousAttributes(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.name !== void 0) {
        let data0 = data.name;
        checkTagName(data0, failures) !== errors && (errors = within(failures, errors, "/name"));
      }
      if (data.hex_color !== void 0) {
        let data0 = data.hex_color;
        structureTagHexColor(data0, failures) !== errors && (errors = within(failures, errors, "/hex_color"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        checkTagDescription(data0, failures) !== errors && (errors = within(failures, errors, "/description"));
      }
      if (data.auto_tagging_enabled !== void 0) {
        let data0 = data.auto_tagging_enabled;
        checkTagAutoTaggingEnabled(data0, failures) !== errors && (errors = within(failures, errors, "/auto_tagging_enabled"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureContactEmail(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.email === void 0)
        errors = report(failures, "", REQUIRED, data, "email");
      else {
        let data0 = data.email;
        typeof data0 != "string" && (errors = report(failures, "/email", TYPE, data0, "string"));
      }
      if (data.is_primary === void 0)
        errors = report(failures, "", REQUIRED, data, "is_primary");
      else {
        let data0 = data.is_primary;
        typeof data0 != "boolean" && (errors = report(failures, "/is_primary", TYPE, data0, "boolean"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureCompanyReference(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkCompanyObject(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        structureCompanyId(data0, failures) !== errors && (errors = within(failures, errors, "/id"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }
  function structureContactEmails(data, failures) {
    let errors = failures.count;
    if (Array.isArray(data))
      for (let i0 = 0; i0 < data.length; i0++) {
        let data0 = data[i0];
        structureContactEmail(data0, failures) !== errors && (errors = within(failures, errors, "/" + i0));
      }
    else
      errors = report(failures, "", TYPE, data, "array");
    return errors;
  }
  function structureContactCompany(data, failures) {
    return structureCompanyReference(data, failures);
  }
  function structureCompanyWebsite(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function structureCompanyLogoUrl(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function structureUserId(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function structureEngagementMeetingUrl(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  function structureEngagementEngagementAt(data, failures) {
    return structureTimestamp(data, failures);
  }
  function structureEngagementStartAt(data, failures) {
    return structureTimestamp(data, failures);
  }
  function structureEngagementEndAt(data, failures) {
    return structureTimestamp(data, failures);
  }
  function structureEngagementOwnerUserId(data, failures) {
    return structureUserId(data, failures);
  }
  function structureEngagementHostUserId(data, failures) {
    return structureUserId(data, failures);
  }
  function structureTagHexColor(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && data !== null && (errors = report(failures, "", TYPE, data, ["string", "null"])), errors;
  }
  function structureCompanyId(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }
  var structuralChecks = /* @__PURE__ */ new Map([
    ["v1.contact.created", structureContactCreatedEvent],
    ["v1.contact.updated", structureContactUpdatedEvent],
    ["v1.contact.deleted", structureContactDeletedEvent],
    ["v1.company.created", structureCompanyCreatedEvent],
    ["v1.company.updated", structureCompanyUpdatedEvent],
    ["v1.company.deleted", structureCompanyDeletedEvent],
    ["v1.engagement.created", structureEngagementCreatedEvent],
    ["v1.engagement.updated", structureEngagementUpdatedEvent],
    ["v1.engagement.deleted", structureEngagementDeletedEvent],
    ["v1.engagement.transcript_timeline.completed", structureEngagementTranscriptTimelineCompletedEvent],
    ["v1.tag.created", structureTagCreatedEvent],
    ["v1.tag.updated", structureTagUpdatedEvent],
    ["v1.tag.deleted", structureTagDeletedEvent]
  ]);

  // emitted:runtime/did-you-mean.js
  function didYouMean(word2, candidates, most = Math.max(1, Math.floor(word2.length / 3))) {
    if (word2.length > 100)
      return;
    let best, least = most + 1;
    for (let candidate of candidates) {
      if (Math.abs(candidate.length - word2.length) >= least)
        continue;
      let edits = distance(word2.toLowerCase(), candidate.toLowerCase());
      edits >= least || (best = candidate, least = edits);
    }
    return best;
  }
  function distance(a, b) {
    let beforeLast = [], last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i++) {
      let row = [i];
      for (let j = 1; j <= b.length; j++) {
        let same2 = a[i - 1] === b[j - 1], swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        row[j] = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same2 ? 0 : 1), swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY);
      }
      beforeLast = last, last = row;
    }
    return at(last, b.length);
  }
  function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
  }

  // emitted:runtime/guard.js
  function passes(check, value) {
    try {
      return check(value, { count: 0, list: [], limit: 0 }) === 0;
    } catch {
      return !1;
    }
  }

  // emitted:runtime/strict/undeclared.js
  var MAX_ERRORS = 100;
  function undeclared(shape, value) {
    let errors = [];
    try {
      return walk(value, [shape], "", { errors, around: /* @__PURE__ */ new Set() }), errors;
    } catch (error) {
      return [...errors, unreadable(error)].slice(-MAX_ERRORS);
    }
  }
  function walk(value, shapes2, path, state) {
    if (typeof value != "object" || value === null || state.errors.length >= MAX_ERRORS)
      return;
    let holding = /* @__PURE__ */ new Set();
    for (let shape of shapes2)
      collect(value, shape, holding);
    if (holding.size !== 0) {
      if (state.around.has(value))
        throw new RangeError("the value contains itself");
      state.around.add(value), Array.isArray(value) ? walkItems(value, holding, path, state) : isObject(value) && walkMembers(value, holding, path, state), state.around.delete(value);
    }
  }
  function collect(value, given2, found2) {
    let shape = given2;
    for (; typeof shape == "function"; )
      shape = shape();
    if (!(shape === 0 || found2.has(shape))) {
      found2.add(shape);
      for (let part of shape.all ?? [])
        collect(value, part, found2);
      for (let alternatives of shape.any ?? []) {
        let valid = alternatives.filter(([check]) => passes(check, value));
        for (let [, part] of valid.length > 0 ? valid : alternatives)
          collect(value, part, found2);
      }
      for (let [check, part] of shape.where ?? [])
        passes(check, value) && collect(value, part, found2);
      for (let [condition, whether, otherwise] of shape.cases ?? [])
        collect(value, passes(condition, value) ? whether : otherwise, found2);
      for (let [name, part] of shape.present ?? [])
        Object.hasOwn(value, name) && collect(value, part, found2);
    }
  }
  function walkItems(items, holding, path, state) {
    for (let index = 0; index < items.length && state.errors.length < MAX_ERRORS; index++) {
      let item = items[index], shapes2 = [...holding].flatMap((shape) => itemShapes(shape, item, index));
      walk(item, shapes2, `${path}/${index}`, state);
    }
  }
  function itemShapes({ items, more = 0, contains }, item, index) {
    let shape = isList(items) ? items[index] ?? more : items ?? 0;
    return contains && passes(contains[0], item) ? [shape, contains[1]] : [shape];
  }
  function isList(items) {
    return Array.isArray(items);
  }
  function walkMembers(value, holding, path, state) {
    let { errors } = state, declaring = [...holding].filter(({ props, patterns, rest }) => props ?? patterns ?? rest !== void 0);
    if (declaring.length !== 0)
      for (let name of Object.keys(value)) {
        if (errors.length >= MAX_ERRORS)
          return;
        let shapes2 = declaring.flatMap((shape) => shapesOfMember(shape, name));
        shapes2.length > 0 ? walk(value[name], shapes2, path + step(name), state) : value[name] !== void 0 && errors.push(describe2(name, value, declaring, path));
      }
  }
  function shapesOfMember({ props, patterns = [], rest }, name) {
    let found2 = patterns.filter(([pattern]) => pattern.test(name)).map(([, shape]) => shape);
    return props && Object.hasOwn(props, name) && found2.push(props[name]), found2.length > 0 || rest === void 0 ? found2 : [rest];
  }
  function describe2(name, value, declaring, path) {
    let known = declaring.flatMap(({ props = {} }) => Object.keys(props)), missing = known.filter((other) => !Object.hasOwn(value, other)), meant = didYouMean(name, missing) ?? didYouMean(name, known), hint = meant === void 0 ? "" : `: did you mean \`${excerpt(meant).slice(1, -1)}\`?`;
    return {
      path: path + step(name),
      keyword: "undeclared-property",
      message: `is no property that the contract declares here${hint}`
    };
  }

  // emitted:runtime/strict/validate-event-strict.js
  function createUndeclaredProperties(shapes2) {
    return (type, value) => {
      let shape = shapes2.get(type);
      return shape === void 0 ? [UNKNOWN_TYPE] : undeclared(shape, value);
    };
  }
  var UNKNOWN_TYPE = {
    path: "",
    keyword: "unknown-event-type",
    message: "cannot be told: the type is no event type of this contract"
  };

  // emitted:strict/shapes/CompanyReference.js
  var shapeCompanyReference = {
    props: {
      object: 0,
      id: 0
    }
  };

  // emitted:strict/shapes/ContactEmail.js
  var shapeContactEmail = {
    props: {
      email: 0,
      is_primary: 0
    }
  };

  // emitted:strict/shapes/ContactPhoneNumber.js
  var shapeContactPhoneNumber = {
    props: {
      phone_number: 0,
      is_primary: 0
    }
  };

  // emitted:strict/shapes/CrmAssociation.js
  var shapeCrmAssociation = {
    props: {
      object_type: 0,
      crm_object_id: 0,
      source: 0
    }
  };

  // emitted:strict/shapes/Contact.js
  var shapeContact = {
    props: {
      object: 0,
      id: 0,
      first_name: 0,
      last_name: 0,
      description: 0,
      emails: { items: () => shapeContactEmail },
      phone_numbers: { items: () => shapeContactPhoneNumber },
      company: () => shapeCompanyReference,
      time_zone: 0,
      crm_association: () => shapeCrmAssociation,
      created_at: 0,
      updated_at: 0
    }
  };

  // emitted:strict/shapes/ContactState.js
  var shapeContactState = {
    props: {
      object: () => shapeContact,
      previous_attributes: 0
    }
  };

  // emitted:strict/shapes/EventEnvelope.js
  var shapeEventEnvelope = {
    props: {
      id: 0,
      type: 0,
      api_version: 0,
      created_at: 0,
      workspace_id: 0,
      data: {
        props: {
          object: 0,
          previous_attributes: 0
        }
      }
    }
  };

  // emitted:strict/shapes/ContactCreatedEvent.js
  var shapeContactCreatedEvent = {
    all: [
      () => shapeEventEnvelope,
      {
        props: {
          type: 0,
          data: () => shapeContactState
        }
      }
    ]
  };

  // emitted:strict/shapes/ContactCompany.js
  var shapeContactCompany = () => shapeCompanyReference;

  // emitted:strict/shapes/ContactCrmAssociation.js
  var shapeContactCrmAssociation = () => shapeCrmAssociation;

  // emitted:strict/shapes/ContactEmails.js
  var shapeContactEmails = { items: () => shapeContactEmail };

  // emitted:strict/shapes/ContactPhoneNumbers.js
  var shapeContactPhoneNumbers = { items: () => shapeContactPhoneNumber };

  // emitted:strict/shapes/ContactPreviousAttributes.js
  var shapeContactPreviousAttributes = {
    props: {
      first_name: 0,
      last_name: 0,
      description: 0,
      emails: () => shapeContactEmails,
      phone_numbers: () => shapeContactPhoneNumbers,
      company: () => shapeContactCompany,
      time_zone: 0,
      crm_association: () => shapeContactCrmAssociation
    }
  };

  // emitted:strict/shapes/ContactChange.js
  var shapeContactChange = {
    props: {
      object: () => shapeContact,
      previous_attributes: () => shapeContactPreviousAttributes
    }
  };

  // emitted:strict/shapes/ContactUpdatedEvent.js
  var shapeContactUpdatedEvent = {
    all: [
      () => shapeEventEnvelope,
      {
        props: {
          type: 0,
          data: () => shapeContactChange
        }
      }
    ]
  };

  // emitted:strict/shapes/ContactDeletedEvent.js
  var shapeContactDeletedEvent = {
    all: [
      () => shapeEventEnvelope,
      {
        props: {
          type: 0,
          data: () => shapeContactState
        }
      }
    ]
  };

  // emitted:strict/shapes/CompanyDomain.js
  var shapeCompanyDomain = { props: { domain: 0 } };

  // emitted:strict/shapes/Company.js
  var shapeCompany = {
    props: {
      object: 0,
      id: 0,
      name: 0,
      description: 0,
      domains: { items: () => shapeCompanyDomain },
      industry: 0,
      website: 0,
      number_of_employees: 0,
      logo_url: 0,
      crm_association: () => shapeCrmAssociation,
      created_at: 0,
      updated_at: 0
    }
  };

  // emitted:strict/shapes/CompanyState.js
  var shapeCompanyState = {
    props: {
      object: () => shapeCompany,
      previous_attributes: 0
    }
  };

  // emitted:strict/shapes/CompanyCreatedEvent.js
  var shapeCompanyCreatedEvent = {
    all: [
      () => shapeEventEnvelope,
      {
        props: {
          type: 0,
          data: () => shapeCompanyState
        }
      }
    ]
  };

  // emitted:strict/shapes/CompanyCrmAssociation.js
  var shapeCompanyCrmAssociation = () => shapeCrmAssociation;

  // emitted:strict/shapes/CompanyDomains.js
  var shapeCompanyDomains = { items: () => shapeCompanyDomain };

  // emitted:strict/shapes/CompanyPreviousAttributes.js
  var shapeCompanyPreviousAttributes = {
    props: {
      name: 0,
      description: 0,
      domains: () => shapeCompanyDomains,
      industry: 0,
      website: 0,
      number_of_employees: 0,
      logo_url: 0,
      crm_association: () => shapeCompanyCrmAssociation
    }
  };

  // emitted:strict/shapes/CompanyChange.js
  var shapeCompanyChange = {
    props: {
      object: () => shapeCompany,
      previous_attributes: () => shapeCompanyPreviousAttributes
    }
  };

  // emitted:strict/shapes/CompanyUpdatedEvent.js
  var shapeCompanyUpdatedEvent = {
    all: [
      () => shapeEventEnvelope,
      {
        props: {
          type: 0,
          data: () => shapeCompanyChange
        }
      }
    ]
  };

  // emitted:strict/shapes/CompanyDeletedEvent.js
  var shapeCompanyDeletedEvent = {
    all: [
      () => shapeEventEnvelope,
      {
        props: {
          type: 0,
          data: () => shapeCompanyState
        }
      }
    ]
  };

  // emitted:strict/shapes/Engagement.js
  var shapeEngagement = {
    props: {
      object: 0,
      id: 0,
      title: 0,
      description: 0,
      engagement_type: 0,
      data_source: 0,
      processing_status: 0,
      is_internal: 0,
      is_private: 0,
      meeting_url: 0,
      external_url: 0,
      engagement_at: 0,
      start_at: 0,
      end_at: 0,
      duration_seconds: 0,
      owner_user_id: 0,
      host_user_id: 0,
      crm_association: () => shapeCrmAssociation,
      created_at: 0,
      updated_at: 0
    }
  };

  // emitted:strict/shapes/EngagementState.js
  var shapeEngagementState = {
    props: {
      object: () => shapeEngagement,
      previous_attributes: 0
    }
  };

  // emitted:strict/shapes/EngagementCreatedEvent.js
  var shapeEngagementCreatedEvent = {
    all: [
      () => shapeEventEnvelope,
      {
        props: {
          type: 0,
          data: () => shapeEngagementState
        }
      }
    ]
  };

  // emitted:strict/shapes/EngagementCrmAssociation.js
  var shapeEngagementCrmAssociation = () => shapeCrmAssociation;

  // emitted:strict/shapes/EngagementPreviousAttributes.js
  var shapeEngagementPreviousAttributes = {
    props: {
      title: 0,
      description: 0,
      engagement_type: 0,
      data_source: 0,
      processing_status: 0,
      is_internal: 0,
      is_private: 0,
      meeting_url: 0,
      external_url: 0,
      engagement_at: 0,
      start_at: 0,
      end_at: 0,
      duration_seconds: 0,
      owner_user_id: 0,
      host_user_id: 0,
      crm_association: () => shapeEngagementCrmAssociation
    }
  };

  // emitted:strict/shapes/EngagementChange.js
  var shapeEngagementChange = {
    props: {
      object: () => shapeEngagement,
      previous_attributes: () => shapeEngagementPreviousAttributes
    }
  };

  // emitted:strict/shapes/EngagementUpdatedEvent.js
  var shapeEngagementUpdatedEvent = {
    all: [
      () => shapeEventEnvelope,
      {
        props: {
          type: 0,
          data: () => shapeEngagementChange
        }
      }
    ]
  };

  // emitted:strict/shapes/EngagementDeletedEvent.js
  var shapeEngagementDeletedEvent = {
    all: [
      () => shapeEventEnvelope,
      {
        props: {
          type: 0,
          data: () => shapeEngagementState
        }
      }
    ]
  };

  // emitted:strict/shapes/EngagementTranscriptTimelineCompletedEvent.js
  var shapeEngagementTranscriptTimelineCompletedEvent = {
    all: [
      () => shapeEventEnvelope,
      {
        props: {
          type: 0,
          data: () => shapeEngagementState
        }
      }
    ]
  };

  // emitted:strict/shapes/Tag.js
  var shapeTag = {
    props: {
      object: 0,
      id: 0,
      name: 0,
      hex_color: 0,
      description: 0,
      auto_tagging_enabled: 0,
      created_at: 0,
      updated_at: 0
    }
  };

  // emitted:strict/shapes/TagState.js
  var shapeTagState = {
    props: {
      object: () => shapeTag,
      previous_attributes: 0
    }
  };

  // emitted:strict/shapes/TagCreatedEvent.js
  var shapeTagCreatedEvent = {
    all: [
      () => shapeEventEnvelope,
      {
        props: {
          type: 0,
          data: () => shapeTagState
        }
      }
    ]
  };

  // emitted:strict/shapes/TagPreviousAttributes.js
  var shapeTagPreviousAttributes = {
    props: {
      name: 0,
      hex_color: 0,
      description: 0,
      auto_tagging_enabled: 0
    }
  };

  // emitted:strict/shapes/TagChange.js
  var shapeTagChange = {
    props: {
      object: () => shapeTag,
      previous_attributes: () => shapeTagPreviousAttributes
    }
  };

  // emitted:strict/shapes/TagUpdatedEvent.js
  var shapeTagUpdatedEvent = {
    all: [
      () => shapeEventEnvelope,
      {
        props: {
          type: 0,
          data: () => shapeTagChange
        }
      }
    ]
  };

  // emitted:strict/shapes/TagDeletedEvent.js
  var shapeTagDeletedEvent = {
    all: [
      () => shapeEventEnvelope,
      {
        props: {
          type: 0,
          data: () => shapeTagState
        }
      }
    ]
  };

  // emitted:strict/event-shapes.js
  var shapes = /* @__PURE__ */ new Map([
    ["v1.contact.created", shapeContactCreatedEvent],
    ["v1.contact.updated", shapeContactUpdatedEvent],
    ["v1.contact.deleted", shapeContactDeletedEvent],
    ["v1.company.created", shapeCompanyCreatedEvent],
    ["v1.company.updated", shapeCompanyUpdatedEvent],
    ["v1.company.deleted", shapeCompanyDeletedEvent],
    ["v1.engagement.created", shapeEngagementCreatedEvent],
    ["v1.engagement.updated", shapeEngagementUpdatedEvent],
    ["v1.engagement.deleted", shapeEngagementDeletedEvent],
    ["v1.engagement.transcript_timeline.completed", shapeEngagementTranscriptTimelineCompletedEvent],
    ["v1.tag.created", shapeTagCreatedEvent],
    ["v1.tag.updated", shapeTagUpdatedEvent],
    ["v1.tag.deleted", shapeTagDeletedEvent]
  ]);

  // emitted:strict/index.js
  var undeclaredProperties = /* @__PURE__ */ createUndeclaredProperties(shapes);

  // emitted:runtime/platform/web.js
  var HASHES = { sha1: "SHA-1", sha256: "SHA-256", sha384: "SHA-384", sha512: "SHA-512" }, platform = {
    createSigner(secret, { algorithm, encoding }) {
      let hash = { name: "HMAC", hash: HASHES[algorithm] }, key = crypto.subtle.importKey("raw", Uint8Array.from(secret), hash, !1, ["sign"]);
      return key.catch(() => {
      }), async (before, body, after) => {
        let signature = await crypto.subtle.sign("HMAC", await key, joined(before, body, after));
        return textOf(new Uint8Array(signature), encoding);
      };
    },
    decodeUtf8: (bytes) => new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }).decode(bytes)
  };
  function joined(before, body, after) {
    let encoder = new TextEncoder();
    if (typeof body == "string")
      return encoder.encode(before + body + after);
    let [start, end] = [encoder.encode(before), encoder.encode(after)], all = new Uint8Array(start.length + body.length + end.length);
    return all.set(start), all.set(body, start.length), all.set(end, start.length + body.length), all;
  }
  function textOf(bytes, encoding) {
    return encoding === "base64" ? btoa(String.fromCharCode(...bytes)) : Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  // emitted:runtime/receiving/errors.js
  var WebhookVerificationError = class extends Error {
    name = "WebhookVerificationError";
    constructor(code, message, header, options) {
      super(message, options), this.code = code, this.header = header;
    }
  };
  function badHeader(code, header, problem) {
    return new WebhookVerificationError(code, `The header ${header} ${problem}.`, header);
  }

  // emitted:runtime/receiving/not-negative.js
  function notNegative(name, given2) {
    if (typeof given2 == "number" && given2 >= 0)
      return given2;
    throw new RangeError(`${name} must be a number that is not negative, but is ${String(given2)}`);
  }

  // emitted:runtime/receiving/body.js
  var MAX_BODY_BYTES = 4 * 1024 * 1024;
  function rawBody(body, limit) {
    if (typeof body == "string")
      return checkedText(body, limit);
    let bytes = readableBytes(body);
    if (bytes.length > limit)
      throw tooLarge(limit);
    return bytes;
  }
  function readableBytes(body) {
    let cause;
    try {
      if (body instanceof Uint8Array)
        return body;
      if (ArrayBuffer.isView(body))
        return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
      if (Object.prototype.toString.call(body) === "[object ArrayBuffer]")
        return new Uint8Array(body);
    } catch (error) {
      cause = error;
    }
    throw notRaw(notBytes(body), cause);
  }
  var LONE_SURROGATE = /[\ud800-\udfff]/u;
  function checkedText(body, limit) {
    if (body.length > limit || body.length * 3 > limit && new TextEncoder().encode(body).length > limit)
      throw tooLarge(limit);
    if (isIllFormed(body))
      throw notRaw("The body is text that was not UTF-8: pass its bytes as they arrived.");
    return body;
  }
  function isIllFormed(text) {
    let withMethod = text;
    return withMethod.isWellFormed ? !withMethod.isWellFormed() : LONE_SURROGATE.test(text);
  }
  function notRaw(problem, cause) {
    return new WebhookVerificationError("body_not_raw", problem, void 0, cause === void 0 ? cause : { cause });
  }
  function notBytes(body) {
    return typeof body == "object" && body !== null ? "The body was parsed, and its bytes are lost: turn the body parser off for this route, or pass the raw body that it read." : `There is no body: pass the raw body as text or bytes, not ${body === null ? body : typeof body}.`;
  }
  function tooLarge(limit) {
    return new WebhookVerificationError("body_too_large", `The body has more than ${limit} bytes.`);
  }

  // emitted:runtime/signature/families.js
  var PARTS = ["id", "timestamp", "signature"];
  function chooseFamily(families, read) {
    let names = families.find((family) => missingPart(family, read) === void 0);
    if (!names)
      throw incomplete(families, read);
    for (let other of families)
      for (let part of PARTS) {
        let said = read(other[part]);
        if (said !== void 0 && said !== read(names[part]))
          throw badHeader("mixed_headers", other[part], `differs from ${names[part]}: a delivery has one of them`);
      }
    return {
      names,
      id: read(names.id) ?? "",
      timestamp: read(names.timestamp) ?? "",
      signature: read(names.signature) ?? ""
    };
  }
  function missingPart(family, read) {
    for (let part of PARTS)
      if (family[part] !== void 0 && read(family[part]) === void 0)
        return family[part];
  }
  function incomplete(families, read) {
    let [first2, second] = families.filter((family) => PARTS.some((part) => read(family[part]) !== void 0)), header = missingPart(first2 ?? families[0], read);
    return badHeader(second ? "mixed_headers" : "missing_header", header, `is not there${second ? ", and another family is not complete either" : ""}: pass all headers of the delivery on`);
  }

  // emitted:runtime/signature/headers.js
  function readHeaders(headers, wanted) {
    if (typeof headers != "object" || headers === null)
      throw noHeaders();
    let found2 = /* @__PURE__ */ new Map();
    try {
      isFetchHeaders(headers) ? readFetchHeaders(headers, wanted, found2) : readPairs(headers, wanted, found2);
    } catch (cause) {
      throw cause instanceof WebhookVerificationError ? cause : new WebhookVerificationError("malformed_header", "The headers could not be read.", void 0, { cause });
    }
    return (name) => found2.get(name);
  }
  function readPairs(headers, wanted, found2) {
    let isList2 = Symbol.iterator in headers;
    for (let entry of isList2 ? headers : Object.keys(headers)) {
      let written2 = isList2 ? Array.isArray(entry) && entry[0] : entry;
      if (typeof written2 != "string")
        throw noHeaders();
      let name = wanted.has(written2) ? written2 : written2.toLowerCase(), hasCommas = wanted.get(name);
      hasCommas !== void 0 && add(name, isList2 ? entry[1] : headers[written2], hasCommas, found2);
    }
  }
  function readFetchHeaders(headers, wanted, found2) {
    for (let [name, hasCommas] of wanted)
      add(name, headers.get(name) ?? void 0, hasCommas, found2);
  }
  function add(name, value, hasCommas, found2) {
    let isList2 = Array.isArray(value), single = isList2 ? value[0] : value;
    if (single !== void 0) {
      if (found2.has(name) || isList2 && value.length > 1)
        throw duplicate(name);
      if (typeof single != "string")
        throw malformed(name, "is not text");
      if (!hasCommas && single.includes(", "))
        throw duplicate(name);
      found2.set(name, single);
    }
  }
  function isFetchHeaders(headers) {
    return typeof headers.get == "function" && Object.prototype.toString.call(headers) !== "[object Map]";
  }
  function noHeaders() {
    return new WebhookVerificationError("missing_header", "There are no headers: pass all headers of the delivery on.");
  }
  function duplicate(header) {
    return badHeader("duplicate_header", header, "came more than once");
  }
  function malformed(header, problem) {
    return badHeader("malformed_header", header, problem);
  }

  // emitted:runtime/signature/secret.js
  var MAX_REMEMBERED = 256;
  function createKeyring(scheme2, platform2) {
    let signers = /* @__PURE__ */ new Map(), signerOf = (secret) => {
      let known = signers.get(secret);
      if (known)
        return known;
      let signer = platform2.createSigner(secretBytes(secret, scheme2.secret), scheme2);
      return signers.size >= MAX_REMEMBERED && signers.clear(), signers.set(secret, signer), signer;
    };
    return (secrets) => {
      if (!Array.isArray(secrets))
        return [signerOf(secrets)];
      if (secrets.length > 0)
        return secrets.map(signerOf);
      throw invalid("is not set: the list is empty");
    };
  }
  function secretBytes(secret, { prefix = "", encoding }) {
    if (typeof secret != "string")
      throw invalid("is not set: it has to be a string");
    let text = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
    if (text === "")
      throw invalid("is empty");
    let bytes = encoding.decode(text);
    if (bytes)
      return bytes;
    let place = prefix && ` after '${prefix}'`;
    throw invalid(`is not ${encoding.name}${place}: copy it again, whole and without spaces or quotes`);
  }
  function invalid(problem) {
    return new WebhookVerificationError("invalid_secret", `The signing secret ${problem}.`);
  }

  // emitted:runtime/signature/verify.js
  function createVerifier(scheme2, platform2) {
    let signersOf = createKeyring(scheme2, platform2);
    return {
      wanted: headerNames(scheme2),
      verify(body, read, secrets, options) {
        let signers = signersOf(secrets), headers = chooseFamily(scheme2.families, read), verified = {
          id: checkedId(headers, scheme2.border),
          timestamp: checkedTimestamp(headers, scheme2.tolerance, options)
        }, { before, after } = scheme2.frame(headers.id, headers.timestamp), expected = signers.map((sign) => sign(before, body, after)), judge = (signatures) => {
          for (let signature of signatures)
            if (isSignedWith(signature, headers.signature, scheme2))
              return verified;
          throw mismatch(headers.names.signature, scheme2);
        };
        return expected.every((signature) => typeof signature == "string") ? judge(expected) : Promise.all(expected).then(judge);
      }
    };
  }
  function headerNames({ families, listSeparator }) {
    let hasCommas = listSeparator?.startsWith(",") ?? !1, wanted = /* @__PURE__ */ new Map();
    for (let family of families)
      for (let part of PARTS)
        family[part] !== void 0 && wanted.set(family[part], hasCommas && part === "signature");
    return wanted;
  }
  var ID = /^[!-~]{1,256}$/;
  function checkedId({ names, id }, border) {
    if (names.id !== void 0) {
      if (!ID.test(id) || border !== void 0 && id.includes(border))
        throw malformed(names.id, "is not the id of a delivery");
      return id;
    }
  }
  var UNIX_SECONDS = /^\d{1,12}$/;
  function checkedTimestamp({ names, timestamp }, agreed, { tolerance: asked = agreed, now = /* @__PURE__ */ new Date() }) {
    if (names.timestamp === void 0)
      return;
    if (!UNIX_SECONDS.test(timestamp))
      throw malformed(names.timestamp, "is not a Unix time in seconds");
    let tolerance = notNegative("tolerance", asked), time2 = now?.getTime?.();
    if (typeof time2 != "number" || Number.isNaN(time2))
      throw new RangeError("now must be a valid date");
    let age = Math.floor(time2 / 1e3) - Number(timestamp);
    if (Math.abs(age) <= tolerance)
      return new Date(Number(timestamp) * 1e3);
    let [code, when] = age > 0 ? ["timestamp_too_old", "ago"] : ["timestamp_too_new", "ahead"], message = `The delivery was signed ${Math.abs(age)} seconds ${when}, and ${tolerance} are allowed. It may be a replay; if all are refused, check the clock.`;
    throw new WebhookVerificationError(code, message, names.timestamp);
  }
  function isSignedWith(expected, header, { prefix = "", listSeparator }) {
    return (listSeparator === void 0 ? [header] : header.split(listSeparator)).some((entry) => entry.startsWith(prefix) && isSame(expected, entry.slice(prefix.length)));
  }
  function isSame(expected, given2) {
    let difference = expected.length ^ given2.length;
    for (let at2 = 0; at2 < expected.length; at2++)
      difference |= expected.charCodeAt(at2) ^ given2.charCodeAt(at2);
    return difference === 0;
  }
  function mismatch(header, { prefix }) {
    let kind = prefix === void 0 ? "" : ` with '${prefix}'`;
    return new WebhookVerificationError("signature_mismatch", `No signature${kind} fits: the secret is that of another endpoint, or the body is not byte for byte what was sent.`, header);
  }
  function createVerifySignature({ wanted, verify }) {
    return async (body, headers, secret, options = {}) => verify(rawBody(body, Number.POSITIVE_INFINITY), readHeaders(headers, wanted), secret, options);
  }

  // emitted:runtime/signature/secret-encodings.js
  var BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, base64 = {
    name: "base64",
    decode(text) {
      return BASE64.test(text) ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) : void 0;
    }
  }, hex = {
    name: "hexadecimal",
    decode(text) {
      if (/^(?:[0-9a-f]{2})+$/i.test(text))
        return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    }
  };

  // emitted:receiving/signature-scheme.js
  var scheme = {
    frame: (id, timestamp) => ({ before: id + "." + timestamp + ".", after: "" }),
    algorithm: "sha256",
    border: ".",
    encoding: "base64",
    prefix: "v1,",
    listSeparator: " ",
    tolerance: 300,
    families: [{ id: "svix-id", timestamp: "svix-timestamp", signature: "svix-signature" }, { id: "webhook-id", timestamp: "webhook-timestamp", signature: "webhook-signature" }],
    secret: { prefix: "whsec_", encoding: base64 }
  };

  // emitted:receiving/verify-signature.js
  var verifier = /* @__PURE__ */ createVerifier(scheme, platform), verifySignature = /* @__PURE__ */ createVerifySignature(verifier);

  // emitted:runtime/signature/sign.js
  function createSign(scheme2, platform2) {
    let signersOf = createKeyring(scheme2, platform2), { prefix = "", listSeparator } = scheme2;
    return async (body, { id, timestamp, secret, family = 0 }) => {
      let names = scheme2.families[family];
      if (!names)
        throw new RangeError(`there are ${scheme2.families.length} families of headers, and none is number ${family}`);
      let signers = signersOf(secret);
      if (signers.length > 1 && listSeparator === void 0)
        throw new RangeError("this header holds one signature, so one secret can sign");
      let time2 = timestamp.getTime();
      if (Number.isNaN(time2))
        throw new RangeError("timestamp must be a valid date");
      let seconds = String(Math.floor(time2 / 1e3)), { before, after } = scheme2.frame(id, seconds), signatures = await Promise.all(signers.map((sign) => sign(before, body, after)));
      return Object.fromEntries([
        ...names.id === void 0 ? [] : [[names.id, id]],
        ...names.timestamp === void 0 ? [] : [[names.timestamp, seconds]],
        [names.signature, signatures.map((signature) => prefix + signature).join(listSeparator)]
      ]);
    };
  }

  // emitted:receiving/sign-delivery.js
  var signDelivery = /* @__PURE__ */ createSign(scheme, platform);

  // emitted:runtime/mocks/formats.js
  var WORDS = [
    "amber",
    "basin",
    "cedar",
    "delta",
    "ember",
    "field",
    "grove",
    "haven",
    "inlet",
    "juniper",
    "kestrel",
    "lagoon",
    "meadow",
    "north",
    "orchard",
    "pebble",
    "quarry",
    "river",
    "summit",
    "thistle",
    "umber",
    "valley",
    "willow"
  ], USUAL_SPAN = [Date.UTC(2025, 0, 1), Date.UTC(2025, 11, 31, 23, 59, 59)], CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", NANOID = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", HEX = "0123456789abcdef";
  function word(random) {
    return random.pick(WORDS);
  }
  function moment(random, [from, to] = USUAL_SPAN) {
    return random.between(from, to);
  }
  function formatted(format, random, span) {
    return MAKERS.get(format)?.(random, span) ?? word(random);
  }
  function ulid(random, time2) {
    return ulidTime(time2) + characters(random, CROCKFORD, 16);
  }
  function ulidTime(time2) {
    let text = "";
    for (let rest = Math.max(0, Math.floor(time2)); text.length < 10; rest = Math.floor(rest / 32))
      text = (CROCKFORD[rest % 32] ?? "") + text;
    return text;
  }
  function uuid(random) {
    let digits = characters(random, HEX, 30), variant = "89ab"[random.below(4)];
    return [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `4${digits.slice(12, 15)}`,
      `${variant}${digits.slice(15, 18)}`,
      digits.slice(18)
    ].join("-");
  }
  function nanoid(random) {
    return characters(random, NANOID, 21);
  }
  function characters(random, alphabet, length) {
    let text = "";
    for (; text.length < length; )
      text += alphabet[random.below(alphabet.length)];
    return text;
  }
  var dateTime = (random, span) => new Date(moment(random, span)).toISOString(), time = (random, span) => dateTime(random, span).slice(11), host = (random) => `${word(random)}.example.com`, email = (random) => `${word(random)}.${word(random)}@example.com`, uri = (random) => `https://${host(random)}/${word(random)}`, reference = (random) => `/${word(random)}/${word(random)}`, octet = (random) => String(random.between(1, 254)), MAKERS = /* @__PURE__ */ new Map([
    ["date-time", dateTime],
    ["iso-date-time", dateTime],
    ["date", (random, span) => dateTime(random, span).slice(0, 10)],
    ["time", time],
    ["iso-time", time],
    ["duration", (random) => `PT${random.between(1, 59)}M`],
    ["email", email],
    ["idn-email", email],
    ["hostname", host],
    ["idn-hostname", host],
    // Addresses that are kept free for documentation: RFC 5737 and RFC 3849.
    ["ipv4", (random) => `192.0.2.${octet(random)}`],
    ["ipv6", (random) => `2001:db8::${random.between(1, 65535).toString(16)}`],
    ["uri", uri],
    ["url", uri],
    ["iri", uri],
    ["uri-reference", reference],
    ["iri-reference", reference],
    ["uri-template", (random) => `https://${host(random)}/${word(random)}{/id}`],
    ["uuid", uuid],
    ["json-pointer", (random) => `/${word(random)}/${random.below(10)}`],
    ["json-pointer-uri-fragment", (random) => `#/${word(random)}/${random.below(10)}`],
    ["relative-json-pointer", (random) => `${random.below(3)}/${word(random)}`],
    ["regex", (random) => `^${word(random)}$`],
    ["byte", (random) => `${characters(random, NANOID, 8)}`]
  ]);

  // emitted:runtime/mocks/moments.js
  var DATE = /^\d{4}-\d\d-\d\d(?:[Tt ]|$)/;
  function scaleOf(value) {
    if (typeof value == "number")
      return value;
    if (!isMoment(value))
      return;
    let time2 = Date.parse(value);
    return Number.isNaN(time2) ? void 0 : time2;
  }
  function isMoment(value) {
    return typeof value == "string" && DATE.test(value);
  }
  function onScale(before, scale2) {
    if (!isMoment(before))
      return scale2;
    let text = new Date(Math.min(Math.max(scale2, -621355968e5), 253402300799999)).toISOString();
    return before.length === 10 ? text.slice(0, 10) : text;
  }

  // emitted:runtime/mocks/scales.js
  var SECOND = 1e3, DAY = 864e5, MAX_ROUNDS = 100, Scales = class {
    #isFixed;
    #anchors = /* @__PURE__ */ new Map();
    #points = /* @__PURE__ */ new Set();
    #orders = [];
    constructor(isFixed) {
      this.#isFixed = isFixed;
    }
    /** The terms make the total. One of them at most is a moment, to which numbers add seconds. */
    sum(terms, total) {
      let moment2 = terms.find((slot) => isMoment(held(slot))), numbers = terms.filter((slot) => slot !== moment2);
      if (!this.#isFixed(total) || moment2 && !this.#isFixed(moment2)) {
        moment2 ? this.#tie(moment2, total, addition(numbers) * SECOND) : write(total, addition(numbers));
        return;
      }
      let free = numbers.findLast((slot) => !this.#isFixed(slot));
      if (!free)
        return;
      let others = addition(numbers.filter((slot) => slot !== free)), whole = moment2 ? (numberOf(total) - numberOf(moment2)) / SECOND : numberOf(total);
      write(free, precise(whole - others));
    }
    order(earlier, later) {
      this.#orders.push([this.#anchorOf(earlier), this.#anchorOf(later)]);
    }
    /** Writes all values where they have to be. */
    settle() {
      let latest = this.#latest();
      for (let round = 0; round < MAX_ROUNDS && this.#push(latest); round++)
        ;
      for (let point of this.#points)
        for (let { slot, distance: distance2 } of point.slots) {
          let scale2 = point.scale + distance2;
          !this.#isFixed(slot) && scale2 !== numberOf(slot) && write(slot, scale2);
        }
    }
    /** How far each point may go before it passes one that is fixed. */
    #latest() {
      let latest = /* @__PURE__ */ new Map(), limitOf = (point) => point.fixed ? point.scale : latest.get(point) ?? 1 / 0;
      for (let round = 0, moved = !0; moved && round < MAX_ROUNDS; round++) {
        moved = !1;
        for (let [earlier, later] of this.#orders) {
          let limit = limitOf(later.point) + later.distance - earlier.distance;
          limit >= limitOf(earlier.point) || earlier.point.fixed || (latest.set(earlier.point, limit), moved = !0);
        }
      }
      return latest;
    }
    /** One round. @returns whether anything moved */
    #push(latest) {
      let moved = !1;
      for (let [point, limit] of latest)
        point.scale <= limit || (point.scale = limit, moved = !0);
      for (let [earlier, later] of this.#orders) {
        let least = earlier.point.scale + earlier.distance - later.distance, limit = latest.get(later.point) ?? 1 / 0;
        if (later.point.fixed || later.point.scale >= least || later.point.scale >= limit)
          continue;
        let gap = isMoment(held(first(later.point))) ? (least - later.point.scale) % DAY : 0;
        later.point.scale = Math.min(least + gap, limit), moved = !0;
      }
      return moved;
    }
    #anchorOf(slot) {
      let known = this.#anchors.get(slot.holder)?.get(slot.name);
      if (known)
        return known;
      let point = { scale: numberOf(slot), fixed: this.#isFixed(slot), slots: [{ slot, distance: 0 }] };
      return this.#points.add(point), this.#anchor(slot, { point, distance: 0 });
    }
    #anchor(slot, anchor) {
      let names = this.#anchors.get(slot.holder) ?? /* @__PURE__ */ new Map();
      return this.#anchors.set(slot.holder, names.set(slot.name, anchor)), anchor;
    }
    /** Lets one value follow another; one that is fixed pulls the other along. */
    #tie(leader, follower, distance2) {
      let { point, distance: own } = this.#anchorOf(leader);
      this.#anchors.get(follower.holder)?.has(follower.name) || (this.#anchor(follower, { point, distance: own + distance2 }), point.slots.push({ slot: follower, distance: own + distance2 }), !(!this.#isFixed(follower) || point.fixed) && (point.scale = numberOf(follower) - own - distance2, point.fixed = !0));
    }
  };
  function first({ slots }) {
    let [head] = slots;
    if (!head)
      throw new Error("a point has a slot");
    return head.slot;
  }
  function addition(slots) {
    return precise(slots.reduce((sum, slot) => sum + numberOf(slot), 0));
  }
  function precise(value) {
    return Number(value.toPrecision(15));
  }
  function held({ holder, name }) {
    return holder[name];
  }
  function numberOf(slot) {
    return scaleOf(held(slot)) ?? 0;
  }
  function write(slot, scale2) {
    slot.holder[slot.name] = onScale(held(slot), scale2);
  }

  // emitted:runtime/mocks/values.js
  function setMember(target, name, value) {
    if (name !== "__proto__") {
      target[name] = value;
      return;
    }
    Object.defineProperty(target, name, { value, enumerable: !0, configurable: !0, writable: !0 });
  }
  function memberOf(value, name) {
    if (!(typeof value != "object" || value === null))
      return Object.hasOwn(value, name) ? value[name] : void 0;
  }
  function memberAt(value, place) {
    return place.reduce(memberOf, value);
  }
  function copyOf(value) {
    if (Array.isArray(value))
      return value.map(copyOf);
    if (!isObject(value))
      return value;
    let copy = {};
    for (let name of Object.keys(value))
      setMember(copy, name, copyOf(value[name]));
    return copy;
  }

  // emitted:runtime/mocks/invariants.js
  function relate(related, sampler) {
    let isFixed = ({ holder, name }) => sampler.isPinned(holder, name), all = related.flatMap(({ value, plan }) => (plan.invariants ?? []).map((invariant) => ({ value, invariant })));
    for (let { value, invariant } of all)
      invariant.kind === "same" && unify(value, invariant, isFixed);
    let scales = new Scales(isFixed);
    for (let { value, invariant } of all)
      invariant.kind === "sum" && addUp(value, invariant, scales);
    for (let { value, invariant } of all)
      invariant.kind === "order" && order(value, invariant, scales);
    scales.settle();
    for (let { value, invariant } of all)
      invariant.kind === "same" && unify(value, invariant, isFixed), invariant.kind === "atMostOne" && keepOne(value, invariant, isFixed);
    for (let { value, plan } of related)
      for (let time2 of plan.times ?? [])
        stampId(value, time2, isFixed);
  }
  function slotAt(value, place) {
    let holder = memberAt(value, place.slice(0, -1)), name = place.at(-1);
    if (!(name === void 0 || (memberOf(holder, name) ?? null) === null))
      return { holder, name };
  }
  function slotsAt(value, places) {
    return places.map((place) => slotAt(value, place)).filter((slot) => slot !== void 0);
  }
  function unify(value, { places }, isFixed) {
    let slots = slotsAt(value, places), source14 = slots.find(isFixed) ?? slots[0];
    if (source14)
      for (let slot of slots)
        isFixed(slot) || setMember(slot.holder, slot.name, copyOf(source14.holder[source14.name]));
  }
  function addUp(value, { places, equals }, scales) {
    let terms = slotsAt(value, places), total = slotAt(value, equals);
    if (!total || terms.length < places.length)
      return;
    let values = [...terms, total].map(({ holder, name }) => holder[name]);
    if (values.some((each) => scaleOf(each) === void 0))
      return;
    let moments = terms.filter(({ holder, name }) => isMoment(holder[name]));
    moments.length > 1 || isMoment(values.at(-1)) !== (moments.length === 1) || scales.sum(terms, total);
  }
  function order(value, { places }, scales) {
    let slots = slotsAt(value, places).filter(({ holder, name }) => scaleOf(holder[name]) !== void 0);
    for (let [index, later] of slots.entries()) {
      let earlier = slots[index - 1];
      earlier && scales.order(earlier, later);
    }
  }
  function keepOne(value, invariant, isFixed) {
    let items = memberAt(value, invariant.items);
    if (!Array.isArray(items))
      return;
    let matching = items.map((item) => slotAt(item, invariant.where)).filter((slot) => slot !== void 0).filter(({ holder, name }) => equal(holder[name], invariant.is)), kept = matching.find(isFixed) ?? matching[0];
    for (let slot of matching)
      slot === kept || isFixed(slot) || ("otherwise" in invariant ? slot.holder[slot.name] = copyOf(invariant.otherwise) : delete slot.holder[slot.name]);
  }
  function stampId(value, { id, time: time2 }, isFixed) {
    let slot = slotAt(value, id), moment2 = scaleOf(memberAt(value, time2));
    if (!slot || isFixed(slot) || moment2 === void 0)
      return;
    let text = slot.holder[slot.name];
    typeof text != "string" || text.length < 26 || (slot.holder[slot.name] = text.slice(0, -26) + ulidTime(moment2) + text.slice(-16));
  }

  // emitted:runtime/mocks/random.js
  var Random = class _Random {
    #a;
    #b;
    #drawn = 0;
    constructor(a, b) {
      this.#a = a, this.#b = b;
    }
    /** `1` and `'1'` are one seed. */
    static of(seed) {
      return new _Random(1779033703, 3144134277).at(String(seed));
    }
    /** The numbers of a place below: the name of a property, the index of an item. */
    at(step2) {
      let text = String(step2), a = this.#a ^ text.length, b = this.#b;
      for (let index = 0; index < text.length; index++) {
        let code = text.charCodeAt(index);
        a = Math.imul(a ^ code, 2246822507), a ^= a >>> 13, b = Math.imul(b ^ code ^ a << 7, 3266489909), b ^= b >>> 16;
      }
      return new _Random(finish(a ^ Math.imul(b, 5)), finish(b ^ Math.imul(a, 9)));
    }
    /** A whole number from 0 up to 2³² − 1. */
    bits() {
      this.#drawn++;
      let mixed = finish(this.#a ^ Math.imul(this.#drawn, 2654435769));
      return finish(mixed + this.#b | 0) >>> 0;
    }
    /** From 0 up to, and without, 1. */
    fraction() {
      return ((this.bits() >>> 5) * 67108864 + (this.bits() >>> 6)) / 2 ** 53;
    }
    /** A whole number from 0 up to, and without, `end`. */
    below(end) {
      return Math.floor(this.fraction() * end);
    }
    /** A whole number between the two, both included. */
    between(first2, last) {
      return first2 + this.below(last - first2 + 1);
    }
    chance(probability) {
      return this.fraction() < probability;
    }
    /** One of the items, which have to be some. */
    pick(items) {
      return items[this.below(items.length)];
    }
  };
  function finish(bits) {
    let mixed = bits;
    return mixed = Math.imul(mixed ^ mixed >>> 16, 2246822507), mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909), mixed ^ mixed >>> 16;
  }

  // emitted:runtime/mocks/text.js
  function makeText(plan, random, { min, max }) {
    let least = leastOf(plan), most = Math.min(mostOf(plan), max), first2 = Math.max(least, min), usual = Math.min(most, first2 + 12);
    return make(plan, random, usual > first2 ? random.between(first2, usual) - least : Math.max(first2 - least, 0));
  }
  function make(plan, random, extra) {
    if (typeof plan == "string")
      return plan;
    if ("chars" in plan)
      return oneOf(plan.chars, random);
    if ("all" in plan)
      return inRow(plan.all, random, extra);
    if ("one" in plan) {
      let fitting = plan.one.filter((part2) => leastOf(part2) <= leastOf(plan) + extra), part = random.pick(fitting);
      return make(part, random, Math.min(leastOf(plan) + extra - leastOf(part), mostOf(part) - leastOf(part)));
    }
    return repeated(plan, random, extra);
  }
  function oneOf(ranges, random) {
    let size = ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0), index = random.below(size);
    for (let [from, to] of ranges) {
      if (index <= to - from)
        return String.fromCodePoint(from + index);
      index -= to - from + 1;
    }
    return "";
  }
  function inRow(parts, random, extra) {
    let spare = parts.map((part) => mostOf(part) - leastOf(part)), shares = parts.map(() => 0), left = extra;
    for (let [index, room] of spare.entries()) {
      let after = spare.slice(index + 1).reduce((sum, other) => sum + other, 0), least = Math.max(0, left - after), most = Math.min(left, room);
      shares[index] = least < most ? random.between(least, most) : Math.min(least, room), left -= shares[index] ?? 0;
    }
    return parts.map((part, index) => make(part, random, shares[index] ?? 0)).join("");
  }
  function repeated(plan, random, extra) {
    let { repeat, min, max = Number.POSITIVE_INFINITY } = plan, each = Math.max(leastOf(repeat), 1), flexible = mostOf(repeat) > leastOf(repeat), fitting = Math.floor(extra / each), count2 = Math.min(max, min + (flexible && fitting > 0 ? random.between(min === 0 ? 1 : 0, fitting) : fitting)), parts = Array.from({ length: count2 }, () => repeat);
    return inRow(parts, random, Math.max(0, extra - (count2 - min) * leastOf(repeat)));
  }
  function leastOf(plan) {
    return typeof plan == "string" ? [...plan].length : "chars" in plan ? 1 : "all" in plan ? plan.all.reduce((sum, part) => sum + leastOf(part), 0) : "one" in plan ? Math.min(...plan.one.map(leastOf)) : plan.min * leastOf(plan.repeat);
  }
  function mostOf(plan) {
    if (typeof plan == "string")
      return [...plan].length;
    if ("chars" in plan)
      return 1;
    if ("all" in plan)
      return plan.all.reduce((sum, part) => sum + mostOf(part), 0);
    if ("one" in plan)
      return Math.max(...plan.one.map(mostOf));
    let most = mostOf(plan.repeat);
    return most === 0 ? 0 : (plan.max ?? Number.POSITIVE_INFINITY) * most;
  }

  // emitted:runtime/mocks/scalars.js
  var MAX_TRIES = 40, MAX_LENGTH = 1e5, USUAL_RANGE = 1e3;
  function makeString(plan, random, later) {
    let text = "";
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      let draw = tries === 0 ? random : random.at(`\0${tries}`);
      if (text = oneString(plan, draw, later && tries < MAX_TRIES / 2, tries), stringFits(plan, text))
        return text;
    }
    return text;
  }
  function oneString(plan, random, later, tries) {
    let { known, id, text, formats = [], span } = plan;
    if (known && known.length > 0)
      return later ? laterValue(known, random) : random.pick(known);
    let isPatient = text === void 0 || tries < MAX_TRIES / 4;
    if (id && isPatient)
      return makeId(id, random);
    let format = formats[0] ?? (span && "date-time");
    return format !== void 0 && isPatient ? formatted(format, random, span) : text !== void 0 ? makeText(text, random, lengthsOf(plan)) : words(plan, random);
  }
  function makeId({ style, prefix = "" }, random) {
    return style === "uuid" ? prefix + uuid(random) : prefix + (style === "nanoid" ? nanoid(random) : ulid(random, moment(random.at("time"))));
  }
  function laterValue(known, random) {
    let [first2 = ""] = known, value = `later${/[_\-. ]/.exec(known.join(""))?.[0] ?? "_"}${word(random)}`;
    return first2 === first2.toUpperCase() && first2 !== first2.toLowerCase() ? value.toUpperCase() : value;
  }
  function words(plan, random) {
    let { min, max } = lengthsOf(plan), text = `${word(random)} ${word(random)}`;
    for (; text.length < Math.min(min, MAX_LENGTH); )
      text += ` ${word(random)}`;
    return text.slice(0, max);
  }
  function lengthsOf({ minLength = 0, maxLength = Number.POSITIVE_INFINITY }) {
    return { min: minLength, max: maxLength };
  }
  function stringFits(plan, text) {
    let { min, max } = lengthsOf(plan), length = lengthOf(text);
    return length >= min && length <= max && (plan.patterns ?? []).every((pattern) => pattern.test(text));
  }
  function makeNumber(plan, random) {
    let value = 0;
    for (let tries = 0; tries < MAX_TRIES; tries++)
      if (value = oneNumber(plan, tries === 0 ? random : random.at(`\0${tries}`)), numberFits(plan, value))
        return value;
    return value;
  }
  function oneNumber(plan, random) {
    let step2 = stepOf(plan), [low, high] = boundsOf(plan, step2), [first2, last] = [Math.ceil(low / step2), Math.floor(high / step2)];
    if (first2 > last || !Number.isFinite(first2) || !Number.isFinite(last))
      return low + (high - low) * random.fraction();
    let [begin, end] = [Math.max(first2, -Number.MAX_SAFE_INTEGER), Math.min(last, Number.MAX_SAFE_INTEGER)];
    return rounded(random.between(begin, end) * step2, step2);
  }
  function stepOf({ multipleOf = [], integer }) {
    if (multipleOf.length === 0)
      return integer ? 1 : 0.01;
    let whole = integer ? [1, ...multipleOf] : multipleOf;
    return whole.every(Number.isInteger) ? whole.reduce(leastCommonMultiple) : Math.max(...multipleOf);
  }
  function leastCommonMultiple(a, b) {
    let [x, y] = [a, b];
    for (; y > 0; )
      [x, y] = [y, x % y];
    return a / x * b;
  }
  function boundsOf(plan, step2) {
    let low = Math.max(plan.minimum ?? -1 / 0, plan.above ?? -1 / 0), high = Math.min(plan.maximum ?? 1 / 0, plan.below ?? 1 / 0), range = USUAL_RANGE * Math.max(step2, 1);
    return low > -1 / 0 ? [low, high < 1 / 0 ? high : low + range] : high < 1 / 0 ? [high > 0 ? Math.min(0, high - step2) : high - range, high] : [plan.integer ? step2 : 0, range];
  }
  function rounded(value, step2) {
    if (Number.isInteger(step2))
      return value;
    let [, digits = "", exponent = "0"] = /\.?(\d*)(?:e(-?\d+))?$/.exec(String(step2).replace(/^\d+/, "")) ?? [], decimals = digits.length - Number(exponent);
    return decimals > 100 || Math.abs(value) >= 1e21 ? value : Number(value.toFixed(Math.max(0, decimals)));
  }
  function numberFits(plan, value) {
    let { minimum = -1 / 0, maximum = 1 / 0, above = -1 / 0, below = 1 / 0, multipleOf = [] } = plan;
    return !(value >= minimum && value <= maximum && value > above && value < below) || plan.integer && !Number.isInteger(value) ? !1 : multipleOf.every((divisor) => isMultipleOf(value, divisor));
  }

  // emitted:runtime/mocks/properties.js
  var PRESENT_CHANCE = 0.6, USUAL_LENGTHS = { min: 1, max: 40 }, MAX_NAME_TRIES = 20, MAX_EXTRAS = 1e3, ANY = { kind: "any" };
  function presentNames(plan, random, variant, members) {
    let { properties, maxProperties, minProperties = 0, needs } = plan, present = /* @__PURE__ */ new Set();
    for (let property of properties)
      isPresent(property, random, variant, members) && present.add(property.name);
    if (minProperties > present.size || (maxProperties ?? 1 / 0) < present.size)
      for (let name of rankedNames(plan, random, members))
        present.size < minProperties ? present.add(name) : present.size > (maxProperties ?? 1 / 0) && present.delete(name);
    return needs && addNeeded(present, needs), present;
  }
  function isPresent({ name, required, value }, random, variant, members) {
    return Object.hasOwn(members, name) ? members[name] !== void 0 : required ? !0 : variant === "minimal" || value.kind === "never" ? !1 : variant === "full" || random.at(`\0has ${name}`).chance(PRESENT_CHANCE);
  }
  function rankedNames({ properties }, random, members) {
    return properties.filter(({ name, required, value }) => !required && value.kind !== "never" && !Object.hasOwn(members, name)).map(({ name }) => ({ name, rank: random.at(`\0rank ${name}`).bits() })).sort((a, b) => a.rank - b.rank).map(({ name }) => name);
  }
  function addNeeded(present, needs) {
    for (let name of present)
      for (let [holder, needed] of needs)
        if (holder === name)
          for (let other of needed)
            present.add(other);
  }
  function extraNames(plan, random, variant, { members, value }) {
    let names = /* @__PURE__ */ new Set(), add2 = (name) => {
      !Object.hasOwn(value, name) && !isDeclared(plan, name) && names.add(name);
    };
    for (let name of Object.keys(members))
      add2(name);
    for (let [name, needed] of plan.needs ?? [])
      Object.hasOwn(value, name) && needed.forEach(add2);
    let count2 = Object.keys(value).length + names.size, { minProperties = 0, maxProperties = 1 / 0 } = plan, wanted = Math.max(minProperties - count2, Math.min(wantedExtras(plan, random, variant), maxProperties - count2)), asked = Math.min(wanted, MAX_EXTRAS), size = names.size + asked;
    for (let tries = 0; names.size < size && tries < MAX_NAME_TRIES * asked; tries++) {
      let name = inventName(plan, random.at(`\0name ${tries}`), variant === "future");
      name !== void 0 && add2(name);
    }
    return names;
  }
  function wantedExtras({ properties, patterns, rest }, random, variant) {
    return variant === "minimal" ? 0 : properties.length === 0 && (patterns !== void 0 || rest !== void 0 && rest !== !1) ? random.at("\0entries").between(variant === "full" ? 1 : 0, 3) : variant === "future" && rest !== !1 ? 1 : 0;
  }
  function inventName({ patterns = [], rest, names }, random, later) {
    let makable = patterns.filter(({ text, value }) => text !== void 0 && value.kind !== "never");
    if (makable.length > 0 && (rest === !1 || rest === void 0 || random.chance(0.5)) && (!later || rest === !1)) {
      let { text = "" } = random.pick(makable);
      return makeText(text, random, USUAL_LENGTHS);
    }
    if (rest === !1)
      return;
    let name = names ? nameOf(names, random) : makeString({ kind: "string" }, random, !1).replaceAll(" ", "_");
    return name !== void 0 && later && !names ? `later_${name}` : name;
  }
  function nameOf(plan, random) {
    return plan.kind === "ref" ? nameOf(plan.to(), random) : plan.kind === "choice" ? nameOf(random.pick(plan.of), random) : plan.kind === "string" ? makeString(plan, random, !1) : plan.kind === "enum" ? plan.values.find((value) => typeof value == "string") : plan.kind === "any" ? makeString({ kind: "string" }, random, !1).replaceAll(" ", "_") : void 0;
  }
  function valuePlanOf({ patterns = [], rest }, name) {
    return patterns.find(({ pattern }) => pattern.test(name))?.value ?? (rest || ANY);
  }
  function isDeclared({ properties }, name) {
    return properties.some((property) => property.name === name);
  }

  // emitted:runtime/mocks/steering.js
  var MAX_DEPTH = 6;
  function choosable(plans, given2) {
    let fitting = plans.filter((plan) => fits(plan, given2, MAX_DEPTH));
    return fitting.length > 0 ? fitting : plans;
  }
  function fits(plan, given2, depth) {
    if (given2 === null && plan.nullable || depth === 0)
      return !0;
    switch (plan.kind) {
      case "ref":
        return fits(plan.to(), given2, depth - 1);
      case "choice":
        return plan.of.some((alternative) => fits(alternative, given2, depth - 1));
      case "object":
        return isObject(given2) && membersFit(plan, given2, depth);
      case "array":
        return Array.isArray(given2);
      case "enum":
        return isObject(given2) || plan.values.some((value) => equal(value, given2));
      case "any":
        return !0;
      case "never":
        return !1;
      default:
        return typeof given2 === plan.kind;
    }
  }
  function membersFit({ properties, patterns, rest }, given2, depth) {
    return Object.entries(given2).every(([name, member]) => {
      let property = properties.find((declared) => declared.name === name);
      return property ? member === void 0 ? !property.required : fits(property.value, member, depth - 1) : rest !== !1 || (patterns ?? []).some(({ pattern }) => pattern.test(name));
    });
  }

  // emitted:runtime/mocks/sampler.js
  var FREE = /* @__PURE__ */ Symbol("free"), NULL_CHANCE = 0.15, MAX_DEPTH2 = 40, MAX_NODES = 2e4, MAX_UNIQUE_TRIES = 30, MAX_ITEMS = 3, MAX_LENGTH2 = 1e4, Sampler = class {
    /** In the order in which they are complete: inner objects before outer ones. */
    related = [];
    #pinned = /* @__PURE__ */ new Map();
    #open = /* @__PURE__ */ new Set();
    #variant;
    #shrinking = 0;
    #depth = 0;
    #nodes = 0;
    constructor(variant) {
      this.#variant = variant;
    }
    get variant() {
      return this.#isHurried ? "minimal" : this.#variant;
    }
    get #isHurried() {
      return this.#shrinking > 0 || this.#depth > MAX_DEPTH2 || this.#nodes > MAX_NODES;
    }
    /** Whether the member was prescribed. */
    isPinned(holder, name) {
      return this.#pinned.get(holder)?.has(name) ?? !1;
    }
    pin(holder, name) {
      let names = this.#pinned.get(holder);
      names ? names.add(name) : this.#pinned.set(holder, /* @__PURE__ */ new Set([name]));
    }
    /** @param given - what the value has to be, in part or whole */
    make(plan, random, given2 = FREE) {
      return this.#value(plan, random, given2, !0);
    }
    /** A value that is not `null`, where there is one. */
    makeSome(plan, random) {
      return this.#value(plan, random, FREE, !1);
    }
    #value(plan, random, given2, mayBeNull) {
      let isFree = given2 === FREE;
      if (!isFree && !isObject(given2) && !Array.isArray(given2))
        return given2;
      if (isFree && mayBeNull && plan.nullable && this.#prefersNull(random))
        return null;
      if (isFree && plan.pool && plan.pool.length > 0)
        return copyOf(random.pick(plan.pool));
      if (isFree && plan.also?.includes("boolean") && this.#isHurried)
        return random.chance(0.5);
      this.#nodes++, this.#depth++;
      let value = this.#make(plan, random, given2, mayBeNull);
      return this.#depth--, value;
    }
    #make(plan, random, given2, mayBeNull) {
      switch (plan.kind) {
        case "ref":
          return this.#referred(plan.to(), random, given2, mayBeNull);
        case "choice":
          return this.#value(this.#choice(plan, random, given2), random, given2, mayBeNull);
        case "enum":
          return given2 === FREE ? this.#oneOf(plan, random, mayBeNull) : copyOf(given2);
        case "object":
          return Array.isArray(given2) ? copyOf(given2) : this.#object(plan, random, given2);
        case "array":
          return isObject(given2) ? copyOf(given2) : this.#array(plan, random, given2);
        default:
          return given2 === FREE ? this.#scalar(plan, random) : copyOf(given2);
      }
    }
    #scalar(plan, random) {
      switch (plan.kind) {
        case "string":
          return makeString(plan, random, this.variant === "future");
        case "number":
          return makeNumber(plan, random);
        case "boolean":
          return random.chance(0.5);
        case "any":
          return word(random);
        case "never":
          return;
      }
    }
    #prefersNull(random) {
      return this.variant === "minimal" ? !0 : this.variant !== "full" && random.at("\0null").chance(NULL_CHANCE);
    }
    /** A value within one of its own kind is as small as it can be, so that it ends. */
    #referred(target, random, given2, mayBeNull) {
      if (this.#open.has(target)) {
        this.#shrinking++;
        let value2 = this.#value(target, random, given2, mayBeNull);
        return this.#shrinking--, value2;
      }
      this.#open.add(target);
      let value = this.#value(target, random, given2, mayBeNull);
      return this.#open.delete(target), value;
    }
    #choice({ of, shortest }, random, given2) {
      return given2 !== FREE ? random.pick(choosable(of, given2)) : this.#isHurried && shortest !== void 0 ? of[shortest] : random.pick(of);
    }
    #oneOf({ values }, random, mayBeNull) {
      if (!values.includes(null))
        return copyOf(random.pick(values));
      let some = values.filter((value) => value !== null);
      return mayBeNull && (some.length === 0 || this.#prefersNull(random)) ? null : some.length > 0 ? copyOf(random.pick(some)) : null;
    }
    #object(plan, random, given2) {
      let members = isObject(given2) ? given2 : {}, value = {}, add2 = (name, member) => {
        let isGiven = Object.hasOwn(members, name);
        if (isGiven && members[name] === void 0)
          return;
        let made = this.make(member, random.at(name), isGiven ? members[name] : FREE);
        setMember(value, name, made), isGiven && !isObject(members[name]) && this.pin(value, name);
      }, names = presentNames(plan, random, this.variant, members);
      for (let property of plan.properties)
        names.has(property.name) && add2(property.name, property.value);
      for (let name of extraNames(plan, random, this.variant, { members, value }))
        add2(name, valuePlanOf(plan, name));
      return (plan.invariants || plan.times) && this.related.push({ value, plan }), value;
    }
    #array(plan, random, given2) {
      let items = [];
      if (Array.isArray(given2)) {
        for (let [index, item] of given2.entries())
          items.push(this.make(itemPlanOf(plan, index), random.at(index), item)), isObject(item) || this.pin(items, String(index));
        return items;
      }
      for (let index = 0, count2 = this.#count(plan, random); index < count2; index++) {
        let item = index === plan.contains?.at ? plan.contains.value : itemPlanOf(plan, index), made = this.#item(item, random.at(index), plan.unique ? items : []);
        if (made === FREE && items.length >= (plan.minItems ?? 0))
          break;
        items.push(made === FREE ? this.make(item, random.at(index)) : made);
      }
      return items;
    }
    /** An item that none of the others equals, or {@link FREE} where none is found. */
    #item(plan, random, others) {
      for (let tries = 0; tries < MAX_UNIQUE_TRIES; tries++) {
        let item = this.make(plan, tries === 0 ? random : random.at(`\0${tries}`));
        if (others.length === 0 || !others.some((other) => equal(other, item)))
          return item;
      }
      return FREE;
    }
    #count(plan, random) {
      let least = Math.min(Math.max(plan.minItems ?? 0, plan.contains ? plan.contains.at + 1 : 0), MAX_LENGTH2), most = plan.items === !1 ? plan.first?.length ?? 0 : 1 / 0, limit = Math.max(least, Math.min(plan.maxItems ?? 1 / 0, most, least + MAX_ITEMS));
      return this.variant === "minimal" ? least : random.between(this.variant === "full" ? Math.min(Math.max(least, 1), limit) : least, limit);
    }
  }, ANY2 = { kind: "any" };
  function itemPlanOf({ first: first2 = [], items }, index) {
    return first2[index] ?? (items || ANY2);
  }

  // emitted:runtime/publisher/json-copy.js
  function jsonCopy(given2) {
    let value = written(given2);
    if (Array.isArray(value))
      return Array.from(value, (item) => jsonCopy(item) ?? null);
    if (!isObject(value))
      return value;
    let copy = {};
    for (let name of Object.keys(value)) {
      let member = jsonCopy(value[name]);
      member !== void 0 && setOwn(copy, name, member);
    }
    return copy;
  }
  function objectCopy(value) {
    let copy = jsonCopy(value);
    if (!isObject(copy))
      throw new TypeError(`a resource must be an object, but is ${kindOf(copy)}`);
    return copy;
  }
  function written(value) {
    return typeof value == "object" && value !== null && "toJSON" in value && typeof value.toJSON == "function" ? value.toJSON() : value;
  }
  function setOwn(target, name, value) {
    if (name === "__proto__") {
      Object.defineProperty(target, name, { value, enumerable: !0, configurable: !0, writable: !0 });
      return;
    }
    target[name] = value;
  }
  function ownValue(target, name) {
    return Object.hasOwn(target, name) ? target[name] : void 0;
  }

  // emitted:runtime/publisher/previous-values.js
  function previousValues(before, after, rules) {
    let [old, now] = [objectCopy(before), objectCopy(after)], changed = [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => !same(ownValue(old, name), ownValue(now, name))), other = changed.find((name) => rules.identity.includes(name));
    if (other !== void 0)
      throw new TypeError(`before and after are two different resources: '${other}' is not the same`);
    let listed = changed.filter((name) => !rules.bookkeeping.includes(name));
    if (listed.every((name) => rules.relation.includes(name)))
      return null;
    let previous = {};
    for (let name of listed)
      setOwn(previous, name, ownValue(old, name) ?? null);
    return previous;
  }
  function same(a, b) {
    if (a === b || Number.isNaN(a) && Number.isNaN(b))
      return !0;
    if (Array.isArray(a))
      return Array.isArray(b) && a.length === b.length && a.every((item, index) => same(item, b[index]));
    if (!isObject(a) || !isObject(b))
      return !1;
    let names = Object.keys(a);
    return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]));
  }

  // emitted:runtime/mocks/update.js
  var CHANGE_CHANCE = 0.3, FIRST_VALUE_CHANCE = 0.25, MAX_TRIES2 = 12;
  function fillPrevious(event, plan, random, sampler, given2) {
    let after = memberAt(event, plan.object), holder = memberAt(event, plan.previous.slice(0, -1)), name = plan.previous.at(-1);
    if (name === void 0 || !isObject(after) || !isObject(holder) || !isObject(holder[name]))
      return;
    let place = plan.object.reduce((at2, step2) => at2.at(step2), random).at("\0before"), update = new Update(plan, after, place, sampler), changes = isObject(given2) ? { given: given2 } : update.changes(), before = update.stateBefore(changes), values = previousValues(before, after, plan);
    if ("names" in changes) {
      values && setMember(holder, name, values);
      return;
    }
    let previous = values ?? {};
    for (let [key, value] of Object.entries(changes.given))
      Object.hasOwn(previous, key) || setMember(previous, key, copyOf(Object.hasOwn(before, key) ? before[key] : value));
    setMember(holder, name, previous);
  }
  var Update = class {
    #plan;
    #after;
    #place;
    #sampler;
    #candidates;
    constructor(plan, after, place, sampler) {
      this.#plan = plan, this.#after = after, this.#place = place, this.#sampler = sampler, this.#candidates = candidatesOf(plan);
    }
    /**
     * What changed, by the seed. One required property at least, so that nobody's change depends on
     * whether another property is optional, or new.
     */
    changes() {
      let drawn = this.#candidates.filter((candidate) => this.#isDrawn(candidate)), telling = this.#candidates.filter(({ name }) => !this.#plan.relation.includes(name)), canChange = (candidate) => this.#earlier(candidate) !== FREE, forced = drawn.some((one) => one.required && telling.includes(one) && canChange(one)) ? void 0 : this.#ranked(telling).find(canChange);
      return { names: new Set([...drawn, ...forced ? [forced] : []].map(({ name }) => name)) };
    }
    /** The object as it was. */
    stateBefore(changes) {
      let before = copyOf(this.#after);
      for (let candidate of this.#candidates) {
        let value = this.#valueBefore(candidate, changes);
        value !== FREE && (value === void 0 ? delete before[candidate.name] : setMember(before, candidate.name, value), this.#sampler.pin(before, candidate.name));
      }
      let related = this.#sampler.related.find(({ value }) => value === this.#after);
      return related && relate([{ value: before, plan: withoutTimes(related.plan) }], this.#sampler), before;
    }
    #isDrawn({ name }) {
      let { variant } = this.#sampler;
      return variant === "minimal" || variant === "full" ? variant === "full" : this.#place.at(`\0changed ${name}`).chance(CHANGE_CHANCE);
    }
    /** Required ones first, and else by their names alone. */
    #ranked(candidates) {
      let ranks = new Map(candidates.map(({ name }) => [name, this.#place.at(`\0rank ${name}`).bits()])), rankOf = ({ name, required }) => (ranks.get(name) ?? 0) + (required ? 0 : 2 ** 32);
      return [...candidates].sort((a, b) => rankOf(a) - rankOf(b));
    }
    #valueBefore(candidate, changes) {
      let { name, value, required } = candidate;
      if ("names" in changes)
        return changes.names.has(name) ? this.#earlier(candidate) : FREE;
      if (!Object.hasOwn(changes.given, name))
        return FREE;
      let given2 = changes.given[name];
      if (!(given2 === null && !required))
        return this.#sampler.make(value, this.#place.at(name), given2);
    }
    /** Another value than now, `undefined` for none, or {@link FREE} where there is no other. */
    #earlier({ name, value, required, nullable }) {
      let now = Object.hasOwn(this.#after, name) ? this.#after[name] : null, random = this.#place.at(name), none = required ? null : void 0, mayBeNone = nullable === !0 && now !== null;
      if (mayBeNone && this.#sampler.variant !== "full" && random.at("\0none").chance(FIRST_VALUE_CHANCE))
        return none;
      for (let tries = 0; tries < MAX_TRIES2; tries++) {
        let made = this.#sampler.makeSome(value, random.at(`\0${tries}`));
        if (made != null && !equal(made, now))
          return made;
      }
      return mayBeNone ? none : FREE;
    }
  }, CANDIDATES = /* @__PURE__ */ new WeakMap();
  function candidatesOf(plan) {
    let known = CANDIDATES.get(plan);
    if (known)
      return known;
    let found2 = plan.candidates.flatMap((candidate) => {
      let value = propertyPlan(plan.resource, candidate.name);
      return value ? [{ ...candidate, value }] : [];
    });
    return CANDIDATES.set(plan, found2), found2;
  }
  function propertyPlan(plan, name, depth = 0) {
    if (!(depth > MAX_TRIES2)) {
      if (plan.kind === "ref")
        return propertyPlan(plan.to(), name, depth + 1);
      if (plan.kind === "object")
        return plan.properties.find((property) => property.name === name)?.value;
      if (plan.kind === "choice")
        return plan.of.map((one) => propertyPlan(one, name, depth + 1)).find((found2) => found2 !== void 0);
    }
  }
  function withoutTimes({ times: _times, ...plan }) {
    return plan;
  }

  // emitted:runtime/mocks/make-event.js
  var MAX_ATTEMPTS = 60;
  function makeEvent(source14, options = {}) {
    let { seed = 0, variant = "typical", overrides, validate = !0 } = options;
    if (source14.plan.kind === "never")
      throw new Error(`${source14.name} has no mock: no value satisfies its schema.`);
    let given2 = prescribed(source14, overrides), random = Random.of(seed).at(source14.type), errors = [];
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      let asked = variant === "future" && attempt >= MAX_ATTEMPTS / 2 ? "typical" : variant, event = attemptEvent(source14, attempt === 0 ? random : random.at(`\0${attempt}`), asked, given2);
      if (!validate)
        return event;
      let result = validateEventWith(source14.check, event);
      if (result.ok)
        return event;
      errors = result.errors;
    }
    throw new Error(failure(source14, errors, overrides !== void 0));
  }
  function attemptEvent(source14, random, variant, given2) {
    let sampler = new Sampler(variant), event = sampler.make(source14.plan, random, given2);
    if (sampler.related.length > 0 && relate(sampler.related, sampler), source14.update) {
      let previous = given2 === FREE ? void 0 : memberAt(given2, source14.update.previous);
      fillPrevious(event, source14.update, random, sampler, previous);
    }
    return event;
  }
  function prescribed({ typeAt, type, absent }, overrides) {
    if (overrides !== void 0 && !isObject(overrides))
      return overrides;
    if (!typeAt && !absent)
      return overrides ?? FREE;
    let given2 = overrides === void 0 ? {} : copyOf(overrides);
    return typeAt && prescribe(given2, typeAt, type), absent && prescribe(given2, absent, void 0), given2;
  }
  function prescribe(given2, place, value) {
    let holder = given2;
    for (let step2 of place.slice(0, -1)) {
      Object.hasOwn(holder, step2) || setMember(holder, step2, {});
      let next = holder[step2];
      if (!isObject(next))
        return;
      holder = next;
    }
    let last = place.at(-1);
    last !== void 0 && !Object.hasOwn(holder, last) && setMember(holder, last, value);
  }
  function failure({ name }, errors, isGiven) {
    let [first2] = errors, told = first2 ? `${first2.path === "" ? "the event" : first2.path} ${first2.message}` : "no value was found", start = `No mock of ${name} keeps to the contract${isGiven ? " with these overrides" : ""}: ${told}.`;
    return isGiven ? `${start} Pass { validate: false } to have it all the same.` : start;
  }

  // emitted:runtime/mocks/any-event.js
  function makeEventOf(sources2, type, options) {
    let source14 = sources2.find((one) => one.type === type);
    if (!source14)
      throw new Error(`No event of this contract has the type ${JSON.stringify(type)}.`);
    return makeEvent(source14, options);
  }

  // emitted:validators/contract/CompanyId.js
  var pattern$checkCompanyId2 = /^cmp_[A-Za-z0-9]+$/u;
  function checkCompanyId2(data, failures) {
    let errors = failures.count;
    return typeof data == "string" ? pattern$checkCompanyId2.test(data) || (errors = report(failures, "", PATTERN, data, pattern$checkCompanyId2.source)) : errors = report(failures, "", TYPE, data, "string"), errors;
  }

  // emitted:validators/contract/CompanyObject.js
  function checkCompanyObject2(data, failures) {
    let errors = failures.count;
    return data !== "company" && (errors = report(failures, "", CONST, data, "company")), errors;
  }

  // emitted:validators/contract/CompanyReference.js
  function checkCompanyReference2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkCompanyObject2(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        checkCompanyId2(data0, failures) !== errors && (errors = within(failures, errors, "/id"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/ContactEmail.js
  function checkContactEmail2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.email === void 0)
        errors = report(failures, "", REQUIRED, data, "email");
      else {
        let data0 = data.email;
        typeof data0 == "string" ? isEmail(data0) || (errors = report(failures, "/email", FORMAT, data0, "email")) : errors = report(failures, "/email", TYPE, data0, "string");
      }
      if (data.is_primary === void 0)
        errors = report(failures, "", REQUIRED, data, "is_primary");
      else {
        let data0 = data.is_primary;
        typeof data0 != "boolean" && (errors = report(failures, "/is_primary", TYPE, data0, "boolean"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/ContactPhoneNumber.js
  function checkContactPhoneNumber2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.phone_number === void 0)
        errors = report(failures, "", REQUIRED, data, "phone_number");
      else {
        let data0 = data.phone_number;
        typeof data0 != "string" && (errors = report(failures, "/phone_number", TYPE, data0, "string"));
      }
      if (data.is_primary === void 0)
        errors = report(failures, "", REQUIRED, data, "is_primary");
      else {
        let data0 = data.is_primary;
        typeof data0 != "boolean" && (errors = report(failures, "/is_primary", TYPE, data0, "boolean"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/CrmAssociation.js
  function checkCrmAssociation2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object_type === void 0)
        errors = report(failures, "", REQUIRED, data, "object_type");
      else {
        let data0 = data.object_type;
        typeof data0 != "string" && (errors = report(failures, "/object_type", TYPE, data0, "string"));
      }
      if (data.crm_object_id === void 0)
        errors = report(failures, "", REQUIRED, data, "crm_object_id");
      else {
        let data0 = data.crm_object_id;
        typeof data0 != "string" && (errors = report(failures, "/crm_object_id", TYPE, data0, "string"));
      }
      if (data.source === void 0)
        errors = report(failures, "", REQUIRED, data, "source");
      else {
        let data0 = data.source;
        typeof data0 != "string" && (errors = report(failures, "/source", TYPE, data0, "string"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/Timestamp.js
  function checkTimestamp2(data, failures) {
    let errors = failures.count;
    return typeof data == "string" ? isDateTime(data) || (errors = report(failures, "", FORMAT, data, "date-time")) : errors = report(failures, "", TYPE, data, "string"), errors;
  }

  // emitted:validators/contract/Contact.js
  var pattern_id$checkContact2 = /^cnt_[A-Za-z0-9]+$/u;
  function checkContact2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        data0 !== "contact" && (errors = report(failures, "/object", CONST, data0, "contact"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 == "string" ? pattern_id$checkContact2.test(data0) || (errors = report(failures, "/id", PATTERN, data0, pattern_id$checkContact2.source)) : errors = report(failures, "/id", TYPE, data0, "string");
      }
      if (data.first_name === void 0)
        errors = report(failures, "", REQUIRED, data, "first_name");
      else {
        let data0 = data.first_name;
        typeof data0 != "string" && data0 !== null && (errors = report(failures, "/first_name", TYPE, data0, ["string", "null"]));
      }
      if (data.last_name === void 0)
        errors = report(failures, "", REQUIRED, data, "last_name");
      else {
        let data0 = data.last_name;
        typeof data0 != "string" && data0 !== null && (errors = report(failures, "/last_name", TYPE, data0, ["string", "null"]));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        typeof data0 != "string" && (errors = report(failures, "/description", TYPE, data0, "string"));
      }
      if (data.emails === void 0)
        errors = report(failures, "", REQUIRED, data, "emails");
      else {
        let data0 = data.emails;
        if (Array.isArray(data0))
          for (let i0 = 0; i0 < data0.length; i0++) {
            let data1 = data0[i0];
            checkContactEmail2(data1, failures) !== errors && (errors = within(failures, errors, "/emails/" + i0));
          }
        else
          errors = report(failures, "/emails", TYPE, data0, "array");
      }
      if (data.phone_numbers === void 0)
        errors = report(failures, "", REQUIRED, data, "phone_numbers");
      else {
        let data0 = data.phone_numbers;
        if (Array.isArray(data0))
          for (let i0 = 0; i0 < data0.length; i0++) {
            let data1 = data0[i0];
            checkContactPhoneNumber2(data1, failures) !== errors && (errors = within(failures, errors, "/phone_numbers/" + i0));
          }
        else
          errors = report(failures, "/phone_numbers", TYPE, data0, "array");
      }
      if (data.company !== void 0) {
        let data0 = data.company;
        checkCompanyReference2(data0, failures) !== errors && (errors = within(failures, errors, "/company"));
      }
      if (data.time_zone !== void 0) {
        let data0 = data.time_zone;
        typeof data0 != "string" && (errors = report(failures, "/time_zone", TYPE, data0, "string"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        checkCrmAssociation2(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        checkTimestamp2(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.updated_at === void 0)
        errors = report(failures, "", REQUIRED, data, "updated_at");
      else {
        let data0 = data.updated_at;
        checkTimestamp2(data0, failures) !== errors && (errors = within(failures, errors, "/updated_at"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/ContactState.js
  function checkContactState2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkContact2(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes !== void 0) {
        let data0 = data.previous_attributes;
        errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/EventEnvelope.js
  var pattern_id$checkEventEnvelope2 = /^evt_[A-Za-z0-9]+$/u, pattern_workspace_id$checkEventEnvelope2 = /^wrks_[A-Za-z0-9]+$/u;
  function checkEventEnvelope2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 == "string" ? pattern_id$checkEventEnvelope2.test(data0) || (errors = report(failures, "/id", PATTERN, data0, pattern_id$checkEventEnvelope2.source)) : errors = report(failures, "/id", TYPE, data0, "string");
      }
      if (data.type === void 0)
        errors = report(failures, "", REQUIRED, data, "type");
      else {
        let data0 = data.type;
        typeof data0 != "string" && (errors = report(failures, "/type", TYPE, data0, "string"));
      }
      if (data.api_version === void 0)
        errors = report(failures, "", REQUIRED, data, "api_version");
      else {
        let data0 = data.api_version;
        data0 !== "v1" && (errors = report(failures, "/api_version", CONST, data0, "v1"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        checkTimestamp2(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.workspace_id === void 0)
        errors = report(failures, "", REQUIRED, data, "workspace_id");
      else {
        let data0 = data.workspace_id;
        typeof data0 == "string" ? pattern_workspace_id$checkEventEnvelope2.test(data0) || (errors = report(failures, "/workspace_id", PATTERN, data0, pattern_workspace_id$checkEventEnvelope2.source)) : errors = report(failures, "/workspace_id", TYPE, data0, "string");
      }
      if (data.data === void 0)
        errors = report(failures, "", REQUIRED, data, "data");
      else {
        let data0 = data.data;
        if (isObject(data0)) {
          if (data0.object === void 0)
            errors = report(failures, "/data", REQUIRED, data0, "object");
          else {
            let data1 = data0.object;
            isObject(data1) || (errors = report(failures, "/data/object", TYPE, data1, "object"));
          }
          if (data0.previous_attributes !== void 0) {
            let data1 = data0.previous_attributes;
            isObject(data1) || (errors = report(failures, "/data/previous_attributes", TYPE, data1, "object"));
          }
        } else
          errors = report(failures, "/data", TYPE, data0, "object");
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/ContactCreatedEvent.js
  function checkContactCreatedEvent2(data, failures) {
    let errors = checkEventEnvelope2(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.contact.created" && (errors = report(failures, "/type", CONST, data0, "v1.contact.created"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkContactState2(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:mocks/plans/CompanyId.js
  var planCompanyId = {
    kind: "string",
    patterns: [/^cmp_[A-Za-z0-9]+$/u],
    text: { all: ["cmp_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
    id: { style: "ulid", prefix: "cmp_" }
  };

  // emitted:mocks/plans/CompanyObject.js
  var planCompanyObject = { kind: "enum", values: ["company"] };

  // emitted:mocks/plans/CompanyReference.js
  var planCompanyReference = {
    kind: "object",
    properties: [
      { name: "object", required: !0, value: { kind: "ref", to: () => planCompanyObject } },
      { name: "id", required: !0, value: { kind: "ref", to: () => planCompanyId } }
    ]
  };

  // emitted:mocks/pools.js
  var fakerColorRgbFormatHexCasingUpperPrefix = [
    "#4CB8BC",
    "#E3CB3D",
    "#9ADAC2",
    "#3895B2",
    "#29BE41",
    "#5B4917",
    "#550D8F",
    "#AB6DEC",
    "#CDBE05",
    "#4AAE3A",
    "#E2E2B6",
    "#FDAE3B",
    "#3D6D7E",
    "#0DEE7D",
    "#2F88AE",
    "#56FA1A",
    "#CF6A1D",
    "#DA7371",
    "#EE8FBD",
    "#2B54D6",
    "#AC03DF",
    "#37C14F",
    "#E38935",
    "#464EEA"
  ], fakerCompanyName = [
    "Farrell Inc",
    "Will - Legros",
    "Cartwright Group",
    "Bauch LLC",
    "Leannon - Hermann",
    "Daugherty, Swaniawski and Zemlak",
    "Deckow Inc",
    "Kuvalis LLC",
    "Runolfsdottir, Franecki and Runolfsdottir",
    "Kuhlman, Collier and Block",
    "Schulist LLC",
    "Franecki, Crooks and Renner",
    "Hettinger, Ruecker and Wolf",
    "Wiza, Hilpert and Dicki",
    "Goldner and Sons",
    "Kilback - Brakus",
    "Becker, Padberg and Bruen",
    "Rau, Maggio and Bruen",
    "Rau Group",
    "Sanford - Hegmann",
    "Brekke, Hirthe and Funk",
    "Bergstrom - Franecki",
    "Kulas - MacGyver",
    "Conn - Ebert"
  ], fakerImageUrl = [
    "https://picsum.photos/seed/3LWoJw8/345/331",
    "https://picsum.photos/seed/nFyUjYR/2607/1229",
    "https://picsum.photos/seed/qsqtGYCHH0/2872/1146",
    "https://picsum.photos/seed/NqkqP/2973/447",
    "https://picsum.photos/seed/lNV3EeEc/957/2388",
    "https://picsum.photos/seed/Ca2mtZP9W7/2411/1690",
    "https://picsum.photos/seed/9wOQH8z/2464/2911",
    "https://picsum.photos/seed/BsPRebm/3974/3441",
    "https://picsum.photos/seed/Iu4m4/2903/677",
    "https://picsum.photos/seed/veg0qPuZd/1611/1956",
    "https://picsum.photos/seed/LDeDNn/351/2365",
    "https://picsum.photos/seed/mI1U3lg013/3802/390",
    "https://picsum.photos/seed/gY5GDCu/1125/2622",
    "https://picsum.photos/seed/PrhhRi9kdt/1469/2283",
    "https://picsum.photos/seed/NoETWele/2813/2705",
    "https://picsum.photos/seed/ZJBnaYtO/1875/1727",
    "https://picsum.photos/seed/vNjCx6/3070/3517",
    "https://picsum.photos/seed/2aJhV8PM9H/1963/1958",
    "https://picsum.photos/seed/ZwBJk/2066/2037",
    "https://picsum.photos/seed/9qBP2v/3649/581",
    "https://picsum.photos/seed/jvmPJLon7K/975/1637",
    "https://picsum.photos/seed/TRhBDawogd/3497/2431",
    "https://picsum.photos/seed/NZxTD97aMj/1347/2690",
    "https://picsum.photos/seed/8c2tP2/1869/3300"
  ], fakerInternetDomainName = [
    "empty-disk.biz",
    "rough-barge.name",
    "arid-certification.org",
    "sturdy-napkin.com",
    "winged-platter.info",
    "untidy-euphonium.net",
    "disloyal-fort.org",
    "whole-sanity.net",
    "delicious-heartache.com",
    "brisk-alb.net",
    "insidious-godparent.info",
    "unpleasant-asset.org",
    "entire-punctuation.info",
    "strident-bran.name",
    "equatorial-tapioca.biz",
    "responsible-sightseeing.info",
    "glorious-warming.name",
    "scientific-acquaintance.name",
    "acclaimed-legislature.net",
    "impish-cheetah.net",
    "monthly-bob.name",
    "weekly-approach.biz",
    "silent-futon.net",
    "lazy-bourgeoisie.net"
  ], fakerInternetEmail = [
    "Arlie2@gmail.com",
    "Werner.Marvin@hotmail.com",
    "Modesto_Jacobson42@yahoo.com",
    "Emilia.Bauch-Kovacek@gmail.com",
    "Hosea.Stracke84@hotmail.com",
    "Cleo52@yahoo.com",
    "Katie33@hotmail.com",
    "Marcus65@gmail.com",
    "Hilton14@gmail.com",
    "Ruth_Breitenberg@hotmail.com",
    "Kimberly_Robel@yahoo.com",
    "Marta.Hills39@gmail.com",
    "Sven.Mayert57@hotmail.com",
    "Darrion48@yahoo.com",
    "Jeffry_McKenzie@gmail.com",
    "Bradford_Stroman19@hotmail.com",
    "Rosalinda_Hintz@hotmail.com",
    "Collin_Baumbach3@gmail.com",
    "Kelvin.Gleichner@gmail.com",
    "Mark_Bashirian13@yahoo.com",
    "Kaley_Casper36@hotmail.com",
    "Roel_Hackett92@hotmail.com",
    "Gregory.Franecki@gmail.com",
    "Durward45@hotmail.com"
  ], fakerInternetUrl = [
    "https://red-instance.com",
    "https://dense-fen.info",
    "https://prickly-traditionalism.com/",
    "https://any-hydrocarbon.org",
    "https://clear-cut-cricket.biz/",
    "https://frizzy-quit.name/",
    "https://fatal-metabolite.org/",
    "https://crazy-manner.org",
    "https://meager-fold.net/",
    "https://critical-thyme.info",
    "https://sinful-passport.name",
    "https://amazing-responsibility.biz",
    "https://wide-eyed-encouragement.name/",
    "https://insecure-formation.biz",
    "https://vague-pigpen.info/",
    "https://unripe-fun.net",
    "https://mean-minor.biz",
    "https://stingy-operating.com/",
    "https://crowded-dish.com/",
    "https://ragged-march.com",
    "https://vivid-mechanic.com/",
    "https://mild-crest.biz/",
    "https://willing-intent.biz/",
    "https://polite-testimonial.com"
  ], fakerLocationTimeZone = [
    "Asia/Vladivostok",
    "Pacific/Gambier",
    "Europe/Brussels",
    "Pacific/Honolulu",
    "Arctic/Longyearbyen",
    "Africa/Banjul",
    "Asia/Irkutsk",
    "America/Juneau",
    "America/Guadeloupe",
    "Asia/Krasnoyarsk",
    "Asia/Seoul",
    "Pacific/Wake",
    "Africa/Juba",
    "America/Bahia_Banderas",
    "America/Punta_Arenas",
    "Europe/Luxembourg",
    "Africa/Douala",
    "America/Argentina/San_Juan",
    "Europe/Simferopol",
    "Pacific/Kosrae",
    "America/Regina",
    "Asia/Ho_Chi_Minh",
    "Pacific/Tongatapu",
    "Asia/Yerevan"
  ], fakerLoremSentence = [
    "Armarium ocer ait sulum vorago anser quod.",
    "Vicinus crepusculum vesper deripio apparatus.",
    "Crepusculum timor correptius curto cunctatio.",
    "Claustrum suasoria trado totidem.",
    "Toties tristis urbs conspergo abutor cibus.",
    "Sumptus tamquam fuga solitudo dolor viridis alias.",
    "Tumultus vinculum thymbra avaritia modi cresco venia.",
    "Fugit carbo tollo hic video vulgaris bellum.",
    "Baiulus viduo ustilo aestas claro voluptates comparo.",
    "Suasoria xiphias sunt baiulus supplanto hic bonus carbo.",
    "Accusamus texo deficio subseco eos stabilis aperiam universe caterva peccatus.",
    "Adicio arbustum trucido aetas apto.",
    "Tempus eum claro delibero uberrime cinis.",
    "Tres audeo aperte acquiro cuius censura colligo.",
    "Ipsam tutamen perspiciatis callide conduco architecto curso.",
    "Delego audeo ascit laudantium tredecim vito ancilla.",
    "Tergum stipes optio decens.",
    "Facere articulus decumbo crebro incidunt curiositas modi venia venustas bos.",
    "Atqui harum tum antepono thorax speculum texo spargo.",
    "Degero caveo uterque suffragium coaegresco cogo.",
    "Coruscus dedico adsum.",
    "Carcer theatrum pauci defetiscor votum sordeo compello creator sui.",
    "Illo tego umquam mollitia ambitus consequuntur.",
    "Uredo suggero contra aufero stillicidium."
  ], fakerNumberIntMin2Max20000 = [
    13040,
    7927,
    9392,
    6050,
    14259,
    2770,
    7270,
    18532,
    785,
    19496,
    12564,
    15117,
    7448,
    6925,
    14640,
    6338,
    5938,
    3215,
    14179,
    18354,
    10513,
    6936,
    13107,
    11184
  ], fakerNumberIntMin300Max5400 = [
    4490,
    4749,
    2091,
    4469,
    326,
    4317,
    3048,
    5316,
    462,
    310,
    1947,
    1579,
    2810,
    938,
    1205,
    5334,
    4126,
    3703,
    3492,
    5239,
    1933,
    3129,
    2363,
    544
  ], fakerPersonFirstName = [
    "Tiffany",
    "Patrick",
    "Patience",
    "Irving",
    "Connie",
    "Alexzander",
    "Ryleigh",
    "Audreanne",
    "Verda",
    "Cedric",
    "Lexus",
    "Otto",
    "Baby",
    "Florencio",
    "Angela",
    "Deshaun",
    "Horace",
    "June",
    "Aubree",
    "Abagail",
    "Nels",
    "Arnulfo",
    "Madelyn",
    "Lyda"
  ], fakerPersonLastName = [
    "Ondricka",
    "Wolf",
    "Thiel",
    "Runte",
    "Glover",
    "Hane",
    "Buckridge",
    "Halvorson",
    "Goyette",
    "Frami",
    "Schuppe",
    "Corkery",
    "Goldner",
    "Ziemann",
    "Zemlak",
    "Yost",
    "D'Amore",
    "Crooks",
    "Hackett",
    "Crist",
    "Stark",
    "Brekke",
    "Farrell",
    "Sauer"
  ], fakerPhoneNumber = [
    "888-404-5217 x0982",
    "1-496-757-3565",
    "809.208.9727 x47756",
    "707.869.6351",
    "386-200-6818 x0472",
    "1-549-273-1373 x72927",
    "(909) 834-1867",
    "285.737.1110 x0402",
    "1-767-717-4313 x8310",
    "1-744-689-2251 x710",
    "927.664.6694 x16220",
    "(494) 744-0310 x952",
    "1-599-466-3179 x017",
    "(557) 634-7568 x044",
    "(822) 255-8264 x54630",
    "(398) 593-7491 x0893",
    "767.763.0348 x445",
    "(389) 276-3038",
    "1-593-638-1179 x703",
    "703-510-1134 x482",
    "460-294-2740 x39874",
    "912.820.0813 x32833",
    "(555) 593-4463 x8944",
    "(811) 785-4584 x812"
  ];

  // emitted:mocks/plans/ContactDescription.js
  var planContactDescription = { kind: "string", pool: fakerLoremSentence };

  // emitted:mocks/plans/ContactEmail.js
  var planContactEmail = {
    kind: "object",
    properties: [
      { name: "email", required: !0, value: { kind: "string", formats: ["email"], pool: fakerInternetEmail } },
      { name: "is_primary", required: !0, value: { kind: "boolean" } }
    ]
  };

  // emitted:mocks/plans/ContactEmails.js
  var planContactEmails = { kind: "array", items: { kind: "ref", to: () => planContactEmail } };

  // emitted:mocks/plans/ContactFirstName.js
  var planContactFirstName = { kind: "string", pool: fakerPersonFirstName, nullable: !0 };

  // emitted:mocks/plans/ContactLastName.js
  var planContactLastName = { kind: "string", pool: fakerPersonLastName, nullable: !0 };

  // emitted:mocks/plans/ContactPhoneNumber.js
  var planContactPhoneNumber = {
    kind: "object",
    properties: [
      { name: "phone_number", required: !0, value: { kind: "string", pool: fakerPhoneNumber } },
      { name: "is_primary", required: !0, value: { kind: "boolean" } }
    ]
  };

  // emitted:mocks/plans/ContactPhoneNumbers.js
  var planContactPhoneNumbers = { kind: "array", items: { kind: "ref", to: () => planContactPhoneNumber } };

  // emitted:mocks/plans/ContactTimeZone.js
  var planContactTimeZone = { kind: "string", pool: fakerLocationTimeZone };

  // emitted:mocks/plans/CrmAssociation.js
  var planCrmAssociation = {
    kind: "object",
    properties: [
      {
        name: "object_type",
        required: !0,
        value: { kind: "string", known: ["contact", "account", "company", "deal"] }
      },
      { name: "crm_object_id", required: !0, value: { kind: "string", id: { style: "ulid", prefix: "sf_" } } },
      { name: "source", required: !0, value: { kind: "string", known: ["salesforce"] } }
    ]
  };

  // emitted:mocks/plans/Timestamp.js
  var planTimestamp = { kind: "string", formats: ["date-time"], span: [17676e8, 17824968e5] };

  // emitted:mocks/plans/Contact.js
  var planContact = {
    kind: "object",
    properties: [
      { name: "object", required: !0, value: { kind: "enum", values: ["contact"] } },
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^cnt_[A-Za-z0-9]+$/u],
          text: { all: ["cnt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "cnt_" }
        }
      },
      { name: "first_name", required: !0, value: { kind: "ref", to: () => planContactFirstName } },
      { name: "last_name", required: !0, value: { kind: "ref", to: () => planContactLastName } },
      { name: "description", value: { kind: "ref", to: () => planContactDescription } },
      { name: "emails", required: !0, value: { kind: "ref", to: () => planContactEmails } },
      { name: "phone_numbers", required: !0, value: { kind: "ref", to: () => planContactPhoneNumbers } },
      { name: "company", value: { kind: "ref", to: () => planCompanyReference } },
      { name: "time_zone", value: { kind: "ref", to: () => planContactTimeZone } },
      { name: "crm_association", value: { kind: "ref", to: () => planCrmAssociation } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      { name: "updated_at", required: !0, value: { kind: "ref", to: () => planTimestamp } }
    ],
    invariants: [{ kind: "order", places: [["created_at"], ["updated_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/plans/ContactCreatedEvent.js
  var planContactCreatedEvent = {
    kind: "object",
    properties: [
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^evt_[A-Za-z0-9]+$/u],
          text: { all: ["evt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "evt_" }
        }
      },
      { name: "type", required: !0, value: { kind: "enum", values: ["v1.contact.created"] } },
      { name: "api_version", required: !0, value: { kind: "enum", values: ["v1"] } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      {
        name: "workspace_id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^wrks_[A-Za-z0-9]+$/u],
          text: { all: ["wrks_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "wrks_" }
        }
      },
      {
        name: "data",
        required: !0,
        value: {
          kind: "object",
          properties: [
            { name: "object", required: !0, value: { kind: "ref", to: () => planContact } },
            { name: "previous_attributes", value: { kind: "never" } }
          ]
        }
      }
    ],
    invariants: [{ kind: "order", places: [["data", "object", "updated_at"], ["created_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/events/ContactCreatedEvent.js
  var source = {
    name: "ContactCreatedEvent",
    type: "v1.contact.created",
    plan: { kind: "ref", to: () => planContactCreatedEvent },
    check: checkContactCreatedEvent2,
    typeAt: ["type"]
  };

  // emitted:validators/contract/ContactCompany.js
  function checkContactCompany2(data, failures) {
    return checkCompanyReference2(data, failures);
  }

  // emitted:validators/contract/ContactCrmAssociation.js
  function checkContactCrmAssociation2(data, failures) {
    return checkCrmAssociation2(data, failures);
  }

  // emitted:validators/contract/ContactDescription.js
  function checkContactDescription2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }

  // emitted:validators/contract/ContactEmails.js
  function checkContactEmails2(data, failures) {
    let errors = failures.count;
    if (Array.isArray(data))
      for (let i0 = 0; i0 < data.length; i0++) {
        let data0 = data[i0];
        checkContactEmail2(data0, failures) !== errors && (errors = within(failures, errors, "/" + i0));
      }
    else
      errors = report(failures, "", TYPE, data, "array");
    return errors;
  }

  // emitted:validators/contract/ContactFirstName.js
  function checkContactFirstName2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && data !== null && (errors = report(failures, "", TYPE, data, ["string", "null"])), errors;
  }

  // emitted:validators/contract/ContactLastName.js
  function checkContactLastName2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && data !== null && (errors = report(failures, "", TYPE, data, ["string", "null"])), errors;
  }

  // emitted:validators/contract/ContactPhoneNumbers.js
  function checkContactPhoneNumbers2(data, failures) {
    let errors = failures.count;
    if (Array.isArray(data))
      for (let i0 = 0; i0 < data.length; i0++) {
        let data0 = data[i0];
        checkContactPhoneNumber2(data0, failures) !== errors && (errors = within(failures, errors, "/" + i0));
      }
    else
      errors = report(failures, "", TYPE, data, "array");
    return errors;
  }

  // emitted:validators/contract/ContactTimeZone.js
  function checkContactTimeZone2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }

  // emitted:validators/contract/ContactPreviousAttributes.js
  function checkContactPreviousAttributes2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.first_name !== void 0) {
        let data0 = data.first_name;
        checkContactFirstName2(data0, failures) !== errors && (errors = within(failures, errors, "/first_name"));
      }
      if (data.last_name !== void 0) {
        let data0 = data.last_name;
        checkContactLastName2(data0, failures) !== errors && (errors = within(failures, errors, "/last_name"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        data0 !== null && checkContactDescription2(data0, failures) !== errors && (errors = within(failures, errors, "/description"));
      }
      if (data.emails !== void 0) {
        let data0 = data.emails;
        checkContactEmails2(data0, failures) !== errors && (errors = within(failures, errors, "/emails"));
      }
      if (data.phone_numbers !== void 0) {
        let data0 = data.phone_numbers;
        checkContactPhoneNumbers2(data0, failures) !== errors && (errors = within(failures, errors, "/phone_numbers"));
      }
      if (data.company !== void 0) {
        let data0 = data.company;
        data0 !== null && checkContactCompany2(data0, failures) !== errors && (errors = within(failures, errors, "/company"));
      }
      if (data.time_zone !== void 0) {
        let data0 = data.time_zone;
        data0 !== null && checkContactTimeZone2(data0, failures) !== errors && (errors = within(failures, errors, "/time_zone"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        data0 !== null && checkContactCrmAssociation2(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/ContactChange.js
  function checkContactChange2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkContact2(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes === void 0)
        errors = report(failures, "", REQUIRED, data, "previous_attributes");
      else {
        let data0 = data.previous_attributes;
        checkContactPreviousAttributes2(data0, failures) !== errors && (errors = within(failures, errors, "/previous_attributes"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/ContactUpdatedEvent.js
  function checkContactUpdatedEvent2(data, failures) {
    let errors = checkEventEnvelope2(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.contact.updated" && (errors = report(failures, "/type", CONST, data0, "v1.contact.updated"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkContactChange2(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:mocks/plans/ContactPreviousAttributes.js
  var planContactPreviousAttributes = {
    kind: "object",
    properties: [
      { name: "first_name", value: { kind: "ref", to: () => planContactFirstName } },
      { name: "last_name", value: { kind: "ref", to: () => planContactLastName } },
      { name: "description", value: { kind: "ref", to: () => planContactDescription, nullable: !0 } },
      { name: "emails", value: { kind: "ref", to: () => planContactEmails } },
      { name: "phone_numbers", value: { kind: "ref", to: () => planContactPhoneNumbers } },
      { name: "company", value: { kind: "ref", to: () => planCompanyReference, nullable: !0 } },
      { name: "time_zone", value: { kind: "ref", to: () => planContactTimeZone, nullable: !0 } },
      { name: "crm_association", value: { kind: "ref", to: () => planCrmAssociation, nullable: !0 } }
    ]
  };

  // emitted:mocks/plans/ContactUpdatedEvent.js
  var planContactUpdatedEvent = {
    kind: "object",
    properties: [
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^evt_[A-Za-z0-9]+$/u],
          text: { all: ["evt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "evt_" }
        }
      },
      { name: "type", required: !0, value: { kind: "enum", values: ["v1.contact.updated"] } },
      { name: "api_version", required: !0, value: { kind: "enum", values: ["v1"] } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      {
        name: "workspace_id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^wrks_[A-Za-z0-9]+$/u],
          text: { all: ["wrks_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "wrks_" }
        }
      },
      {
        name: "data",
        required: !0,
        value: {
          kind: "object",
          properties: [
            { name: "object", required: !0, value: { kind: "ref", to: () => planContact } },
            {
              name: "previous_attributes",
              required: !0,
              value: { kind: "ref", to: () => planContactPreviousAttributes }
            }
          ]
        }
      }
    ],
    invariants: [{ kind: "order", places: [["data", "object", "updated_at"], ["created_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/events/ContactUpdatedEvent.js
  var source2 = {
    name: "ContactUpdatedEvent",
    type: "v1.contact.updated",
    plan: { kind: "ref", to: () => planContactUpdatedEvent },
    check: checkContactUpdatedEvent2,
    typeAt: ["type"],
    update: {
      object: ["data", "object"],
      previous: ["data", "previous_attributes"],
      resource: { kind: "ref", to: () => planContact },
      candidates: [
        { name: "first_name", required: !0, nullable: !0 },
        { name: "last_name", required: !0, nullable: !0 },
        { name: "description", nullable: !0 },
        { name: "emails", required: !0 },
        { name: "phone_numbers", required: !0 },
        { name: "company", nullable: !0 },
        { name: "time_zone", nullable: !0 },
        { name: "crm_association", nullable: !0 }
      ],
      relation: ["emails", "phone_numbers"],
      bookkeeping: ["created_at", "updated_at"],
      identity: ["id"]
    }
  };

  // emitted:validators/contract/ContactDeletedEvent.js
  function checkContactDeletedEvent2(data, failures) {
    let errors = checkEventEnvelope2(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.contact.deleted" && (errors = report(failures, "/type", CONST, data0, "v1.contact.deleted"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkContactState2(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:mocks/plans/ContactDeletedEvent.js
  var planContactDeletedEvent = {
    kind: "object",
    properties: [
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^evt_[A-Za-z0-9]+$/u],
          text: { all: ["evt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "evt_" }
        }
      },
      { name: "type", required: !0, value: { kind: "enum", values: ["v1.contact.deleted"] } },
      { name: "api_version", required: !0, value: { kind: "enum", values: ["v1"] } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      {
        name: "workspace_id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^wrks_[A-Za-z0-9]+$/u],
          text: { all: ["wrks_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "wrks_" }
        }
      },
      {
        name: "data",
        required: !0,
        value: {
          kind: "object",
          properties: [
            { name: "object", required: !0, value: { kind: "ref", to: () => planContact } },
            { name: "previous_attributes", value: { kind: "never" } }
          ]
        }
      }
    ],
    invariants: [{ kind: "order", places: [["data", "object", "updated_at"], ["created_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/events/ContactDeletedEvent.js
  var source3 = {
    name: "ContactDeletedEvent",
    type: "v1.contact.deleted",
    plan: { kind: "ref", to: () => planContactDeletedEvent },
    check: checkContactDeletedEvent2,
    typeAt: ["type"]
  };

  // emitted:validators/contract/CompanyDomain.js
  function checkCompanyDomain2(data, failures) {
    let errors = failures.count;
    if (isObject(data))
      if (data.domain === void 0)
        errors = report(failures, "", REQUIRED, data, "domain");
      else {
        let data0 = data.domain;
        typeof data0 != "string" && (errors = report(failures, "/domain", TYPE, data0, "string"));
      }
    else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/Company.js
  var pattern_id$checkCompany2 = /^cmp_[A-Za-z0-9]+$/u;
  function checkCompany2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        data0 !== "company" && (errors = report(failures, "/object", CONST, data0, "company"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 == "string" ? pattern_id$checkCompany2.test(data0) || (errors = report(failures, "/id", PATTERN, data0, pattern_id$checkCompany2.source)) : errors = report(failures, "/id", TYPE, data0, "string");
      }
      if (data.name === void 0)
        errors = report(failures, "", REQUIRED, data, "name");
      else {
        let data0 = data.name;
        typeof data0 != "string" && data0 !== null && (errors = report(failures, "/name", TYPE, data0, ["string", "null"]));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        typeof data0 != "string" && (errors = report(failures, "/description", TYPE, data0, "string"));
      }
      if (data.domains === void 0)
        errors = report(failures, "", REQUIRED, data, "domains");
      else {
        let data0 = data.domains;
        if (Array.isArray(data0))
          for (let i0 = 0; i0 < data0.length; i0++) {
            let data1 = data0[i0];
            checkCompanyDomain2(data1, failures) !== errors && (errors = within(failures, errors, "/domains/" + i0));
          }
        else
          errors = report(failures, "/domains", TYPE, data0, "array");
      }
      if (data.industry !== void 0) {
        let data0 = data.industry;
        typeof data0 != "string" && (errors = report(failures, "/industry", TYPE, data0, "string"));
      }
      if (data.website !== void 0) {
        let data0 = data.website;
        typeof data0 == "string" ? isUri(data0) || (errors = report(failures, "/website", FORMAT, data0, "uri")) : errors = report(failures, "/website", TYPE, data0, "string");
      }
      if (data.number_of_employees !== void 0) {
        let data0 = data.number_of_employees;
        Number.isInteger(data0) || (errors = report(failures, "/number_of_employees", TYPE, data0, "integer"));
      }
      if (data.logo_url !== void 0) {
        let data0 = data.logo_url;
        typeof data0 == "string" ? isUri(data0) || (errors = report(failures, "/logo_url", FORMAT, data0, "uri")) : errors = report(failures, "/logo_url", TYPE, data0, "string");
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        checkCrmAssociation2(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        checkTimestamp2(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.updated_at === void 0)
        errors = report(failures, "", REQUIRED, data, "updated_at");
      else {
        let data0 = data.updated_at;
        checkTimestamp2(data0, failures) !== errors && (errors = within(failures, errors, "/updated_at"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/CompanyState.js
  function checkCompanyState2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkCompany2(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes !== void 0) {
        let data0 = data.previous_attributes;
        errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/CompanyCreatedEvent.js
  function checkCompanyCreatedEvent2(data, failures) {
    let errors = checkEventEnvelope2(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.company.created" && (errors = report(failures, "/type", CONST, data0, "v1.company.created"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkCompanyState2(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:mocks/plans/CompanyDescription.js
  var planCompanyDescription = { kind: "string", pool: fakerLoremSentence };

  // emitted:mocks/plans/CompanyDomain.js
  var planCompanyDomain = {
    kind: "object",
    properties: [{ name: "domain", required: !0, value: { kind: "string", pool: fakerInternetDomainName } }]
  };

  // emitted:mocks/plans/CompanyDomains.js
  var planCompanyDomains = { kind: "array", items: { kind: "ref", to: () => planCompanyDomain } };

  // emitted:mocks/plans/CompanyIndustry.js
  var planCompanyIndustry = { kind: "string", pool: ["Software", "Logistics", "Healthcare", "Manufacturing", "Financial services"] };

  // emitted:mocks/plans/CompanyLogoUrl.js
  var planCompanyLogoUrl = { kind: "string", formats: ["uri"], pool: fakerImageUrl };

  // emitted:mocks/plans/CompanyName.js
  var planCompanyName = { kind: "string", pool: fakerCompanyName, nullable: !0 };

  // emitted:mocks/plans/CompanyNumberOfEmployees.js
  var planCompanyNumberOfEmployees = { kind: "number", integer: !0, pool: fakerNumberIntMin2Max20000 };

  // emitted:mocks/plans/CompanyWebsite.js
  var planCompanyWebsite = { kind: "string", formats: ["uri"], pool: fakerInternetUrl };

  // emitted:mocks/plans/Company.js
  var planCompany = {
    kind: "object",
    properties: [
      { name: "object", required: !0, value: { kind: "ref", to: () => planCompanyObject } },
      { name: "id", required: !0, value: { kind: "ref", to: () => planCompanyId } },
      { name: "name", required: !0, value: { kind: "ref", to: () => planCompanyName } },
      { name: "description", value: { kind: "ref", to: () => planCompanyDescription } },
      { name: "domains", required: !0, value: { kind: "ref", to: () => planCompanyDomains } },
      { name: "industry", value: { kind: "ref", to: () => planCompanyIndustry } },
      { name: "website", value: { kind: "ref", to: () => planCompanyWebsite } },
      { name: "number_of_employees", value: { kind: "ref", to: () => planCompanyNumberOfEmployees } },
      { name: "logo_url", value: { kind: "ref", to: () => planCompanyLogoUrl } },
      { name: "crm_association", value: { kind: "ref", to: () => planCrmAssociation } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      { name: "updated_at", required: !0, value: { kind: "ref", to: () => planTimestamp } }
    ],
    invariants: [{ kind: "order", places: [["created_at"], ["updated_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/plans/CompanyCreatedEvent.js
  var planCompanyCreatedEvent = {
    kind: "object",
    properties: [
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^evt_[A-Za-z0-9]+$/u],
          text: { all: ["evt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "evt_" }
        }
      },
      { name: "type", required: !0, value: { kind: "enum", values: ["v1.company.created"] } },
      { name: "api_version", required: !0, value: { kind: "enum", values: ["v1"] } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      {
        name: "workspace_id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^wrks_[A-Za-z0-9]+$/u],
          text: { all: ["wrks_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "wrks_" }
        }
      },
      {
        name: "data",
        required: !0,
        value: {
          kind: "object",
          properties: [
            { name: "object", required: !0, value: { kind: "ref", to: () => planCompany } },
            { name: "previous_attributes", value: { kind: "never" } }
          ]
        }
      }
    ],
    invariants: [{ kind: "order", places: [["data", "object", "updated_at"], ["created_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/events/CompanyCreatedEvent.js
  var source4 = {
    name: "CompanyCreatedEvent",
    type: "v1.company.created",
    plan: { kind: "ref", to: () => planCompanyCreatedEvent },
    check: checkCompanyCreatedEvent2,
    typeAt: ["type"]
  };

  // emitted:validators/contract/CompanyCrmAssociation.js
  function checkCompanyCrmAssociation2(data, failures) {
    return checkCrmAssociation2(data, failures);
  }

  // emitted:validators/contract/CompanyDescription.js
  function checkCompanyDescription2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }

  // emitted:validators/contract/CompanyDomains.js
  function checkCompanyDomains2(data, failures) {
    let errors = failures.count;
    if (Array.isArray(data))
      for (let i0 = 0; i0 < data.length; i0++) {
        let data0 = data[i0];
        checkCompanyDomain2(data0, failures) !== errors && (errors = within(failures, errors, "/" + i0));
      }
    else
      errors = report(failures, "", TYPE, data, "array");
    return errors;
  }

  // emitted:validators/contract/CompanyIndustry.js
  function checkCompanyIndustry2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }

  // emitted:validators/contract/CompanyLogoUrl.js
  function checkCompanyLogoUrl2(data, failures) {
    let errors = failures.count;
    return typeof data == "string" ? isUri(data) || (errors = report(failures, "", FORMAT, data, "uri")) : errors = report(failures, "", TYPE, data, "string"), errors;
  }

  // emitted:validators/contract/CompanyName.js
  function checkCompanyName2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && data !== null && (errors = report(failures, "", TYPE, data, ["string", "null"])), errors;
  }

  // emitted:validators/contract/CompanyNumberOfEmployees.js
  function checkCompanyNumberOfEmployees2(data, failures) {
    let errors = failures.count;
    return Number.isInteger(data) || (errors = report(failures, "", TYPE, data, "integer")), errors;
  }

  // emitted:validators/contract/CompanyWebsite.js
  function checkCompanyWebsite2(data, failures) {
    let errors = failures.count;
    return typeof data == "string" ? isUri(data) || (errors = report(failures, "", FORMAT, data, "uri")) : errors = report(failures, "", TYPE, data, "string"), errors;
  }

  // emitted:validators/contract/CompanyPreviousAttributes.js
  function checkCompanyPreviousAttributes2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.name !== void 0) {
        let data0 = data.name;
        checkCompanyName2(data0, failures) !== errors && (errors = within(failures, errors, "/name"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        data0 !== null && checkCompanyDescription2(data0, failures) !== errors && (errors = within(failures, errors, "/description"));
      }
      if (data.domains !== void 0) {
        let data0 = data.domains;
        checkCompanyDomains2(data0, failures) !== errors && (errors = within(failures, errors, "/domains"));
      }
      if (data.industry !== void 0) {
        let data0 = data.industry;
        data0 !== null && checkCompanyIndustry2(data0, failures) !== errors && (errors = within(failures, errors, "/industry"));
      }
      if (data.website !== void 0) {
        let data0 = data.website;
        data0 !== null && checkCompanyWebsite2(data0, failures) !== errors && (errors = within(failures, errors, "/website"));
      }
      if (data.number_of_employees !== void 0) {
        let data0 = data.number_of_employees;
        data0 !== null && checkCompanyNumberOfEmployees2(data0, failures) !== errors && (errors = within(failures, errors, "/number_of_employees"));
      }
      if (data.logo_url !== void 0) {
        let data0 = data.logo_url;
        data0 !== null && checkCompanyLogoUrl2(data0, failures) !== errors && (errors = within(failures, errors, "/logo_url"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        data0 !== null && checkCompanyCrmAssociation2(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/CompanyChange.js
  function checkCompanyChange2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkCompany2(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes === void 0)
        errors = report(failures, "", REQUIRED, data, "previous_attributes");
      else {
        let data0 = data.previous_attributes;
        checkCompanyPreviousAttributes2(data0, failures) !== errors && (errors = within(failures, errors, "/previous_attributes"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/CompanyUpdatedEvent.js
  function checkCompanyUpdatedEvent2(data, failures) {
    let errors = checkEventEnvelope2(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.company.updated" && (errors = report(failures, "/type", CONST, data0, "v1.company.updated"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkCompanyChange2(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:mocks/plans/CompanyPreviousAttributes.js
  var planCompanyPreviousAttributes = {
    kind: "object",
    properties: [
      { name: "name", value: { kind: "ref", to: () => planCompanyName } },
      { name: "description", value: { kind: "ref", to: () => planCompanyDescription, nullable: !0 } },
      { name: "domains", value: { kind: "ref", to: () => planCompanyDomains } },
      { name: "industry", value: { kind: "ref", to: () => planCompanyIndustry, nullable: !0 } },
      { name: "website", value: { kind: "ref", to: () => planCompanyWebsite, nullable: !0 } },
      {
        name: "number_of_employees",
        value: { kind: "ref", to: () => planCompanyNumberOfEmployees, nullable: !0 }
      },
      { name: "logo_url", value: { kind: "ref", to: () => planCompanyLogoUrl, nullable: !0 } },
      { name: "crm_association", value: { kind: "ref", to: () => planCrmAssociation, nullable: !0 } }
    ]
  };

  // emitted:mocks/plans/CompanyUpdatedEvent.js
  var planCompanyUpdatedEvent = {
    kind: "object",
    properties: [
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^evt_[A-Za-z0-9]+$/u],
          text: { all: ["evt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "evt_" }
        }
      },
      { name: "type", required: !0, value: { kind: "enum", values: ["v1.company.updated"] } },
      { name: "api_version", required: !0, value: { kind: "enum", values: ["v1"] } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      {
        name: "workspace_id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^wrks_[A-Za-z0-9]+$/u],
          text: { all: ["wrks_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "wrks_" }
        }
      },
      {
        name: "data",
        required: !0,
        value: {
          kind: "object",
          properties: [
            { name: "object", required: !0, value: { kind: "ref", to: () => planCompany } },
            {
              name: "previous_attributes",
              required: !0,
              value: { kind: "ref", to: () => planCompanyPreviousAttributes }
            }
          ]
        }
      }
    ],
    invariants: [{ kind: "order", places: [["data", "object", "updated_at"], ["created_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/events/CompanyUpdatedEvent.js
  var source5 = {
    name: "CompanyUpdatedEvent",
    type: "v1.company.updated",
    plan: { kind: "ref", to: () => planCompanyUpdatedEvent },
    check: checkCompanyUpdatedEvent2,
    typeAt: ["type"],
    update: {
      object: ["data", "object"],
      previous: ["data", "previous_attributes"],
      resource: { kind: "ref", to: () => planCompany },
      candidates: [
        { name: "name", required: !0, nullable: !0 },
        { name: "description", nullable: !0 },
        { name: "domains", required: !0 },
        { name: "industry", nullable: !0 },
        { name: "website", nullable: !0 },
        { name: "number_of_employees", nullable: !0 },
        { name: "logo_url", nullable: !0 },
        { name: "crm_association", nullable: !0 }
      ],
      relation: ["domains"],
      bookkeeping: ["created_at", "updated_at"],
      identity: ["id"]
    }
  };

  // emitted:validators/contract/CompanyDeletedEvent.js
  function checkCompanyDeletedEvent2(data, failures) {
    let errors = checkEventEnvelope2(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.company.deleted" && (errors = report(failures, "/type", CONST, data0, "v1.company.deleted"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkCompanyState2(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:mocks/plans/CompanyDeletedEvent.js
  var planCompanyDeletedEvent = {
    kind: "object",
    properties: [
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^evt_[A-Za-z0-9]+$/u],
          text: { all: ["evt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "evt_" }
        }
      },
      { name: "type", required: !0, value: { kind: "enum", values: ["v1.company.deleted"] } },
      { name: "api_version", required: !0, value: { kind: "enum", values: ["v1"] } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      {
        name: "workspace_id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^wrks_[A-Za-z0-9]+$/u],
          text: { all: ["wrks_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "wrks_" }
        }
      },
      {
        name: "data",
        required: !0,
        value: {
          kind: "object",
          properties: [
            { name: "object", required: !0, value: { kind: "ref", to: () => planCompany } },
            { name: "previous_attributes", value: { kind: "never" } }
          ]
        }
      }
    ],
    invariants: [{ kind: "order", places: [["data", "object", "updated_at"], ["created_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/events/CompanyDeletedEvent.js
  var source6 = {
    name: "CompanyDeletedEvent",
    type: "v1.company.deleted",
    plan: { kind: "ref", to: () => planCompanyDeletedEvent },
    check: checkCompanyDeletedEvent2,
    typeAt: ["type"]
  };

  // emitted:validators/contract/UserId.js
  var pattern$checkUserId2 = /^usr_[A-Za-z0-9]+$/u;
  function checkUserId2(data, failures) {
    let errors = failures.count;
    return typeof data == "string" ? pattern$checkUserId2.test(data) || (errors = report(failures, "", PATTERN, data, pattern$checkUserId2.source)) : errors = report(failures, "", TYPE, data, "string"), errors;
  }

  // emitted:validators/contract/Engagement.js
  var pattern_id$checkEngagement2 = /^ngmt_[A-Za-z0-9]+$/u;
  function checkEngagement2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        data0 !== "engagement" && (errors = report(failures, "/object", CONST, data0, "engagement"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 == "string" ? pattern_id$checkEngagement2.test(data0) || (errors = report(failures, "/id", PATTERN, data0, pattern_id$checkEngagement2.source)) : errors = report(failures, "/id", TYPE, data0, "string");
      }
      if (data.title === void 0)
        errors = report(failures, "", REQUIRED, data, "title");
      else {
        let data0 = data.title;
        typeof data0 != "string" && (errors = report(failures, "/title", TYPE, data0, "string"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        typeof data0 != "string" && (errors = report(failures, "/description", TYPE, data0, "string"));
      }
      if (data.engagement_type === void 0)
        errors = report(failures, "", REQUIRED, data, "engagement_type");
      else {
        let data0 = data.engagement_type;
        typeof data0 != "string" && (errors = report(failures, "/engagement_type", TYPE, data0, "string"));
      }
      if (data.data_source === void 0)
        errors = report(failures, "", REQUIRED, data, "data_source");
      else {
        let data0 = data.data_source;
        typeof data0 != "string" && (errors = report(failures, "/data_source", TYPE, data0, "string"));
      }
      if (data.processing_status === void 0)
        errors = report(failures, "", REQUIRED, data, "processing_status");
      else {
        let data0 = data.processing_status;
        typeof data0 != "string" && (errors = report(failures, "/processing_status", TYPE, data0, "string"));
      }
      if (data.is_internal === void 0)
        errors = report(failures, "", REQUIRED, data, "is_internal");
      else {
        let data0 = data.is_internal;
        typeof data0 != "boolean" && (errors = report(failures, "/is_internal", TYPE, data0, "boolean"));
      }
      if (data.is_private !== void 0) {
        let data0 = data.is_private;
        typeof data0 != "boolean" && (errors = report(failures, "/is_private", TYPE, data0, "boolean"));
      }
      if (data.meeting_url !== void 0) {
        let data0 = data.meeting_url;
        typeof data0 == "string" ? isUri(data0) || (errors = report(failures, "/meeting_url", FORMAT, data0, "uri")) : errors = report(failures, "/meeting_url", TYPE, data0, "string");
      }
      if (data.external_url !== void 0) {
        let data0 = data.external_url;
        typeof data0 != "string" && (errors = report(failures, "/external_url", TYPE, data0, "string"));
      }
      if (data.engagement_at === void 0)
        errors = report(failures, "", REQUIRED, data, "engagement_at");
      else {
        let data0 = data.engagement_at;
        checkTimestamp2(data0, failures) !== errors && (errors = within(failures, errors, "/engagement_at"));
      }
      if (data.start_at === void 0)
        errors = report(failures, "", REQUIRED, data, "start_at");
      else {
        let data0 = data.start_at;
        checkTimestamp2(data0, failures) !== errors && (errors = within(failures, errors, "/start_at"));
      }
      if (data.end_at === void 0)
        errors = report(failures, "", REQUIRED, data, "end_at");
      else {
        let data0 = data.end_at;
        checkTimestamp2(data0, failures) !== errors && (errors = within(failures, errors, "/end_at"));
      }
      if (data.duration_seconds === void 0)
        errors = report(failures, "", REQUIRED, data, "duration_seconds");
      else {
        let data0 = data.duration_seconds;
        Number.isInteger(data0) || (errors = report(failures, "/duration_seconds", TYPE, data0, "integer"));
      }
      if (data.owner_user_id === void 0)
        errors = report(failures, "", REQUIRED, data, "owner_user_id");
      else {
        let data0 = data.owner_user_id;
        checkUserId2(data0, failures) !== errors && (errors = within(failures, errors, "/owner_user_id"));
      }
      if (data.host_user_id !== void 0) {
        let data0 = data.host_user_id;
        checkUserId2(data0, failures) !== errors && (errors = within(failures, errors, "/host_user_id"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        checkCrmAssociation2(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        checkTimestamp2(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.updated_at === void 0)
        errors = report(failures, "", REQUIRED, data, "updated_at");
      else {
        let data0 = data.updated_at;
        checkTimestamp2(data0, failures) !== errors && (errors = within(failures, errors, "/updated_at"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/EngagementState.js
  function checkEngagementState2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkEngagement2(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes !== void 0) {
        let data0 = data.previous_attributes;
        errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/EngagementCreatedEvent.js
  function checkEngagementCreatedEvent2(data, failures) {
    let errors = checkEventEnvelope2(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.engagement.created" && (errors = report(failures, "/type", CONST, data0, "v1.engagement.created"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkEngagementState2(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:mocks/plans/EngagementDataSource.js
  var planEngagementDataSource = { kind: "string", pool: ["ZOOM"] };

  // emitted:mocks/plans/EngagementDescription.js
  var planEngagementDescription = { kind: "string", pool: fakerLoremSentence };

  // emitted:mocks/plans/EngagementDurationSeconds.js
  var planEngagementDurationSeconds = { kind: "number", integer: !0, pool: fakerNumberIntMin300Max5400 };

  // emitted:mocks/plans/EngagementEngagementType.js
  var planEngagementEngagementType = { kind: "string", known: ["MEETING", "CALL"] };

  // emitted:mocks/plans/EngagementExternalUrl.js
  var planEngagementExternalUrl = { kind: "string", pool: fakerInternetUrl };

  // emitted:mocks/plans/EngagementId.js
  var planEngagementId = {
    kind: "string",
    patterns: [/^ngmt_[A-Za-z0-9]+$/u],
    text: { all: ["ngmt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
    id: { style: "ulid", prefix: "ngmt_" }
  };

  // emitted:mocks/plans/EngagementIsInternal.js
  var planEngagementIsInternal = { kind: "boolean" };

  // emitted:mocks/plans/EngagementIsPrivate.js
  var planEngagementIsPrivate = { kind: "boolean" };

  // emitted:mocks/plans/EngagementMeetingUrl.js
  var planEngagementMeetingUrl = { kind: "string", formats: ["uri"], pool: fakerInternetUrl };

  // emitted:mocks/plans/EngagementProcessingStatus.js
  var planEngagementProcessingStatus = { kind: "string", known: ["COMPLETED"] };

  // emitted:mocks/plans/EngagementTitle.js
  var planEngagementTitle = {
    kind: "string",
    pool: ["Quarterly business review", "Discovery call", "Onboarding kick-off", "Renewal check-in", "Product demo"]
  };

  // emitted:mocks/plans/UserId.js
  var planUserId = {
    kind: "string",
    patterns: [/^usr_[A-Za-z0-9]+$/u],
    text: { all: ["usr_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
    id: { style: "ulid", prefix: "usr_" }
  };

  // emitted:mocks/plans/Engagement.js
  var planEngagement = {
    kind: "object",
    properties: [
      { name: "object", required: !0, value: { kind: "enum", values: ["engagement"] } },
      { name: "id", required: !0, value: { kind: "ref", to: () => planEngagementId } },
      { name: "title", required: !0, value: { kind: "ref", to: () => planEngagementTitle } },
      { name: "description", value: { kind: "ref", to: () => planEngagementDescription } },
      {
        name: "engagement_type",
        required: !0,
        value: { kind: "ref", to: () => planEngagementEngagementType }
      },
      { name: "data_source", required: !0, value: { kind: "ref", to: () => planEngagementDataSource } },
      {
        name: "processing_status",
        required: !0,
        value: { kind: "ref", to: () => planEngagementProcessingStatus }
      },
      { name: "is_internal", required: !0, value: { kind: "ref", to: () => planEngagementIsInternal } },
      { name: "is_private", value: { kind: "ref", to: () => planEngagementIsPrivate } },
      { name: "meeting_url", value: { kind: "ref", to: () => planEngagementMeetingUrl } },
      { name: "external_url", value: { kind: "ref", to: () => planEngagementExternalUrl } },
      { name: "engagement_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      { name: "start_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      { name: "end_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      {
        name: "duration_seconds",
        required: !0,
        value: { kind: "ref", to: () => planEngagementDurationSeconds }
      },
      { name: "owner_user_id", required: !0, value: { kind: "ref", to: () => planUserId } },
      { name: "host_user_id", value: { kind: "ref", to: () => planUserId } },
      { name: "crm_association", value: { kind: "ref", to: () => planCrmAssociation } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      { name: "updated_at", required: !0, value: { kind: "ref", to: () => planTimestamp } }
    ],
    invariants: [
      { kind: "order", places: [["created_at"], ["updated_at"]] },
      { kind: "sum", places: [["start_at"], ["duration_seconds"]], equals: ["end_at"] }
    ],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/plans/EngagementCreatedEvent.js
  var planEngagementCreatedEvent = {
    kind: "object",
    properties: [
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^evt_[A-Za-z0-9]+$/u],
          text: { all: ["evt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "evt_" }
        }
      },
      { name: "type", required: !0, value: { kind: "enum", values: ["v1.engagement.created"] } },
      { name: "api_version", required: !0, value: { kind: "enum", values: ["v1"] } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      {
        name: "workspace_id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^wrks_[A-Za-z0-9]+$/u],
          text: { all: ["wrks_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "wrks_" }
        }
      },
      {
        name: "data",
        required: !0,
        value: {
          kind: "object",
          properties: [
            { name: "object", required: !0, value: { kind: "ref", to: () => planEngagement } },
            { name: "previous_attributes", value: { kind: "never" } }
          ]
        }
      }
    ],
    invariants: [{ kind: "order", places: [["data", "object", "updated_at"], ["created_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/events/EngagementCreatedEvent.js
  var source7 = {
    name: "EngagementCreatedEvent",
    type: "v1.engagement.created",
    plan: { kind: "ref", to: () => planEngagementCreatedEvent },
    check: checkEngagementCreatedEvent2,
    typeAt: ["type"]
  };

  // emitted:validators/contract/EngagementCrmAssociation.js
  function checkEngagementCrmAssociation2(data, failures) {
    return checkCrmAssociation2(data, failures);
  }

  // emitted:validators/contract/EngagementDataSource.js
  function checkEngagementDataSource2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }

  // emitted:validators/contract/EngagementDescription.js
  function checkEngagementDescription2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }

  // emitted:validators/contract/EngagementDurationSeconds.js
  function checkEngagementDurationSeconds2(data, failures) {
    let errors = failures.count;
    return Number.isInteger(data) || (errors = report(failures, "", TYPE, data, "integer")), errors;
  }

  // emitted:validators/contract/EngagementEndAt.js
  function checkEngagementEndAt2(data, failures) {
    return checkTimestamp2(data, failures);
  }

  // emitted:validators/contract/EngagementEngagementAt.js
  function checkEngagementEngagementAt2(data, failures) {
    return checkTimestamp2(data, failures);
  }

  // emitted:validators/contract/EngagementEngagementType.js
  function checkEngagementEngagementType2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }

  // emitted:validators/contract/EngagementExternalUrl.js
  function checkEngagementExternalUrl2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }

  // emitted:validators/contract/EngagementHostUserId.js
  function checkEngagementHostUserId2(data, failures) {
    return checkUserId2(data, failures);
  }

  // emitted:validators/contract/EngagementIsInternal.js
  function checkEngagementIsInternal2(data, failures) {
    let errors = failures.count;
    return typeof data != "boolean" && (errors = report(failures, "", TYPE, data, "boolean")), errors;
  }

  // emitted:validators/contract/EngagementIsPrivate.js
  function checkEngagementIsPrivate2(data, failures) {
    let errors = failures.count;
    return typeof data != "boolean" && (errors = report(failures, "", TYPE, data, "boolean")), errors;
  }

  // emitted:validators/contract/EngagementMeetingUrl.js
  function checkEngagementMeetingUrl2(data, failures) {
    let errors = failures.count;
    return typeof data == "string" ? isUri(data) || (errors = report(failures, "", FORMAT, data, "uri")) : errors = report(failures, "", TYPE, data, "string"), errors;
  }

  // emitted:validators/contract/EngagementOwnerUserId.js
  function checkEngagementOwnerUserId2(data, failures) {
    return checkUserId2(data, failures);
  }

  // emitted:validators/contract/EngagementProcessingStatus.js
  function checkEngagementProcessingStatus2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }

  // emitted:validators/contract/EngagementStartAt.js
  function checkEngagementStartAt2(data, failures) {
    return checkTimestamp2(data, failures);
  }

  // emitted:validators/contract/EngagementTitle.js
  function checkEngagementTitle2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }

  // emitted:validators/contract/EngagementPreviousAttributes.js
  function checkEngagementPreviousAttributes2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.title !== void 0) {
        let data0 = data.title;
        checkEngagementTitle2(data0, failures) !== errors && (errors = within(failures, errors, "/title"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        data0 !== null && checkEngagementDescription2(data0, failures) !== errors && (errors = within(failures, errors, "/description"));
      }
      if (data.engagement_type !== void 0) {
        let data0 = data.engagement_type;
        checkEngagementEngagementType2(data0, failures) !== errors && (errors = within(failures, errors, "/engagement_type"));
      }
      if (data.data_source !== void 0) {
        let data0 = data.data_source;
        checkEngagementDataSource2(data0, failures) !== errors && (errors = within(failures, errors, "/data_source"));
      }
      if (data.processing_status !== void 0) {
        let data0 = data.processing_status;
        checkEngagementProcessingStatus2(data0, failures) !== errors && (errors = within(failures, errors, "/processing_status"));
      }
      if (data.is_internal !== void 0) {
        let data0 = data.is_internal;
        checkEngagementIsInternal2(data0, failures) !== errors && (errors = within(failures, errors, "/is_internal"));
      }
      if (data.is_private !== void 0) {
        let data0 = data.is_private;
        data0 !== null && checkEngagementIsPrivate2(data0, failures) !== errors && (errors = within(failures, errors, "/is_private"));
      }
      if (data.meeting_url !== void 0) {
        let data0 = data.meeting_url;
        data0 !== null && checkEngagementMeetingUrl2(data0, failures) !== errors && (errors = within(failures, errors, "/meeting_url"));
      }
      if (data.external_url !== void 0) {
        let data0 = data.external_url;
        data0 !== null && checkEngagementExternalUrl2(data0, failures) !== errors && (errors = within(failures, errors, "/external_url"));
      }
      if (data.engagement_at !== void 0) {
        let data0 = data.engagement_at;
        checkEngagementEngagementAt2(data0, failures) !== errors && (errors = within(failures, errors, "/engagement_at"));
      }
      if (data.start_at !== void 0) {
        let data0 = data.start_at;
        checkEngagementStartAt2(data0, failures) !== errors && (errors = within(failures, errors, "/start_at"));
      }
      if (data.end_at !== void 0) {
        let data0 = data.end_at;
        checkEngagementEndAt2(data0, failures) !== errors && (errors = within(failures, errors, "/end_at"));
      }
      if (data.duration_seconds !== void 0) {
        let data0 = data.duration_seconds;
        checkEngagementDurationSeconds2(data0, failures) !== errors && (errors = within(failures, errors, "/duration_seconds"));
      }
      if (data.owner_user_id !== void 0) {
        let data0 = data.owner_user_id;
        checkEngagementOwnerUserId2(data0, failures) !== errors && (errors = within(failures, errors, "/owner_user_id"));
      }
      if (data.host_user_id !== void 0) {
        let data0 = data.host_user_id;
        data0 !== null && checkEngagementHostUserId2(data0, failures) !== errors && (errors = within(failures, errors, "/host_user_id"));
      }
      if (data.crm_association !== void 0) {
        let data0 = data.crm_association;
        data0 !== null && checkEngagementCrmAssociation2(data0, failures) !== errors && (errors = within(failures, errors, "/crm_association"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/EngagementChange.js
  function checkEngagementChange2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkEngagement2(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes === void 0)
        errors = report(failures, "", REQUIRED, data, "previous_attributes");
      else {
        let data0 = data.previous_attributes;
        checkEngagementPreviousAttributes2(data0, failures) !== errors && (errors = within(failures, errors, "/previous_attributes"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/EngagementUpdatedEvent.js
  function checkEngagementUpdatedEvent2(data, failures) {
    let errors = checkEventEnvelope2(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.engagement.updated" && (errors = report(failures, "/type", CONST, data0, "v1.engagement.updated"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkEngagementChange2(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:mocks/plans/EngagementPreviousAttributes.js
  var planEngagementPreviousAttributes = {
    kind: "object",
    properties: [
      { name: "title", value: { kind: "ref", to: () => planEngagementTitle } },
      { name: "description", value: { kind: "ref", to: () => planEngagementDescription, nullable: !0 } },
      { name: "engagement_type", value: { kind: "ref", to: () => planEngagementEngagementType } },
      { name: "data_source", value: { kind: "ref", to: () => planEngagementDataSource } },
      { name: "processing_status", value: { kind: "ref", to: () => planEngagementProcessingStatus } },
      { name: "is_internal", value: { kind: "ref", to: () => planEngagementIsInternal } },
      { name: "is_private", value: { kind: "ref", to: () => planEngagementIsPrivate, nullable: !0 } },
      { name: "meeting_url", value: { kind: "ref", to: () => planEngagementMeetingUrl, nullable: !0 } },
      { name: "external_url", value: { kind: "ref", to: () => planEngagementExternalUrl, nullable: !0 } },
      { name: "engagement_at", value: { kind: "ref", to: () => planTimestamp } },
      { name: "start_at", value: { kind: "ref", to: () => planTimestamp } },
      { name: "end_at", value: { kind: "ref", to: () => planTimestamp } },
      { name: "duration_seconds", value: { kind: "ref", to: () => planEngagementDurationSeconds } },
      { name: "owner_user_id", value: { kind: "ref", to: () => planUserId } },
      { name: "host_user_id", value: { kind: "ref", to: () => planUserId, nullable: !0 } },
      { name: "crm_association", value: { kind: "ref", to: () => planCrmAssociation, nullable: !0 } }
    ]
  };

  // emitted:mocks/plans/EngagementUpdatedEvent.js
  var planEngagementUpdatedEvent = {
    kind: "object",
    properties: [
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^evt_[A-Za-z0-9]+$/u],
          text: { all: ["evt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "evt_" }
        }
      },
      { name: "type", required: !0, value: { kind: "enum", values: ["v1.engagement.updated"] } },
      { name: "api_version", required: !0, value: { kind: "enum", values: ["v1"] } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      {
        name: "workspace_id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^wrks_[A-Za-z0-9]+$/u],
          text: { all: ["wrks_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "wrks_" }
        }
      },
      {
        name: "data",
        required: !0,
        value: {
          kind: "object",
          properties: [
            { name: "object", required: !0, value: { kind: "ref", to: () => planEngagement } },
            {
              name: "previous_attributes",
              required: !0,
              value: { kind: "ref", to: () => planEngagementPreviousAttributes }
            }
          ]
        }
      }
    ],
    invariants: [{ kind: "order", places: [["data", "object", "updated_at"], ["created_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/events/EngagementUpdatedEvent.js
  var source8 = {
    name: "EngagementUpdatedEvent",
    type: "v1.engagement.updated",
    plan: { kind: "ref", to: () => planEngagementUpdatedEvent },
    check: checkEngagementUpdatedEvent2,
    typeAt: ["type"],
    update: {
      object: ["data", "object"],
      previous: ["data", "previous_attributes"],
      resource: { kind: "ref", to: () => planEngagement },
      candidates: [
        { name: "title", required: !0 },
        { name: "description", nullable: !0 },
        { name: "engagement_type", required: !0 },
        { name: "data_source", required: !0 },
        { name: "processing_status", required: !0 },
        { name: "is_internal", required: !0 },
        { name: "is_private", nullable: !0 },
        { name: "meeting_url", nullable: !0 },
        { name: "external_url", nullable: !0 },
        { name: "engagement_at", required: !0 },
        { name: "start_at", required: !0 },
        { name: "end_at", required: !0 },
        { name: "duration_seconds", required: !0 },
        { name: "owner_user_id", required: !0 },
        { name: "host_user_id", nullable: !0 },
        { name: "crm_association", nullable: !0 }
      ],
      relation: [],
      bookkeeping: ["created_at", "updated_at"],
      identity: ["id"]
    }
  };

  // emitted:validators/contract/EngagementDeletedEvent.js
  function checkEngagementDeletedEvent2(data, failures) {
    let errors = checkEventEnvelope2(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.engagement.deleted" && (errors = report(failures, "/type", CONST, data0, "v1.engagement.deleted"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkEngagementState2(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:mocks/plans/EngagementDeletedEvent.js
  var planEngagementDeletedEvent = {
    kind: "object",
    properties: [
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^evt_[A-Za-z0-9]+$/u],
          text: { all: ["evt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "evt_" }
        }
      },
      { name: "type", required: !0, value: { kind: "enum", values: ["v1.engagement.deleted"] } },
      { name: "api_version", required: !0, value: { kind: "enum", values: ["v1"] } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      {
        name: "workspace_id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^wrks_[A-Za-z0-9]+$/u],
          text: { all: ["wrks_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "wrks_" }
        }
      },
      {
        name: "data",
        required: !0,
        value: {
          kind: "object",
          properties: [
            { name: "object", required: !0, value: { kind: "ref", to: () => planEngagement } },
            { name: "previous_attributes", value: { kind: "never" } }
          ]
        }
      }
    ],
    invariants: [{ kind: "order", places: [["data", "object", "updated_at"], ["created_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/events/EngagementDeletedEvent.js
  var source9 = {
    name: "EngagementDeletedEvent",
    type: "v1.engagement.deleted",
    plan: { kind: "ref", to: () => planEngagementDeletedEvent },
    check: checkEngagementDeletedEvent2,
    typeAt: ["type"]
  };

  // emitted:validators/contract/EngagementTranscriptTimelineCompletedEvent.js
  function checkEngagementTranscriptTimelineCompletedEvent2(data, failures) {
    let errors = checkEventEnvelope2(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.engagement.transcript_timeline.completed" && (errors = report(failures, "/type", CONST, data0, "v1.engagement.transcript_timeline.completed"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkEngagementState2(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:mocks/plans/EngagementTranscriptTimelineCompletedEvent.js
  var planEngagementTranscriptTimelineCompletedEvent = {
    kind: "object",
    properties: [
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^evt_[A-Za-z0-9]+$/u],
          text: { all: ["evt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "evt_" }
        }
      },
      {
        name: "type",
        required: !0,
        value: { kind: "enum", values: ["v1.engagement.transcript_timeline.completed"] }
      },
      { name: "api_version", required: !0, value: { kind: "enum", values: ["v1"] } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      {
        name: "workspace_id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^wrks_[A-Za-z0-9]+$/u],
          text: { all: ["wrks_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "wrks_" }
        }
      },
      {
        name: "data",
        required: !0,
        value: {
          kind: "object",
          properties: [
            { name: "object", required: !0, value: { kind: "ref", to: () => planEngagement } },
            { name: "previous_attributes", value: { kind: "never" } }
          ]
        }
      }
    ],
    invariants: [{ kind: "order", places: [["data", "object", "updated_at"], ["created_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/events/EngagementTranscriptTimelineCompletedEvent.js
  var source10 = {
    name: "EngagementTranscriptTimelineCompletedEvent",
    type: "v1.engagement.transcript_timeline.completed",
    plan: { kind: "ref", to: () => planEngagementTranscriptTimelineCompletedEvent },
    check: checkEngagementTranscriptTimelineCompletedEvent2,
    typeAt: ["type"]
  };

  // emitted:validators/contract/Tag.js
  var pattern_id$checkTag2 = /^tag_[A-Za-z0-9]+$/u, pattern_hex_color$checkTag2 = /^#[A-Fa-f0-9]{6}$/u;
  function checkTag2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        data0 !== "tag" && (errors = report(failures, "/object", CONST, data0, "tag"));
      }
      if (data.id === void 0)
        errors = report(failures, "", REQUIRED, data, "id");
      else {
        let data0 = data.id;
        typeof data0 == "string" ? pattern_id$checkTag2.test(data0) || (errors = report(failures, "/id", PATTERN, data0, pattern_id$checkTag2.source)) : errors = report(failures, "/id", TYPE, data0, "string");
      }
      if (data.name === void 0)
        errors = report(failures, "", REQUIRED, data, "name");
      else {
        let data0 = data.name;
        typeof data0 != "string" && (errors = report(failures, "/name", TYPE, data0, "string"));
      }
      if (data.hex_color === void 0)
        errors = report(failures, "", REQUIRED, data, "hex_color");
      else {
        let data0 = data.hex_color;
        typeof data0 == "string" ? pattern_hex_color$checkTag2.test(data0) || (errors = report(failures, "/hex_color", PATTERN, data0, pattern_hex_color$checkTag2.source)) : data0 !== null && (errors = report(failures, "/hex_color", TYPE, data0, ["string", "null"]));
      }
      if (data.description === void 0)
        errors = report(failures, "", REQUIRED, data, "description");
      else {
        let data0 = data.description;
        typeof data0 != "string" && data0 !== null && (errors = report(failures, "/description", TYPE, data0, ["string", "null"]));
      }
      if (data.auto_tagging_enabled === void 0)
        errors = report(failures, "", REQUIRED, data, "auto_tagging_enabled");
      else {
        let data0 = data.auto_tagging_enabled;
        typeof data0 != "boolean" && (errors = report(failures, "/auto_tagging_enabled", TYPE, data0, "boolean"));
      }
      if (data.created_at === void 0)
        errors = report(failures, "", REQUIRED, data, "created_at");
      else {
        let data0 = data.created_at;
        checkTimestamp2(data0, failures) !== errors && (errors = within(failures, errors, "/created_at"));
      }
      if (data.updated_at === void 0)
        errors = report(failures, "", REQUIRED, data, "updated_at");
      else {
        let data0 = data.updated_at;
        checkTimestamp2(data0, failures) !== errors && (errors = within(failures, errors, "/updated_at"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/TagState.js
  function checkTagState2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkTag2(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes !== void 0) {
        let data0 = data.previous_attributes;
        errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/TagCreatedEvent.js
  function checkTagCreatedEvent2(data, failures) {
    let errors = checkEventEnvelope2(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.tag.created" && (errors = report(failures, "/type", CONST, data0, "v1.tag.created"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkTagState2(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:mocks/plans/TagAutoTaggingEnabled.js
  var planTagAutoTaggingEnabled = { kind: "boolean" };

  // emitted:mocks/plans/TagDescription.js
  var planTagDescription = { kind: "string", pool: fakerLoremSentence, nullable: !0 };

  // emitted:mocks/plans/TagHexColor.js
  var planTagHexColor = {
    kind: "string",
    patterns: [/^#[A-Fa-f0-9]{6}$/u],
    text: { all: ["#", { repeat: { chars: [[48, 57], [65, 70], [97, 102]] }, min: 6, max: 6 }] },
    pool: fakerColorRgbFormatHexCasingUpperPrefix,
    nullable: !0
  };

  // emitted:mocks/plans/TagName.js
  var planTagName = {
    kind: "string",
    pool: ["churn-risk", "pricing-question", "feature-request", "champion", "competitor-mentioned"]
  };

  // emitted:mocks/plans/Tag.js
  var planTag = {
    kind: "object",
    properties: [
      { name: "object", required: !0, value: { kind: "enum", values: ["tag"] } },
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^tag_[A-Za-z0-9]+$/u],
          text: { all: ["tag_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "tag_" }
        }
      },
      { name: "name", required: !0, value: { kind: "ref", to: () => planTagName } },
      { name: "hex_color", required: !0, value: { kind: "ref", to: () => planTagHexColor } },
      { name: "description", required: !0, value: { kind: "ref", to: () => planTagDescription } },
      {
        name: "auto_tagging_enabled",
        required: !0,
        value: { kind: "ref", to: () => planTagAutoTaggingEnabled }
      },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      { name: "updated_at", required: !0, value: { kind: "ref", to: () => planTimestamp } }
    ],
    invariants: [{ kind: "order", places: [["created_at"], ["updated_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/plans/TagCreatedEvent.js
  var planTagCreatedEvent = {
    kind: "object",
    properties: [
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^evt_[A-Za-z0-9]+$/u],
          text: { all: ["evt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "evt_" }
        }
      },
      { name: "type", required: !0, value: { kind: "enum", values: ["v1.tag.created"] } },
      { name: "api_version", required: !0, value: { kind: "enum", values: ["v1"] } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      {
        name: "workspace_id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^wrks_[A-Za-z0-9]+$/u],
          text: { all: ["wrks_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "wrks_" }
        }
      },
      {
        name: "data",
        required: !0,
        value: {
          kind: "object",
          properties: [
            { name: "object", required: !0, value: { kind: "ref", to: () => planTag } },
            { name: "previous_attributes", value: { kind: "never" } }
          ]
        }
      }
    ],
    invariants: [{ kind: "order", places: [["data", "object", "updated_at"], ["created_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/events/TagCreatedEvent.js
  var source11 = {
    name: "TagCreatedEvent",
    type: "v1.tag.created",
    plan: { kind: "ref", to: () => planTagCreatedEvent },
    check: checkTagCreatedEvent2,
    typeAt: ["type"]
  };

  // emitted:validators/contract/TagAutoTaggingEnabled.js
  function checkTagAutoTaggingEnabled2(data, failures) {
    let errors = failures.count;
    return typeof data != "boolean" && (errors = report(failures, "", TYPE, data, "boolean")), errors;
  }

  // emitted:validators/contract/TagDescription.js
  function checkTagDescription2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && data !== null && (errors = report(failures, "", TYPE, data, ["string", "null"])), errors;
  }

  // emitted:validators/contract/TagHexColor.js
  var pattern$checkTagHexColor2 = /^#[A-Fa-f0-9]{6}$/u;
  function checkTagHexColor2(data, failures) {
    let errors = failures.count;
    return typeof data == "string" ? pattern$checkTagHexColor2.test(data) || (errors = report(failures, "", PATTERN, data, pattern$checkTagHexColor2.source)) : data !== null && (errors = report(failures, "", TYPE, data, ["string", "null"])), errors;
  }

  // emitted:validators/contract/TagName.js
  function checkTagName2(data, failures) {
    let errors = failures.count;
    return typeof data != "string" && (errors = report(failures, "", TYPE, data, "string")), errors;
  }

  // emitted:validators/contract/TagPreviousAttributes.js
  function checkTagPreviousAttributes2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.name !== void 0) {
        let data0 = data.name;
        checkTagName2(data0, failures) !== errors && (errors = within(failures, errors, "/name"));
      }
      if (data.hex_color !== void 0) {
        let data0 = data.hex_color;
        checkTagHexColor2(data0, failures) !== errors && (errors = within(failures, errors, "/hex_color"));
      }
      if (data.description !== void 0) {
        let data0 = data.description;
        checkTagDescription2(data0, failures) !== errors && (errors = within(failures, errors, "/description"));
      }
      if (data.auto_tagging_enabled !== void 0) {
        let data0 = data.auto_tagging_enabled;
        checkTagAutoTaggingEnabled2(data0, failures) !== errors && (errors = within(failures, errors, "/auto_tagging_enabled"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/TagChange.js
  function checkTagChange2(data, failures) {
    let errors = failures.count;
    if (isObject(data)) {
      if (data.object === void 0)
        errors = report(failures, "", REQUIRED, data, "object");
      else {
        let data0 = data.object;
        checkTag2(data0, failures) !== errors && (errors = within(failures, errors, "/object"));
      }
      if (data.previous_attributes === void 0)
        errors = report(failures, "", REQUIRED, data, "previous_attributes");
      else {
        let data0 = data.previous_attributes;
        checkTagPreviousAttributes2(data0, failures) !== errors && (errors = within(failures, errors, "/previous_attributes"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:validators/contract/TagUpdatedEvent.js
  function checkTagUpdatedEvent2(data, failures) {
    let errors = checkEventEnvelope2(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.tag.updated" && (errors = report(failures, "/type", CONST, data0, "v1.tag.updated"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkTagChange2(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:mocks/plans/TagPreviousAttributes.js
  var planTagPreviousAttributes = {
    kind: "object",
    properties: [
      { name: "name", value: { kind: "ref", to: () => planTagName } },
      { name: "hex_color", value: { kind: "ref", to: () => planTagHexColor } },
      { name: "description", value: { kind: "ref", to: () => planTagDescription } },
      { name: "auto_tagging_enabled", value: { kind: "ref", to: () => planTagAutoTaggingEnabled } }
    ]
  };

  // emitted:mocks/plans/TagUpdatedEvent.js
  var planTagUpdatedEvent = {
    kind: "object",
    properties: [
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^evt_[A-Za-z0-9]+$/u],
          text: { all: ["evt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "evt_" }
        }
      },
      { name: "type", required: !0, value: { kind: "enum", values: ["v1.tag.updated"] } },
      { name: "api_version", required: !0, value: { kind: "enum", values: ["v1"] } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      {
        name: "workspace_id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^wrks_[A-Za-z0-9]+$/u],
          text: { all: ["wrks_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "wrks_" }
        }
      },
      {
        name: "data",
        required: !0,
        value: {
          kind: "object",
          properties: [
            { name: "object", required: !0, value: { kind: "ref", to: () => planTag } },
            {
              name: "previous_attributes",
              required: !0,
              value: { kind: "ref", to: () => planTagPreviousAttributes }
            }
          ]
        }
      }
    ],
    invariants: [{ kind: "order", places: [["data", "object", "updated_at"], ["created_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/events/TagUpdatedEvent.js
  var source12 = {
    name: "TagUpdatedEvent",
    type: "v1.tag.updated",
    plan: { kind: "ref", to: () => planTagUpdatedEvent },
    check: checkTagUpdatedEvent2,
    typeAt: ["type"],
    update: {
      object: ["data", "object"],
      previous: ["data", "previous_attributes"],
      resource: { kind: "ref", to: () => planTag },
      candidates: [
        { name: "name", required: !0 },
        { name: "hex_color", required: !0, nullable: !0 },
        { name: "description", required: !0, nullable: !0 },
        { name: "auto_tagging_enabled", required: !0 }
      ],
      relation: [],
      bookkeeping: ["created_at", "updated_at"],
      identity: ["id"]
    }
  };

  // emitted:validators/contract/TagDeletedEvent.js
  function checkTagDeletedEvent2(data, failures) {
    let errors = checkEventEnvelope2(data, failures);
    if (isObject(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        data0 !== "v1.tag.deleted" && (errors = report(failures, "/type", CONST, data0, "v1.tag.deleted"));
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        checkTagState2(data0, failures) !== errors && (errors = within(failures, errors, "/data"));
      }
    } else
      errors = report(failures, "", TYPE, data, "object");
    return errors;
  }

  // emitted:mocks/plans/TagDeletedEvent.js
  var planTagDeletedEvent = {
    kind: "object",
    properties: [
      {
        name: "id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^evt_[A-Za-z0-9]+$/u],
          text: { all: ["evt_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "evt_" }
        }
      },
      { name: "type", required: !0, value: { kind: "enum", values: ["v1.tag.deleted"] } },
      { name: "api_version", required: !0, value: { kind: "enum", values: ["v1"] } },
      { name: "created_at", required: !0, value: { kind: "ref", to: () => planTimestamp } },
      {
        name: "workspace_id",
        required: !0,
        value: {
          kind: "string",
          patterns: [/^wrks_[A-Za-z0-9]+$/u],
          text: { all: ["wrks_", { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
          id: { style: "ulid", prefix: "wrks_" }
        }
      },
      {
        name: "data",
        required: !0,
        value: {
          kind: "object",
          properties: [
            { name: "object", required: !0, value: { kind: "ref", to: () => planTag } },
            { name: "previous_attributes", value: { kind: "never" } }
          ]
        }
      }
    ],
    invariants: [{ kind: "order", places: [["data", "object", "updated_at"], ["created_at"]] }],
    times: [{ id: ["id"], time: ["created_at"] }]
  };

  // emitted:mocks/events/TagDeletedEvent.js
  var source13 = {
    name: "TagDeletedEvent",
    type: "v1.tag.deleted",
    plan: { kind: "ref", to: () => planTagDeletedEvent },
    check: checkTagDeletedEvent2,
    typeAt: ["type"]
  };

  // emitted:mocks/any-event.js
  var sources = [
    source,
    source2,
    source3,
    source4,
    source5,
    source6,
    source7,
    source8,
    source9,
    source10,
    source11,
    source12,
    source13
  ];
  function mock(type, options) {
    return makeEventOf(sources, type, options);
  }

  // emitted:runtime/mocks/deliveries/deliver.js
  async function deliverMock(source14, type, { secret, now, id, ...options } = {}) {
    let found2 = source14.sources.find((one) => one.type === type);
    if (!found2)
      throw new Error(`No event of this contract has the type ${JSON.stringify(type)}.`);
    return deliver(source14, makeEvent(found2, options), type, { secret, now, id, seed: options.seed });
  }
  async function deliver(source14, event, type, { secret, now = /* @__PURE__ */ new Date(), seed = 0, id } = {}) {
    let body = JSON.stringify(event);
    if (typeof body != "string")
      throw new TypeError("Only what JSON can say is delivered.");
    let told = type ?? typeOf(source14, event), random = Random.of(seed).at(told ?? "").at("\0delivery"), headers = /* @__PURE__ */ new Map([["content-type", source14.contentTypes.get(told ?? "") ?? "application/json"]]), plan = objectOf(source14.headers.get(told ?? "") ?? [...source14.headers.values()][0]);
    for (let [name, value] of neededHeaders(plan, random))
      headers.set(name, value);
    let { typeHeader, sign } = source14;
    if (typeHeader && told !== void 0 && headers.set(typeHeader.name, partInHeader(typeHeader, told, event)), sign) {
      let made = { id: id ?? idOf(source14, plan, random.at("id")), timestamp: now, secret: given(secret) };
      for (let [name, value] of Object.entries(await sign(body, made)))
        headers.set(name, value);
    }
    return { headers: Object.fromEntries(headers), body, event };
  }
  function given(secret) {
    if (secret === void 0 || secret.length === 0)
      throw new TypeError("A delivery of this contract is signed: pass a { secret }, such as one that mockSecret() makes.");
    return secret;
  }
  function typeOf({ sources: sources2 }, event) {
    return sources2.find(({ type, typeAt }) => typeAt && memberAt(event, typeAt) === type)?.type;
  }
  function partInHeader({ body, separator }, type, event) {
    let told = body ? memberAt(event, body) : void 0, end = `${separator}${String(told)}`;
    return typeof told == "string" && type.endsWith(end) ? type.slice(0, -end.length) : type;
  }
  function neededHeaders(plan, random) {
    if (!plan)
      return [];
    let values = new Sampler("minimal").make(plan, random.at("headers"));
    return Object.entries(values).flatMap(([name, value]) => value === null || typeof value == "object" ? [] : [[name.toLowerCase(), String(value)]]);
  }
  function idOf({ scheme: scheme2 }, plan, random) {
    let declared = plan?.properties.find(({ name }) => name.toLowerCase() === scheme2?.families[0]?.id), made = declared && new Sampler("typical").makeSome(declared.value, random);
    return typeof made == "string" ? made : makeId({ style: "nanoid" }, random);
  }
  var MAX_REFERENCES = 20;
  function objectOf(plan, depth = 0) {
    if (!(!plan || depth > MAX_REFERENCES))
      return plan.kind === "ref" ? objectOf(plan.to(), depth + 1) : plan.kind === "choice" ? objectOf(plan.of[plan.shortest ?? 0], depth + 1) : plan.kind === "object" ? plan : void 0;
  }

  // emitted:runtime/mocks/deliveries/secret.js
  var LENGTH = 32, LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  function createMockSecret({ secret: { prefix = "", encoding } }) {
    return (seed = 0) => {
      let random = Random.of(seed).at("\0secret"), bytes = Array.from({ length: LENGTH }, () => random.below(256));
      return encoding === hex ? prefix + bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("") : encoding === base64 ? prefix + btoa(String.fromCharCode(...bytes)) : prefix + bytes.map((byte) => LETTERS[byte % LETTERS.length]).join("");
    };
  }

  // emitted:mocks/plans/DeliveryHeaders.js
  var planDeliveryHeaders = {
    kind: "object",
    properties: [
      { name: "svix-id", required: !0, value: { kind: "string", id: { style: "nanoid", prefix: "msg_" } } },
      { name: "svix-timestamp", required: !0, value: { kind: "string" } },
      { name: "svix-signature", required: !0, value: { kind: "string" } }
    ]
  };

  // emitted:mocks/deliveries.js
  var deliveries = {
    sources,
    headers: /* @__PURE__ */ new Map([
      ["v1.contact.created", planDeliveryHeaders],
      ["v1.contact.updated", planDeliveryHeaders],
      ["v1.contact.deleted", planDeliveryHeaders],
      ["v1.company.created", planDeliveryHeaders],
      ["v1.company.updated", planDeliveryHeaders],
      ["v1.company.deleted", planDeliveryHeaders],
      ["v1.engagement.created", planDeliveryHeaders],
      ["v1.engagement.updated", planDeliveryHeaders],
      ["v1.engagement.deleted", planDeliveryHeaders],
      ["v1.engagement.transcript_timeline.completed", planDeliveryHeaders],
      ["v1.tag.created", planDeliveryHeaders],
      ["v1.tag.updated", planDeliveryHeaders],
      ["v1.tag.deleted", planDeliveryHeaders]
    ]),
    contentTypes: /* @__PURE__ */ new Map(),
    sign: signDelivery,
    scheme
  }, mockSecret = /* @__PURE__ */ createMockSecret(scheme);
  function mockDelivery(type, options) {
    return deliverMock(deliveries, type, options);
  }
  return __toCommonJS(playground_entry_exports);
})();
