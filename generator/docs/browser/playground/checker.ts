import type { ValidationError } from '../../../runtime/validation.js';
import type { ValidationCode } from './contract-code.js';

export interface CheckOptions {
  readonly structural: boolean;
  readonly strict: boolean;
  /** The type, where the payload does not tell it. */
  readonly type?: string;
}

export interface Checked {
  /** What the payload claims to be, where that can be told. */
  readonly type: string | undefined;
  readonly errors: readonly ValidationError[];
}

/** Makes the function that checks a payload with the emitted validators. */
export function createChecker(code: ValidationCode): (value: unknown, options: CheckOptions) => Checked {
  const { dispatch, validateEvent, structuralChecks, claimedType, undeclaredProperties } = code;
  const validateStructure = code.createValidateEvent<unknown>({ dispatch, checks: structuralChecks });
  return (value, { structural, strict, type: given }) => {
    const told = given === undefined ? {} : { type: given };
    const result = structural ? validateStructure(value, told) : validateEvent(value, told);
    const errors = result.ok ? [] : result.errors;
    const claimed = claimedType(value, { dispatch, types: structuralChecks }, given);
    const type = claimed.ok && structuralChecks.has(claimed.type) ? claimed.type : undefined;
    if (!strict || type === undefined || !undeclaredProperties) return { type, errors };
    const known = new Set(errors.map(({ path, keyword }) => `${path} ${keyword}`));
    const more = undeclaredProperties(type, value).filter(({ path, keyword }) => !known.has(`${path} ${keyword}`));
    return { type, errors: [...errors, ...more] };
  };
}

/** A property that has to be there and is not has no place of its own; the one where it belongs. */
export function documentedPlace({ path, keyword, message }: ValidationError): string {
  const quoted = keyword === 'required' ? /^must have the property '(.*)'$/.exec(message)?.[1] : undefined;
  if (quoted === undefined || quoted.endsWith('…')) return path;
  try {
    // As messages write a text: the escapes of JSON, in single quotes.
    const name = JSON.parse(`"${quoted.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`) as string;
    return `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  } catch {
    return path;
  }
}
