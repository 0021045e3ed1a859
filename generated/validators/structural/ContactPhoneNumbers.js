// Generated from the contract. Do not edit.

export { checkContactPhoneNumbers } from '../contract/ContactPhoneNumbers.js';
