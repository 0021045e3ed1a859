import type { SignatureScheme } from '../../signature/scheme.js';
/**
 * Makes a function that makes secrets for tests: of the right form, and no secret at all.
 *
 * @returns a function of a seed; the same seed gives the same secret
 */
export declare function createMockSecret({ secret: { prefix, encoding }, }: SignatureScheme): (seed?: number | string) => string;
