import { passes } from '../../guard.js';
import { isObject } from '../../json-values.js';
import type { EventSource } from '../../mocks/make-event.js';
import { copyOf, type Members, memberAt, setMember } from '../../mocks/values.js';

export interface Spelling {
  /** The first character of every text as `\uXXXX`. */
  readonly escaped?: boolean;
  /** The properties of every object from the last to the first. */
  readonly reversed?: boolean;
  /** A space wherever JSON allows one. */
  readonly spaced?: boolean;
}

/** A JSON value, written as no library does by itself. */
export function spell(value: unknown, how: Spelling): string {
  const gap = how.spaced ? ' ' : '';
  if (typeof value === 'string') return how.escaped ? escaped(value) : JSON.stringify(value);
  if (Array.isArray(value)) return `[${gap}${value.map((item) => spell(item, how)).join(`${gap},${gap}`)}${gap}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value);
  const members = (how.reversed ? names.reverse() : names).map((name) => {
    return `${spell(name, how)}${gap}:${gap}${spell(value[name], how)}`;
  });
  return `{${gap}${members.join(`${gap},${gap}`)}${gap}}`;
}

function escaped(text: string): string {
  if (text === '') return '""';
  const first = text.charCodeAt(0).toString(16).padStart(4, '0');
  return `"\\u${first}${JSON.stringify(text.slice(1)).slice(1)}`;
}

/**
 * The event with a text in place of one that it has, where the contract allows it.
 *
 * @returns `undefined` where no property of the event takes the text
 */
export function withText({ check, typeAt }: EventSource, event: unknown, text: string): unknown {
  for (const place of placesOfText(event)) {
    if (typeAt && memberAt(event, typeAt) === memberAt(event, place)) continue;
    const copy = withMember(event, place, text);
    if (passes(check, copy)) return copy;
  }
  return undefined;
}

/** A copy with something else at one place, which has to be there. */
export function withMember(event: unknown, place: readonly string[], value: unknown): unknown {
  const copy = copyOf(event);
  const holder = memberAt(copy, place.slice(0, -1));
  const name = place.at(-1);
  if (typeof holder === 'object' && holder !== null && name !== undefined) setMember(holder as Members, name, value);
  return copy;
}

/** A copy without what stands at the places. */
export function withoutMembers(event: unknown, places: readonly (readonly string[])[]): unknown {
  const copy = copyOf(event);
  for (const place of places) {
    const holder = memberAt(copy, place.slice(0, -1));
    const name = place.at(-1);
    if (isObject(holder) && name !== undefined) delete (holder as Members)[name];
  }
  return copy;
}

/** From the deepest on: what stands at the top is mostly the envelope's. */
function placesOfText(event: unknown): string[][] {
  const found: string[][] = [];
  const visit = (value: unknown, place: string[]): void => {
    if (typeof value === 'string') found.push(place);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) visit(member, [...place, name]);
    }
  };
  visit(event, []);
  return found.sort((one, other) => other.length - one.length);
}
