/**
 * Types of the Fetch standard, where a project has them: from `lib.dom`, from Node.js or from a worker's
 * types. Without them the declarations of this package still compile.
 */
export {};
