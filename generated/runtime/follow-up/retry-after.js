/**
 * The seconds to wait that a `Retry-After` header asks for. Source: RFC 9110, section 10.2.3.
 *
 * @param now - milliseconds since 1970
 */
export function retryAfterOf(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d{1,15}$/.test(text))
        return Number(text);
    // A date of HTTP begins with the name of its day; `Date.parse` takes a lot more than that.
    if (!/^[A-Z][a-z]{2,8},? .+\d\d:\d\d:\d\d/.test(text))
        return undefined;
    const date = Date.parse(/GMT$/.test(text) ? text : `${text} GMT`);
    return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
