import type { HeaderReader } from './headers.js';
import type { HeaderFamily } from './scheme.js';
/** The values of one complete family of headers, and what they are called. */
export interface SignatureHeaders {
    readonly names: HeaderFamily;
    /** Empty where the family has none, as is the timestamp. */
    readonly id: string;
    readonly timestamp: string;
    readonly signature: string;
}
export declare const PARTS: readonly ['id', 'timestamp', 'signature'];
/**
 * The one family to verify by. A delivery may carry several; where they differ, somebody put it together.
 *
 * @throws WebhookVerificationError `missing_header`, `mixed_headers`, `duplicate_header`
 */
export declare function chooseFamily(families: readonly HeaderFamily[], read: HeaderReader): SignatureHeaders;
