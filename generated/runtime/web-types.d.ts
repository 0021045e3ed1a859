/**
 * Types of the Fetch standard, where a project has them: from `lib.dom`, from Node.js or from a worker's
 * types. Without them the declarations of this package still compile.
 */
/** `Response`. */
export type WebResponse = typeof globalThis extends {
    Response: {
        prototype: infer R;
    };
} ? R : ResponseParts;
/** `AbortSignal`. */
export type WebSignal = typeof globalThis extends {
    AbortSignal: {
        prototype: infer S;
    };
} ? S : SignalParts;
interface ResponseParts {
    readonly status: number;
    readonly headers: {
        forEach(visit: (value: string, name: string) => void): void;
    };
    text(): Promise<string>;
}
/** What is used of an `AbortSignal`. */
export interface SignalParts {
    readonly aborted: boolean;
}
/** `URL`. */
export type WebUrl = typeof globalThis extends {
    URL: {
        prototype: infer U;
    };
} ? U : UrlParts;
interface UrlParts {
    readonly href: string;
    readonly origin: string;
}
export {};
