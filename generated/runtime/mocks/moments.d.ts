/** Values on a scale: numbers as they are, dates and date-times as ms since 1970. */
/** @returns `undefined` for a value that stands on no scale */
export declare function scaleOf(value: unknown): number | undefined;
export declare function isMoment(value: unknown): value is string;
/** Another value of the same kind as the one that was there. */
export declare function onScale(before: unknown, scale: number): unknown;
