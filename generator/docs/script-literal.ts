/**
 * A value as an expression of a script: JSON is JavaScript, where no object has a `__proto__` of its own. What
 * HTML would act on is written in another way, should a page ever hold the script.
 */
export function scriptLiteral(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
