// Generated from the contract. Do not edit.

import { standard } from '../runtime/standard-schema.js';
import { validateValueWith } from '../runtime/validation.js';
import { checkDeliveryHeaders } from './contract/DeliveryHeaders.js';

export const validateDeliveryHeaders = /* @__PURE__ */ standard(function validateDeliveryHeaders(value) {
  return validateValueWith(checkDeliveryHeaders, value);
});
