/**
 * The candidate that was probably meant, or `undefined` if none is close.
 * Close: at most one edit in three letters, case aside. Of equally close ones, the first.
 * @param most - how many edits are close, where that is another number
 */
export function didYouMean(word, candidates, most = Math.max(1, Math.floor(word.length / 3))) {
    // A word is compared with many candidates: one of absurd length must not cost its square.
    if (word.length > 100)
        return undefined;
    let best;
    let least = most + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= least)
            continue;
        const edits = distance(word.toLowerCase(), candidate.toLowerCase());
        if (edits >= least)
            continue;
        best = candidate;
        least = edits;
    }
    return best;
}
/** Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours. */
function distance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row[j] = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1), swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        beforeLast = last;
        last = row;
    }
    return at(last, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}
