export type HeaderPair = readonly [name: string, value: string];

export interface HeaderText {
  readonly pairs: readonly HeaderPair[];
  /** Lines that are no header. */
  readonly unread: readonly string[];
}

/** `-H 'name: value'` of a command line, with what may stand around it. */
const OPTION = /^(?:-H|--header)[ =]?\s*/;
const LINE = /^([!#$%&'*+.^_`|~\w-]+)\s*:\s?(.*)$/;

/** Headers as people have them at hand: lines of HTTP, options of curl, or an object of JSON. */
export function readHeaderText(text: string): HeaderText {
  return fromJson(text) ?? fromLines(text);
}

function fromLines(text: string): HeaderText {
  const pairs: HeaderPair[] = [];
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const bare = unquoted(line.trim().replace(/\s*\\$/, ''));
    const [, name, value] = LINE.exec(bare) ?? [];
    if (name !== undefined && value !== undefined) pairs.push([name, value.trim()]);
    else if (bare !== '' && !/^(?:POST|PUT|GET) |^HTTP\//.test(bare)) unread.push(line.trim());
  }
  return { pairs, unread };
}

function unquoted(line: string): string {
  const option = line.replace(OPTION, '');
  if (option === line) return line;
  const quote = option[0];
  return (quote === "'" || quote === '"') && option.endsWith(quote) ? option.slice(1, -1) : option;
}

function fromJson(text: string): HeaderText | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const pairs = Object.entries(parsed as object).flatMap(([name, value]): HeaderPair[] => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.map((each) => [name, String(each)] as const);
  });
  return { pairs, unread: [] };
}
