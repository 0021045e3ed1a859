/** RFC 4648, section 4, with its padding and nothing beside it: what is lax here would accept half a secret. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
export const base64 = {
    name: 'base64',
    decode(text) {
        return BASE64.test(text) ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) : undefined;
    },
};
export const hex = {
    name: 'hexadecimal',
    decode(text) {
        if (!/^(?:[0-9a-f]{2})+$/i.test(text))
            return undefined;
        return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    },
};
export const utf8 = {
    name: 'text',
    decode: (text) => new TextEncoder().encode(text),
};
