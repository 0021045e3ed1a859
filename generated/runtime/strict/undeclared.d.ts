import { type ValidationError } from '../validation.js';
import type { Shape } from './shapes.js';
/**
 * The properties of a value that no schema declares for their place. Never throws, whatever the value
 * is; a value that cannot be walked through is one error.
 *
 * All schemas that hold for a place have a say. Where none of them declares properties, the place is
 * free, and nothing in it is reported. Where at least one does, a property has to be known to one of
 * them: that another leaves the place open does not declare anything.
 *
 * @returns 100 errors at most
 */
export declare function undeclared(shape: Shape, value: unknown): ValidationError[];
