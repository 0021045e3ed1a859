import type { Readable } from 'node:stream';

/** One of the streams that a command writes to. */
export interface Output {
  /** Whether people look at it as it is written. */
  readonly isTerminal: boolean;
  /** Whether it shows colours. */
  readonly color: boolean;
  /** Columns of the terminal, where it is one. */
  readonly width: number | undefined;
  /** Whether nobody reads any more: `… | head` has seen enough. Writing does nothing then. */
  readonly isClosed: boolean;
  /** Why nothing more can be written, where that is nobody's wish: the disk is full. */
  readonly problem: string | undefined;
  /** Done when the text was taken, so that a slow reader slows the writer down and fills no memory. */
  write(text: string): Promise<void>;
}

/** All that a command knows of the process around it. */
export interface Host {
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** What was asked for: reports, payloads, headers. */
  readonly stdout: Output;
  /** Everything else: errors, hints, progress. */
  readonly stderr: Output;
  /** Aborted by the first Ctrl-C. A second one ends the process. */
  readonly signal: AbortSignal;
  /** Milliseconds since the process began. */
  elapsed(): number;
}
