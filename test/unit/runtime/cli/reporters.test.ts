import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { REPORT_SCHEMA } from '../../../../generator/emitters/cli/report-schema.js';
import { github } from '../../../../generator/runtime/cli/report/github.js';
import { json } from '../../../../generator/runtime/cli/report/json.js';
import { junit } from '../../../../generator/runtime/cli/report/junit.js';
import { markdown } from '../../../../generator/runtime/cli/report/markdown.js';
import type { Case, Report } from '../../../../generator/runtime/cli/report/model.js';
import { exitCodeOf } from '../../../../generator/runtime/cli/report/outcome.js';
import { text } from '../../../../generator/runtime/cli/report/text.js';
import { anyReport, OPTIONS } from './reports.js';

const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

function reportOf(cases: readonly Partial<Case>[], rest: Partial<Report> = {}): Report {
  const whole = cases.map((one) => ({ id: 'a.json', group: 'files', status: 'failed', findings: [], ...one }) as Case);
  return { command: 'validate', summary: 'One.', counts: {}, duration: 12, cases: whole, ...rest };
}

const BROKEN = reportOf([
  {
    findings: [
      {
        code: 'type',
        severity: 'error',
        message: 'must be a string, but is a number',
        place: { file: 'fixtures/a.json', line: 3, column: 14 },
        eventType: 'order.placed',
        pointer: '/data/name',
        help: 'Write it in quotes.',
        docs: 'https://docs.example/order.placed',
      },
    ],
  },
]);

describe('text', () => {
  test('says where, what, and what to do', () => {
    expect(text(BROKEN, OPTIONS)).toBe(
      [
        '✗ a.json',
        '    3:14  order.placed',
        '      /data/name must be a string, but is a number',
        '      help: Write it in quotes.',
        '      docs: https://docs.example/order.placed',
        '',
        '✗ One. (12 ms)',
        '',
      ].join('\n'),
    );
  });

  test('nothing in a report moves the cursor, or begins a line that is not its own', () => {
    fc.assert(
      fc.property(anyReport(), fc.constantFrom(undefined, 40), (report, width) => {
        for (const line of text(report, { ...OPTIONS, width }).split('\n')) {
          expect(line).not.toMatch(CONTROLS);
          expect(line).not.toMatch(/^\s*::/);
        }
      }),
    );
  });

  test('in colour it is the same text', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is taken out.
        const colored = text(report, { ...OPTIONS, color: true }).replaceAll(/\u001b\[\d+m/g, '');
        expect(colored).toBe(text(report, OPTIONS));
      }),
    );
  });
});

describe('json', () => {
  const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(REPORT_SCHEMA);

  test('keeps to its schema, and to the exit code', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const value = JSON.parse(json(report, OPTIONS)) as { exitCode: number };
        validate(value);
        expect(validate.errors).toBeNull();
        expect(value.exitCode).toBe(exitCodeOf(report));
      }),
    );
  });
});

describe('junit', () => {
  const own = fileURLToPath(new URL('../../../fixtures/junit/report.xsd', import.meta.url));
  const schemas = [own, ...(process.env.JUNIT_XSD ? [process.env.JUNIT_XSD] : [])];

  test.each(schemas)('is valid by %s', async (path) => {
    const reports = fc.sample(anyReport(), 60);
    const xml = reports.map((report, index) => ({ fileName: `${index}.xml`, contents: junit(report, OPTIONS) }));
    const { errors } = await validateXML({
      xml,
      schema: [{ fileName: 'junit.xsd', contents: readFileSync(path, 'utf8') }],
    });
    expect(errors).toEqual([]);
  });

  test('the schema refuses what is not there', async () => {
    const xml = [{ fileName: 'bad.xml', contents: junit(BROKEN, OPTIONS).replace(' tests="1"', '') }];
    const { valid } = await validateXML({
      xml,
      schema: [{ fileName: 'junit.xsd', contents: readFileSync(own, 'utf8') }],
    });
    expect(valid).toBe(false);
  });

  test('a failure for each finding, which names the place', () => {
    const xml = junit(BROKEN, OPTIONS);
    expect(xml).toContain('<failure message="/data/name must be a string, but is a number" type="type">');
    expect(xml).toContain('fixtures/a.json:3:14');
    expect(xml).toContain('<testsuite name="files" tests="1" failures="1" errors="0" skipped="0"');
  });
});

