/*!
 * Parts of this file are from ajv-formats (https://github.com/ajv-validator/ajv-formats):
 *
 * MIT License
 *
 * Copyright (c) 2020 Evgeny Poberezkin
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */
/** ISO 8601 duration: `P1DT12H`. Source: RFC 3339, appendix A. */
export declare function isDuration(text: string): boolean;
/** Source: RFC 1123, section 2.1. */
export declare function isHostname(text: string): boolean;
/** Source: RFC 2673, section 3.2. */
export declare function isIpv4(text: string): boolean;
/** Source: RFC 4291, section 2.2. */
export declare function isIpv6(text: string): boolean;
/** Regular expression of ECMA-262. */
export declare function isRegex(text: string): boolean;
/** Source: RFC 4122. */
export declare function isUuid(text: string): boolean;
/** Source: RFC 6901. */
export declare function isJsonPointer(text: string): boolean;
/** Source: RFC 6901, section 6. */
export declare function isJsonPointerUriFragment(text: string): boolean;
/** Source: draft-handrews-relative-json-pointer. */
export declare function isRelativeJsonPointer(text: string): boolean;
/** Base64. Source: OpenAPI 3.0, data types. */
export declare function isByte(text: string): boolean;
