import type { Contract, Message } from '../../contract/model.js';
import { bodyPlace } from '../body-place.js';
import { stringLiteral } from '../quote/javascript.js';

/** What is asked of messages without a payload: their type, where the body alone tells it. */
export function bareCheck({ dispatch }: Contract): { readonly name: string; of(message: Message): string } {
  const place = bodyPlace(dispatch);
  if (!place) return { name: 'anything', of: () => 'anything' };
  const names = place.map(stringLiteral).join(', ');
  return {
    name: 'tellsType',
    of: ({ wireType }) => `/* @__PURE__ */ tellsType([${names}], ${stringLiteral(wireType)})`,
  };
}
