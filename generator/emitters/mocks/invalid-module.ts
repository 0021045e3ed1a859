import type { Contract } from '../../contract/model.js';
import { BANNER } from '../quote/javascript.js';
import type { Addition } from './addition.js';

/** `mocks/invalid.js`: every way to break an event. */
export function invalidAddition({ messages }: Contract): Addition {
  if (messages.length === 0) return { files: [], code: '', types: '' };
  return {
    files: [{ path: 'mocks/invalid.js', content: CODE }],
    code: "export { invalid } from './invalid.js';\n",
    imports: "import type { InvalidEvent, InvalidOptions } from '../runtime/mocks/invalid/invalid.js';\n",
    types: TYPES,
  };
}

const CODE = `${BANNER}
import { invalidOf } from '../runtime/mocks/invalid/invalid.js';
import { structuralChecks as structural } from '../validators/structural-checks.js';
import { validateEvent } from '../validators/validate-event.js';
import { sources } from './any-event.js';

export function invalid(type, options) {
  return invalidOf(sources, { validateEvent, structural }, type, options);
}
`;

const TYPES = `
export type { BrokenPlace, InvalidEvent, InvalidOptions } from '../runtime/mocks/invalid/invalid.js';

/**
 * The event in every way in which it can be wrong: one for each demand of the contract at each place,
 * made from the event with all properties by one change, and labelled with the error of \`validateEvent\`.
 *
 * @param type - where the body alone does not tell it, the labels are those of \`validateEvent(value, { type })\`
 * @throws Error where there is no valid event to begin with
 */
export declare function invalid(type: types.WebhookEventType, options?: InvalidOptions): InvalidEvent[];
`;
