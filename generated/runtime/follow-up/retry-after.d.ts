/**
 * The seconds to wait that a `Retry-After` header asks for. Source: RFC 9110, section 10.2.3.
 *
 * @param now - milliseconds since 1970
 */
export declare function retryAfterOf(value: string | null, now: number): number | undefined;
