/** Wider tables are not aligned: their source is not read in columns any more. */
const MAX_WIDTH = 140;

/** A table of GitHub's flavour. Cells are Markdown of one line, with every pipe quoted. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => lengthOf(row[column] ?? ''))));
  const isAligned = widths.reduce((sum, width) => sum + width + 3, 1) <= MAX_WIDTH;
  const line = (row: readonly string[]): string => {
    const cells = widths.map((width, column) => {
      const cell = row[column] ?? '';
      return isAligned ? cell + ' '.repeat(width - lengthOf(cell)) : cell;
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width) => '-'.repeat(isAligned ? width : 3));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** In characters, as an editor shows them. */
function lengthOf(text: string): number {
  return [...text].length;
}
