// Generated from the contract. Do not edit.

import { validateValueWith as run } from '../runtime/validation.js';
import { checkDeliveryHeaders } from './contract/DeliveryHeaders.js';

export function validateDeliveryHeaders(value) {
  return run(checkDeliveryHeaders, value);
}
