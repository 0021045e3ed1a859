import * as fc from 'fast-check';

/** An arbitrary that is made when it is first needed, so that it can lead back to itself. */
export function lazily<T>(make: () => fc.Arbitrary<T>): fc.Arbitrary<T> {
  return new Lazy(make);
}

class Lazy<T> extends fc.Arbitrary<T> {
  readonly #make: () => fc.Arbitrary<T>;
  #made: fc.Arbitrary<T> | undefined;

  constructor(make: () => fc.Arbitrary<T>) {
    super();
    this.#make = make;
  }

  get #arbitrary(): fc.Arbitrary<T> {
    this.#made ??= this.#make();
    return this.#made;
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    return this.#arbitrary.generate(random, bias);
  }

  canShrinkWithoutContext(value: unknown): value is T {
    return this.#arbitrary.canShrinkWithoutContext(value);
  }

  shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.#arbitrary.shrink(value, context);
  }
}
