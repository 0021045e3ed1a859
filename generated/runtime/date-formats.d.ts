/** Dates and times of RFC 3339, section 5.6, and their looser cousins of ISO 8601. */
/** A date that the calendar has: `2026-02-28`. */
export declare function isDate(text: string): boolean;
/** A date and a time with an offset: `2026-02-28T12:00:00Z`. */
export declare function isDateTime(text: string): boolean;
/** A time with an offset: `12:00:00+01:00`. */
export declare function isTime(text: string): boolean;
/** As `date-time`; the offset may be missing. */
export declare function isIsoDateTime(text: string): boolean;
/** As `time`; the offset may be missing. */
export declare function isIsoTime(text: string): boolean;
