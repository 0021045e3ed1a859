/**
 * What the schemas of a contract declare, without what they ask of values. The generated modules hold
 * one shape for each schema that declares a property somewhere; `undeclared.ts` walks them.
 */
import type { Check } from '../failures.js';
/** A shape; the way to one that stands in another module, or leads back here; or 0: nothing is declared. */
export type Shape = ObjectShape | (() => Shape) | 0;
export interface ObjectShape {
    /** `properties`. A shape that has this, `patterns` or `rest` declares the properties of its place. */
    readonly props?: Readonly<Record<string, Shape>>;
    /** `patternProperties` */
    readonly patterns?: readonly (readonly [pattern: RegExp, shape: Shape])[];
    /** `additionalProperties` with a schema: all other names are declared, too. */
    readonly rest?: Shape;
    /** `items`: one for all, or one for each of the first; `more` is for those that follow. */
    readonly items?: Shape | readonly Shape[];
    readonly more?: Shape;
    /** Shapes that always hold as well. */
    readonly all?: readonly Shape[];
    /** Lists of alternatives: of each list, those count whose check passes; all where none does. */
    readonly any?: readonly (readonly Alternative[])[];
    /** Shapes that hold beside others where their check passes. */
    readonly where?: readonly Alternative[];
    /** `if`, `then` and `else` */
    readonly cases?: readonly (readonly [condition: Check, whether: Shape, otherwise: Shape])[];
    /** `dependencies`: shapes that hold where there is a property of the name. */
    readonly present?: readonly (readonly [name: string, shape: Shape])[];
    /** `contains`: holds for the items that pass the check. */
    readonly contains?: Alternative;
}
export type Alternative = readonly [check: Check, shape: Shape];
