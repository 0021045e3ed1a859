import { stringLiteral } from '../quote/javascript.js';

/** An expression of JavaScript: code as it is, or what it is made of. `undefined`: nothing is to be said. */
export type Expression = string | readonly Expression[] | Members;
export interface Members {
  readonly members: readonly (readonly [name: string, value: Expression])[];
}

const WIDTH = 100;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Writes an expression: one line where it is short, and else one for each member, so that diffs are. */
export function print(expression: Expression, indent = ''): string {
  if (typeof expression === 'string') return expression;
  const inner = `${indent}  `;
  const [open, close, parts] = isList(expression)
    ? ['[', ']', expression.map((item) => print(item, inner))]
    : ['{', '}', expression.members.map(([name, value]) => `${memberName(name)}: ${print(value, inner)}`)];
  const line = open === '[' ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
  if (parts.length < 2 && !line.includes('\n') && line.length < WIDTH) return parts.length === 0 ? open + close : line;
  if (isList(expression) && !line.includes('\n') && line.length < WIDTH) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`;
}

/** A literal `__proto__: …` would set the prototype; a computed one is a name like any other. */
function memberName(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return IDENTIFIER.test(name) ? name : stringLiteral(name);
}

function isList(expression: readonly Expression[] | Members): expression is readonly Expression[] {
  return Array.isArray(expression);
}
