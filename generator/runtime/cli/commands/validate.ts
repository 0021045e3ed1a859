import { defineCommand } from '../command.js';
import { findSources, type Sources, type Unreadable } from '../input/sources.js';
import { FORMAT, SECRET } from '../options.js';
import { Progress } from '../progress.js';
import type { Case, Report } from '../report/model.js';
import { grouped, plural } from '../report/words.js';
import { UsageError } from '../usage-error.js';
import type { Totals, Validation } from '../validate/entry.js';
import { GROUP, validateSource } from '../validate/run.js';

const options = {
  strict: { type: 'flag', help: 'also report properties that the contract does not declare' },
  'fail-on-unknown': { type: 'flag', help: 'an event type that the contract does not know is an error' },
  profile: {
    type: 'choice',
    choices: ['contract', 'structural'],
    help: 'check everything (contract, the default), or the structure without formats, patterns and bounds',
  },
  type: { type: 'text', value: '<type>', help: 'the type of the events, where their body does not tell it' },
  ...SECRET,
  'max-findings': {
    type: 'number',
    value: '<n>',
    min: 1,
    whole: true,
    help: 'how many to list for a file; 100 by default',
  },
  ...FORMAT,
} as const;

export const validate = defineCommand({
  name: 'validate',
  summary: 'check recorded payloads and deliveries against the contract',
  operands: '<files…>',
  description: [
    'Takes JSON, lists of events in JSON, JSON Lines, and folders of .json, .jsonl and .ndjson files; - is standard input. JSON Lines are read as a stream, however long.',
    'An event is its body alone, or a recorded delivery {"headers": {…}, "body": "…"}. The signature of a delivery is checked where there is a secret; how old it is does not count.',
  ],
  options,
  examples: [
    { run: 'validate fixtures/', shows: 'everything in a folder' },
    { run: 'validate --strict event.json', shows: 'no property that the contract does not declare' },
    { run: 'validate --format text --format junit=report.xml fixtures/', shows: 'for people, and for the CI service' },
    { run: 'validate - < recorded.jsonl', shows: 'standard input' },
  ],
  async run({ binding, host, options: given, operands, secrets }): Promise<Report> {
    if (operands.length === 0)
      throw new UsageError('Nothing to validate was named.', 'Name files or folders, or - for standard input.');
    const started = host.elapsed();
    const { parts } = binding;
    const sources = await findSources(operands, host);
    const totals: Totals = { events: 0, valid: 0, invalid: 0, unknown: 0, deliveries: 0, verified: 0 };
    const [{ dispatch }, { checks }, strict] = await Promise.all([
      parts.dispatch(),
      given.profile === 'structural' ? parts.structural() : parts.contract(),
      given.strict ? parts.shapes() : undefined,
    ]);
    const checkSignature = secrets.length === 0 ? undefined : await signatureCheck(parts.verify, secrets);
    const cases = await judged(sources, new Progress(host, given.quiet), host.signal, {
      dispatch,
      checks,
      shapes: strict?.shapes,
      type: given.type,
      failsOnUnknown: given['fail-on-unknown'],
      checkSignature,
      docsOf: async (type) => (await parts.catalogue()).events.find((event) => event.type === type)?.docs,
      maxFindings: given['max-findings'] ?? 100,
      totals,
    });
    return {
      command: 'validate',
      summary: summaryOf(totals, cases.length),
      counts: { files: cases.length, ...totals },
      duration: host.elapsed() - started,
      cases,
      remarks: remarksOf(totals, parts.verify !== undefined, secrets.length > 0),
      ...(host.signal.aborted && { interrupted: true }),
    };
  },
});

async function signatureCheck(
  load: (() => Promise<{ readonly verifier: import('../../signature/verify.js').Verifier }>) | undefined,
  secrets: readonly string[],
) {
  if (!load) return undefined;
  const [{ verifier }, { createSignatureCheck }] = await Promise.all([load(), import('../validate/signatures.js')]);
  return createSignatureCheck(verifier, secrets);
}

async function judged(
  { readable, unreadable }: Sources,
  progress: Progress,
  signal: AbortSignal,
  validation: Validation,
): Promise<Case[]> {
  const cases = unreadable.map(unreadableCase);
  const sizes = readable.map(({ size }) => size);
  const total = sizes.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
  let before = 0;
  for (const source of readable) {
    if (signal.aborted) break;
    const words = () => `${grouped(validation.totals.events)} events`;
    const onRead = (bytes: number) => progress.show(before + bytes, total, words);
    cases.push(await validateSource(source, validation, { signal, onRead }));
    before += source.size ?? 0;
  }
  await progress.clear();
  return cases;
}

function unreadableCase({ name, problem, help }: Unreadable): Case {
  const finding = { code: 'unreadable', severity: 'error', message: problem, place: { file: name } } as const;
  return { id: name, group: GROUP, status: 'error', findings: [{ ...finding, ...(help !== undefined && { help }) }] };
}

function summaryOf({ events, valid, invalid, unknown }: Totals, files: number): string {
  const parts = [
    `${grouped(valid)} valid`,
    ...(invalid > 0 ? [`${grouped(invalid)} invalid`] : []),
    ...(unknown > 0 ? [`${grouped(unknown)} of unknown type`] : []),
  ];
  return `${plural(files, 'file')} with ${plural(events, 'event')}: ${parts.join(', ')}.`;
}

function remarksOf({ deliveries, verified }: Totals, isSigned: boolean, hasSecret: boolean): string[] {
  if (!isSigned) return hasSecret ? ['The secret was not used: deliveries of this contract are not signed.'] : [];
  if (deliveries === 0) return [];
  const all = plural(deliveries, 'recorded delivery', 'recorded deliveries');
  if (hasSecret) return [`The signature of ${grouped(verified)} of ${all} fits.`];
  return [`The signatures of ${all} were not checked: pass --secret, or set WEBHOOK_SECRET.`];
}
