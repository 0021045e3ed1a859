// Generated from the contract. Do not edit.

export { checkContactPhoneNumber } from '../contract/ContactPhoneNumber.js';
