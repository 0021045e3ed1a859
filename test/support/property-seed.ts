import fc from 'fast-check';

/** Any number does; a fixed one makes a run of the usual tests say the same thing twice. */
const USUAL_SEED = 20_260_301;

const { DEEP, PROPERTY_SEED } = process.env;

// The deep run looks elsewhere each time, and fast-check prints the seed of what it finds.
if (PROPERTY_SEED !== undefined) fc.configureGlobal({ seed: Number(PROPERTY_SEED) });
else if (DEEP === undefined) fc.configureGlobal({ seed: USUAL_SEED });
