/** Gives anchors to places: readable ones, each once in a tree. */
export class Anchors {
  readonly #prefix: string;
  readonly #used: Set<string>;

  constructor(prefix: string) {
    this.#prefix = prefix;
    this.#used = new Set([prefix]);
  }

  /**
   * Two places that read alike, as `/a-b` and `/a/b` do, are told apart by the spelling of their path, not by
   * a number: numbers would move when something is added.
   *
   * @param address - the steps that lead there
   */
  allocate(address: readonly string[]): string {
    const plain = [this.#prefix, ...address.map((step) => step.replace(/[^A-Za-z0-9_-]+/g, '-') || '-')].join('-');
    let id = this.#used.has(plain) ? [this.#prefix, ...address.map(spelled)].join('--') : plain;
    while (this.#used.has(id)) id += '_';
    this.#used.add(id);
    return id;
  }
}

function spelled(step: string): string {
  return step.replace(/[^A-Za-z0-9]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}
