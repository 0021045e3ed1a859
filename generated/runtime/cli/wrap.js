/** Breaks a line at spaces. Words longer than the width, such as addresses, stay whole. */
export function wrap(line, indent, width = Number.POSITIVE_INFINITY) {
    if (indent.length + line.length <= width)
        return [indent + line];
    const lines = [];
    let current = '';
    for (const word of line.split(' ')) {
        const longer = current === '' ? word : `${current} ${word}`;
        if (current !== '' && indent.length + longer.length > width) {
            lines.push(indent + current);
            current = word;
        }
        else
            current = longer;
    }
    // A word that was harmless in the middle of a line may be a command to a CI service at its start.
    return [...lines, indent + current].map((broken) => broken.replace(/^(\s*):(?=:)/, '$1: '));
}
