import type { WebhookVerificationError } from '../receiving/errors.js';
import type { WebResponse } from '../web-types.js';
/** The status for a delivery that was refused, or `undefined` where the receiver itself is at fault. */
export declare function refusalStatus({ code }: WebhookVerificationError): number | undefined;
/** An answer of our own words: nothing of the delivery is in it, nor of what a handler threw. */
export declare function problem(status: number, code: string, message: string, headers?: Readonly<Record<string, string>>): WebResponse;
export declare const notAllowed: () => WebResponse;
export declare const notJson: () => WebResponse;
export declare const notDone: () => WebResponse;
/** @param seconds - after how many seconds to come again */
export declare const notYet: (seconds: number) => WebResponse;
export declare const notValid: () => WebResponse;
/** Whether a body of this type may be JSON. A delivery that names none may be. */
export declare function mayBeJson(contentType: string | undefined): boolean;
