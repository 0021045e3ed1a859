import { type Check } from './failures.js';
import { type ValidationError, type ValidationResult } from './validation.js';
/** Where the type of an event is told. */
export interface EventDispatch {
    /** The names of the properties that lead to the type in the body. */
    readonly body?: readonly string[];
    /** The header that tells the type, or its first part. Callers pass its value. */
    readonly header?: string;
    /** Where both tell a part: how the parts make a type. */
    readonly join?: JoinTypes;
    /** Where callers have to tell the type, or a part of it: what there is to say if they do not. See {@link notGiven}. */
    readonly untold?: ClaimedType;
}
/** Makes a type of what the header and the body tell. See {@link joinedBy}. */
export type JoinTypes = (given: string, told: unknown, place: readonly string[], types: KnownTypes['types']) => ClaimedType;
/** Where types are told, and which there are. */
export interface KnownTypes {
    readonly dispatch: EventDispatch;
    readonly types: {
        readonly has: (type: string) => boolean;
        readonly keys: () => Iterable<string>;
    };
}
export interface EventValidation {
    readonly dispatch: EventDispatch;
    /** The check of each event, by its type on the wire. */
    readonly checks: ReadonlyMap<string, Check>;
}
export interface ValidateEventOptions {
    /** The type, or the value of the header that tells it, where the body alone does not. */
    readonly type?: string | undefined;
}
/** The type that an event claims to have and where it says so, or why it cannot be told. */
export type ClaimedType = {
    readonly ok: true;
    readonly type: string;
    readonly place: readonly string[];
} | {
    readonly ok: false;
    readonly error: ValidationError;
};
/**
 * Makes a function that validates an event of any type: it reads the type and runs the one check
 * that is for it. The function never throws.
 */
export declare function createValidateEvent<Event>({ dispatch, checks, }: EventValidation): (value: unknown, options?: ValidateEventOptions) => ValidationResult<Event>;
/**
 * Reads the type of an event. Looks at own data properties alone, so that neither a prototype nor a
 * getter decides; never throws.
 *
 * @param given - the type, or the value of the header that tells it or its first part
 */
export declare function claimedType(value: unknown, { dispatch, types }: KnownTypes, given?: unknown): ClaimedType;
/**
 * Types whose first part a header tells, and whose second part the body tells.
 *
 * @param separator - what stands between the parts
 */
export declare function joinedBy(separator: string): JoinTypes;
/** The check of an event of which the contract says nothing but its type, and that stands in the body. */
export declare function tellsType(names: readonly string[], type: string): Check;
/** The check of an event of which the contract says nothing: whatever the body is, it may be. */
export declare const anything: Check;
/**
 * Asks callers for the type.
 *
 * @param header - the header that tells it, where one does
 */
export declare function notGiven(header?: string): ClaimedType;
/** The value that names lead to, through own data properties alone. */
export declare function ownValueAt(value: unknown, names: readonly string[]): unknown;
