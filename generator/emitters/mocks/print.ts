import type { Json } from '../../contract/json.js';
import type { RefPlan } from '../../runtime/mocks/plan.js';
import { stringLiteral } from '../quote/javascript.js';
import { patternExpression, valueExpression } from '../validators/javascript-values.js';

const WIDTH = 110;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** What stands for values that are not written where they are used. */
export interface Names {
  /** The constant that holds the target of a reference. */
  plan(ref: RefPlan): string;
  /** The constant that holds a list of values, if one does. */
  pool(values: readonly unknown[]): string | undefined;
}

/** Writes a plan as a JavaScript expression: on one line where it fits. */
export function printPlan(value: unknown, names: Names, indent = ''): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (value instanceof RegExp) return patternExpression(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const shared = Array.isArray(value) ? names.pool(value) : undefined;
  if (shared !== undefined) return shared;
  if (Object.hasOwn(value, '__proto__')) return valueExpression(value as Json);
  const members = Array.isArray(value) ? value.map((item) => ['', item] as const) : membersOf(value, names);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return open + close;
  const deeper = `${indent}  `;
  const lines = members.map(
    ([key, member]) => key + (member instanceof Code ? member.text : printPlan(member, names, deeper)),
  );
  const space = open === '{' ? ' ' : '';
  const inline = `${open}${space}${lines.join(', ')}${space}${close}`;
  if (!inline.includes('\n') && indent.length + inline.length <= WIDTH) return inline;
  return `${open}\n${lines.map((line) => `${deeper}${line},\n`).join('')}${indent}${close}`;
}

class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function membersOf(value: object, names: Names): (readonly [string, unknown])[] {
  return Object.entries(value).map(([key, member]) => {
    const name = IDENTIFIER.test(key) ? key : stringLiteral(key);
    if (typeof member !== 'function') return [`${name}: `, member] as const;
    return [`${name}: `, new Code(`() => ${names.plan(value as RefPlan)}`)] as const;
  });
}
