import type { ConstrainedMetaModel, ConstrainedObjectPropertyModel } from '@asyncapi/modelina';
import { goComment, goString, goTag } from '../../quote/go.js';
import { constantOf, hasNil, nullable, RAW } from './types.js';

/** One field of a struct. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly tag: string;
  /** Lines of its comment. */
  readonly doc: readonly string[];
}

/**
 * The field of a property. Absent and null are told apart by its type:
 *
 * | | never null | or null |
 * | --- | --- | --- |
 * | required | `T` | `*T` |
 * | optional | `*T`, or `T` where that has nil | `Optional[T]` |
 *
 * @param isCircular - whether the value would hold itself, which a struct of Go cannot
 */
export function fieldOf(
  { propertyName, unconstrainedPropertyName: wire, required, property }: ConstrainedObjectPropertyModel,
  doc: readonly string[],
  isCircular: boolean,
): Field {
  return {
    name: propertyName,
    type: typeOf(property, required, isCircular),
    tag: tagOf(wire, required, property),
    doc,
  };
}

function typeOf(property: ConstrainedMetaModel, required: boolean, isCircular: boolean): string {
  const { type } = property;
  if (required) return isCircular ? `*${type}` : nullable(property);
  if (property.options.isNullable && type !== RAW) return `Optional[${type}]`;
  return hasNil(type) ? type : `*${type}`;
}

/** encoding/json cannot express every name in its tag: those that it cannot are in one of our own. */
function tagOf(wire: string, required: boolean, property: ConstrainedMetaModel): string {
  const option = required ? '' : ',omitempty';
  const name =
    /^[\p{L}\p{Nd}!#$%&()*+\-./:;<=>?@[\]^_{|}~ ]+$/u.test(wire) && wire !== '-' ? tag('json', wire + option) : '';
  const own = name === '' ? `json:"-" ${tag('wire', goString(wire) + option)}` : name;
  const constant = constantOf(property);
  return goTag(constant === undefined ? own : `${own} ${tag('const', constant)}`);
}

function tag(key: string, value: string): string {
  return `${key}:${goString(value)}`;
}

/** Fields as gofmt would lay them out: those that follow each other without a comment in columns. */
export function fieldLines(fields: readonly Field[]): string {
  const lines: string[] = [];
  for (let start = 0; start < fields.length; ) {
    let end = start + 1;
    while (fields[end]?.doc.length === 0) end += 1;
    const run = fields.slice(start, end);
    lines.push(goComment(run[0]?.doc ?? [], '\t'));
    const names = width(run.map(({ name }) => name));
    const types = width(run.map(({ type }) => type));
    for (const { name, type, tag: text } of run) lines.push(`\t${pad(name, names)} ${pad(type, types)} ${text}\n`);
    start = end;
  }
  return lines.join('');
}

export function width(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => [...text].length));
}

export function pad(text: string, size: number): string {
  return text + ' '.repeat(size - [...text].length);
}
