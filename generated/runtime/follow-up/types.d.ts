/** What every follow-up takes. */
export interface FollowUpOptions {
    /** Sent as `Authorization: Bearer …`, to the origin of `baseUrl` and to no other. */
    readonly token: string;
    /** Where the API is, if not where the contract says: `https://api.example.com/v1`. */
    readonly baseUrl?: string | undefined;
    /** Another `fetch` than the platform's. */
    readonly fetch?: FollowUpFetch | undefined;
    /** Ends the call; its reason is what the call then throws. */
    readonly signal?: FollowUpSignal | undefined;
    /** Milliseconds until the whole answer has to be there; 30 000 by default. */
    readonly timeout?: number | undefined;
    /** Further headers, to the origin of `baseUrl` alone. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
}
/** What is used of an `AbortSignal`. */
export interface FollowUpSignal {
    readonly aborted: boolean;
    readonly reason?: unknown;
    addEventListener(type: 'abort', listener: () => void): void;
    removeEventListener(type: 'abort', listener: () => void): void;
}
/** What is used of a `fetch`. Declared as a method, so that those with narrower parameters fit. */
export type FollowUpFetch = {
    fetch(url: string, init?: FollowUpInit): Promise<FollowUpResponse>;
}['fetch'];
export interface FollowUpInit {
    readonly method?: string | undefined;
    readonly headers?: unknown;
    readonly signal?: unknown;
    readonly redirect?: string | undefined;
}
/** What is used of a `Response`. */
export interface FollowUpResponse {
    readonly status: number;
    readonly type?: string;
    readonly headers: {
        get(name: string): string | null;
    };
    readonly body?: unknown;
    text(): Promise<string>;
}
