import type { WebSignal, WebUrl } from '../web-types.js';
/** Where requests go: an address that was looked up once, so that no later answer leads elsewhere. */
export interface Target {
    readonly url: WebUrl;
    readonly address: string;
    readonly port: number;
    readonly isEncrypted: boolean;
}
export interface TargetOptions {
    /** What the URL is called where it was given, for messages. */
    readonly option: string;
    readonly allowRemote?: boolean | undefined;
    /** How many seconds to wait for somebody to listen there. Nobody has to: whoever sends will see. */
    readonly wait?: number | undefined;
    /** Ends the waiting. */
    readonly signal?: WebSignal | undefined;
}
/**
 * Looks a URL up.
 *
 * @throws EndpointError where it is none, nobody knows its host, or it is on another machine and may not be
 */
export declare function targetOf(text: string, { allowRemote, option, wait, signal }: TargetOptions): Promise<Target>;
