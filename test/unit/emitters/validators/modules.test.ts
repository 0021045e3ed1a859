import { describe, expect, it } from 'vitest';
import { filesOf, link, type Schemas, validatorOf } from './checks.js';

function contentsOf(schemas: Schemas): ReadonlyMap<string, string> {
  return new Map(filesOf(schemas).map(({ path, content }) => [path, content]));
}

const CONTACT = {
  type: 'object',
  required: ['id', 'emails'],
  properties: {
    id: { type: 'string', pattern: '^cnt_[A-Za-z0-9]+$' },
    name: { type: ['string', 'null'], maxLength: 80 },
    emails: { type: 'array', items: { $ref: '#/components/schemas/Email' } },
    created_at: { type: 'string', format: 'date-time' },
    status: { enum: ['open', 'closed'] },
    link: { anyOf: [{ type: 'string', format: 'uri' }, { type: 'null' }] },
    size: { oneOf: [{ type: 'integer' }, { type: 'string', minLength: 1 }] },
  },
};
const EMAIL = { type: 'object', properties: { email: { type: 'string', format: 'email' } } };

describe('the generated modules', () => {
  it('read as a person would write them', () => {
    expect(contentsOf({ Contact: CONTACT, Email: EMAIL }).get('validators/contract/Contact.js')).toMatchInlineSnapshot(`
      "// Generated from the contract. Do not edit.

      import { forget, report, within } from '../../runtime/failures.js';
      import { isDateTime, isUri } from '../../runtime/formats.js';
      import { isObject, lengthOf } from '../../runtime/json-values.js';
      import {
        ENUM,
        FORMAT,
        MAX_LENGTH,
        MIN_LENGTH,
        ONE_OF,
        PATTERN,
        REQUIRED,
        TYPE,
      } from '../../runtime/keywords.js';
      import { checkEmail } from './Email.js';

      const pattern_id$checkContact = /^cnt_[A-Za-z0-9]+$/u;
      const values_status$checkContact = ["open","closed"];

      export function checkContact(data, failures) {
        let errors = failures.count;
        if (isObject(data)) {
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
          if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
              if (data0.length > 80 && lengthOf(data0) > 80) errors = report(failures, "/name", MAX_LENGTH, data0, 80);
            } else {
              if (data0 !== null) errors = report(failures, "/name", TYPE, data0, ["string", "null"]);
            }
          }
          if (data.emails === undefined) {
            errors = report(failures, "", REQUIRED, data, "emails");
          } else {
            let data0 = data.emails;
            if (Array.isArray(data0)) {
              for (let i0=0; i0<data0.length; i0++) {
                let data1 = data0[i0];
                if (checkEmail(data1, failures) !== errors) errors = within(failures, errors, "/emails/" + i0);
              }
            } else {
              errors = report(failures, "/emails", TYPE, data0, "array");
            }
          }
          if (data.created_at !== undefined) {
            let data0 = data.created_at;
            if (typeof data0 === "string") {
              if (!isDateTime(data0)) errors = report(failures, "/created_at", FORMAT, data0, "date-time");
            } else {
              errors = report(failures, "/created_at", TYPE, data0, "string");
            }
          }
          if (data.status !== undefined) {
            let data0 = data.status;
            if (!values_status$checkContact.includes(data0)) errors = report(failures, "/status", ENUM, data0, values_status$checkContact);
          }
          if (data.link !== undefined) {
            let data0 = data.link;
            if (data0 !== null) {
              if (typeof data0 === "string") {
                if (!isUri(data0)) errors = report(failures, "/link", FORMAT, data0, "uri");
              } else {
                errors = report(failures, "/link", TYPE, data0, "string");
              }
            }
          }
          if (data.size !== undefined) {
            let data0 = data.size;
            const before0 = errors;
            let matches0 = 0;
            const start0 = errors;
            if (!Number.isInteger(data0)) errors = report(failures, "/size", TYPE, data0, "integer");
            if (errors === start0) {
              matches0++;
            }
            const start1 = errors;
            if (typeof data0 === "string") {
              if (data0 === "") errors = report(failures, "/size", MIN_LENGTH, data0, 1);
            } else {
              errors = report(failures, "/size", TYPE, data0, "string");
            }
            if (errors === start1) {
              matches0++;
            }
            if (matches0 > 0) {
              errors = forget(failures, before0);
            }
            if (matches0 !== 1) errors = report(failures, "/size", ONE_OF, data0);
          }
        } else {
          errors = report(failures, "", TYPE, data, "object");
        }
        return errors;
      }
      "
    `);
  });

  it('change only in lines that have to do with an added property', () => {
    const before = contentsOf({ Contact: CONTACT, Email: EMAIL });
    const { id, ...others } = CONTACT.properties;
    const added = { id, nick: { type: 'string', minLength: 2, pattern: '^[a-z]+$' }, ...others };
    const after = contentsOf({ Contact: { ...CONTACT, properties: added }, Email: EMAIL });
    for (const [path, content] of before) {
      const now = new Set((after.get(path) ?? '').split('\n'));
      const gone = content.split('\n').filter((line) => !now.has(line));
      // The one list of names that helpers are imported by may grow.
      expect(gone.filter((line) => !line.startsWith('import {'))).toEqual([]);
      const known = new Set(content.split('\n'));
      const unrelated = [...now].filter((line) => !known.has(line) && !/nick|data0|import \{/.test(line));
      expect(unrelated).toEqual([]);
    }
  });

  it('change in no other file when a schema is added', () => {
    const before = contentsOf({ Contact: CONTACT, Email: EMAIL });
    const after = contentsOf({
      Added: { items: { $ref: '#/components/schemas/Email' }, pattern: 'x' },
      Contact: CONTACT,
      Email: EMAIL,
    });
    for (const [path, content] of before) expect(after.get(path)).toBe(content);
    expect(after.size).toBe(before.size + 2);
  });

  it('import only what they use', () => {
    const content = contentsOf({ Contact: CONTACT, Email: EMAIL }).get('validators/contract/Email.js');
    expect(content).toContain("import { isEmail } from '../../runtime/formats.js';");
    expect(content).not.toContain('lengthOf');
  });

  it('refer to each other, and to themselves', () => {
    const validator = validatorOf({
      Root: {
        type: 'object',
        properties: {
          children: { items: { $ref: '#/components/schemas/Root' } },
          other: { $ref: '#/components/schemas/Other' },
        },
      },
      Other: { required: ['root'], properties: { root: { $ref: '#/components/schemas/Root' } } },
    });
    expect(validator.accepts({ children: [{ children: [{}] }], other: { root: { children: [] } } })).toBe(true);
    expect(validator.errors({ children: [{}, { children: [{ other: {} }, 1] }] })).toEqual({
      ok: false,
      errors: [
        { path: '/children/1/children/0/other', keyword: 'required', message: "must have the property 'root'" },
        { path: '/children/1/children/1', keyword: 'type', message: 'must be an object, but is a number' },
      ],
    });
  });

  it('take a pattern that is only valid without the u flag', () => {
    const checks = link(filesOf({ Root: { pattern: '^\\-?\\d$' } }), 'contract');
    const count = (value: unknown) => checks.get('checkRoot')?.(value, { count: 0, list: [], limit: 0 });
    expect([count('-1'), count('x')]).toEqual([0, 1]);
  });

  it('cannot be broken out of by a text of the document', () => {
    const texts = [
      "'); throw 1; ('",
      '"; throw 1; "',
      ['`$', '{(() => { throw 1 })()}`'].join(''),
      '*/ throw 1 /*',
      '\u2028throw 1',
      '</script>',
      '\\',
      '\n}\nthrow 1',
      '\ud83d',
      '{',
      '}',
      'require("x")',
      'new Function',
    ];
    for (const text of texts) {
      const escaped = text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
      const schema = {
        required: [text],
        properties: {
          [text]: { enum: [text, { [text]: text }] },
          [`${text}2`]: { const: { [text]: [text] } },
          [`${text}3`]: { type: 'string', pattern: escaped, format: text },
        },
        patternProperties: { [escaped]: { type: ['string', 'object', 'null'] } },
        dependencies: { [text]: [text] },
        additionalProperties: false,
      };
      const validator = validatorOf({ Root: schema });
      expect(validator.accepts({ [text]: text, [`${text}3`]: text }), text).toBe(true);
      expect(validator.accepts({ [text]: 'x' }), text).toBe(false);
      expect(validator.accepts({}), text).toBe(false);
      // What is written to disk has to come back as it was.
      for (const { content } of filesOf({ Root: schema })) expect(Buffer.from(content).toString()).toBe(content);
    }
  });
});
