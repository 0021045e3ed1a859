/** What a command found, in the form that every reporter prints. Holds no secret. */
export interface Report {
  /** The command that made it: `validate`. */
  readonly command: string;
  /** What was looked at, if it is one thing: an address. */
  readonly subject?: string;
  /** The whole in one sentence: `3 files with 14 events: 13 valid, 1 invalid.` */
  readonly summary: string;
  /** Numbers of the command's own, by words in camel case. */
  readonly counts: Readonly<Record<string, number>>;
  /** Milliseconds. */
  readonly duration: number;
  readonly cases: readonly Case[];
  /** What else is worth knowing, each a sentence. */
  readonly remarks?: readonly string[];
  /** Whether cases that passed are listed in the formats for people. */
  readonly showsPassed?: boolean;
  /** Whether the details of cases that passed are shown as well. */
  readonly showsDetails?: boolean;
  /** Whether it was stopped before its end, so that there would be more. */
  readonly interrupted?: true;
}

/**
 * `passed`; `failed`: breaks what must hold; `warning`: not as it should be, which does not fail the run;
 * `unproven`: nothing speaks against it, and nothing proves it; `skipped`; `error`: could not be judged.
 */
export type Status = 'passed' | 'failed' | 'warning' | 'unproven' | 'skipped' | 'error';

/** One thing that was judged: a file, a delivery, a demand on an endpoint. */
export interface Case {
  /** Stable: the path of a file, or an id such as `signature-tampered-body`. One of its group. */
  readonly id: string;
  /** What it belongs to: a suite, in the words of JUnit. */
  readonly group: string;
  /** What is demanded, as a sentence without a full stop. */
  readonly title?: string;
  readonly level?: 'must' | 'should';
  readonly status: Status;
  /** Milliseconds. */
  readonly duration?: number;
  readonly findings: readonly Finding[];
  /** What people want to know of the case, in this order. */
  readonly details?: readonly Detail[];
  /** Findings that are counted and not listed, because there are too many. */
  readonly unlisted?: number;
}

export interface Detail {
  /** One word or two: `sent`, `got`, `why`, `fix`. */
  readonly label: string;
  readonly text: string;
  /** Whether it is to be copied as it is: a `curl` line. */
  readonly isCode?: true;
}

/** One thing that is wrong. */
export interface Finding {
  /** Stable: a keyword of JSON Schema, the code of a verification error, or a word such as `malformed-json`. */
  readonly code: string;
  /** `warning` does not fail the run. */
  readonly severity: 'error' | 'warning';
  /** What was expected and what was found, as a sentence that its place begins. */
  readonly message: string;
  readonly place?: Place;
  readonly eventType?: string;
  /** The place in the event, as a JSON pointer (RFC 6901). */
  readonly pointer?: string;
  readonly expected?: string;
  readonly found?: string;
  /** What to do. */
  readonly help?: string;
  /** A page that says more. */
  readonly docs?: string;
}

/** A place in a file. Lines and columns count from 1; columns in UTF-16 code units, as editors do. */
export interface Place {
  /** Relative to the working directory, with forward slashes; `<stdin>` for standard input. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}
