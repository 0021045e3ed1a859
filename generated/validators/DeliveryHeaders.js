// Generated from the contract. Do not edit.

import { standard, validateValueWith } from '../receiving/events.js';
import { checkDeliveryHeaders } from './contract/DeliveryHeaders.js';

export const validateDeliveryHeaders = /* @__PURE__ */ standard(function validateDeliveryHeaders(value) {
  return validateValueWith(checkDeliveryHeaders, value);
});
