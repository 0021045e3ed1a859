import fc from 'fast-check';
import type { Case, Finding, Report } from '../../../../generator/runtime/cli/report/model.js';
import type { ReporterOptions } from '../../../../generator/runtime/cli/report/reporter.js';

export const OPTIONS: ReporterOptions = {
  tool: { name: 'shop-webhooks', version: '1.2.3' },
  contract: 'Shop',
  color: false,
  filePrefix: '',
};

/** What strangers put into names, payloads and answers. */
const HOSTILE = [
  '::error::owned',
  '\n::error::owned',
  '\r::set-output name=a::b',
  '##[error]owned',
  '\u001b[31mred\u001b]0;title\u0007',
  '| a | b |',
  '`` ` ```\n# heading',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![a](http://evil.example/x.png) [b](javascript:alert(1))',
  'http://evil.example www.evil.example @everyone',
  ']]>&lt;&#60;',
  '\u0000\u0008\ufffe\uffff\ud800',
  '\u202etxt.exe',
  '%0A::error::x',
  '- [x] *a* _b_ ~c~ 1. $x$',
];

function text(): fc.Arbitrary<string> {
  const part = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 }));
  return fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
}

function optional<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined });
}

/** Without members that are `undefined`, as reports are. */
function dropped<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}

function finding(): fc.Arbitrary<Finding> {
  const position = fc.integer({ min: 1, max: 9999 });
  return fc
    .record({
      code: text(),
      severity: fc.constantFrom('error' as const, 'warning' as const),
      message: text(),
      place: optional(fc.record({ file: text(), line: optional(position), column: optional(position) }).map(dropped)),
      eventType: optional(text()),
      pointer: optional(text()),
      expected: optional(text()),
      found: optional(text()),
      help: optional(text()),
      docs: optional(text()),
    })
    .map((made) => dropped(made) as Finding);
}

function oneCase(): fc.Arbitrary<Case> {
  return fc
    .record({
      id: text(),
      group: fc.constantFrom('one', '<two>', 'th|ree'),
      title: optional(text()),
      level: optional(fc.constantFrom('must' as const, 'should' as const)),
      status: fc.constantFrom('passed', 'failed', 'warning', 'unproven', 'skipped', 'error'),
      duration: optional(fc.double({ min: 0, max: 1e6, noNaN: true })),
      findings: fc.array(finding(), { maxLength: 3 }),
      details: optional(
        fc.array(
          fc.record({ label: text(), text: text(), isCode: optional(fc.constant(true as const)) }).map(dropped),
          { maxLength: 2 },
        ),
      ),
      unlisted: optional(fc.nat()),
    })
    .map((made) => dropped(made) as unknown as Case);
}

/** Any report, with hostile text in every place. */
export function anyReport(): fc.Arbitrary<Report> {
  return fc
    .record({
      command: fc.constantFrom('validate', 'test-endpoint'),
      subject: optional(text()),
      summary: text(),
      counts: fc.dictionary(fc.constantFrom('events', 'files'), fc.nat()),
      duration: fc.double({ min: 0, max: 1e7, noNaN: true }),
      cases: fc.array(oneCase(), { maxLength: 4 }),
      remarks: optional(fc.array(text(), { maxLength: 2 })),
      showsPassed: optional(fc.boolean()),
      showsDetails: optional(fc.boolean()),
      interrupted: optional(fc.constant(true as const)),
    })
    .map((made) => dropped(made) as Report);
}
