import type { TextPlan } from './plan.js';
import type { Random } from './random.js';

/** How far a repetition without end goes beyond its least, unless a length asks for more. */
const USUAL_REPEATS = 12;

/** Bounds in code points. */
export interface Lengths {
  readonly min: number;
  readonly max: number;
}

/**
 * Makes a text of a pattern, within the bounds where the pattern allows it.
 * The caller checks: alternatives of different length can miss the bounds.
 */
export function makeText(plan: TextPlan, random: Random, { min, max }: Lengths): string {
  const least = leastOf(plan);
  const most = Math.min(mostOf(plan), max);
  const first = Math.max(least, min);
  const usual = Math.min(most, first + USUAL_REPEATS);
  return make(plan, random, usual > first ? random.between(first, usual) - least : Math.max(first - least, 0));
}

/** @param extra - code points beyond the least that the text should have */
function make(plan: TextPlan, random: Random, extra: number): string {
  if (typeof plan === 'string') return plan;
  if ('chars' in plan) return oneOf(plan.chars, random);
  if ('all' in plan) return inRow(plan.all, random, extra);
  if ('one' in plan) {
    const fitting = plan.one.filter((part) => leastOf(part) <= leastOf(plan) + extra);
    const part = random.pick(fitting);
    return make(part, random, Math.min(leastOf(plan) + extra - leastOf(part), mostOf(part) - leastOf(part)));
  }
  return repeated(plan, random, extra);
}

function oneOf(ranges: readonly (readonly [number, number])[], random: Random): string {
  const size = ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  let index = random.below(size);
  for (const [from, to] of ranges) {
    if (index <= to - from) return String.fromCodePoint(from + index);
    index -= to - from + 1;
  }
  return '';
}

function inRow(parts: readonly TextPlan[], random: Random, extra: number): string {
  const spare = parts.map((part) => mostOf(part) - leastOf(part));
  const shares = parts.map(() => 0);
  let left = extra;
  for (const [index, room] of spare.entries()) {
    const after = spare.slice(index + 1).reduce((sum, other) => sum + other, 0);
    const least = Math.max(0, left - after);
    const most = Math.min(left, room);
    shares[index] = least < most ? random.between(least, most) : Math.min(least, room);
    left -= shares[index] ?? 0;
  }
  return parts.map((part, index) => make(part, random, shares[index] ?? 0)).join('');
}

function repeated(
  plan: Exclude<Extract<TextPlan, { repeat: unknown }>, string>,
  random: Random,
  extra: number,
): string {
  const { repeat, min, max = Number.POSITIVE_INFINITY } = plan;
  const each = Math.max(leastOf(repeat), 1);
  const flexible = mostOf(repeat) > leastOf(repeat);
  // What can stretch need not be repeated as often.
  const fitting = Math.floor(extra / each);
  const count = Math.min(max, min + (flexible && fitting > 0 ? random.between(min === 0 ? 1 : 0, fitting) : fitting));
  const parts: TextPlan[] = Array.from({ length: count }, () => repeat);
  return inRow(parts, random, Math.max(0, extra - (count - min) * leastOf(repeat)));
}

/** The length of the shortest text. */
export function leastOf(plan: TextPlan): number {
  if (typeof plan === 'string') return [...plan].length;
  if ('chars' in plan) return 1;
  if ('all' in plan) return plan.all.reduce((sum, part) => sum + leastOf(part), 0);
  if ('one' in plan) return Math.min(...plan.one.map(leastOf));
  return plan.min * leastOf(plan.repeat);
}

/** The length of the longest text; infinite where a repetition has no end. */
export function mostOf(plan: TextPlan): number {
  if (typeof plan === 'string') return [...plan].length;
  if ('chars' in plan) return 1;
  if ('all' in plan) return plan.all.reduce((sum, part) => sum + mostOf(part), 0);
  if ('one' in plan) return Math.max(...plan.one.map(mostOf));
  const most = mostOf(plan.repeat);
  return most === 0 ? 0 : (plan.max ?? Number.POSITIVE_INFINITY) * most;
}
