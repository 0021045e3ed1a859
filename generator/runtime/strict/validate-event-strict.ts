import type { Check } from '../failures.js';
import {
  type ClaimedType,
  claimedType,
  createValidateEvent,
  type EventValidation,
  type ValidateEventOptions,
} from '../validate-event.js';
import {
  invalidBecause,
  unreadable,
  type ValidationError,
  type ValidationResult,
  validateEventWith,
} from '../validation.js';
import type { Shape } from './shapes.js';
import { undeclared } from './undeclared.js';

const MAX_ERRORS = 100;

export interface StrictValidation extends EventValidation {
  /** What is declared for each event, by its type on the wire. */
  readonly shapes: ReadonlyMap<string, Shape>;
}

/** Checks a value against one event: the whole contract, and nothing that it does not declare. Never throws. */
export function validateStrictWith<Event>(check: Check, shape: Shape, value: unknown): ValidationResult<Event> {
  const result = validateEventWith<Event>(check, value);
  if (!result.ok && result.errors.some(isAboutReading)) return result;
  const found = [...(result.ok ? [] : result.errors), ...undeclared(shape, value)];
  return found.length === 0 ? result : { ok: false, errors: found.slice(0, MAX_ERRORS) };
}

/** Such a value would only fail to be read once more. */
function isAboutReading({ keyword }: ValidationError): boolean {
  return keyword === 'too-deep' || keyword === 'unreadable';
}

/** Makes a function that validates an event of any type strictly. The function never throws. */
export function createValidateEventStrict<Event>(
  validation: StrictValidation,
): (value: unknown, options?: ValidateEventOptions) => ValidationResult<Event> {
  const validate = createValidateEvent<Event>(validation);
  return (value, options) => {
    let claimed: ClaimedType;
    try {
      claimed = claimedType(value, { dispatch: validation.dispatch, types: validation.checks }, options?.type);
    } catch (error) {
      return invalidBecause(unreadable(error));
    }
    const type = claimed.ok ? claimed.type : '';
    const [check, shape] = [validation.checks.get(type), validation.shapes.get(type)];
    return check && shape !== undefined ? validateStrictWith(check, shape, value) : validate(value, options);
  };
}

/**
 * Makes a function that finds the properties which the event of a type does not declare. The function
 * never throws.
 */
export function createUndeclaredProperties(
  shapes: ReadonlyMap<string, Shape>,
): (type: string, value: unknown) => readonly ValidationError[] {
  return (type, value) => {
    const shape = shapes.get(type);
    return shape === undefined ? [UNKNOWN_TYPE] : undeclared(shape, value);
  };
}

const UNKNOWN_TYPE: ValidationError = {
  path: '',
  keyword: 'unknown-event-type',
  message: 'cannot be told: the type is no event type of this contract',
};
