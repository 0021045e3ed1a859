import { type Json, pointer } from '../../contract/json.js';

/**
 * JSON on lines, with remarks.
 *
 * @param notes - remarks by JSON pointer; each stands at the end of the line on which its value begins
 */
export function annotatedJson(value: Json, notes: ReadonlyMap<string, string>): string {
  return linesOf(value, '', notes).join('\n');
}

function linesOf(value: Json, path: string, notes: ReadonlyMap<string, string>): string[] {
  const note = notes.get(path);
  const remark = note === undefined ? '' : ` // ${note.replace(/\s+/g, ' ')}`;
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value) + remark];
  const isList = Array.isArray(value);
  const members = Object.entries(value);
  if (members.length === 0) return [(isList ? '[]' : '{}') + remark];
  const inside = members.flatMap(([key, member], index) => {
    const [first = '', ...rest] = linesOf(member, pointer(path, key), notes);
    const lines = [isList ? first : `${JSON.stringify(key)}: ${first}`, ...rest];
    return index < members.length - 1
      ? withComma(lines, rest.length === 0 ? notes.get(pointer(path, key)) : undefined)
      : lines;
  });
  return [(isList ? '[' : '{') + remark, ...inside.map((line) => `  ${line}`), isList ? ']' : '}'];
}

/** A comma after the value, and so before a remark on the same line. */
function withComma(lines: readonly string[], note: string | undefined): string[] {
  const last = lines.at(-1) ?? '';
  const remark = note === undefined ? '' : ` // ${note.replace(/\s+/g, ' ')}`;
  return [...lines.slice(0, -1), `${last.slice(0, last.length - remark.length)},${remark}`];
}
