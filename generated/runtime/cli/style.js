const plain = (text) => text;
const PLAIN = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain };
const COLORED = {
    bold: painted(1, 22),
    dim: painted(2, 22),
    red: painted(31, 39),
    green: painted(32, 39),
    yellow: painted(33, 39),
    cyan: painted(36, 39),
};
export function styleOf(color) {
    return color ? COLORED : PLAIN;
}
function painted(on, off) {
    return (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`);
}
