// What the root of the package does, as a partner writes it by hand with the contract's documentation at the
// side: verifies a delivery, parses it, finds its type, and checks it.
import { receiveByHand } from './hand-written-receiver.mjs';

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function check(errors, path, holds, message) {
  if (!holds) errors.push({ path, message });
}

function object(errors, path, value) {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  check(errors, path, isObject, 'must be an object');
  return isObject;
}

const text = (errors, path, value) => check(errors, path, typeof value === 'string', 'must be a string');
const flag = (errors, path, value) => check(errors, path, typeof value === 'boolean', 'must be a boolean');
const whole = (errors, path, value) => check(errors, path, Number.isInteger(value), 'must be an integer');
const isText = (value, pattern) => typeof value === 'string' && pattern.test(value);
const time = (errors, path, value) => check(errors, path, isText(value, DATE_TIME), 'must be a time');
const link = (errors, path, value) =>
  check(errors, path, typeof value === 'string' && URL.canParse(value), 'must be a link');
const textOrNull = (errors, path, value) => value === null || text(errors, path, value);
const is = (expected) => (errors, path, value) => check(errors, path, value === expected, `must be '${expected}'`);
const matching = (pattern) => (errors, path, value) =>
  check(errors, path, isText(value, pattern), `must match ${pattern}`);
const id = (prefix) => matching(new RegExp(`^${prefix}_[A-Za-z0-9]+$`));
const orNull = (of) => (errors, path, value) => value === null || of(errors, path, value);

const list = (of) => (errors, path, value) => {
  check(errors, path, Array.isArray(value), 'must be an array');
  if (!Array.isArray(value)) return;
  for (const [index, item] of value.entries()) of(errors, `${path}/${index}`, item);
};

const record =
  (required, optional = {}) =>
  (errors, path, value) => {
    if (!object(errors, path, value)) return;
    for (const name in required) {
      if (value[name] === undefined) check(errors, path, false, `must have ${name}`);
      else required[name](errors, `${path}/${name}`, value[name]);
    }
    for (const name in optional) {
      if (value[name] !== undefined) optional[name](errors, `${path}/${name}`, value[name]);
    }
  };

/** Earlier values: whatever can be absent in the resource can be null here. */
const previous = (required, optional) => {
  const nullable = Object.entries(optional).map(([name, of]) => [name, orNull(of)]);
  return record({}, { ...required, ...Object.fromEntries(nullable) });
};

const crm = record({ object_type: text, crm_object_id: text, source: text });
const times = { created_at: time, updated_at: time };

const contact = [
  {
    first_name: textOrNull,
    last_name: textOrNull,
    emails: list(record({ email: matching(EMAIL), is_primary: flag })),
    phone_numbers: list(record({ phone_number: text, is_primary: flag })),
  },
  {
    description: text,
    company: record({ object: is('company'), id: id('cmp') }),
    time_zone: text,
    crm_association: crm,
  },
];
const company = [
  { name: textOrNull, domains: list(record({ domain: text })) },
  {
    description: text,
    industry: text,
    website: link,
    number_of_employees: whole,
    logo_url: link,
    crm_association: crm,
  },
];
const engagement = [
  {
    title: text,
    engagement_type: text,
    data_source: text,
    processing_status: text,
    is_internal: flag,
    engagement_at: time,
    start_at: time,
    end_at: time,
    duration_seconds: whole,
    owner_user_id: id('usr'),
  },
  {
    description: text,
    is_private: flag,
    meeting_url: link,
    external_url: text,
    host_user_id: id('usr'),
    crm_association: crm,
  },
];
const tag = [
  { name: text, hex_color: orNull(matching(/^#[A-Fa-f0-9]{6}$/)), description: textOrNull, auto_tagging_enabled: flag },
  {},
];

const envelope = { id: id('evt'), api_version: is('v1'), created_at: time, workspace_id: id('wrks') };

function event(type, data) {
  return record({ ...envelope, type: is(type), data });
}

function resourceOf(name, prefix, [required, optional]) {
  return record({ object: is(name), id: id(prefix), ...required, ...times }, optional);
}

function eventsOf(name, prefix, parts) {
  const resource = resourceOf(name, prefix, parts);
  const state = record({ object: resource });
  return {
    [`v1.${name}.created`]: event(`v1.${name}.created`, state),
    [`v1.${name}.updated`]: event(
      `v1.${name}.updated`,
      record({ object: resource, previous_attributes: previous(...parts) }),
    ),
    [`v1.${name}.deleted`]: event(`v1.${name}.deleted`, state),
  };
}

const EVENTS = {
  ...eventsOf('contact', 'cnt', contact),
  ...eventsOf('company', 'cmp', company),
  ...eventsOf('engagement', 'ngmt', engagement),
  ...eventsOf('tag', 'tag', tag),
  'v1.engagement.transcript_timeline.completed': event(
    'v1.engagement.transcript_timeline.completed',
    record({ object: resourceOf('engagement', 'ngmt', engagement) }),
  ),
};

export function receive(delivery, key) {
  const event = receiveByHand(delivery, key);
  const errors = errorsOf(event);
  if (errors === undefined) return { kind: 'unknown', event };
  return errors.length > 0 ? { kind: 'invalid', event, errors } : { kind: 'event', event };
}

/** @returns what is wrong with an event; `undefined` where nobody knows its type */
export function errorsOf(value) {
  if (!Object.hasOwn(EVENTS, value.type)) return undefined;
  const errors = [];
  EVENTS[value.type](errors, '', value);
  return errors;
}
