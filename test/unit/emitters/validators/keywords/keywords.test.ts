import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { Oracle } from '../../../../../generator/contract/check/oracle.js';
import { nodeOf } from '../../../../../generator/contract/views.js';
import { checkName, compileChecks, type Profile } from '../../../../../generator/emitters/validators/check-modules.js';
import { passes } from '../../../../../generator/runtime/guard.js';
import { validateValueWith } from '../../../../../generator/runtime/validation.js';
import { contractOf, documentOf } from '../../../../support/specification.js';
import { link, modulesOf } from '../checks.js';
import { annotations } from './annotations.js';
import { arrays } from './arrays.js';
import { logic } from './logic.js';
import { numbers } from './numbers.js';
import { objects } from './objects.js';
import { references } from './references.js';
import { instancesOf, type Row, type Table } from './row.js';
import { strings } from './strings.js';
import { values } from './values.js';

const TABLE: Table = {
  ...values,
  ...numbers,
  ...strings,
  ...arrays,
  ...objects,
  ...logic,
  ...references,
  ...annotations,
};

/** Source: JSON Schema Validation, draft-07, section 7.3. */
const FORMATS = [
  ...['date-time', 'date', 'time', 'email', 'idn-email', 'hostname', 'idn-hostname', 'ipv4', 'ipv6', 'uri'],
  ...['uri-reference', 'iri', 'iri-reference', 'uri-template', 'json-pointer', 'relative-json-pointer', 'regex'],
];

/** Who gives a verdict: a validator, or the judge of the examples in a contract. */
type Judge = Profile | 'oracle';

/** The oracle is ajv, which leaves out what schemas say of a property `__proto__`. */
function judgesOf({ schema }: Row): readonly Judge[] {
  const isBeyondAjv = /"(?:properties|dependencies)": \{.*"__proto__": /.test(schema);
  return isBeyondAjv ? ['contract', 'structural'] : ['contract', 'structural', 'oracle'];
}

type Accepts = (value: unknown, judge: Judge) => boolean;

/** The validators of schemas, each in a file of its own that is the payload of a message. */
async function validatorsOf(rows: readonly Row[]): Promise<Accepts[]> {
  const fileOf = (index: number): string => `case-${index}.json`;
  const messages = rows.map((_, index) => [`Case${index}`, { payload: { $ref: `./${fileOf(index)}` } }] as const);
  const { schemas, messages: read } = await contractOf({
    'asyncapi.yaml': documentOf(Object.fromEntries(messages)),
    ...Object.fromEntries(rows.map(({ schema }, index) => [fileOf(index), Buffer.from(schema)])),
  });
  const payloads = read.map(({ payload = '' }) => payload);
  const files = modulesOf(compileChecks(schemas, payloads, payloads));
  const oracle = new Oracle(schemas);
  const linked = { contract: link(files, 'contract'), structural: link(files, 'structural') };
  return payloads.map((id) => (value, judge) => {
    if (judge === 'oracle') return oracle.violations(nodeOf(schemas, id), value).length === 0;
    const check = linked[judge].get(checkName(schemas, id, judge)) ?? linked[judge].get(checkName(schemas, id));
    if (!check) throw new Error(`${id} has no check`);
    const verdict = passes(check, value);
    const told = validateValueWith(check, value);
    if (told.ok !== verdict || (!told.ok && told.errors.length === 0))
      throw new Error(`${id}: a verdict without a word`);
    return verdict;
  });
}

/** The instances that a validator gets wrong. */
function mistakes(row: Row, accepts: Accepts): string[] {
  const { schema, valid, invalid, loose } = row;
  const judges = judgesOf(row);
  const dropped = loose === 'all' ? instancesOf(invalid) : instancesOf(loose);
  const isDropped = (value: unknown): boolean => dropped.some((one) => JSON.stringify(one) === JSON.stringify(value));
  const find = (value: unknown, judge: Judge, expected: boolean): string[] => {
    if (accepts(value, judge) === expected) return [];
    return [`${judge}: ${schema} must ${expected ? 'accept' : 'refuse'} ${JSON.stringify(value)}`];
  };
  return [
    ...instancesOf(valid).flatMap((value) => judges.flatMap((judge) => find(value, judge, true))),
    ...instancesOf(invalid).flatMap((value) =>
      judges.flatMap((judge) => find(value, judge, judge === 'structural' && isDropped(value))),
    ),
  ];
}

describe('the keywords of draft-07', () => {
  it.each(Object.entries(TABLE))('%s', async (_, rows) => {
    const validators = await validatorsOf(rows);
    expect(validators).toHaveLength(rows.length);
    expect(rows.flatMap((row, index) => mistakes(row, validators[index] as Accepts))).toEqual([]);
  });

  it('are all in the table', () => {
    const require = createRequire(import.meta.url);
    const metaSchema = require('ajv/dist/refs/json-schema-draft-07.json') as { properties: object };
    // The list of ajv has none of `writeOnly`, which the specification has.
    const known = new Set([...Object.keys(metaSchema.properties), 'writeOnly']);
    expect(Object.keys(TABLE).sort()).toEqual([...known].sort());
  });

  it.each(FORMATS)('have %s among the formats', (format) => {
    expect(TABLE.format?.some(({ schema }) => schema === JSON.stringify({ format }).replace(':', ': '))).toBe(true);
  });

  it.each(Object.entries(TABLE))('have rows about %s that decide something, and that are JSON', (keyword, rows) => {
    for (const { schema, valid, invalid, loose } of rows) {
      expect(schema === '{}' || schema.includes(`"${keyword}"`), schema).toBe(true);
      const known = new Set(instancesOf(valid).map((value) => JSON.stringify(value)));
      const isBothWays = instancesOf(invalid).filter((value) => known.has(JSON.stringify(value)));
      expect(isBothWays, schema).toEqual([]);
      expect(instancesOf(valid).length + instancesOf(invalid).length, schema).toBeGreaterThan(0);
      if (loose !== undefined && loose !== 'all')
        for (const value of instancesOf(loose)) expect(instancesOf(invalid), schema).toContainEqual(value);
    }
  });
});
