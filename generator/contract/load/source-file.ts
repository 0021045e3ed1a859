/** A parsed file of the specification. */
export interface SourceFile {
  /** Relative to the specification's root folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  /** Where the member, item or root at a pointer begins. Lines and columns count from 1. */
  readonly locate: (pointer: string) => Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  position(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
