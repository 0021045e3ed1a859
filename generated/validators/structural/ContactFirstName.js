// Generated from the contract. Do not edit.

export { checkContactFirstName } from '../contract/ContactFirstName.js';
