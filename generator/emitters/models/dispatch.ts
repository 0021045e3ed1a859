import { tokensOf } from '../../contract/json.js';
import type { Dispatch } from '../../contract/model.js';

/** Where a receiver reads the type of an event. */
export interface TypePlaces {
  /** The names of the properties that lead to it in the body. */
  readonly body?: readonly string[];
  readonly header?: string;
  readonly separator: string;
}

export function typePlaces({ basis, body, header, separator }: Dispatch): TypePlaces {
  if (basis === 'out-of-band') return { separator };
  return {
    ...(body !== undefined && { body: tokensOf(body) }),
    ...(header !== undefined && { header: header.toLowerCase() }),
    separator,
  };
}
