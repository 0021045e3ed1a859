/** What stands at a place of an event; `unknown` where its type does not say. */
export type At<T, Place extends readonly string[]> = Place extends readonly [
    infer Name extends string,
    ...infer Way extends readonly string[]
] ? T extends unknown ? Name extends keyof T ? At<Way extends readonly [] ? Exclude<T[Name], undefined> : NonNullable<T[Name]>, Way> : unknown : never : T;
/**
 * What is left of an event to be given by the caller.
 *
 * @typeParam Filled - the properties that are filled in: `true`, or which ones in them
 */
export type Rest<T, Filled> = T extends object ? {
    [Name in keyof T as Name extends keyof Filled ? Filled[Name] extends true ? never : Name : Name]: Name extends keyof Filled ? Rest<T[Name], Filled[Name]> : T[Name];
} : T;
