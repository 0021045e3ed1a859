import type { MemberSyntax, TypeSyntax } from './syntax.js';
import { tokensOf } from './tokens.js';

/**
 * Reads `export type A = …` and `export interface A {…}`, one after the other.
 * @returns name → type
 */
export function parseDeclarations(text: string): ReadonlyMap<string, TypeSyntax> {
  return new Parser(tokensOf(text)).declarations();
}

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  declarations(): ReadonlyMap<string, TypeSyntax> {
    const found = new Map<string, TypeSyntax>();
    while (this.#at < this.#tokens.length) {
      this.#expect('export');
      const keyword = this.#next();
      const name = this.#next();
      if (keyword === 'type') this.#expect('=');
      found.set(name, this.#type());
    }
    return found;
  }

  #type(): TypeSyntax {
    const of = [this.#list()];
    const mark = this.#peek();
    if (mark !== '|' && mark !== '&') return of[0] as TypeSyntax;
    // The library puts every group in parentheses, so the marks of one never differ.
    while (this.#take(mark)) of.push(this.#list());
    const kind = mark === '|' ? 'union' : 'intersection';
    return { kind, of: of.flatMap((type) => (type.kind === kind ? type.of : [type])) };
  }

  #list(): TypeSyntax {
    let type = this.#single();
    while (this.#peek() === '[' && this.#peek(1) === ']') {
      this.#at += 2;
      type = { kind: 'list', items: type };
    }
    return type;
  }

  #single(): TypeSyntax {
    const token = this.#next();
    if (token === '{') return this.#object();
    if (token === '[') return this.#tuple();
    if (token === '(') {
      const type = this.#type();
      this.#expect(')');
      return type;
    }
    if (token.startsWith('"')) return { kind: 'string', value: JSON.parse(token) as string };
    if (!/^-?[\w$]/.test(token)) throw new Error(`unexpected '${token}' in a declaration`);
    return { kind: 'word', text: token };
  }

  #tuple(): TypeSyntax {
    const items: TypeSyntax[] = [];
    while (!this.#take(']')) {
      if (this.#take('...')) {
        const rest = this.#type();
        this.#expect(']');
        return { kind: 'tuple', items, rest };
      }
      items.push(this.#type());
      this.#take(',');
    }
    return { kind: 'tuple', items };
  }

  #object(): TypeSyntax {
    const members: MemberSyntax[] = [];
    while (!this.#take('}')) members.push(this.#member());
    return { kind: 'object', members };
  }

  #member(): MemberSyntax {
    if (this.#take('[')) {
      // [k: string]: T
      this.#at += 3;
      this.#expect(']');
      this.#expect(':');
      return { optional: false, type: this.#type() };
    }
    const key = this.#next();
    const optional = this.#take('?');
    this.#expect(':');
    return { key, optional, type: this.#type() };
  }

  #peek(ahead = 0): string | undefined {
    return this.#tokens[this.#at + ahead];
  }

  #next(): string {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw new Error('a declaration ends too early');
    return token;
  }

  #take(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#at++;
    return true;
  }

  #expect(token: string): void {
    const found = this.#next();
    if (found !== token) throw new Error(`expected '${token}' in a declaration, found '${found}'`);
  }
}
