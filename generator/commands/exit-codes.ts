import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';

/**
 * | code | means                | such as                                                                     |
 * | ---- | -------------------- | --------------------------------------------------------------------------- |
 * | 0    | fine                 | also with warnings, up to --max-warnings where that is given                |
 * | 1    | findings             | malformed YAML, a dangling reference, AsyncAPI 1.x, a wrong example, drift   |
 * | 2    | usage or input       | no such entry file, a bad option or configuration, an output folder that is |
 * |      |                      | the project or not ours, a disk that cannot be written                      |
 * | 70   | a defect of the tool | an exception that nothing foresaw (EX_SOFTWARE of sysexits.h): never to be  |
 * |      |                      | taken for a finding by a script                                             |
 *
 * What is wrong inside the document is 1; what keeps the command from doing its work at all is 2,
 * and wins where both happen.
 */
export const EXIT = { ok: 0, findings: 1, usage: 2, internal: 70 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const USAGE: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'usage',
  'config-not-found',
  'config-invalid',
  'output-is-project-root',
  'output-not-ours',
  'output-outside-root',
  'output-unreadable',
  'output-write-failed',
  'init-file-exists',
  'svix-token-missing',
  'svix-library-missing',
  'svix-request-failed',
  'init-failed',
]);

/** Without a place, these are about the entry file that the command line names; with one, about a reference. */
const USAGE_WITHOUT_PLACE: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'file-not-found',
  'file-unreadable',
  'file-too-large',
]);

/** What a run that ends with these findings exits with. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => code === 'internal-error')) return EXIT.internal;
  if (errors.some(isUsage)) return EXIT.usage;
  return errors.length > 0 ? EXIT.findings : EXIT.ok;
}

function isUsage({ code, location }: Diagnostic): boolean {
  return USAGE.has(code) || (!location && USAGE_WITHOUT_PLACE.has(code));
}
