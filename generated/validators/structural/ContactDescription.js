// Generated from the contract. Do not edit.

export { checkContactDescription } from '../contract/ContactDescription.js';
