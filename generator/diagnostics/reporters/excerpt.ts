/** Columns of the source line that are shown: minified JSON is one line of megabytes. */
const WINDOW = 100;

export interface Excerpt {
  /** The line, or the part of it around the column. */
  readonly text: string;
  /** Terminal columns before the caret. */
  readonly offset: number;
}

/** The part of a line to show, without its indentation, and where the caret goes; `column` counts UTF-16 units from 1. */
export function excerpt(source: string, column: number): Excerpt {
  const line = source.trim();
  const indent = source.length - source.trimStart().length;
  const caret = Math.min(Math.max(column - 1 - indent, 0), line.length);
  if (line.length <= WINDOW) return { text: line, offset: columns(line.slice(0, caret)) };

  const start = Math.max(0, Math.min(caret - WINDOW / 2, line.length - WINDOW));
  const end = Math.min(line.length, start + WINDOW);
  const before = start > 0 ? '…' : '';
  const after = end < line.length ? '…' : '';
  return {
    text: before + line.slice(start, end) + after,
    offset: columns(before + line.slice(start, caret)),
  };
}

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const NONE = /\p{Mn}|\p{Me}|[\u200b-\u200d]/u;

/** How many columns of a terminal a text takes; good for the scripts that people write keys and prose in. */
function columns(text: string): number {
  let width = 0;
  for (const character of text) width += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
