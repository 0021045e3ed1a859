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
/** Formats of strings whose expressions are those of ajv-formats. */
const DURATION = /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/;
/** ISO 8601 duration: `P1DT12H`. Source: RFC 3339, appendix A. */
export function isDuration(text) {
    return DURATION.test(text);
}
const HOSTNAME = /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i;
/** Source: RFC 1123, section 2.1. */
export function isHostname(text) {
    return HOSTNAME.test(text);
}
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
/** Source: RFC 2673, section 3.2. */
export function isIpv4(text) {
    return IPV4.test(text);
}
const HEX_GROUP = /^[0-9a-f]{1,4}$/i;
/** Source: RFC 4291, section 2.2. */
export function isIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return false;
    const [left = '', right] = halves;
    const leftSize = sizeOfGroups(left, right === undefined);
    if (right === undefined)
        return leftSize === 8;
    const size = leftSize + sizeOfGroups(right, true);
    return size <= 7;
}
/** How many groups of 16 bits a part of an address has; infinitely many if it is none. */
function sizeOfGroups(part, mayEndInIpv4) {
    if (part === '')
        return 0;
    const groups = part.split(':');
    const last = groups.at(-1) ?? '';
    const endsInIpv4 = mayEndInIpv4 && isIpv4(last);
    if (endsInIpv4)
        groups.pop();
    return groups.every((group) => HEX_GROUP.test(group)) ? groups.length + (endsInIpv4 ? 2 : 0) : Infinity;
}
const Z_ANCHOR = /[^\\]\\Z/;
/** Regular expression of ECMA-262. */
export function isRegex(text) {
    if (Z_ANCHOR.test(text))
        return false;
    try {
        new RegExp(text);
        return true;
    }
    catch {
        return false;
    }
}
const UUID = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Source: RFC 4122. */
export function isUuid(text) {
    return UUID.test(text);
}
const JSON_POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
/** Source: RFC 6901. */
export function isJsonPointer(text) {
    return JSON_POINTER.test(text);
}
const JSON_POINTER_URI_FRAGMENT = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
/** Source: RFC 6901, section 6. */
export function isJsonPointerUriFragment(text) {
    return JSON_POINTER_URI_FRAGMENT.test(text);
}
const RELATIVE_JSON_POINTER = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/;
/** Source: draft-handrews-relative-json-pointer. */
export function isRelativeJsonPointer(text) {
    return RELATIVE_JSON_POINTER.test(text);
}
/** As in ajv-formats, one line of Base64 anywhere in the text is enough. */
const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/m;
/** Base64. Source: OpenAPI 3.0, data types. */
export function isByte(text) {
    return BYTE.test(text);
}
