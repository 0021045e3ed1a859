const BODY = '{body}';
/** Fills in the template. The id is checked before: a `{body}` in it would be put in the wrong place. */
export function signedFrame(content, id, timestamp) {
    const at = content.indexOf(BODY);
    const fill = (text) => text.replaceAll(/\{(id|timestamp)\}/g, (_, name) => (name === 'id' ? id : timestamp));
    return { before: fill(content.slice(0, at)), after: fill(content.slice(at + BODY.length)) };
}
