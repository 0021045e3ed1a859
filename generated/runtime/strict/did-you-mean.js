/** Longer names are not compared: one of absurd length must not cost its square. */
const MAX_LENGTH = 100;
/**
 * The name that was probably meant, or `undefined` if none is close: at most one edit in three
 * letters, case aside. Of equally close ones, the first.
 */
export function didYouMean(word, names) {
    if (word.length > MAX_LENGTH)
        return undefined;
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const name of names) {
        if (Math.abs(name.length - word.length) >= least)
            continue;
        const edits = distance(word.toLowerCase(), name.toLowerCase());
        if (edits >= least)
            continue;
        best = name;
        least = edits;
    }
    return best;
}
/** Insertions, deletions, substitutions, and swaps of neighbours: optimal string alignment. */
function distance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swap = isSwap ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
            row[j] = Math.min(at(last, j) + 1, at(row, j - 1) + 1, change, swap);
        }
        beforeLast = last;
        last = row;
    }
    return at(last, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}
