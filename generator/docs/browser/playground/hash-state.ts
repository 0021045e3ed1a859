/** Which mock is shown, as the address tells it. Neither a body nor a secret ever stands there. */
export interface MockState {
  readonly type: string;
  readonly seed: number | string;
  readonly variant: string;
}

/** What an address asks for; where it says nothing that is there, the default. */
export function readState(hash: string, types: readonly string[], variants: readonly string[]): MockState | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const type = asked.get('type');
  if (type === null || !types.includes(type)) return undefined;
  const variant = asked.get('variant') ?? '';
  return {
    type,
    seed: seedOf(asked.get('seed') ?? ''),
    variant: variants.includes(variant) ? variant : (variants[0] ?? ''),
  };
}

export function writeState({ type, seed, variant }: MockState): string {
  return `#${new URLSearchParams({ type, seed: String(seed), variant }).toString()}`;
}

/** Digits are a number, as tests write it; everything else is a text. Both give the same mock. */
export function seedOf(text: string): number | string {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  return /^\d{1,15}$/.test(trimmed) && String(Number(trimmed)) === trimmed ? Number(trimmed) : trimmed;
}
