import { isObject, own, ownString, pointer, tokensOf, valueAt } from './json.js';

/** More references in a row than anybody writes. Loops have been reported before. */
const MAX_STEPS = 1000;

/**
 * Where the value at a place of a bundled document really stands: behind references at its end
 * and, as in `#/channels/hook/messages/Created` where the channel is a reference, on the way to it.
 */
export function placeBehind(document: unknown, start: string, { keepsEnd = false } = {}): string {
  let place = start;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const next = nextPlace(document, place, keepsEnd);
    if (next === undefined) return place;
    place = next;
  }
  return place;
}

/** The value itself, behind a reference if it is one. */
export function valueBehind(document: unknown, value: unknown): unknown {
  const ref = ownString(value, '$ref');
  return ref === undefined ? value : valueAt(document, placeBehind(document, fragmentOf(ref)));
}

function nextPlace(document: unknown, place: string, keepsEnd: boolean): string | undefined {
  const tokens = tokensOf(place);
  let value = document;
  for (let index = 0; ; index += 1) {
    const token = tokens[index];
    const ref = token === undefined && keepsEnd ? undefined : ownString(value, '$ref');
    if (ref !== undefined) return pointer(fragmentOf(ref), ...tokens.slice(index));
    if (token === undefined) return undefined;
    value = Array.isArray(value) ? value[Number(token)] : isObject(value) ? own(value, token) : undefined;
  }
}

/** The pointer that an internal reference holds as the fragment of a URI (RFC 6901, section 6). */
export function fragmentOf(ref: string): string {
  try {
    return decodeURIComponent(ref.slice(1));
  } catch {
    return ref.slice(1);
  }
}
