/** What keeps a command from doing its work: a wrong option, a file that is not there. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What to do. */
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}
