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
/** Absolute or relative address. Source: RFC 3986. */
export declare function isUriReference(text: string): boolean;
/** Source: RFC 6570. */
export declare function isUriTemplate(text: string): boolean;
/**
 * Address of the public web or of FTP. Source: https://gist.github.com/dperini/729294
 *
 * The part before `@` is shorter than in ajv-formats, where it is `\S+(?::\S*)?`: that matches the same,
 * but tries every colon of a text without `@`, which takes time by the square of its length.
 */
export declare function isUrl(text: string): boolean;
