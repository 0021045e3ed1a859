import type { Random } from './random.js';
export declare function word(random: Random): string;
/** A moment in ms since 1970. */
export declare function moment(random: Random, [from, to]?: readonly [number, number]): number;
/** A text of a format of JSON Schema or OpenAPI; of one that has no maker here, a word. */
export declare function formatted(format: string, random: Random, span?: readonly [number, number]): string;
/** A ULID of 26 characters: the time in ms, then 80 random bits. Source: https://github.com/ulid/spec */
export declare function ulid(random: Random, time: number): string;
/** The first 10 characters of a ULID. */
export declare function ulidTime(time: number): string;
/** A UUID of version 4. Source: RFC 9562 */
export declare function uuid(random: Random): string;
/** 21 letters and digits. */
export declare function nanoid(random: Random): string;
