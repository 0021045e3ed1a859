import type { TextPlan } from '../../../runtime/mocks/plan.js';

type Range = readonly [from: number, to: number];

/** Where characters are looked for: the plainest first. The last is all but surrogates and private use. */
const SCOPES: readonly (readonly Range[])[] = [
  [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x61, 0x7a],
  ],
  [[0x20, 0x7e]],
  [[0xa1, 0x24f]],
  [
    [0x00, 0x1f],
    [0x7f, 0xa0],
    [0x250, 0xd7ff],
    [0xf900, 0xffef],
    [0x10000, 0x1faff],
  ],
];

/**
 * The plainest characters that a part of a pattern matches: letters and digits if it does.
 *
 * @param source - a pattern of one character
 */
export function charactersOf(source: string, flags: string): TextPlan | undefined {
  const pattern = new RegExp(`^(?:${source})$`, flags);
  for (const scope of SCOPES) {
    const ranges = rangesIn(scope, pattern);
    const [only] = ranges;
    if (!only) continue;
    return ranges.length === 1 && only[0] === only[1] ? String.fromCodePoint(only[0]) : { chars: ranges };
  }
  return undefined;
}

function rangesIn(scope: readonly Range[], pattern: RegExp): Range[] {
  const found: [number, number][] = [];
  for (const [from, to] of scope) {
    for (let code = from; code <= to; code++) {
      if (!pattern.test(String.fromCodePoint(code))) continue;
      const last = found.at(-1);
      if (last && last[1] === code - 1) last[1] = code;
      else found.push([code, code]);
    }
  }
  return found;
}
