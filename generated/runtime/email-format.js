/**
 * Words with dots between them (RFC 5322, dot-atom), and a domain of two labels at least (RFC 1123), in
 * which hyphens stand between letters and digits. Takes time in proportion to the text.
 */
const EMAIL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?=[^.]+\.)[a-z\d]+(?:(?:-+|\.)[a-z\d]+)*$/i;
/** E-mail address, without quoted local parts and literal addresses. */
export function isEmail(text) {
    return EMAIL.test(text);
}
