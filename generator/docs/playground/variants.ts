import type { Variant } from '../../runtime/mocks/sampler.js';

/** The kinds of mocks that somebody can ask for; the first is the usual one. */
export const VARIANTS = ['typical', 'minimal', 'full', 'future'] as const satisfies readonly Variant[];
