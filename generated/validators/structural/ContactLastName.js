// Generated from the contract. Do not edit.

export { checkContactLastName } from '../contract/ContactLastName.js';
