import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { readOwnContract } from '../../support/contract.js';
import { type CommandLine, commandOf, start } from './command.js';

type Json = Record<string, unknown>;
type Place = { readonly line: number; readonly column: number };
interface Report {
  readonly exitCode: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly remarks?: readonly string[];
  readonly cases: readonly {
    readonly id: string;
    readonly status: string;
    readonly unlisted?: number;
    readonly findings: readonly {
      readonly code: string;
      readonly severity: string;
      readonly message: string;
      readonly pointer?: string;
      readonly place: Place;
      readonly help?: string;
      readonly docs?: string;
    }[];
  }[];
}

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
let cli: CommandLine;
let mock: (type: string, options?: object) => Json & { data: { object: Json } };
let mockDelivery: (type: string, options: object) => Promise<{ headers: Record<string, string>; body: string }>;
let isReport: ReturnType<Ajv['compile']>;

beforeAll(async () => {
  cli = await commandOf(await readOwnContract());
  ({ mock, mockDelivery } = (await cli.load('mocks/index.js')) as never);
  const { default: schema } = await import(/* @vite-ignore */ join(cli.program, '../report.schema.json'), {
    with: { type: 'json' },
  });
  isReport = new Ajv().compile(schema as object);
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(cli.cwd, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return name;
}

async function validated(
  args: readonly string[],
  how: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Report> {
  const { stdout, stderr, exitCode } = await cli.run(['validate', '--format', 'json', ...args], how);
  if (stdout === '') throw new Error(stderr);
  const report = JSON.parse(stdout) as Report;
  isReport(report);
  expect(isReport.errors).toBeNull();
  expect(report.exitCode).toBe(exitCode);
  return report;
}

const contact = (change: (event: Json & { data: { object: Json } }) => void = () => {}): Json => {
  const event = mock('v1.contact.created', { variant: 'full', seed: 1 });
  change(event);
  return event;
};

/** Where a text stands in another. */
function placeOf(text: string, part: string): Place {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

describe('what fits', () => {
  test('is green: a body, a list, lines, a folder, standard input', async () => {
    const one = JSON.stringify(contact(), null, 2);
    write('fine/one.json', one);
    write('fine/deep/list.json', JSON.stringify([contact(), contact()]));
    write('fine/lines.jsonl', `${JSON.stringify(contact())}\r\n\n${JSON.stringify(contact())}`);
    write('fine/.hidden/no.json', '{');
    write('fine/notes.txt', 'no JSON');
    const report = await validated(['fine', '-'], { input: `\ufeff${one}` });
    expect(report.exitCode).toBe(0);
    expect(report.counts).toMatchObject({ files: 4, events: 6, valid: 6 });
    const lines = await validated(['-'], { input: `${JSON.stringify(contact())}\n${JSON.stringify(contact())}\n` });
    expect(lines.counts).toMatchObject({ events: 2, valid: 2 });
  });

  test('undeclared properties pass, unless --strict asks; then the name is pointed at, and what was meant', async () => {
    const text = JSON.stringify(
      contact(({ data }) => Object.assign(data.object, { frist_name: 'Ada' })),
      null,
      2,
    );
    write('undeclared.json', text);
    expect((await validated(['undeclared.json'])).exitCode).toBe(0);
    const { exitCode, cases } = await validated(['--strict', 'undeclared.json']);
    expect(exitCode).toBe(1);
    expect(cases[0]?.findings[0]).toMatchObject({
      code: 'undeclared-property',
      pointer: '/data/object/frist_name',
      place: placeOf(text, '"frist_name"'),
      help: 'Did you mean `first_name`?',
    });
  });

  test('the structural profile asks for no formats', async () => {
    write('loose.json', JSON.stringify(contact((event) => Object.assign(event, { created_at: 'yesterday' }))));
    expect((await validated(['loose.json'])).exitCode).toBe(1);
    expect((await validated(['loose.json', '--profile', 'structural'])).exitCode).toBe(0);
  });
});

describe('what is wrong is found where it stands', () => {
  test('in a body', async () => {
    const text = JSON.stringify(
      contact(({ data }) => Object.assign(data.object, { id: 7, first_name: ['x'] })),
      null,
      '\t',
    );
    write('wrong.json', text);
    const { cases } = await validated(['wrong.json']);
    expect(cases[0]?.findings).toMatchObject([
      {
        code: 'type',
        pointer: '/data/object/id',
        place: placeOf(text, '7,'),
        expected: 'must be a string',
        found: '7',
      },
      { code: 'type', pointer: '/data/object/first_name', place: placeOf(text, '[\n') },
    ]);
    const { stdout } = await cli.run(['validate', 'wrong.json']);
    const { line, column } = placeOf(text, '7,');
    expect(stdout).toContain(`${line}:${column}  v1.contact.created`);
    expect(stdout).toContain('/data/object/id must be a string, but is a number');
    expect(stdout).toContain('docs: https://');
  });

  test('in the second of a list', async () => {
    const text = `[${JSON.stringify(contact())},\n ${JSON.stringify(contact(({ data }) => Object.assign(data.object, { id: 7 })))}]`;
    write('list.json', text);
    expect((await validated(['list.json'])).cases[0]?.findings[0]?.place).toMatchObject(placeOf(text, '7,"'));
  });

  test('in a body that stands in a string, with escapes before it', async () => {
    const body = JSON.stringify(
      { '\u00e9"\\\n': '\t🐘', ...contact(({ data }) => Object.assign(data.object, { id: 7 })) },
      null,
      2,
    );
    const text = JSON.stringify({ headers: {}, body }, null, 2);
    write('delivery.json', text);
    const place = (await validated(['delivery.json'])).cases[0]?.findings[0]?.place as Place;
    expect(text.split('\n')[place.line - 1]?.slice(place.column - 1)).toMatch(/^7,/);
  });

  test.each([
    ['truncated', '{"type": "v1.con', 'truncated-json', 17],
    ['a comma too many', '{"type": "v1.contact.created",}', 'malformed-json', 31],
    ['no event', '{"name": "partner"}', 'missing-event-type', 1],
    ['a number', '42', 'missing-event-type', 1],
  ])('%s', async (_, text, code, column) => {
    const { cases, exitCode } = await validated(['-'], { input: text });
    expect(exitCode).toBe(1);
    expect(cases[0]?.findings[0]).toMatchObject({ code, place: { file: '<stdin>', line: 1, column } });
  });

  test('a byte that is not UTF-8, in its line', async () => {
    const [good, bad] = [JSON.stringify(contact()), Buffer.from('{"a": "\xe9"}', 'latin1')];
    write('latin.jsonl', Buffer.concat([Buffer.from(`${good}\n`), bad, Buffer.from(`\n${good}\n`)]));
    const { cases, counts } = await validated(['latin.jsonl']);
    expect(counts).toMatchObject({ events: 3, valid: 2, invalid: 1 });
    expect(cases[0]?.findings).toMatchObject([{ code: 'invalid-utf8', place: { line: 2, column: 8 } }]);
  });

  test('lines that were cut off', async () => {
    write('cut.jsonl', `${JSON.stringify(contact())}\n${JSON.stringify(contact()).slice(0, 50)}`);
    const { cases, counts } = await validated(['cut.jsonl']);
    expect(counts).toMatchObject({ valid: 1, invalid: 1 });
    expect(cases[0]?.findings[0]).toMatchObject({ code: 'truncated-json', place: { line: 2, column: 51 } });
  });
});

describe('what cannot be read is exit code 2', () => {
  test('with what is wrong, and the other files all the same', async () => {
    write('some/fine.json', JSON.stringify(contact()));
    write('some/utf16.json', Buffer.from('\ufeff{}', 'utf16le'));
    write('some/picture.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
    mkdirSync(join(cli.cwd, 'empty'), { recursive: true });
    const { exitCode, cases, counts } = await validated(['some', 'empty', 'some/fin.json']);
    expect(exitCode).toBe(2);
    expect(counts.valid).toBe(1);
    const told = Object.fromEntries(cases.map(({ id, findings }) => [id, findings[0]?.message]));
    expect(told).toEqual({
      'some/fine.json': undefined,
      'some/utf16.json': 'is UTF-16, and JSON is UTF-8',
      'some/picture.json': 'is no text: it has zero bytes, as pictures and UTF-16 have',
      'empty/': 'has no .json, .jsonl or .ndjson file in it',
      'some/fin.json': 'is not there',
    });
  });

  test('an empty file is a finding: it was meant to have an event in it', async () => {
    write('nothing.json', ' \n');
    const { exitCode, cases } = await validated(['nothing.json']);
    expect([exitCode, cases[0]?.findings[0]?.code]).toEqual([1, 'no-events']);
    write('nothing.jsonl', '\n\n');
    expect((await validated(['nothing.jsonl'])).cases[0]?.findings[0]?.code).toBe('no-events');
  });
});

describe('types that the contract does not know', () => {
  test('are told, and fail only with --fail-on-unknown', async () => {
    const input = JSON.stringify({ type: 'v1.contact.creatd' });
    const report = await validated(['-'], { input });
    expect(report.exitCode).toBe(0);
    expect(report.cases[0]?.findings[0]).toMatchObject({
      code: 'unknown-event-type',
      severity: 'warning',
      help: "Did you mean 'v1.contact.created'?",
    });
    expect((await validated(['--fail-on-unknown', '-'], { input })).exitCode).toBe(1);
  });
});

describe('recorded deliveries', () => {
  const recorded = async (
    change: (delivery: { headers: Record<string, unknown>; body: unknown }) => void = () => {},
  ) => {
    const { headers, body } = await mockDelivery('v1.tag.created', { secret: SECRET, now: new Date(0) });
    const delivery = { headers: { ...headers } as Record<string, unknown>, body: body as unknown };
    change(delivery);
    return JSON.stringify(delivery, null, 2);
  };

  test('are verified, however old; in any of the forms in which people record them', async () => {
    const forms = [
      await recorded(),
      await recorded((one) =>
        Object.assign(one, {
          headers: Object.fromEntries(
            Object.entries(one.headers).map(([name, value]) => [name.toUpperCase(), [value]]),
          ),
        }),
      ),
      await recorded((one) => Object.assign(one, { headers: Object.entries(one.headers) })),
      await recorded((one) =>
        Object.assign(one, { body: Buffer.from(String(one.body)).toString('base64'), isBase64Encoded: true }),
      ),
      await recorded((one) => Object.assign(one, { body: Buffer.from(String(one.body)).toString('base64') })),
    ];
    const report = await validated(['-', '--secret', SECRET], { input: `[${forms.join(',')}]` });
    expect(report.counts).toMatchObject({ events: 5, valid: 5, deliveries: 5, verified: 5 });
  });

  test('that somebody changed are refused, at the header of the signature', async () => {
    const text = await recorded((one) => Object.assign(one, { body: String(one.body).replace('"tag"', '"tag" ') }));
    write('tampered.json', text);
    const { exitCode, cases } = await validated(['tampered.json'], { env: { WEBHOOK_SECRET: SECRET } });
    expect(exitCode).toBe(1);
    expect(cases[0]?.findings).toMatchObject([
      { code: 'signature_mismatch', place: placeOf(text, '"svix-signature"') },
    ]);
  });

  test('whose body was parsed cannot be verified, and this is said', async () => {
    const text = await recorded((one) => Object.assign(one, { body: JSON.parse(String(one.body)) }));
    const { exitCode, cases } = await validated(['-', '--secret', SECRET], { input: text });
    expect(exitCode).toBe(0);
    expect(cases[0]?.findings).toMatchObject([{ code: 'body_not_raw', severity: 'warning' }]);
  });

  test('how many signatures fit is told: of those that do not, and of those that cannot be checked', async () => {
    const tampered = await recorded((one) => Object.assign(one, { body: `${one.body} ` }));
    const parsed = await recorded((one) => Object.assign(one, { body: JSON.parse(String(one.body)) }));
    const input = `[${await recorded()},${tampered},${parsed}]`;
    const { counts, remarks } = await validated(['-', '--secret', SECRET], { input });
    expect(counts).toMatchObject({ deliveries: 3, verified: 1, refused: 1 });
    expect(remarks).toEqual(['Signatures of 3 recorded deliveries: 1 fits, 1 does not fit, 1 could not be checked.']);
  });

  test.each([
    ['text', '! signatures'],
    ['json', '"signature-not-checked"'],
    ['junit', '<testcase name="signatures"'],
    ['github', '::warning title=signatures'],
    ['markdown', '⚠️ `signatures`'],
  ])('without a secret their bodies are judged, and the rest is a warning: %s', async (format, mark) => {
    const { exitCode, stdout } = await cli.run(['validate', '--format', format, '-'], { input: await recorded() });
    expect(exitCode).toBe(0);
    expect(stdout).toContain(mark);
    expect(stdout).toContain('The signature of 1 recorded delivery was not checked, because there is no secret.');
  });

  test('--require-signature: without a secret it is exit code 2, and bodies alone need none', async () => {
    const open = await validated(['--require-signature', '-'], { input: await recorded() });
    expect([open.exitCode, open.counts.files]).toEqual([2, 1]);
    expect(open.cases.at(-1)).toMatchObject({ id: 'signatures', status: 'error' });
    const bodies = await validated(['--require-signature', '-'], { input: JSON.stringify(contact()) });
    expect(bodies.exitCode).toBe(0);
  });

  test('--require-signature: a body that was parsed is a finding', async () => {
    const input = await recorded((one) => Object.assign(one, { body: JSON.parse(String(one.body)) }));
    const { exitCode, counts } = await validated(['--require-signature', '-', '--secret', SECRET], { input });
    expect([exitCode, counts.valid]).toEqual([1, 0]);
  });
});

describe('secrets', () => {
  test('are in no output, wherever they stand in the input', async () => {
    const end = SECRET.slice('whsec_'.length);
    write(`${end.slice(0, 4)}.json`, JSON.stringify({ type: SECRET, [SECRET]: end }));
    write(
      'leaks.json',
      JSON.stringify(contact(({ data }) => Object.assign(data.object, { id: SECRET, time_zone: 5, [SECRET]: end }))),
    );
    for (const format of ['text', 'json', 'junit', 'github', 'markdown']) {
      const args = ['validate', '--strict', '--format', format, '--secret', SECRET, 'leaks.json', SECRET];
      const { stdout, stderr } = await cli.run(args);
      expect(stdout).toContain('[secret]'.slice(1, -1));
      expect(stdout + stderr).not.toContain(end);
      expect((stdout + stderr).replaceAll('\\', '')).not.toContain(end);
    }
    for (const args of [['--secrt', SECRET], [`--secrt=${SECRET}`], ['--secret', `${SECRET}!`], ['--format', SECRET]]) {
      const { stdout, stderr, exitCode } = await cli.run(['validate', ...args, 'leaks.json']);
      expect(exitCode).toBe(2);
      expect(stdout + stderr).not.toContain(end);
    }
  });
});

describe('streams', () => {
  const many = 30_000;

  test('a bad line in the middle of many is found, and memory stays flat', async () => {
    const line = `${JSON.stringify(contact())}\n`;
    const bad = `${JSON.stringify(contact(({ data }) => Object.assign(data.object, { id: 7 })))}\n`;
    const file = createWriteStream(join(cli.cwd, 'many.jsonl'));
    for (let index = 1; index <= many; index++) file.write(index === many / 2 ? bad : line);
    await new Promise((done) => file.end(done));
    // Far less than the file, or its lines, would take.
    const heap = '--max-old-space-size=20';
    const { stdout } = await start([heap, cli.program, 'validate', '--format', 'json', 'many.jsonl'], { cwd: cli.cwd });
    const { counts, cases } = JSON.parse(stdout) as Report;
    expect(counts).toMatchObject({ events: many, valid: many - 1, invalid: 1 });
    expect(cases[0]?.findings).toMatchObject([{ place: { line: many / 2, column: placeOf(bad, '7,"').column } }]);
  });

  test('findings are counted beyond those that are listed', async () => {
    const input = '{}\n'.repeat(500);
    const { counts, cases } = await validated(['-', '--max-findings', '3'], { input });
    expect(counts.invalid).toBe(500);
    expect([cases[0]?.findings.length, cases[0]?.unlisted]).toEqual([3, 497]);
  });

  test('one file is judged once', async () => {
    write('twice/a.json', JSON.stringify(contact()));
    expect((await validated(['twice', 'twice/a.json'])).counts).toMatchObject({ files: 1, events: 1 });
  });
});
