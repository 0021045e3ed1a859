/** How the bytes of a secret are written. Each is a constant of its own, so that a bundle holds one. */
export interface SecretEncoding {
    readonly name: string;
    /** The bytes, or `undefined` where the text is not so written. */
    readonly decode: (text: string) => Uint8Array | undefined;
}
export declare const base64: SecretEncoding;
export declare const hex: SecretEncoding;
export declare const utf8: SecretEncoding;
