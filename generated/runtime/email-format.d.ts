/** E-mail address, without quoted local parts and literal addresses. */
export declare function isEmail(text: string): boolean;
