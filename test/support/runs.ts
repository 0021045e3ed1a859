/** How many times more the deep run looks. `DEEP=<factor>` asks for another number. */
const USUAL_FACTOR = 5;

/** Whether everything is looked at; the usual run takes a sample of what is alike. */
export const isDeep = process.env.DEEP !== undefined;

/** How many times a property test runs: as given, or more in the deep run. */
export function runs(usual: number): number {
  const { DEEP } = process.env;
  if (!isDeep) return usual;
  const factor = DEEP === '1' ? USUAL_FACTOR : Number(DEEP);
  return Math.ceil(usual * (Number.isFinite(factor) && factor > 0 ? factor : 1));
}
