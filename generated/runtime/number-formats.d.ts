/** Formats of numbers. */
/** Source: OpenAPI 3.0, data types. */
export declare function isInt32(value: number): boolean;
/** Any integer: JavaScript has none that would not fit. Source: OpenAPI 3.0, data types. */
export declare function isInt64(value: number): boolean;
