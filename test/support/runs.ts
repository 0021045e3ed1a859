/** How many times a property test runs: as given, or much more with `DEEP=<factor>`. */
export function runs(usual: number): number {
  const factor = Number(process.env.DEEP ?? 1);
  return Math.ceil(usual * (Number.isFinite(factor) && factor > 0 ? factor : 1));
}
