import { tokensOf } from '../contract/json.js';
import type { Dispatch } from '../contract/model.js';

/** The names of the properties that lead to the type of an event, where the body alone tells it. */
export function bodyPlace({ basis, header, body }: Dispatch): readonly string[] | undefined {
  if (basis === 'out-of-band' || header !== undefined || body === undefined) return undefined;
  const names = tokensOf(body);
  return names.length > 0 ? names : undefined;
}
