/** Elements that begin a line of their own. Between these, a line break is no content. */
const BLOCKS =
  /(<\/?(?:head|body|main|header|footer|nav|aside|section|article|div|ul|ol|dl|table|thead|tbody|details|figure|svg)\b[^>]*>|<(?:meta|link|title|script|h[1-6]|p|li|dt|dd|tr|td|th|pre|summary|button|label|fieldset|select|option|g|path|rect|circle|text)\b)/g;
const VERBATIM = /(<(pre|textarea|script|style)\b[\s\S]*?<\/\2>)/;

/** The same HTML with a line for each block, so that a difference can be read. */
export function linesOf(html: string): string {
  return html
    .split(VERBATIM)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) => (index % 2 === 0 ? part.replace(BLOCKS, '\n$1').replace(/\n{2,}/g, '\n') : `\n${part}`))
    .join('')
    .replace(/^\n+|\n(?=\n<(?:pre|textarea|script|style)\b)/g, '')
    .trim();
}
