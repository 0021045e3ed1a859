/** The tokens of the declarations that the library writes. */
const TOKEN = /\s*(?:(\/\*[\s\S]*?\*\/)|("[^"\\]*(?:\\.[^"\\]*)*")|(\.\.\.|[[\]{}()|&?:=,])|(-?[\w$][\w$.+-]*))/y;

export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`unexpected text in a declaration: ${text.slice(at, at + 40)}`);
    const [, comment, string, mark, word] = match;
    // Comments are ours, and are written when the declarations are printed.
    if (comment === undefined) tokens.push((string ?? mark ?? word) as string);
  }
  return tokens;
}
