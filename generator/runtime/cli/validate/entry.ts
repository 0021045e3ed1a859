import { locate } from '../../json-text/scanner.js';
import { findSyntaxProblem } from '../../json-text/syntax-error.js';
import { isObject } from '../../json-values.js';
import { WebhookVerificationError } from '../../receiving/errors.js';
import { readHeaders } from '../../signature/headers.js';
import { claimedType } from '../../validate-event.js';
import { type RecordedDelivery, recordedOf } from '../input/recorded.js';
import type { Finding, Place } from '../report/model.js';
import type { Findings } from './findings.js';
import { createJudge, type JudgeParts, type Verdict } from './judge.js';
import { type PieceText, stepsOf } from './places.js';
import type { Problem } from './problem.js';
import type { SignatureCheck } from './signatures.js';

/** How events are judged. */
export interface Validation extends JudgeParts {
  /** The type of all events, where the contract leaves it to the receiver to know. */
  readonly type: string | undefined;
  readonly failsOnUnknown: boolean;
  /** Absent where there is no secret, or nothing is signed. */
  readonly checkSignature: SignatureCheck | undefined;
  /** Whether a delivery whose signature cannot be checked is an error. */
  readonly requiresSignature: boolean;
  readonly docsOf: (type: string) => Promise<string | undefined>;
  /** How many findings are listed for one file. */
  readonly maxFindings: number;
  readonly totals: Totals;
}

/** Numbers over all files. */
export interface Totals {
  events: number;
  valid: number;
  invalid: number;
  unknown: number;
  /** Those that were recorded with their headers. */
  deliveries: number;
  /** Those whose signature fits. */
  verified: number;
  /** Those whose signature does not. The rest was not checked. */
  refused: number;
}

/** Judges the events of one file, one at a time. */
export class EntryValidation {
  readonly #validation: Validation;
  readonly #findings: Findings;
  readonly #judge: (value: unknown, given?: string) => Verdict;

  constructor(validation: Validation, findings: Findings) {
    this.#validation = validation;
    this.#findings = findings;
    this.#judge = createJudge(validation);
  }

  /** @param index - of an item, where the text is a list */
  check(value: unknown, text: PieceText, index?: number): Promise<void> | undefined {
    // Most are bodies, and this is all that happens to them.
    if (!isObject(value) || value.headers === undefined) return this.#body(value, text, index);
    const recorded = recordedOf(value, (whole) => this.#tellsType(whole));
    return recorded.kind === 'body'
      ? this.#body(value, text, index)
      : this.#delivery(recorded, text, text.entry(index));
  }

  #tellsType(value: unknown): boolean {
    const { dispatch, checks } = this.#validation;
    return dispatch.body !== undefined && claimedType(value, { dispatch: { body: dispatch.body }, types: checks }).ok;
  }

  #body(value: unknown, text: PieceText, index: number | undefined): undefined {
    const verdict = this.#judge(value, this.#validation.type);
    this.#count(verdict);
    if (verdict.kind !== 'valid') this.#tell(verdict, (problem) => text.ofProblem(problem, text.entry(index)));
  }

  async #delivery(delivery: RecordedDelivery, text: PieceText, entry: number): Promise<void> {
    this.#validation.totals.deliveries += 1;
    const isRefused = await this.#signature(delivery, text, entry);
    const body = this.#parsed(delivery, text, entry);
    const told = body && this.#toldType(delivery, text, entry);
    if (!body || !told) return this.#count({ kind: 'invalid', problems: [] });
    const verdict = this.#judge(body.value, told.type);
    this.#count(isRefused ? { kind: 'invalid', problems: [] } : verdict);
    if (verdict.kind !== 'valid') this.#tell(verdict, (problem) => body.place(problem));
  }

  /** Whether the delivery is invalid, whatever is in its body. */
  async #signature(delivery: RecordedDelivery, text: PieceText, entry: number): Promise<boolean> {
    const { checkSignature, requiresSignature, totals } = this.#validation;
    if (!checkSignature) return false;
    if (delivery.raw === undefined) {
      this.#findings.add(requiresSignature ? 'error' : 'warning', () => ({
        code: 'body_not_raw',
        message: 'the signature cannot be checked: the body was parsed, and writing it again gives other bytes',
        place: text.ofProblem({ code: '', message: '', path: '' }, entry, delivery.place),
        help: 'Record the body as a string, just as it arrived, or as base64.',
      }));
      return requiresSignature;
    }
    const error = await checkSignature(delivery);
    totals[error ? 'refused' : 'verified'] += 1;
    if (error) this.#refused(error, delivery, text, entry);
    return error !== undefined;
  }

  #refused(error: WebhookVerificationError, { headers }: RecordedDelivery, text: PieceText, entry: number): void {
    const { code, message, header } = error;
    this.#findings.add('error', () => ({ code, message, place: text.ofHeader(headers, header, entry) }));
  }

  /** The value of the body, and how to find places in it. */
  #parsed(delivery: RecordedDelivery, text: PieceText, entry: number) {
    const { raw } = delivery;
    if (raw === undefined) {
      const place = (problem: Problem): Place => text.ofProblem(problem, entry, delivery.place);
      return { value: delivery.parsed, place };
    }
    const body = typeof raw === 'string' ? raw : new TextDecoder().decode(raw);
    const place = (offset: number): Place => text.inBody(offset, entry, delivery);
    try {
      const value: unknown = JSON.parse(body);
      return {
        value,
        place: (problem: Problem): Place => {
          const { value: at, name } = locate(body, 0, stepsOf(problem.path));
          return place(problem.isAboutName ? name : at);
        },
      };
    } catch {
      const { offset, message, isEnd } = findSyntaxProblem(body) ?? { offset: 0, message: 'is no JSON', isEnd: false };
      const code = isEnd ? 'truncated-json' : 'malformed-json';
      this.#findings.add('error', () => ({ code, message: `the JSON of the body ${message}`, place: place(offset) }));
      return undefined;
    }
  }

  /** What the headers tell of the type. */
  #toldType({ headers }: RecordedDelivery, text: PieceText, entry: number): { readonly type?: string } | undefined {
    const { dispatch, type } = this.#validation;
    const name = dispatch.header?.toLowerCase();
    if (name === undefined) return type === undefined ? {} : { type };
    try {
      const told = readHeaders(headers, new Map([[name, false]]))(name) ?? type;
      return told === undefined ? {} : { type: told };
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      this.#refused(error, { headers } as RecordedDelivery, text, entry);
      return undefined;
    }
  }

  #count({ kind }: Verdict): void {
    const { totals } = this.#validation;
    totals.events += 1;
    totals[kind] += 1;
  }

  #tell(verdict: Exclude<Verdict, { kind: 'valid' }>, place: (problem: Problem) => Place): void {
    const isUnknown = verdict.kind === 'unknown';
    const severity: Finding['severity'] = isUnknown && !this.#validation.failsOnUnknown ? 'warning' : 'error';
    const type = verdict.type === undefined || isUnknown ? {} : { eventType: verdict.type };
    for (const problem of isUnknown ? [verdict.problem] : verdict.problems) {
      const { path, isAboutName: _, ...told } = problem;
      this.#findings.add(severity, () => ({ ...told, ...type, pointer: path, place: place(problem) }));
    }
  }
}
