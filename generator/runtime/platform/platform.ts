/**
 * What Node.js does faster with its own modules than with those of the web. The package chooses the
 * implementation by export condition; both behave the same.
 */
export interface Platform {
  readonly createSigner: (secret: Uint8Array, how: SignerOptions) => Signer;
  /**
   * Bytes to text, with the byte order mark if they begin with one.
   *
   * @throws TypeError where they are not UTF-8
   */
  readonly decodeUtf8: (bytes: Uint8Array) => string;
}

export interface SignerOptions {
  readonly algorithm: 'sha1' | 'sha256' | 'sha384' | 'sha512';
  readonly encoding: 'base64' | 'hex';
}

/** The HMAC (RFC 2104) of `before`, the body and `after` one behind the other, as text. Text counts as UTF-8. */
export type Signer = (before: string, body: string | Uint8Array, after: string) => string | Promise<string>;
