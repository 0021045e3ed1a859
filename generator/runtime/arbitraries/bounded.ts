import * as fc from 'fast-check';

/** How often a value is made anew before the arbitrary gives up. */
const MAX_TRIES = 1000;

/** There is no value, or hardly any, as far as can be told. */
export class NoValueError extends Error {
  override readonly name = 'NoValueError';
}

/**
 * Makes a value anew where a part of it turned out to have none: next time, that part may not be needed.
 *
 * @param misses - how often, before it gives up
 */
export function patient<T>(source: fc.Arbitrary<T>, misses: number): fc.Arbitrary<T> {
  return new Patient(source, misses);
}

/**
 * Like `filter`, but never without an end.
 *
 * @param failure - what to say where no value was accepted; is given the last of them
 * @returns an arbitrary that throws a {@link NoValueError} while it makes a value, if none of 1000 is accepted
 */
export function bounded<T>(
  source: fc.Arbitrary<T>,
  accepts: (value: T) => boolean,
  failure: (last: T) => string,
): fc.Arbitrary<T> {
  return new Bounded(source, accepts, failure);
}

/** A value that goes deeper than the stack is one that was not found: another draw may end sooner. */
export function ending<T>(source: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return new Ending(source);
}

class Ending<T> extends fc.Arbitrary<T> {
  readonly #source: fc.Arbitrary<T>;

  constructor(source: fc.Arbitrary<T>) {
    super();
    this.#source = source;
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    try {
      return this.#source.generate(random, bias);
    } catch (error) {
      if (error instanceof RangeError)
        throw new NoValueError('A value went deeper than can be made.', { cause: error });
      throw error;
    }
  }

  canShrinkWithoutContext(value: unknown): value is T {
    return this.#source.canShrinkWithoutContext(value);
  }

  shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.#source.shrink(value, context);
  }
}

class Patient<T> extends fc.Arbitrary<T> {
  readonly #source: fc.Arbitrary<T>;
  readonly #misses: number;

  constructor(source: fc.Arbitrary<T>, misses: number) {
    super();
    this.#source = source;
    this.#misses = misses;
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    for (let misses = 0; ; misses++) {
      try {
        return this.#source.generate(random, bias);
      } catch (error) {
        if (!(error instanceof NoValueError) || misses === this.#misses) throw error;
      }
    }
  }

  canShrinkWithoutContext(value: unknown): value is T {
    return this.#source.canShrinkWithoutContext(value);
  }

  shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.#source.shrink(value, context);
  }
}

class Bounded<T> extends fc.Arbitrary<T> {
  readonly #source: fc.Arbitrary<T>;
  readonly #accepts: (value: T) => boolean;
  readonly #failure: (last: T) => string;

  constructor(source: fc.Arbitrary<T>, accepts: (value: T) => boolean, failure: (last: T) => string) {
    super();
    this.#source = source;
    this.#accepts = accepts;
    this.#failure = failure;
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    for (let tries = 1; ; tries++) {
      // The bias towards small and extreme values may be what keeps them from being accepted.
      const made = this.#source.generate(random, tries < MAX_TRIES / 2 ? bias : undefined);
      if (this.#accepts(made.value)) return made;
      if (tries === MAX_TRIES) throw new NoValueError(this.#failure(made.value));
    }
  }

  canShrinkWithoutContext(value: unknown): value is T {
    return this.#source.canShrinkWithoutContext(value) && this.#accepts(value);
  }

  shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.#source.shrink(value, context).filter((smaller) => this.#accepts(smaller.value));
  }
}
