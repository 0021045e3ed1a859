import type { TextPlan } from '../../../runtime/mocks/plan.js';
import { Random } from '../../../runtime/mocks/random.js';
import { leastOf, makeText } from '../../../runtime/mocks/text.js';
import { charactersOf } from './characters.js';

/** Nobody waits for longer texts. */
const MAX_LENGTH = 10_000;
const SAMPLES = 20;
const MAX_DEPTH = 50;

/**
 * Takes a pattern apart, so that texts which match it can be made without reading it again.
 *
 * @returns `undefined` for what cannot be made that way: assertions such as `\b` and `(?=…)`, references
 * to groups, and patterns whose texts would be very long
 */
export function textPlanOf(pattern: RegExp): TextPlan | undefined {
  const flags = pattern.flags.replace(/[^iu]/g, '');
  const plan = new PatternReader(pattern.source, flags).read();
  if (plan === undefined || leastOf(plan) > MAX_LENGTH) return undefined;
  const texts = Array.from({ length: SAMPLES }, (_, seed) => makeText(plan, Random.of(seed), { min: 0, max: 100 }));
  return texts.some((text) => pattern.test(text)) ? plan : undefined;
}

/** What follows a pattern that does not say how the text ends. */
const MORE: TextPlan = {
  repeat: {
    chars: [
      [0x30, 0x39],
      [0x61, 0x7a],
    ],
  },
  min: 0,
  max: 16,
};

/** What is not supported ends the reading. */
class Unsupported extends Error {}

class PatternReader {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;
  #depth = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  read(): TextPlan | undefined {
    try {
      return this.#alternatives();
    } catch (error) {
      if (error instanceof Unsupported) return undefined;
      throw error;
    }
  }

  #alternatives(): TextPlan {
    if (++this.#depth > MAX_DEPTH) throw new Unsupported();
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    this.#depth--;
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { one: parts };
  }

  /** An anchor is only understood at the end that it is about. */
  #sequence(): TextPlan {
    const parts: TextPlan[] = [];
    while (this.#take('^')) if (parts.length > 0) throw new Unsupported();
    let isOpen = this.#depth === 1;
    while (!this.#isAtEnd()) {
      if (this.#take('$')) {
        if (!this.#isAtEnd()) throw new Unsupported();
        isOpen = false;
        break;
      }
      if (this.#peek() === '^') throw new Unsupported();
      parts.push(this.#term());
    }
    return joined(isOpen ? [...parts, MORE] : parts);
  }

  #isAtEnd(): boolean {
    const next = this.#peek();
    return next === '' || next === '|' || next === ')';
  }

  #term(): TextPlan {
    const atom = this.#atom();
    const [min, max] = this.#quantifier();
    if (min === 1 && max === 1) return atom;
    if (max === 0) return '';
    return { repeat: atom, min, ...(max !== undefined && { max }) };
  }

  #quantifier(): readonly [min: number, max: number | undefined] {
    const [text = '', min, range, max] =
      /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += text.length;
    if (text === '') return [1, 1];
    if (text.startsWith('*')) return [0, undefined];
    if (text.startsWith('+')) return [1, undefined];
    if (text.startsWith('?')) return [0, 1];
    const least = Number(min);
    if (range === undefined) return [least, least];
    return [least, max === undefined || max === '' ? undefined : Number(max)];
  }

  #atom(): TextPlan {
    const next = this.#peek();
    if (next === '(') return this.#group();
    if (next === '[') return this.#characters(/^\[(?:\\.|[^\]\\])*\]/u);
    if (next === '\\')
      return this.#characters(
        /^\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|p\{[^}]*\}|P\{[^}]*\}|c[a-z]|[^\dbBkuxpPc]|[uxpPc]|0(?!\d))/iu,
      );
    return this.#characters(/^[\s\S]/u);
  }

  #group(): TextPlan {
    const [start = ''] = /^\((?:\?(?::|<[A-Za-z_$][\w$]*>))?/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += start.length;
    if (this.#peek() === '?') throw new Unsupported();
    const inner = this.#alternatives();
    if (!this.#take(')')) throw new Unsupported();
    return inner;
  }

  #characters(syntax: RegExp): TextPlan {
    const [text] = syntax.exec(this.#source.slice(this.#at)) ?? [];
    if (text === undefined) throw new Unsupported();
    this.#at += text.length;
    if (/^[^\\.[]$/u.test(text)) return text;
    const found = charactersOf(text, this.#flags);
    if (found === undefined) throw new Unsupported();
    return found;
  }

  #peek(): string {
    return this.#source[this.#at] ?? '';
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at++;
    return true;
  }
}

/** Literals in a row are one. */
function joined(parts: readonly TextPlan[]): TextPlan {
  const row: TextPlan[] = [];
  for (const part of parts) {
    const last = row.at(-1);
    if (typeof part === 'string' && typeof last === 'string') row[row.length - 1] = last + part;
    else if (part !== '') row.push(part);
  }
  if (row.length === 0) return '';
  const [only] = row;
  return row.length === 1 && only !== undefined ? only : { all: row };
}
