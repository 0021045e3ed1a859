/** All that a command knows of the process around it. */
export interface Host {
  /** The working directory, absolute. */
  readonly cwd: string;
  /** Whether standard error shows colours. */
  readonly color: boolean;
  /** Whether standard error is a terminal, where a line can be shown and taken back. */
  readonly interactive: boolean;
  /** Its columns, where it is a terminal. */
  readonly width?: number;
  /** The root of the checked-out repository on GitHub Actions, which annotations are relative to. */
  readonly workspace?: string;
  /** A variable of the environment: where secrets come from. */
  environment(name: string): string | undefined;
  /** Writes to standard output: what machines read. */
  out(text: string): void;
  /** Writes to standard error: what people read. */
  err(text: string): void;
  /** Milliseconds since the process started. */
  elapsed(): number;
  /** Settles when somebody wants the process to end: Ctrl-C, or a signal to terminate. */
  interrupted(): Promise<void>;
}

/** The process that this is. */
export function processHost(): Host {
  const { stdout, stderr, env } = process;
  const interactive = stderr.isTTY === true;
  return {
    cwd: process.cwd(),
    // https://no-color.org: any value that is not empty.
    color: interactive && !env.NO_COLOR && env.TERM !== 'dumb',
    interactive,
    ...(interactive && { width: Math.min(stderr.columns || 80, 100) }),
    ...(env.GITHUB_WORKSPACE && { workspace: env.GITHUB_WORKSPACE }),
    environment: (name) => env[name],
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    elapsed: () => performance.now(),
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
  };
}
