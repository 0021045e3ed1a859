import { base64, hex } from '../../../receiving/events.js';
import { Random } from '../random.js';
const LENGTH = 32;
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/**
 * Makes a function that makes secrets for tests: of the right form, and no secret at all.
 *
 * @returns a function of a seed; the same seed gives the same secret
 */
export function createMockSecret({ secret: { prefix = '', encoding }, }) {
    return (seed = 0) => {
        const random = Random.of(seed).at('\0secret');
        const bytes = Array.from({ length: LENGTH }, () => random.below(256));
        if (encoding === hex)
            return prefix + bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
        if (encoding === base64)
            return prefix + btoa(String.fromCharCode(...bytes));
        return prefix + bytes.map((byte) => LETTERS[byte % LETTERS.length]).join('');
    };
}
