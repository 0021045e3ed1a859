import type * as fc from 'fast-check';

/**
 * Makes what depends on nothing but a key once: arbitraries of formats have hundreds of parts, and one
 * contract can have the same format in hundreds of places.
 */
export function remembered<T>(make: (key: string) => fc.Arbitrary<T>): (key: string) => fc.Arbitrary<T> {
  const known = new Map<string, fc.Arbitrary<T>>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}
