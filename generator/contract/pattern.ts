/**
 * Compiles a pattern as draft-07 says, by ECMA-262: of Unicode characters where its syntax allows
 * that, and else of code units, because needless escapes such as `\-` are common and only the `u`
 * flag forbids them.
 *
 * @throws SyntaxError for a text that is no regular expression either way
 */
export function compilePattern(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return new RegExp(pattern);
  }
}
