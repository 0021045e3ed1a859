// A picture of a terminal: text with ANSI colours, line by line, as an SVG that plays like a recording.

const COLOURS = {
  30: '#6b7280',
  31: '#ff7b88',
  32: '#7ee2a8',
  33: '#f5cd6a',
  34: '#8ab4ff',
  35: '#d5a6ff',
  36: '#74d8e8',
  37: '#e6e8ee',
  90: '#8b93a5',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what begins a colour.
const COLOUR_CODE = /(\u001b\[[\d;]*m)/;
const TEXT = '#e6e8ee';
const [CHARACTER, LINE, PADDING, BAR] = [8.4, 21, 20, 36];

/**
 * @param {{ text: string, at: number }[]} lines - each with ANSI escapes, and the second at which it appears
 * @param {{ columns: number, title: string, description: string }} options
 */
export function terminalPicture(lines, { columns, title, description }) {
  const width = Math.ceil(columns * CHARACTER) + 2 * PADDING;
  const height = lines.length * LINE + 2 * PADDING + BAR;
  const rows = lines.map(({ text, at }, index) => {
    const y = BAR + PADDING + (index + 0.75) * LINE;
    return `<text class="line" style="animation-delay:${at.toFixed(2)}s" x="${PADDING}" y="${y}" xml:space="preserve">${spans(text)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-labelledby="title description">
<title id="title">${escapeXml(title)}</title>
<desc id="description">${escapeXml(description)}</desc>
<style>
text { font: 14px ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: ${TEXT} }
.line { animation: appear 0s both }
@keyframes appear { from { visibility: hidden } to { visibility: visible } }
@media (prefers-reduced-motion: reduce) { .line { animation: none } }
</style>
<rect width="${width}" height="${height}" rx="10" fill="#12151d"/>
<g fill="#3a4150"><circle cx="22" cy="20" r="6"/><circle cx="42" cy="20" r="6"/><circle cx="62" cy="20" r="6"/></g>
${rows.join('\n')}
</svg>
`;
}

function spans(text) {
  let style = {};
  return text
    .split(COLOUR_CODE)
    .map((part) => {
      const codes = new RegExp(`^${COLOUR_CODE.source}$`).exec(part)?.[0].slice(2, -1);
      if (codes === undefined) return part === '' ? '' : span(part, style);
      for (const code of codes.split(';')) style = styled(style, Number(code));
      return '';
    })
    .join('');
}

function styled(style, code) {
  if (code === 0) return {};
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 39) return { ...style, colour: undefined };
  return { ...style, colour: COLOURS[code] ?? style.colour };
}

function span(text, { bold, dim, colour }) {
  const fill = colour ?? (dim ? COLOURS[90] : undefined);
  const attributes = `${fill ? ` fill="${fill}"` : ''}${bold ? ' font-weight="700"' : ''}`;
  return attributes === '' ? escapeXml(text) : `<tspan${attributes}>${escapeXml(text)}</tspan>`;
}

function escapeXml(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
