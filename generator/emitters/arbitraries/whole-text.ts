import type { TextPlan } from '../../runtime/mocks/plan.js';
import { Random } from '../../runtime/mocks/random.js';
import { leastOf, makeText } from '../../runtime/mocks/text.js';
import { readPattern, type Syntax } from './pattern-syntax.js';

/** Nobody waits for longer texts. */
const MAX_LENGTH = 10_000;
const MAX_ALTERNATIVES = 100;
const SAMPLES = 200;
const LAST_CHARACTER = 0x10ffff;
const SURROGATES = [0xd800, 0xdfff] as const;

/** Anything, or nothing: what may stand before and after what a pattern looks for. */
const ANYTHING: TextPlan = {
  one: [
    '',
    {
      repeat: {
        chars: [
          [0, SURROGATES[0] - 1],
          [SURROGATES[1] + 1, LAST_CHARACTER],
        ],
      },
      min: 0,
    },
  ],
};

/**
 * Tells all texts that match a pattern, wherever in them they do. Where the pattern looks around, or
 * repeats what it found, the plan tells more texts than match.
 *
 * @returns `undefined` for patterns that cannot be told that way, or whose texts are too long
 */
export function wholeTextOf(pattern: RegExp, characters: CharacterClasses): TextPlan | undefined {
  const syntax = readPattern(pattern.source);
  const plan = syntax && new Plans(pattern.flags.replace(/[^iu]/g, ''), characters).whole(syntax);
  if (plan === undefined || !(leastOf(plan) <= MAX_LENGTH)) return undefined;
  const texts = Array.from({ length: SAMPLES }, (_, seed) => makeText(plan, Random.of(seed), { min: 0, max: 100 }));
  return texts.some((text) => pattern.test(text)) ? plan : undefined;
}

/** The characters of classes. Each is looked up once, because all of Unicode is tried. */
export class CharacterClasses {
  readonly #known = new Map<string, TextPlan | undefined>();

  /** @param source - a pattern of one character */
  of(source: string, flags: string): TextPlan | undefined {
    if (/^[^\\.[]$/u.test(source) && !flags.includes('i')) return source;
    const key = `${flags} ${source}`;
    if (!this.#known.has(key)) this.#known.set(key, charactersOf(new RegExp(`^(?:${source})$`, flags)));
    return this.#known.get(key);
  }
}

function charactersOf(pattern: RegExp): TextPlan | undefined {
  const chars: [number, number][] = [];
  for (let code = 0; code <= LAST_CHARACTER; code++) {
    if (code === SURROGATES[0]) code = SURROGATES[1] + 1;
    if (!pattern.test(String.fromCodePoint(code))) continue;
    const last = chars.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else chars.push([code, code]);
  }
  const [only] = chars;
  if (!only) return undefined;
  return chars.length === 1 && only[0] === only[1] ? String.fromCodePoint(only[0]) : { chars };
}

class Plans {
  readonly #flags: string;
  readonly #characters: CharacterClasses;

  constructor(flags: string, characters: CharacterClasses) {
    this.#flags = flags;
    this.#characters = characters;
  }

  whole(syntax: Syntax): TextPlan | undefined {
    const sequences = sequencesOf(syntax);
    return eitherOf(sequences.map((parts) => this.#anchored(parts)));
  }

  /** Where no anchor stands at an end, anything may. */
  #anchored(parts: readonly Syntax[]): TextPlan | undefined {
    const isStarted = parts.some(({ kind }, index) => kind === 'start' && parts.slice(0, index).every(isEmpty));
    const isEnded = parts.some(({ kind }, index) => kind === 'end' && parts.slice(index + 1).every(isEmpty));
    const inner = this.#row(parts);
    if (inner === undefined) return undefined;
    return joined([isStarted ? '' : ANYTHING, inner, isEnded ? '' : ANYTHING]);
  }

  #plan(syntax: Syntax): TextPlan | undefined {
    switch (syntax.kind) {
      case 'character':
        return this.#characters.of(syntax.source, this.#flags);
      case 'sequence':
        return this.#row(syntax.parts);
      case 'either':
        return eitherOf(syntax.parts.map((part) => this.#plan(part)));
      case 'repeat':
        return this.#repeat(syntax);
      default:
        return '';
    }
  }

  #row(parts: readonly Syntax[]): TextPlan | undefined {
    const plans = parts.map((part) => this.#plan(part)).filter((plan) => plan !== undefined);
    return plans.length < parts.length ? undefined : joined(plans);
  }

  #repeat({ part, min, max }: Extract<Syntax, { kind: 'repeat' }>): TextPlan | undefined {
    const repeat = this.#plan(part);
    if (repeat === undefined) return min === 0 ? '' : undefined;
    return max === 0 || repeat === '' ? '' : { repeat, min, ...(max !== undefined && { max }) };
  }
}

function isEmpty({ kind }: Syntax): boolean {
  return kind === 'start' || kind === 'end' || kind === 'assertion';
}

/** The alternatives at the top, with those of groups at their ends: these may have anchors of their own. */
function sequencesOf(syntax: Syntax): readonly (readonly Syntax[])[] {
  const done: (readonly Syntax[])[] = [];
  const waiting: (readonly Syntax[])[] = [[syntax]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const index = next.findIndex((part) => part.kind === 'sequence' || (part.kind === 'either' && hasAnchor(part)));
    const part = next[index];
    const isFull = done.length + waiting.length > MAX_ALTERNATIVES;
    if (part?.kind === 'sequence') waiting.push([...next.slice(0, index), ...part.parts, ...next.slice(index + 1)]);
    else if (part?.kind === 'either' && !isFull) {
      for (const one of part.parts.toReversed()) waiting.push([...next.slice(0, index), one, ...next.slice(index + 1)]);
    } else done.push(next);
  }
  return done;
}

function hasAnchor(syntax: Syntax): boolean {
  if (syntax.kind === 'start' || syntax.kind === 'end') return true;
  if (syntax.kind === 'repeat') return hasAnchor(syntax.part);
  return (syntax.kind === 'sequence' || syntax.kind === 'either') && syntax.parts.some(hasAnchor);
}

function eitherOf(plans: readonly (TextPlan | undefined)[]): TextPlan | undefined {
  const one = plans.filter((plan) => plan !== undefined);
  return one.length > 1 ? { one } : one[0];
}

/** Literals in a row are one. */
function joined(parts: readonly TextPlan[]): TextPlan {
  const row: TextPlan[] = [];
  for (const part of parts.flatMap((plan) => (typeof plan === 'object' && 'all' in plan ? plan.all : [plan]))) {
    const last = row.at(-1);
    if (typeof part === 'string' && typeof last === 'string') row[row.length - 1] = last + part;
    else if (part !== '') row.push(part);
  }
  const [only = ''] = row;
  return row.length > 1 ? { all: row } : only;
}
