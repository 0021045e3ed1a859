/**
 * The candidate that was probably meant, or `undefined` if none is close.
 * Close: at most one edit in three letters, case aside. Of equally close ones, the first.
 * @param most - how many edits are close, where that is another number
 */
export declare function didYouMean(word: string, candidates: Iterable<string>, most?: number): string | undefined;
