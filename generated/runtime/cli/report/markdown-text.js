import { plainLine, plainLines } from '../../plain-text.js';
/** Where Markdown or HTML acts on a character; a colon and `@` make links of their own on GitHub. */
const ACTIVE = /[\\`*_{}[\]()#+!|<>~&@:$^]/g;
/** Text on one line, in which nothing is formatted and nothing becomes a link. Fit for a cell of a table. */
export function markdownText(text) {
    const escaped = plainLine(text).replace(ACTIVE, (character) => 
    // Renderers agree about entities; about a backslash before some of these they do not.
    '|<>&@:'.includes(character) ? `&#${character.charCodeAt(0)};` : `\\${character}`);
    return escaped.replace(/^(\s*)([-=]|\d+(?=[.)]))/, '$1&#8203;$2').replaceAll('www.', 'www&#46;');
}
/** Code on one line, fit for a cell of a table. */
export function markdownCode(text) {
    const content = plainLine(text).trim();
    if (content === '')
        return '';
    if (content.includes('|')) {
        return `<code>${content.replace(/[^A-Za-z0-9 /,-]/gu, (found) => `&#${found.codePointAt(0)};`)}</code>`;
    }
    const fence = fenceFor(content, 1);
    const space = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return fence + space + content + space + fence;
}
/** A block of code that its content cannot end. */
export function markdownBlock(text) {
    const content = plainLines(text).join('\n');
    const fence = fenceFor(content, 3);
    return `${fence}text\n${content}\n${fence}`;
}
function fenceFor(content, least) {
    const runs = [...content.matchAll(/`+/g)].map(([run]) => run.length + 1);
    return '`'.repeat(Math.max(least, ...runs));
}
