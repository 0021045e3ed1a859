// Generated from the contract. Do not edit.

export { checkDeliveryHeaders } from '../contract/DeliveryHeaders.js';
