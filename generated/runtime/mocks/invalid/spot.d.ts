import type { Random } from '../random.js';
import { type Members } from '../values.js';
/** A place in a valid event, at which it can be broken. */
export declare class Spot {
    #private;
    /** JSON pointer of the place. */
    readonly path: string;
    readonly value: unknown;
    readonly random: Random;
    private constructor();
    static of(event: unknown, random: Random): Spot;
    /** The member of an object, or the item of a list. */
    at(name: string | number): Spot;
    /** The whole event with another value here. It shares all else with the event. */
    eventWith(value: unknown): unknown;
    /** The same place in an event with another value here. */
    with(value: unknown): Spot;
}
export declare function withMember(holder: Readonly<Members>, name: string, value: unknown): Members;
export declare function withoutMember(holder: Readonly<Members>, name: string): Members;