describe('github', () => {
  test('one annotation, at the place, from the root of the repository', () => {
    const [line] = github(BROKEN, { ...OPTIONS, filePrefix: 'app/' }).split('\n');
    expect(line).toBe(
      '::error file=app/fixtures/a.json,line=3,col=14,title=order.placed%3A type::/data/name must be a string, but is a number%0A%0AWrite it in quotes.%0A%0Ahttps%3A//docs.example/order.placed'.replace(
        'https%3A',
        'https:',
      ),
    );
  });

  test('every line is a command of ours, but for the summary and the remarks, which are none', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const lines = github(report, OPTIONS).slice(0, -1).split('\n');
        const plain = lines.splice(lines.length - 1 - (report.remarks ?? []).length);
        for (const line of plain) expect(line).not.toMatch(/^\s*::|##\[/);
        for (const line of lines) {
          expect(line).toMatch(/^::(error|warning|notice)( [a-z]+=[^,:]*(,[a-z]+=[^,:]*)*)?::/);
          expect(line).not.toMatch(CONTROLS);
        }
      }),
    );
  });
});

describe('markdown', () => {
  const renderer = new MarkdownIt({ html: true, linkify: true });
  /** What we write ourselves. */
  const TAGS = /^(h2|h3|p|code|pre|table|thead|tbody|tr|th|td|strong|blockquote|ul|li|sub|br|a)$/;

  test('nothing in a report becomes markup, a link or a picture', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const html = renderer.render(markdown(report, OPTIONS));
        const tags = [...html.matchAll(/<\/?([a-zA-Z][\w-]*)/g)].map(([, tag = '']) => tag);
        expect(tags.filter((tag) => !TAGS.test(tag))).toEqual([]);
        expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([]);
      }),
    );
  });

  test('every row of a table has as many cells as its head', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        for (const [table] of renderer.render(markdown(report, OPTIONS)).matchAll(/<table>.*?<\/table>/gs)) {
          const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => row.match(/<t[hd][ >]/g)?.length);
          expect(new Set(rows).size).toBe(1);
        }
        const written = markdown(report, OPTIONS)
          .replaceAll(/^(`{3,})text\n.*?^\1$/gms, '')
          .split('\n')
          .filter((line) => /^\| .* \|$/.test(line));
        for (const line of written) expect([3, 4, 5]).toContain(line.match(/(?<!\\)\|/g)?.length ?? 0);
      }),
    );
  });

  test('no column that nothing stands in; and of a file that has been named, the place alone', () => {
    const finding = { code: 'type', severity: 'error', message: 'is wrong' } as const;
    const place = { file: 'a.json', line: 3, column: 14 };
    const table = markdown(reportOf([{ findings: [{ ...finding, place }] }]), OPTIONS);
    expect(table).toContain('| Where | What is wrong |\n| --- | --- |\n| `3:14` | is wrong |');
    expect(markdown(reportOf([{ findings: [finding] }]), OPTIONS)).toContain('\n- is wrong\n');
  });

  test('the finding, with a link to its page', () => {
    const html = renderer.render(markdown(BROKEN, OPTIONS));
    expect(html).toContain('<code>fixtures/a.json:3:14</code>');
    expect(html).toContain('<a href="https://docs.example/order.placed">docs</a>');
  });
});

test.each([
  ['text', text],
  ['json', json],
  ['junit', junit],
  ['github', github],
  ['markdown', markdown],
])('%s tells the remarks', (_, reporter) => {
  const remark = 'The signature fits in 3 recorded deliveries.';
  expect(reporter(reportOf([{}], { remarks: [remark] }), OPTIONS)).toContain(remark);
});

describe('the exit code', () => {
  test.each([
    [['passed', 'warning', 'unproven', 'skipped'], 0],
    [['passed', 'failed'], 1],
    [['failed', 'error'], 2],
    [[], 0],
  ] as const)('of %j is %i', (statuses, exit) => {
    expect(exitCodeOf(reportOf(statuses.map((status) => ({ status }))))).toBe(exit);
  });

  test('an interrupted run has one of its own', () => {
    expect(exitCodeOf(reportOf([{ status: 'failed' }], { interrupted: true }))).toBe(130);
  });
});
