const BODY = '{body}';
const PLACEHOLDER = /(\{id\}|\{timestamp\})/;
/** Takes the template apart once, and fills it in for each delivery. */
export function createFrame(content) {
    const at = content.indexOf(BODY);
    const before = content.slice(0, at).split(PLACEHOLDER);
    const after = content.slice(at + BODY.length).split(PLACEHOLDER);
    return (id, timestamp) => ({ before: filled(before, id, timestamp), after: filled(after, id, timestamp) });
}
function filled(parts, id, timestamp) {
    let text = '';
    for (const part of parts)
        text += part === '{id}' ? id : part === '{timestamp}' ? timestamp : part;
    return text;
}
