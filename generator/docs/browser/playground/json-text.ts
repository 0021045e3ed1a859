/** JSON text with the places of its values: `JSON.parse` says what it holds, this says where. */

export interface Span {
  /** Offsets into the text; `end` is behind the last character. */
  readonly start: number;
  readonly end: number;
}

export type JsonText =
  | { readonly ok: true; readonly value: unknown; readonly places: ReadonlyMap<string, Span> }
  | { readonly ok: false; readonly at: number; readonly message: string };

const MARK = '\ufeff';

/** Reads JSON (RFC 8259). A byte order mark in front of it is passed over, as receivers do. */
export function readJson(text: string): JsonText {
  const start = text.startsWith(MARK) ? 1 : 0;
  const scanner = new Scanner(text, start);
  let fault: Fault | undefined;
  try {
    scanner.document();
  } catch (error) {
    // Deeper than the stack: then the value has no places, and is no less JSON for that.
    if (error instanceof RangeError) scanner.places.clear();
    else if (error instanceof Fault) fault = error;
    else throw error;
  }
  try {
    const value: unknown = JSON.parse(start === 0 ? text : text.slice(start));
    return { ok: true, value, places: scanner.places };
  } catch {
    return { ok: false, at: fault?.at ?? 0, message: fault?.message ?? 'This is not JSON.' };
  }
}

/** The place of a value, or of the nearest one around it that is there. */
export function placeOf(places: ReadonlyMap<string, Span>, pointer: string): Span | undefined {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const span = places.get(at);
    if (span || at === '') return span;
  }
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

class Fault extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING_PART = /[^"\\\p{Cc}]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})|[\u007f-\u009f]/uy;
const WORD = /[\p{L}\p{N}_]+/uy;
const WORDS: ReadonlySet<string> = new Set(['true', 'false', 'null']);

class Scanner {
  readonly places = new Map<string, Span>();
  readonly #text: string;
  #at: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#at = start;
  }

  document(): void {
    this.#space();
    if (this.#at >= this.#text.length) this.#fail('There is nothing here yet.');
    this.#value('');
    this.#space();
    if (this.#at < this.#text.length) this.#fail('The JSON ends before this: one value, and nothing behind it.');
  }

  #value(pointer: string): void {
    const start = this.#at;
    const next = this.#text[start];
    if (next === '{') this.#object(pointer);
    else if (next === '[') this.#array(pointer);
    else if (next === '"') this.#string();
    else if (next !== undefined && /[-\d]/.test(next)) this.#number();
    else this.#word();
    this.places.set(pointer, { start, end: this.#at });
  }

  #object(pointer: string): void {
    const open = this.#at++;
    this.#space();
    if (this.#takes('}')) return;
    for (;;) {
      if (this.#text[this.#at] !== '"') this.#fail(this.#nameProblem(open));
      const name = this.#string();
      this.#space();
      if (!this.#takes(':'))
        this.#fail(this.#ended(open) ?? `After the name ${JSON.stringify(name)}, a colon is missing.`);
      this.#space();
      this.#value(`${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      this.#space();
      if (this.#takes('}')) return;
      if (!this.#takes(',')) this.#fail(this.#ended(open) ?? 'A comma or the closing } is missing before this.');
      this.#space();
    }
  }

  #array(pointer: string): void {
    const open = this.#at++;
    this.#space();
    if (this.#takes(']')) return;
    for (let index = 0; ; index++) {
      if (this.#text[this.#at] === ']') this.#fail('The comma before this ] is one too many.');
      this.#value(`${pointer}/${index}`);
      this.#space();
      if (this.#takes(']')) return;
      if (!this.#takes(',')) this.#fail(this.#ended(open) ?? 'A comma or the closing ] is missing before this.');
      this.#space();
    }
  }

  #string(): string {
    const start = this.#at++;
    while (this.#matches(STRING_PART) !== '');
    if (!this.#takes('"')) this.#fail(this.#stringProblem(start));
    return JSON.parse(this.#text.slice(start, this.#at)) as string;
  }

  #number(): void {
    if (this.#matches(NUMBER) === '') this.#fail('A minus sign has to be followed by a digit.');
    if (/[\d.eE+]/.test(this.#text[this.#at] ?? ''))
      this.#fail('JSON does not write numbers like this: no zeros in front, and digits on both sides of the point.');
  }

  #word(): void {
    const start = this.#at;
    const word = this.#matches(WORD);
    if (WORDS.has(word)) return;
    this.#at = start;
    const next = this.#text[start];
    if (next === undefined) this.#fail('The text ends where a value is expected: something was cut off.');
    if (next === "'" || next === '`') this.#fail('JSON writes strings in double quotes.');
    if (next === '/') this.#fail('JSON has no comments.');
    if (next === '}' || next === ']' || next === ',') this.#fail(`A value is missing before this ${next}`);
    this.#fail(
      word === ''
        ? 'A value is expected here.'
        : `${JSON.stringify(word.slice(0, 20))} is no value of JSON: strings stand in double quotes.`,
    );
  }

  #nameProblem(open: number): string {
    const next = this.#text[this.#at];
    if (next === '}') return 'The comma before this } is one too many.';
    return this.#ended(open) ?? 'The name of a property is expected here, in double quotes.';
  }

  #stringProblem(start: number): string {
    const next = this.#text[this.#at];
    if (next === '\\')
      return 'A backslash stands before one of " \\ / b f n r t, or before u and four hexadecimal digits.';
    if (next !== undefined) return 'A string cannot hold this character: line breaks are written as \\n, tabs as \\t.';
    this.#at = start;
    return 'This string has no closing quote.';
  }

  #ended(open: number): string | undefined {
    if (this.#at < this.#text.length) return undefined;
    const { line } = lineAndColumn(this.#text, open);
    return `The text ends, but the ${this.#text[open]} of line ${line} is not closed: something was cut off.`;
  }

  #space(): void {
    this.#matches(SPACE);
  }

  #takes(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #matches(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #fail(message: string): never {
    throw new Fault(this.#at, message);
  }
}
