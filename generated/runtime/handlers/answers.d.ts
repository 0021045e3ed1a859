import type { WebhookVerificationError } from '../receiving/errors.js';
/** The status for a delivery that was refused, or `undefined` where the receiver itself is at fault. */
export declare function refusalStatus({ code }: WebhookVerificationError): number | undefined;
/** An answer of our own words: nothing of the delivery is in it, nor of what a handler threw. */
export declare function problem(status: number, code: string, message: string, headers?: Readonly<Record<string, string>>): Response;
export declare const notAllowed: () => Response;
export declare const notJson: () => Response;
export declare const notDone: () => Response;
/** @param seconds - after how many seconds to come again */
export declare const notYet: (seconds: number) => Response;
export declare const notValid: () => Response;
/** Whether a body of this type may be JSON. A delivery that names none may be. */
export declare function mayBeJson(contentType: string | undefined): boolean;
