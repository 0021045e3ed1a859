import type { Location } from '../../diagnostics/diagnostic.js';
import type { Position, SourceFile } from './source-file.js';

/**
 * A place in a file whose line and column are worked out when somebody asks. A large document has
 * a hundred thousand places, and a run that finds nothing wrong asks for none of them.
 */
export class LazyLocation implements Location {
  readonly pointer: string;
  readonly #file: SourceFile;
  #position: Position | undefined;

  constructor(file: SourceFile, pointer: string) {
    this.#file = file;
    this.pointer = pointer;
  }

  get file(): string {
    return this.#file.path;
  }

  get line(): number {
    return this.#resolve().line;
  }

  get column(): number {
    return this.#resolve().column;
  }

  /** A place inside this one. */
  below(path: string): LazyLocation {
    return new LazyLocation(this.#file, this.pointer + path);
  }

  #resolve(): Position {
    this.#position ??= this.#file.locate(this.pointer);
    return this.#position;
  }
}

/** A place inside another, as exactly as it can be told. */
export function below(location: Location, path: string): Location {
  return location instanceof LazyLocation ? location.below(path) : location;
}
