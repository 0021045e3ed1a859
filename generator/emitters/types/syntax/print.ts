import { stringLiteral } from '../../quote/javascript.js';
import type { MemberSyntax, TypeSyntax } from './syntax.js';

const WIDTH = 120;

interface PrintOptions {
  /** The name of the property that a key stands for, and its comment. */
  readonly property: (key: string) => { readonly name: string; readonly comment: string };
  /** What a word stands for: another name, or itself. */
  readonly word: (text: string) => string;
}

/** Lays declarations out: one property per line, its comment above it. */
export class Printer {
  readonly #options: PrintOptions;

  constructor(options: PrintOptions) {
    this.#options = options;
  }

  /** @param used - how many columns of the line are taken already */
  type(type: TypeSyntax, indent = '', used = 0): string {
    if (type.kind === 'union' && !this.#fits(type, indent, used)) return this.#tallUnion(type.of, indent);
    return this.#oneGo(type, indent);
  }

  /** The members of an object with the braces around them. */
  object(members: readonly MemberSyntax[], indent: string): string {
    const [first] = members;
    if (!first) return '{}';
    if (members.length === 1 && first.key === undefined) {
      return `{ [key: string]: ${this.type(first.type, indent, indent.length + 20)} }`;
    }
    const inner = `${indent}  `;
    return `{\n${members.map((member) => this.#member(member, inner)).join('')}${indent}}`;
  }

  #member({ key, optional, type }: MemberSyntax, indent: string): string {
    const mark = optional ? '?' : '';
    if (key === undefined) return this.#line(`${indent}[key: string]: `, type, indent);
    const { name, comment } = this.#options.property(key);
    return indented(comment, indent) + this.#line(`${indent}${propertyName(name)}${mark}: `, type, indent);
  }

  #line(start: string, type: TypeSyntax, indent: string): string {
    const text = this.type(type, indent, start.length);
    return `${text.startsWith('\n') ? start.trimEnd() : start}${text};\n`;
  }

  /** On one line but for the objects in it. */
  #oneGo(type: TypeSyntax, indent: string): string {
    switch (type.kind) {
      case 'word':
        return this.#options.word(type.text);
      case 'string':
        return stringLiteral(type.value);
      case 'list':
        return `${this.#grouped(type.items, indent)}[]`;
      case 'tuple':
        return `[${this.#places(type.items, type.rest, indent).join(', ')}]`;
      case 'object':
        return this.object(type.members, indent);
      default:
        return this.#joined(type.kind, type.of, indent);
    }
  }

  #joined(kind: 'union' | 'intersection', types: readonly TypeSyntax[], indent: string): string {
    const parts = types.map((type) => this.#grouped(type, indent));
    return [...new Set(parts)].join(kind === 'union' ? ' | ' : ' & ');
  }

  /** In parentheses, where something that binds closer follows. */
  #grouped(type: TypeSyntax, indent: string): string {
    const text = this.#oneGo(type, indent);
    return type.kind === 'union' || type.kind === 'intersection' ? `(${text})` : text;
  }

  #places(items: readonly TypeSyntax[], rest: TypeSyntax | undefined, indent: string): string[] {
    const places = items.map((item) => {
      const present = withoutMissing(item);
      return present === item ? this.#oneGo(item, indent) : `${this.#grouped(present, indent)}?`;
    });
    return rest ? [...places, `...${this.#oneGo(rest, indent)}`] : places;
  }

  #tallUnion(types: readonly TypeSyntax[], indent: string): string {
    const inner = `${indent}  `;
    const parts = types.map((type) => this.#grouped(type, `${inner}  `));
    return [...new Set(parts)].map((part) => `\n${inner}| ${part}`).join('');
  }

  #fits(union: Extract<TypeSyntax, { of: unknown }>, indent: string, used: number): boolean {
    const tall = union.of.filter(isTall);
    // `{ … } | null` reads well as it is.
    if (tall.length > 0) return tall.length === 1 && union.of.length === 2 && tall[0] === union.of[0];
    return used + this.#oneGo(union, indent).length < WIDTH;
  }
}

function indented(comment: string, indent: string): string {
  return comment.replace(/^(?=.)/gm, indent);
}

export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

/** A place of a tuple that may be missing is marked by `undefined`. */
function withoutMissing(type: TypeSyntax): TypeSyntax {
  if (type.kind !== 'union') return type;
  const of = type.of.filter((member) => member.kind !== 'word' || member.text !== 'undefined');
  if (of.length === type.of.length) return type;
  const [first, ...more] = of;
  return first && more.length === 0 ? first : { kind: 'union', of };
}

/** Whether a type takes several lines. */
function isTall(type: TypeSyntax): boolean {
  switch (type.kind) {
    case 'object':
      return type.members.length > 1 || type.members.some(({ key }) => key !== undefined);
    case 'list':
      return isTall(type.items);
    case 'tuple':
      return type.items.some(isTall);
    case 'union':
    case 'intersection':
      return type.of.some(isTall);
    default:
      return false;
  }
}
