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
/** A mark at the beginning is a character like any other. */
const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });
const LOW_SURROGATES = 0xdc00;
/** The first character that takes two units of UTF-16. */
const ASTRAL = 0x10000;

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

/** The characters of classes. Each is looked up once, because all of Unicode is asked. */
export class CharacterClasses {
  readonly #known = new Map<string, TextPlan | undefined>();

  /** @param source - a pattern of one character */
  of(source: string, flags: string): TextPlan | undefined {
    if (/^[^\\.[]$/u.test(source) && !flags.includes('i')) return source;
    const key = `${flags} ${source}`;
    if (!this.#known.has(key)) this.#known.set(key, charactersOf(source, flags));
    return this.#known.get(key);
  }
}

/** @param source - a pattern of one character */
function charactersOf(source: string, flags: string): TextPlan | undefined {
  // A run of characters that match is a range: one search for each run is far less than one for each character.
  const runs = new RegExp(`(?:${source})+`, `g${flags}`);
  const chars: [number, number][] = [];
  for (const { first, units, text } of blocksOfUnicode()) {
    // Without the flag `u`, a class matches one unit of UTF-16.
    if (units > 1 && !flags.includes('u')) continue;
    for (const { 0: run, index } of text.matchAll(runs)) {
      const [from, to] = [first + index / units, first + (index + run.length) / units - 1];
      const last = chars.at(-1);
      if (last?.[1] === from - 1) last[1] = to;
      else chars.push([from, to]);
    }
  }
  const [only] = chars;
  if (!only) return undefined;
  return chars.length === 1 && only[0] === only[1] ? String.fromCodePoint(only[0]) : { chars };
}

interface Block {
  /** The code point of its first character. */
  readonly first: number;
  /** Of UTF-16, for each of its characters. */
  readonly units: 1 | 2;
  readonly text: string;
}

let unicode: readonly Block[] | undefined;

/** Every character there is, without halves of pairs, in order. */
function blocksOfUnicode(): readonly Block[] {
  unicode ??= [
    ...blocksOf(0, SURROGATES[0], 1),
    ...blocksOf(SURROGATES[1] + 1, ASTRAL, 1),
    ...blocksOf(ASTRAL, LAST_CHARACTER + 1, 2),
  ];
  return unicode;
}

function blocksOf(start: number, end: number, units: Block['units']): Block[] {
  const size = 4096;
  return Array.from({ length: Math.ceil((end - start) / size) }, (_, block) => {
    const first = start + block * size;
    return { first, units, text: charactersFrom(first, Math.min(size, end - first), units) };
  });
}

function charactersFrom(first: number, count: number, units: Block['units']): string {
  const codes = new Uint16Array(count * units);
  for (let at = 0; at < count; at++) {
    if (units === 1) codes[at] = first + at;
    else {
      const beyond = first + at - ASTRAL;
      codes[2 * at] = SURROGATES[0] + (beyond >> 10);
      codes[2 * at + 1] = LOW_SURROGATES + (beyond & 0x3ff);
    }
  }
  return DECODER.decode(codes);
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
