/** Addresses. The long expressions are those of ajv-formats, whose verdict they have to give. */
/** Absolute address. Source: RFC 3986. */
export declare function isUri(text: string): boolean;
/** Absolute or relative address. Source: RFC 3986. */
export declare function isUriReference(text: string): boolean;
/** Source: RFC 6570. */
export declare function isUriTemplate(text: string): boolean;
/** Address of the public web or of FTP. Source: https://gist.github.com/dperini/729294 */
export declare function isUrl(text: string): boolean;
