/** A regular expression, taken apart. */
export type Syntax =
  /** One character, as the pattern writes it: a class, an escape, a dot. */
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'start' | 'end' }
  /** What takes up no text, and what only the whole can tell: looking around, words' ends, repeated groups. */
  | { readonly kind: 'assertion' }
  | { readonly kind: 'sequence'; readonly parts: readonly Syntax[] }
  | { readonly kind: 'either'; readonly parts: readonly Syntax[] }
  | { readonly kind: 'repeat'; readonly part: Syntax; readonly min: number; readonly max?: number };

const MAX_DEPTH = 50;
const QUANTIFIER = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/;
const GROUP = /^\((?:\?(?:[:=!]|<[=!]|<[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*>))?/u;
const NOT_A_CHARACTER = /^\\(?:[bB]|[1-9]\d*|k<[^>]*>)/;
const ESCAPE = /^\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|c[a-z]|.)/isu;

/** @returns `undefined` for what is nested deeper than anybody writes */
export function readPattern(source: string): Syntax | undefined {
  return new PatternReader(source).read();
}

class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Syntax | undefined {
    const read = this.#either(0);
    return read && this.#at === this.#source.length ? read : undefined;
  }

  #either(depth: number): Syntax | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const parts: Syntax[] = [];
    do {
      const part = this.#sequence(depth);
      if (!part) return undefined;
      parts.push(part);
    } while (this.#take('|'));
    return { kind: 'either', parts };
  }

  #sequence(depth: number): Syntax | undefined {
    const parts: Syntax[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#next)) {
      const atom = this.#atom(depth);
      if (!atom) return undefined;
      parts.push(this.#repeated(atom));
    }
    return { kind: 'sequence', parts };
  }

  #repeated(part: Syntax): Syntax {
    const [text, min, range, max] = this.#match(QUANTIFIER) ?? [];
    if (text === undefined) return part;
    // What takes up no text takes up none however often.
    if (part.kind !== 'character' && part.kind !== 'either') return { kind: 'assertion' };
    if (text.startsWith('*')) return { kind: 'repeat', part, min: 0 };
    if (text.startsWith('+')) return { kind: 'repeat', part, min: 1 };
    if (text.startsWith('?')) return { kind: 'repeat', part, min: 0, max: 1 };
    const least = Number(min);
    const most = range === undefined ? least : max === '' ? undefined : Number(max);
    return { kind: 'repeat', part, min: least, ...(most !== undefined && { max: most }) };
  }

  #atom(depth: number): Syntax | undefined {
    if (this.#next === '(') return this.#group(depth);
    if (this.#take('^')) return { kind: 'start' };
    if (this.#take('$')) return { kind: 'end' };
    if (this.#match(NOT_A_CHARACTER)) return { kind: 'assertion' };
    const [source] = this.#match(/^\[(?:\\.|[^\]\\])*\]/su) ?? this.#match(ESCAPE) ?? this.#match(/^./su) ?? [];
    return source === undefined ? undefined : { kind: 'character', source };
  }

  #group(depth: number): Syntax | undefined {
    const [start = ''] = this.#match(GROUP) ?? [];
    if (start === '') return undefined;
    const inner = this.#either(depth + 1);
    if (!inner || !this.#take(')')) return undefined;
    return /[=!]$/.test(start) ? { kind: 'assertion' } : inner;
  }

  get #next(): string {
    return this.#source.charAt(this.#at);
  }

  #take(character: string): boolean {
    if (this.#next !== character) return false;
    this.#at++;
    return true;
  }

  #match(syntax: RegExp): RegExpExecArray | null {
    const found = syntax.exec(this.#source.slice(this.#at));
    if (found) this.#at += found[0].length;
    return found;
  }
}
