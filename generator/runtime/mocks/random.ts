const GOLDEN = 0x9e3779b9;

/**
 * Pseudo-random numbers that belong to a place. What is drawn at a place depends on the seed and the
 * names that lead there, and on nothing that is drawn elsewhere: a new property changes no other value.
 */
export class Random {
  readonly #a: number;
  readonly #b: number;
  #drawn = 0;

  private constructor(a: number, b: number) {
    this.#a = a;
    this.#b = b;
  }

  /** `1` and `'1'` are one seed. */
  static of(seed: number | string): Random {
    return new Random(0x6a09e667, 0xbb67ae85).at(String(seed));
  }

  /** The numbers of a place below: the name of a property, the index of an item. */
  at(step: string | number): Random {
    const text = String(step);
    let a = this.#a ^ text.length;
    let b = this.#b;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      a = Math.imul(a ^ code, 0x85ebca6b);
      a ^= a >>> 13;
      b = Math.imul(b ^ code ^ (a << 7), 0xc2b2ae35);
      b ^= b >>> 16;
    }
    return new Random(finish(a ^ Math.imul(b, 5)), finish(b ^ Math.imul(a, 9)));
  }

  /** A whole number from 0 up to 2³² − 1. */
  bits(): number {
    this.#drawn++;
    const mixed = finish(this.#a ^ Math.imul(this.#drawn, GOLDEN));
    return finish((mixed + this.#b) | 0) >>> 0;
  }

  /** From 0 up to, and without, 1. */
  fraction(): number {
    return ((this.bits() >>> 5) * 0x4000000 + (this.bits() >>> 6)) / 2 ** 53;
  }

  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number {
    return Math.floor(this.fraction() * end);
  }

  /** A whole number between the two, both included. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** One of the items, which have to be some. */
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

/** Spreads every bit of a number over all of it: the finisher of MurmurHash3, which is in the public domain. */
function finish(bits: number): number {
  let mixed = bits;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
