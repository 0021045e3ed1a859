/** Line breaks of any kind. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** What is invisible, or makes text read in another order than it stands. */
const INVISIBLE = /(?!\n)[\p{Cs}\p{Cc}\p{Cf}]/gu;
const MAX_LENGTH = 5_000;

/** Prose of a document as lines of at most `width` characters, where its words allow; an empty line between paragraphs. */
export function plainLines(text: string, width: number): readonly string[] {
  const whole = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  const clean = whole.replace(BREAK, '\n').replaceAll('\t', ' ').replace(INVISIBLE, '').trim();
  if (clean === '') return [];
  return clean.split(/\n{2,}/).flatMap((paragraph, at) => [...(at === 0 ? [] : ['']), ...wrapped(paragraph, width)]);
}

/** Lists and such keep their lines. */
function wrapped(paragraph: string, width: number): string[] {
  return paragraph.split(/\n(?=\s*(?:[-*+>|#]|\d+[.)]))/).flatMap((part) => {
    const lines: string[] = [];
    let line = '';
    for (const word of part.split(/\s+/).filter((each) => each !== '')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
  });
}
