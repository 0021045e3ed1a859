/**
 * The name that was probably meant, or `undefined` if none is close: at most one edit in three
 * letters, case aside. Of equally close ones, the first.
 */
export declare function didYouMean(word: string, names: Iterable<string>): string | undefined;
