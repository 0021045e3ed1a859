/** Texts of a format: whatever its check accepts. */
import * as fc from 'fast-check';
import type { Lengths } from '../mocks/text.js';
interface Format {
    readonly accepts: (text: string) => boolean;
    readonly texts: (lengths: Lengths) => fc.Arbitrary<string> | undefined;
}
/** A format that asserts something; any other is only a hint. */
export declare function formatOf(name: string): Format | undefined;
export {};
