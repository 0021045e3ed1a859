/** Formats of numbers. */
/** Source: OpenAPI 3.0, data types. */
export function isInt32(value) {
    return Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
}
/** Any integer: JavaScript has none that would not fit. Source: OpenAPI 3.0, data types. */
export function isInt64(value) {
    return Number.isInteger(value);
}
