import type { Check } from '../failures.js';
import { isObject } from '../json-values.js';
import type { Shape } from '../strict/shapes.js';
import { validateStrictWith } from '../strict/validate-event-strict.js';
import { unreadable } from '../validation.js';
import { InvalidEventError } from './invalid-event-error.js';
import { jsonCopy, ownValue, setOwn } from './json-copy.js';
import { type ChangeRules, previousValues } from './previous-values.js';

/** The names of the properties that lead to a place of the event. */
export type Place = readonly string[];

/** What a contract fixes of one event. */
export interface EventPlan {
  /** On the wire. */
  readonly type: string;
  readonly check: Check;
  readonly shape: Shape;
  /** The values that every such event has. */
  readonly constants: readonly (readonly [place: Place, value: unknown])[];
}

/** An event about a resource. */
export interface StatePlan extends EventPlan {
  readonly object: Place;
}

/** An event about a change of one. */
export interface ChangePlan extends StatePlan {
  readonly previous: Place;
  readonly rules: ChangeRules;
}

/**
 * Makes an event of which nothing but constants is known.
 *
 * @throws InvalidEventError
 */
export function publishPayload(plan: EventPlan, payload: unknown): unknown {
  return finish(plan, payload, []);
}

/**
 * Makes an event about a resource.
 *
 * @param envelope - the rest of the event
 * @throws InvalidEventError
 */
export function publishState(plan: StatePlan, object: unknown, envelope: unknown): unknown {
  return finish(plan, envelope, [[plan.object, object]]);
}

/**
 * Makes an event about a change of a resource, or null where nothing changed that one would report.
 *
 * @param envelope - the rest of the event
 * @throws InvalidEventError; TypeError where the two are no resources, or two different ones
 */
export function publishChange(plan: ChangePlan, before: unknown, after: unknown, envelope: unknown): unknown {
  let previous: Record<string, unknown> | null;
  try {
    previous = previousValues(before as Record<string, unknown>, after as Record<string, unknown>, plan.rules);
  } catch (error) {
    // Any other is about reading the two: one of them contains itself, or a getter throws.
    throw error instanceof TypeError ? error : new InvalidEventError(plan.type, [unreadable(error)]);
  }
  if (previous === null) return null;
  return finish(plan, envelope, [
    [plan.object, after],
    [plan.previous, previous],
  ]);
}

/** Puts an event together and validates it. It shares nothing with what it is made of. */
function finish(plan: EventPlan, rest: unknown, parts: readonly (readonly [Place, unknown])[]): unknown {
  let event: unknown;
  try {
    event = jsonCopy(rest) ?? {};
    for (const [place, value] of [...plan.constants, ...parts]) putAt(event, place, jsonCopy(value));
  } catch (error) {
    throw new InvalidEventError(plan.type, [unreadable(error)]);
  }
  const result = validateStrictWith(plan.check, plan.shape, event);
  if (!result.ok) throw new InvalidEventError(plan.type, result.errors);
  return event;
}

/** Sets the value at a place. Where the way there is blocked by something else, the validator will tell. */
function putAt(event: unknown, place: Place, value: unknown): void {
  let holder = event;
  for (const [index, name] of place.entries()) {
    if (!isObject(holder)) return;
    if (index === place.length - 1) {
      setOwn(holder, name, value);
      return;
    }
    if (ownValue(holder, name) === undefined) setOwn(holder, name, {});
    holder = ownValue(holder, name);
  }
}
